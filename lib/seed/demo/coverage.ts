import { confirmCoverage } from "@/lib/coverage/confirm";
import { moveToCoverage } from "@/lib/coverage/move";
import { refuseCoverage } from "@/lib/coverage/refuse";
import { renameCoverage } from "@/lib/coverage/rename";
import type { Person } from "@/lib/auth/actor";
import { database } from "@/lib/db/client";
import type { DemoDay } from "@/seeds/demo/demo-day-schema";
import { demoArticleId } from "./articles";
import { at, type DemoDesk } from "./desk";
import { must } from "./must";

type Coverage = DemoDay["coverages"][number];

/** Refuses first, as an editor would: what does not belong must not be confirmed by accident. */
export async function decideCoverage(day: DemoDay, desk: DemoDesk): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const coverage of day.coverages) {
    if (!coverage.decidedBy || !coverage.decidedAt) continue;
    const editor = desk.person(coverage.decidedBy);
    const taken = new Set(ids.values());
    const decided = await at(coverage.decidedAt, () => decide(editor, coverage, taken));
    if (decided) ids.set(coverage.key, decided);
  }
  return ids;
}

async function decide(
  editor: Person,
  { key, title, confirmed, refused }: Coverage,
  taken: Set<string>,
): Promise<string | null> {
  const first = confirmed[0];
  if (!first) return null;
  const coverageId = await settleFirst(editor, { key, articleId: demoArticleId(first), taken });
  for (const outside of new Set(refused.map(([file]) => demoArticleId(file)))) {
    const seenVersion = await memberVersion(coverageId, outside);
    if (seenVersion) await must(key, refuseCoverage(editor, { coverageId, articleId: outside, seenVersion }));
  }
  for (const file of confirmed.slice(1)) {
    const articleId = demoArticleId(file);
    const seenVersion = await memberVersion(coverageId, articleId);
    if (seenVersion)
      await must(key, confirmCoverage(editor, { coverageId, seenVersion, articleIds: [articleId] }));
    else await must(key, moveToCoverage(editor, { articleId, toCoverageId: coverageId }));
  }
  const { version } = await database().coverage.findUniqueOrThrow({ where: { id: coverageId } });

  await must(key, renameCoverage(editor, { coverageId, seenVersion: version, title: title.vi }));
  return coverageId;
}

type First = { key: string; articleId: string; taken: Set<string> };

/**
 * Where the first member stands already, confirmed; or in a coverage of its own, also where the machine had put
 * two stories into one.
 */
async function settleFirst(editor: Person, { key, articleId, taken }: First): Promise<string> {
  const standing = await database().coverageMember.findFirst({
    where: { articleId },
    select: { coverageId: true, coverage: { select: { version: true } } },
  });
  if (!standing || taken.has(standing.coverageId)) {
    const moved = await must(key, moveToCoverage(editor, { articleId, toCoverageId: null }));
    return moved.coverageId;
  }
  const { coverageId, coverage } = standing;
  await must(
    key,
    confirmCoverage(editor, { coverageId, seenVersion: coverage.version, articleIds: [articleId] }),
  );
  return coverageId;
}

async function memberVersion(coverageId: string, articleId: string): Promise<number | null> {
  const member = await database().coverageMember.findUnique({
    where: { coverageId_articleId: { coverageId, articleId }, state: "suggested" },
    select: { coverage: { select: { version: true } } },
  });
  return member?.coverage.version ?? null;
}
