import { confirmCoverage } from "@/lib/coverage/confirm";
import { getCoverage } from "@/lib/coverage/queries";
import { database } from "@/lib/db/client";
import { removeOrigin } from "@/lib/origin/remove";
import { setOrigin } from "@/lib/origin/set";
import type { Checks } from "./checks";
import { namedAlike } from "./both-documents";
import { bringIn, must, type Newsroom, openReading, read } from "./newsroom";

/** Confirms that the two tell one story, and says where both come from. Returns the coverage. */
export async function confirmTogether(checks: Checks, newsroom: Newsroom): Promise<string> {
  checks.under("An editor confirms the coverage");
  const { editor, firstId, secondId } = newsroom;
  const { coverageId } = await database().coverageMember.findFirstOrThrow({ where: { articleId: firstId } });
  const seenVersion = (await getCoverage(editor, coverageId))?.version ?? 0;
  const articleIds = [firstId, secondId];
  await must("confirm", confirmCoverage(editor, { coverageId, seenVersion, articleIds }));
  const before = await getCoverage(editor, coverageId);
  checks.equal(
    "both are confirmed",
    before?.members.map(({ state }) => state),
    ["confirmed", "confirmed"],
  );
  await restOnTheAgency(newsroom);
  const after = await getCoverage(editor, coverageId);
  checks.equal("two outlets", after?.confirmed.outlets, 2);
  checks.equal(
    "one origin, once the editor says so",
    after?.origins.decided.map(({ name, articleIds: ids }) => [name, ids.length]),
    [["Reuters", 2]],
  );
  return coverageId;
}

/** What the shared origin made likely, decided: the first rests on the agency as well. */
async function restOnTheAgency({ editor, firstId, secondId }: Newsroom): Promise<void> {
  for (const articleId of [firstId, secondId]) {
    const { article } = await openReading(editor, articleId);
    for (const { id, version, name } of article.origins) {
      if (name === "Reuters") continue;
      await must("origin", removeOrigin(editor, { originId: id, seenVersion: version }));
    }
  }
  const { article } = await openReading(editor, firstId);
  const agency = (await openReading(editor, secondId)).article.origins.find(({ name }) => name === "Reuters");
  const outletId = agency?.outlet?.id ?? null;
  const told = { revisionId: article.revision.id, kind: "agency" as const, name: "Reuters", outletId };
  await must("origin", setOrigin(editor, told));
}

/** The same bytes again, and the machine's reading again: nothing that was decided moves. */
export async function bringInAgain(checks: Checks, newsroom: Newsroom, folder: string): Promise<void> {
  checks.under("The same documents again");
  const decided = await standing();
  const again = await must("import", bringIn(folder));
  checks.equal(
    "both are recognised",
    again.items.map(({ outcome }) => outcome),
    ["duplicate", "duplicate"],
  );
  checks.equal(
    "as the articles that they are",
    again.items.map(({ articleId }) => articleId),
    [newsroom.firstId, newsroom.secondId],
  );
  for (const articleId of [newsroom.firstId, newsroom.secondId]) await must("analysis", read(articleId));
  checks.equal(
    "read again, what was decided stays decided and nothing new is asked",
    await standing(),
    decided,
  );
  await checkFacts(checks, newsroom);
}

async function standing() {
  const db = database();
  const counts = await db.suggestion.groupBy({ by: ["status"], _count: true, orderBy: { status: "asc" } });
  return {
    suggestions: counts.map(({ status, _count }) => [status, _count]),
    mentions: await db.mention.count({ where: { removedAt: null } }),
    attributions: await db.attribution.count({ where: { removedAt: null } }),
    cut: await db.block.count({ where: { kept: false } }),
    coverages: await db.coverage.count(),
    entities: await db.entity.count(),
  };
}

async function checkFacts(checks: Checks, { firstId, secondId }: Newsroom): Promise<void> {
  const facts = await database().mention.findMany({
    where: { articleId: { in: [firstId, secondId] }, removedAt: null },
    select: { quote: true, entityId: true },
  });
  for (const { claim, names } of namedAlike) {
    const ids = new Set(facts.filter(({ quote }) => names.includes(quote)).map(({ entityId }) => entityId));
    checks.equal(`decided, still one entity: ${claim}`, ids.size, 1);
  }
}
