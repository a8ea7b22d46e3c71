import { systemActor } from "@/lib/auth/actor";
import { applyReference } from "@/lib/seed/apply-reference";
import { checkBothDocuments } from "./both-documents";
import { Checks } from "./checks";
import { checkFirstDocument } from "./first-document";
import { bringInAgain, confirmTogether } from "./coverage-steps";
import { must, openNewsroom, openReading } from "./newsroom";
import { reviewFirst, reviewSecond } from "./review-steps";
import { checkSecondDocument } from "./second-document";
import { tellStory } from "./story-steps";

/** Everything that must come of the two documents. Returns how many points do not hold. */
export async function checkExpectations(folder: string, say: (line: string) => void): Promise<number> {
  const checks = new Checks(say);
  await must("reference seed", applyReference(systemActor("npm run expected")));
  const newsroom = await openNewsroom(folder);
  const first = await openReading(newsroom.editor, newsroom.firstId);
  const second = await openReading(newsroom.editor, newsroom.secondId);
  await checkBothDocuments(checks, newsroom, { first, second });
  checkFirstDocument(checks, first);
  checkSecondDocument(checks, second, first);
  await reviewFirst(checks, newsroom);
  await reviewSecond(checks, newsroom);
  const coverageId = await confirmTogether(checks, newsroom);
  await bringInAgain(checks, newsroom, folder);
  await tellStory(checks, newsroom, coverageId);
  say(`\n${checks.totals()}`);
  return checks.failed;
}
