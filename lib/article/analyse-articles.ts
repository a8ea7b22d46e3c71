import "server-only";
import { ok, problem } from "@/lib/action/result";
import { withdrawRefused } from "@/lib/alias-refusal/withdraw-guesses";
import { standingRules } from "@/lib/cleaning/standing-rules";
import { recordAll } from "@/lib/audit/record-all";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { carryBlocks } from "@/lib/block/carry";
import { suggestCoverage } from "@/lib/coverage/suggest";
import { storedProfile } from "@/lib/coverage/stored-profile";
import { database, type Prisma, type Tx } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/transaction";
import type { OutletRule } from "@/lib/language/outlet-rules";
import { type Block, cutReasons } from "@/lib/language/types";
import { log } from "@/lib/log";
import { withdrawSettled } from "@/lib/suggestion/withdraw-settled";
import { inlineReader } from "./inline-reader";
import { knownNames } from "./known-names";
import { markedStretches } from "@/lib/document/marked-stretches";
import { noteUnreadable } from "./note-unreadable";
import type { ReadingJob, ReadingProblem, TextReader } from "./reading";
import { describeArticles, type ReadArticle, saveBlocks, saveSuggestions } from "./save-readings";

export const mostArticlesAtOnce = 100;

/**
 * `already`: it was read before. `changed`: its text changed while it was read, so there is nothing to keep.
 * `unreadable`: noted on the article.
 */
export type AnalysisOutcome = {
  articleId: string;
  outcome: "analysed" | "already" | "changed" | "missing" | "unreadable";
  problem: ReadingProblem | null;
  coverageIds: string[];
};
export type AnalysedArticles = { outcomes: AnalysisOutcome[] };
export type AnalyseArticlesProblem = "forbidden" | "too_many_articles";

type Input = {
  articleIds: readonly string[];
  /** Somebody asks for it, so what was read is read again. Otherwise it is left as it is. */
  again?: "again";
};

/**
 * Reads articles' current revisions and suggests, all of it in one transaction after the reading: an article shows
 * in the inbox when everything is there. A job that comes twice changes nothing the second time.
 */
export async function analyseArticles(
  actor: Actor,
  { articleIds, again }: Input,
  reader: TextReader = inlineReader,
) {
  if (!may(actor, "article.analyse")) return problem("forbidden");
  if (articleIds.length > mostArticlesAtOnce) return problem("too_many_articles");
  const outcomes = new Map<string, AnalysisOutcome>();
  const note = (
    articleId: string,
    outcome: AnalysisOutcome["outcome"],
    more: Partial<AnalysisOutcome> = {},
  ) => outcomes.set(articleId, { articleId, outcome, problem: null, coverageIds: [], ...more });
  for (const articleId of articleIds) note(articleId, "missing");

  const standing = await textsOf(articleIds);
  const unread = standing.filter((article) => again === "again" || isBehind(article));
  for (const { job } of standing) note(job.articleId, "already");
  // Reading comes before the transaction: a very long text must not hold locks while it is read.
  const names = await knownNames();
  const results = await Promise.all(unread.map(({ job }) => reader.read(job, names)));
  const read: ReadArticle[] = [];
  for (const [at, result] of results.entries()) {
    const job = unread[at]?.job;
    if (!job) continue;
    if (result.ok) read.push({ job, reading: result.reading });
    else {
      log().error(
        { articleId: job.articleId, problem: result.problem, error: result.detail },
        "article.analyse",
      );
      await noteUnreadable(actor, {
        articleId: job.articleId,
        revisionId: job.revisionId,
        problem: result.problem,
      });
      note(job.articleId, "unreadable", { problem: result.problem });
    }
  }
  if (read.length === 0) return ok<AnalysedArticles>({ outcomes: [...outcomes.values()] });

  const save = async (tx: Tx) => {
    const locked = await lockArticles(tx, read);
    for (const { job } of read) note(job.articleId, locked.has(job.articleId) ? "already" : "missing");
    const rules = await standingRules(
      tx,
      [...locked.values()].flatMap(({ outletId }) => outletId ?? []),
    );
    const current = read.filter(({ job }) => {
      const article = locked.get(job.articleId);
      const seen = unread.find((one) => one.job === job);
      const same =
        article?.revisionId === job.revisionId &&
        article.blocksVersion === seen?.blocksVersion &&
        (job.standing !== null || sameRules(job.rules, rulesOf(rules, article.outletId)));
      if (article && !same) note(job.articleId, "changed");
      return article !== undefined && same && (again === "again" || isBehind(article));
    });
    if (current.length === 0) return ok(null);
    await saveBlocks(tx, current);
    const withdrawn = await saveSuggestions(tx, current);
    await withdrawSettled(
      tx,
      current.map(({ job }) => job.articleId),
    );
    await withdrawRefused(
      tx,
      current.map(({ job }) => job.articleId),
    );
    await describeArticles(tx, current);
    // After the count of what was read: blocks that come from an earlier text ask for another reading.
    await carryBlocks(
      tx,
      current.flatMap(({ job }) => (job.standing === null ? [job.revisionId] : [])),
    );
    await recordAll(
      tx,
      actor,
      current.map(({ job, reading }) => ({
        type: "article.analysed",
        subject: { type: "article", id: job.articleId },
        payload: {
          ...reading.counts,
          withdrawn: withdrawn.get(job.articleId) ?? 0,
          model: names.model?.number ?? 0,
        },
      })),
    );
    const coverage = await suggestCoverage(
      tx,
      actor,
      current.flatMap((article) => subjectOf(article, locked)),
    );
    for (const { job } of current) {
      const coverageId = coverage.get(job.articleId);
      note(job.articleId, "analysed", { coverageIds: coverageId === undefined ? [] : [coverageId] });
    }
    await countAnalysed(
      tx,
      current.flatMap(({ job }) => locked.get(job.articleId) ?? []),
    );
    return ok(null);
  };
  const saved = await inTransaction<null, AnalyseArticlesProblem>(save, { timeoutMillis: 120_000 });
  return saved.ok ? ok<AnalysedArticles>({ outcomes: [...outcomes.values()] }) : saved;
}

type Stand = { analysedAt: Date | null; blocksVersion: number; blocksRead: number };
type Unread = Stand & { job: ReadingJob };

/** Not read yet, or not as its blocks stand now. */
function isBehind({ analysedAt, blocksVersion, blocksRead }: Stand): boolean {
  return analysedAt === null || blocksVersion !== blocksRead;
}

type TextRow = Stand & {
  articleId: string;
  revisionId: string;
  title: string | null;
  outletId: string | null;
  publishedAt: Date | null;
  text: string;
  marked: Prisma.JsonValue;
  /**
   * What an editor touched or has finished reviewing stays: neither a newer machine nor a newer rule changes it.
   * Else null: the machine finds them anew.
   */
  blocks: BlockRow[] | null;
};

async function textsOf(articleIds: readonly string[]): Promise<Unread[]> {
  // The order of saving, and so of the coverage that results, is always the same.
  const rows = await database().$queryRaw<TextRow[]>`
    SELECT article.id AS "articleId", revision.id AS "revisionId", title, outlet_id AS "outletId",
      published_at AS "publishedAt", text, marked, analysed_at AS "analysedAt", blocks_version AS "blocksVersion",
      blocks_read AS "blocksRead", (
        SELECT json_agg(json_build_object(
          'start', block.start, 'end', block."end", 'kind', block.kind, 'kept', block.kept, 'reason', block.reason
        ) ORDER BY block.position)
        FROM block WHERE block.revision_id = revision.id
        HAVING max(block.version) > 1 OR article.state NOT IN ('new', 'in_review')
      ) AS blocks
    FROM article JOIN article_revision revision ON revision.id = article.current_revision_id
    WHERE article.id = ANY(${[...articleIds]}::uuid[])
    ORDER BY article.id`;
  const rules = await standingRules(
    database(),
    rows.flatMap(({ outletId }) => outletId ?? []),
  );
  return rows.map(
    ({ articleId, revisionId, title, outletId, publishedAt, text, marked, blocks, ...stand }) => ({
      ...stand,
      job: {
        articleId,
        revisionId,
        title,
        publishedAt: publishedAt?.toISOString() ?? null,
        text,
        marked: markedStretches(marked),
        rules: rulesOf(rules, outletId),
        standing: blocks && standingBlocks(blocks),
      },
    }),
  );
}

type BlockRow = Omit<Block, "reason"> & { reason: string | null };

function standingBlocks(blocks: readonly BlockRow[]): Block[] {
  return blocks.map(({ start, end, kind, kept, reason }) => ({
    start,
    end,
    kind,
    kept,
    reason: cutReasons.find((known) => known === reason) ?? null,
  }));
}

function rulesOf(rules: Map<string, OutletRule[]>, outletId: string | null): OutletRule[] {
  return (outletId && rules.get(outletId)) || [];
}

/** A rule, or the outlet, may have changed while the text was read: then it is read once more. */
function sameRules(read: readonly OutletRule[], now: readonly OutletRule[]): boolean {
  return read.length === now.length && read.every(({ id }, at) => id === now[at]?.id);
}

type Locked = Stand & {
  id: string;
  outletId: string | null;
  revisionId: string | null;
  importId: string | null;
  toldAt: Date;
};

/** In order of id, so that two batches with the same articles wait for each other instead of both. */
async function lockArticles(tx: Tx, articles: readonly ReadArticle[]): Promise<Map<string, Locked>> {
  await tx.$executeRaw`SET LOCAL lock_timeout = '60s'`;
  const rows = await tx.$queryRaw<Locked[]>`
    SELECT id, outlet_id AS "outletId", current_revision_id AS "revisionId", import_id AS "importId", analysed_at AS "analysedAt",
      blocks_version AS "blocksVersion", blocks_read AS "blocksRead", coalesce(published_at, created_at) AS "toldAt"
    FROM article WHERE id = ANY(${articles.map(({ job }) => job.articleId)}::uuid[])
    ORDER BY id FOR NO KEY UPDATE`;
  return new Map(rows.map((row) => [row.id, row]));
}

function subjectOf({ job, reading }: ReadArticle, locked: Map<string, Locked>) {
  const profile = storedProfile(JSON.parse(reading.profile), reading.terms);
  const toldAt = locked.get(job.articleId)?.toldAt;
  if (!profile || !toldAt) return [];
  const { articleId, revisionId } = job;
  return [{ articleId, revisionId, toldAt, profile, storyKeys: reading.storyKeys }];
}

/** Last, and in order of id: taking apart writes to the same rows all the time. */
async function countAnalysed(tx: Tx, articles: readonly Locked[]): Promise<void> {
  const first = articles.filter(({ analysedAt }) => analysedAt === null);
  const ids = [...new Set(first.flatMap(({ importId }) => importId ?? []))].sort();
  for (const importId of ids) {
    const more = first.filter((article) => article.importId === importId).length;
    await tx.$executeRaw`UPDATE import SET analysed_count = analysed_count + ${more}::int WHERE id = ${importId}::uuid`;
    await tx.$executeRaw`SELECT pg_notify('collate_import', ${importId})`;
  }
}
