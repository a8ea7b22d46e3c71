import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import type { Prisma, Tx } from "@/lib/db/client";
import { newId } from "@/lib/ids";
import { profileComparer } from "@/lib/language/compare-profiles";
import { profileTerms, type StoryProfile } from "@/lib/language/story-profile";
import { collectionStatistics } from "@/lib/language/term-weights";
import type { PairScore } from "@/lib/language/types";
import { storable } from "@/lib/storable";
import { storedProfile } from "./stored-profile";

/** Older articles are not compared: a story that goes on for longer is a follow-up. */
const windowDays = 10;
const mostCandidates = 2_000;

type Subject = { articleId: string; profile: StoryProfile };
type Match = { articleId: string; score: PairScore };

/**
 * Puts an article beside the ones that tell the same story, as a suggestion. What editors confirmed is never
 * reshuffled: the article joins the coverage of its best match, or the two open a new one. Pairs that an
 * editor called "not the same" are not suggested again. Returns the coverages it touched.
 */
export async function suggestCoverage(tx: Tx, actor: Actor, subject: Subject): Promise<string[]> {
  // One at a time: two articles of one story that arrive together must not open two coverages.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('coverage', 0))`;
  const standing = await tx.coverageMember.findMany({
    where: { articleId: subject.articleId },
    select: { state: true },
  });
  if (standing.some(({ state }) => state === "confirmed")) return [];

  const refused = await refusedFor(tx, subject.articleId);
  const matches = await sameStory(tx, subject, refused);
  const best = matches[0];
  if (!best) return [];
  const coverageId = (await coverageOf(tx, matches, refused)) ?? (await openCoverage(tx, best));
  await tx.coverageMember.deleteMany({
    where: { articleId: subject.articleId, state: "suggested", coverageId: { not: coverageId } },
  });
  await addMember(tx, { coverageId, articleId: subject.articleId, score: best.score });
  await record(tx, actor, {
    type: "coverage.suggested",
    subject: { type: "coverage", id: coverageId },
    payload: { articleIds: [subject.articleId], score: best.score.score },
  });
  return [coverageId];
}

/** Best first. The articles around it tell which words are common these days and so say little. */
async function sameStory(tx: Tx, { articleId, profile }: Subject, refused: Set<string>): Promise<Match[]> {
  const candidates = (await candidatesFor(tx, articleId)).flatMap(({ id, storyProfile }) => {
    const stored = storedProfile(storyProfile);
    return stored ? [{ id, stored }] : [];
  });
  const statistics = collectionStatistics(candidates.map(({ stored }) => profileTerms(stored)));
  const compare = profileComparer(statistics);
  return candidates
    .filter(({ id }) => !refused.has(id))
    .map(({ id, stored }) => ({ articleId: id, score: compare(profile, stored) }))
    .filter(({ score }) => score.relation !== "different")
    .sort((x, y) => y.score.score - x.score.score || x.articleId.localeCompare(y.articleId));
}

async function candidatesFor(tx: Tx, articleId: string) {
  const self = await tx.article.findUniqueOrThrow({
    where: { id: articleId },
    select: { createdAt: true, publishedAt: true },
  });
  const middle = (self.publishedAt ?? self.createdAt).getTime();
  const reach = windowDays * 24 * 60 * 60 * 1000;
  const near = { gte: new Date(middle - reach), lte: new Date(middle + reach) };
  return tx.article.findMany({
    where: {
      id: { not: articleId },
      analysedAt: { not: null },
      state: { not: "rejected" },
      OR: [{ publishedAt: near }, { publishedAt: null, createdAt: near }],
    },
    select: { id: true, storyProfile: true },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: mostCandidates,
  });
}

async function refusedFor(tx: Tx, articleId: string): Promise<Set<string>> {
  const refusals = await tx.coverageRefusal.findMany({
    where: { OR: [{ firstArticleId: articleId }, { secondArticleId: articleId }] },
    select: { firstArticleId: true, secondArticleId: true },
  });
  return new Set(
    refusals.map(({ firstArticleId, secondArticleId }) =>
      firstArticleId === articleId ? secondArticleId : firstArticleId,
    ),
  );
}

/**
 * The coverage of the best match that is in one; confirmed membership before suggested. Never one that holds
 * an article which an editor called "not the same" as this one.
 */
async function coverageOf(tx: Tx, matches: Match[], refused: Set<string>): Promise<string | null> {
  const members = await tx.coverageMember.findMany({
    where: {
      articleId: { in: matches.map(({ articleId }) => articleId) },
      coverage: { members: { none: { articleId: { in: [...refused] } } } },
    },
    select: { coverageId: true, articleId: true, state: true },
    orderBy: { createdAt: "asc" },
  });
  for (const { articleId } of matches) {
    const own = members.filter((member) => member.articleId === articleId);
    const chosen = own.find(({ state }) => state === "confirmed") ?? own[0];
    if (chosen) return chosen.coverageId;
  }
  return null;
}

async function openCoverage(tx: Tx, first: Match): Promise<string> {
  const coverageId = newId();
  const { sample } = await tx.article.findUniqueOrThrow({
    where: { id: first.articleId },
    select: { sample: true },
  });
  await tx.coverage.create({ data: { id: coverageId, sample, createdAt: now() } });
  await addMember(tx, { coverageId, articleId: first.articleId, score: first.score });
  return coverageId;
}

type Member = { coverageId: string; articleId: string; score: PairScore };

async function addMember(tx: Tx, { coverageId, articleId, score }: Member): Promise<void> {
  const told = {
    score: score.score,
    relation: score.relation,
    reasons: storable(score.reasons) as Prisma.InputJsonArray,
  };
  await tx.coverageMember.upsert({
    where: { coverageId_articleId: { coverageId, articleId } },
    create: { id: newId(), coverageId, articleId, state: "suggested", ...told, createdAt: now() },
    update: told,
  });
}
