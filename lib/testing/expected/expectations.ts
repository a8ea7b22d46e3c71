import { systemActor } from "@/lib/auth/actor";
import { applyReference } from "@/lib/seed/apply-reference";
import { checkBothDocuments } from "./both-documents";
import { Checks } from "./checks";
import { checkFirstDocument } from "./first-document";
import { must, openNewsroom, openReading } from "./newsroom";
import { checkSecondDocument } from "./second-document";

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
  say(`\n${checks.totals()}`);
  return checks.failed;
}
