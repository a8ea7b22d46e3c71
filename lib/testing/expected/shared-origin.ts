import { listSharedOrigins } from "@/lib/coverage/shared-origin-queries";
import { getCoverage } from "@/lib/coverage/queries";
import { storedProfile } from "@/lib/coverage/stored-profile";
import { database } from "@/lib/db/client";
import type { Checks } from "./checks";
import type { Newsroom } from "./newsroom";

/** Two articles, one agency suspected behind both, and why; nothing of it counted. */
export async function checkSharedOrigin(checks: Checks, newsroom: Newsroom): Promise<void> {
  const { editor, firstId, secondId } = newsroom;
  const { coverageId } = await database().coverageMember.findFirstOrThrow({ where: { articleId: firstId } });
  const coverage = await getCoverage(editor, coverageId);
  checks.equal("two articles", coverage?.members.length, 2);
  const shared = await listSharedOrigins(editor, coverageId);
  checks.equal(
    "one shared origin is suspected: the first rests on what the second names",
    shared.map(({ articleId, besideId, agency }) => [articleId, besideId, agency.name]),
    [[firstId, secondId, "Reuters"]],
  );
  const [suspicion] = shared;
  checks.that(
    "its evidence: the words that name the agency",
    suspicion?.agency.quote?.includes("Reuters") === true,
    suspicion,
  );
  const enough = (suspicion?.sentenceCount ?? 0) >= 4 && (suspicion?.quotationCount ?? 0) >= 2;
  checks.that("and the sentences and quotations that both have", enough, suspicion);
  checks.equal("no origin counts before an editor decides", coverage?.origins.decided, []);
}

/** A day in the text has no year until somebody knows when the article appeared. */
export async function checkDays(checks: Checks, { firstId, secondId }: Newsroom): Promise<void> {
  for (const [name, id] of Object.entries({ first: firstId, second: secondId })) {
    const { storyProfile } = await database().article.findUniqueOrThrow({ where: { id } });
    const profile = storedProfile(storyProfile);
    checks.equal(
      `the days in the ${name} are days without a year`,
      [profile?.publishedAt, profile?.facts.days],
      [null, ["09-04"]],
    );
  }
}
