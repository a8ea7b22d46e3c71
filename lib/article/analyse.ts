import "server-only";
import { ok, problem } from "@/lib/action/result";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { now } from "@/lib/clock";
import { suggestCoverage } from "@/lib/coverage/suggest";
import { database, type Prisma, type Tx } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/transaction";
import { currentGazetteer } from "@/lib/entity/gazetteer";
import { newId } from "@/lib/ids";
import { analyze } from "@/lib/language/analyze";
import { storyProfile } from "@/lib/language/story-profile";
import type { Analysis, Block } from "@/lib/language/types";
import { outletsByName } from "@/lib/outlet/by-name";
import { storable } from "@/lib/storable";
import { type Guess, guessesOf } from "./guesses";

export const analyseProblems = ["forbidden", "not_found", "changed_since_seen"] as const;
export type AnalyseProblem = (typeof analyseProblems)[number];
type Analysed = { articleId: string; coverageIds: string[] };

/**
 * Reads an article's current revision and suggests. Safe to run again: blocks that an editor touched stay,
 * decided suggestions stay decided, undecided ones that the new reading no longer makes are withdrawn.
 */
export async function analyseArticle(actor: Actor, { articleId }: { articleId: string }) {
  if (!may(actor, "article.analyse")) return problem("forbidden");
  const standing = await currentRevision(articleId);
  if (!standing) return problem("not_found");
  const { revision, title, publishedAt } = standing;
  // Reading comes before the transaction: a very long text must not hold locks while it is read.
  const gazetteer = await currentGazetteer();
  const analysis = analyze(revision.text, gazetteer);
  const story = {
    id: articleId,
    title,
    text: revision.text,
    publishedAt: publishedAt?.toISOString() ?? null,
  };
  const profile = storyProfile(story, analysis, gazetteer);

  const save = async (tx: Tx) => {
    const article = await lockArticle(tx, articleId);
    if (article?.currentRevisionId !== revision.id) return problem("changed_since_seen");
    const guesses = firstOf(guessesOf(revision.text, analysis, await outletsByName(tx)));
    const blocks = await saveBlocks(tx, revision.id, analysis.blocks);
    const withdrawn = await saveSuggestions(tx, { articleId, revisionId: revision.id, guesses });
    await describe(tx, article, { text: revision.text, analysis, profile });
    const coverageIds = await suggestCoverage(tx, actor, { articleId, profile });
    await record(tx, actor, {
      type: "article.analysed",
      subject: { type: "article", id: articleId },
      payload: { suggestions: guesses.length, blocks, withdrawn },
    });
    return ok({ articleId, coverageIds });
  };
  return inTransaction<Analysed, AnalyseProblem>(save, { timeoutMillis: 120_000 });
}

/** More than this nobody decides, and no screen shows. */
const mostGuesses = 5_000;

/** Of a text that yields more, the first in reading order. */
function firstOf(guesses: Guess[]): Guess[] {
  if (guesses.length <= mostGuesses) return guesses;
  return guesses.toSorted((a, b) => (a.start ?? -1) - (b.start ?? -1)).slice(0, mostGuesses);
}

const rowsPerStatement = 500;

/** One statement holds 65,535 values at most, and the process should breathe in between. */
async function inPortions<T>(rows: T[], write: (portion: T[]) => Promise<unknown>): Promise<void> {
  for (let from = 0; from < rows.length; from += rowsPerStatement) {
    await write(rows.slice(from, from + rowsPerStatement));
  }
}

async function currentRevision(articleId: string) {
  const article = await database().article.findUnique({
    where: { id: articleId },
    select: { title: true, publishedAt: true, currentRevision: { select: { id: true, text: true } } },
  });
  if (!article?.currentRevision) return null;
  return { ...article, revision: article.currentRevision };
}

async function lockArticle(tx: Tx, articleId: string) {
  // Two workers may get the same article: the second waits, then finds the work done and changes nothing.
  await tx.$executeRaw`SELECT 1 FROM article WHERE id = ${articleId}::uuid FOR UPDATE`;
  return tx.article.findUnique({
    where: { id: articleId },
    select: { id: true, title: true, currentRevisionId: true },
  });
}

type Locked = NonNullable<Awaited<ReturnType<typeof lockArticle>>>;

async function saveBlocks(tx: Tx, revisionId: string, blocks: Block[]): Promise<number> {
  const touched = await tx.block.count({ where: { revisionId, changedById: { not: null } } });
  if (touched > 0) return tx.block.count({ where: { revisionId } });
  await tx.block.deleteMany({ where: { revisionId } });
  const rows = blocks.map(({ start, end, kind, kept, reason }, position) => ({
    id: newId(),
    revisionId,
    position,
    start,
    end,
    kind,
    kept,
    reason,
  }));
  await inPortions(rows, (data) => tx.block.createMany({ data }));
  return blocks.length;
}

type Suggested = { articleId: string; revisionId: string; guesses: Guess[] };

async function saveSuggestions(tx: Tx, { articleId, revisionId, guesses }: Suggested): Promise<number> {
  const fingerprints = guesses.map((guess) => guess.fingerprint);
  const { count: withdrawn } = await tx.suggestion.updateMany({
    where: { articleId, status: "pending", fingerprint: { notIn: fingerprints } },
    data: { status: "withdrawn", version: { increment: 1 } },
  });
  await tx.suggestion.updateMany({
    where: { articleId, status: "withdrawn", fingerprint: { in: fingerprints } },
    data: { status: "pending", revisionId, version: { increment: 1 } },
  });
  const rows = guesses.map(({ context, payload, reasons, ...guess }) => ({
    id: newId(),
    articleId,
    revisionId,
    ...guess,
    quote: context?.quote ?? null,
    prefix: context?.prefix ?? null,
    suffix: context?.suffix ?? null,
    payload: storable(payload) as Prisma.InputJsonObject,
    reasons: storable(reasons) as Prisma.InputJsonArray,
    createdAt: now(),
  }));
  await inPortions(rows, (data) => tx.suggestion.createMany({ data, skipDuplicates: true }));
  return withdrawn;
}

type Reading = { text: string; analysis: Analysis; profile: object };

async function describe(tx: Tx, article: Locked, { text, analysis, profile }: Reading): Promise<void> {
  const title = analysis.blocks.find((block) => block.kind === "title" && block.kept);
  const byline = analysis.blocks.find((block) => block.kind === "byline" && block.kept);
  await tx.article.update({
    where: { id: article.id },
    data: {
      // A title that an editor wrote is never overwritten.
      ...(article.title === null && title ? { title: text.slice(title.start, title.end).trim() } : {}),
      ...(byline ? { byline: text.slice(byline.start, byline.end).trim().slice(0, 300) } : {}),
      language: analysis.language,
      register: analysis.register,
      storyProfile: storable(profile),
      analysedAt: now(),
    },
  });
}
