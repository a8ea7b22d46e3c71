import "server-only";
import { createHash } from "node:crypto";
import { database } from "@/lib/db/client";
import type { ArticleState } from "@/lib/db/generated/enums";
import type { OutletRule } from "@/lib/language/outlet-rules";
import type { BlockKind, Span } from "@/lib/language/types";
import { newId } from "@/lib/ids";
import { type LoadedArticle, loadArticles } from "./load";
import { type PlannedChange, planRule, type StandingBlock } from "./plan";
import { type RuleInput, type TrialFigures, type TrialWarning, trialWarnings } from "./schema";
import { standingRules } from "./standing-rules";

export const articlesOnTrial = 20;
/** Of an article's kept text; more than this is hardly ever meant. */
const muchOfAText = 0.4;
const longestShown = 400;
const mostShownOfArticle = 40;

export type TriedBlock = {
  blockId: string;
  words: string;
  before: { kind: BlockKind; kept: boolean };
  after: { kind: BlockKind; kept: boolean };
  /** An editor decided otherwise here: the rule leaves it as it is. */
  held: boolean;
  /** What stands on these words: tags, attributions, notes, cited passages. */
  work: number;
};
export type TriedArticle = {
  articleId: string;
  title: string | null;
  state: ArticleState;
  blocks: TriedBlock[];
  /** Changed blocks that are not shown. */
  more: number;
  charactersCut: number;
  charactersBack: number;
  /** Of the characters that are kept now. */
  shareCut: number;
  warnings: TrialWarning[];
};
export type RuleTrial = { figures: TrialFigures; articles: TriedArticle[]; stamp: string };

/** The rule that is tried or saved has no number yet: it is newer than all others. */
export function newestRule({
  pattern,
  kind,
  kept,
}: Pick<RuleInput, "pattern" | "kind" | "kept">): OutletRule {
  return { id: newId(), number: Number.MAX_SAFE_INTEGER, pattern, kind, kept };
}

/** What a rule would have done to the outlet's last articles, whatever their state. */
export async function tryOnLastArticles(input: RuleInput): Promise<RuleTrial> {
  const { outletId, replacesId } = input;
  const standing = (await standingRules(database(), [outletId])).get(outletId) ?? [];
  const others = standing.filter(({ id }) => id !== replacesId);
  const articles = await loadArticles(database(), { where: { outletId }, take: articlesOnTrial });
  const work = await workOn(articles.map(({ revisionId }) => revisionId));
  const rule = newestRule(input);
  const tried = articles.map((article) => {
    const { changes, held } = planRule(article, { rule, replacedId: replacesId, others });
    const visible = changes.filter(
      ({ block, after }) => block.kept !== after.kept || block.kind !== after.kind,
    );
    return triedArticle(article, { changes: visible, held, rule, work: work.get(article.revisionId) ?? [] });
  });
  const figures = figuresOf(tried);
  return { figures, articles: tried.map(shortened), stamp: stampOf(figures, tried) };
}

type Found = { changes: PlannedChange[]; held: StandingBlock[]; rule: OutletRule; work: Span[] };

function triedArticle(article: LoadedArticle, { changes, held, rule, work }: Found): TriedArticle {
  const { articleId, title, state, text, blocks } = article;
  const lengthOf = (list: StandingBlock[]) => list.reduce((sum, { start, end }) => sum + end - start, 0);
  const gone = changes.filter(({ block, after }) => block.kept && !after.kept);
  const back = changes.filter(({ block, after }) => !block.kept && after.kept);
  const workIn = ({ start, end }: StandingBlock) =>
    work.filter((span) => span.start < end && span.end > start).length;
  const tried = (block: StandingBlock, after: TriedBlock["after"], isHeld: boolean): TriedBlock => ({
    blockId: block.id,
    words: text.slice(block.start, block.end).slice(0, longestShown),
    before: { kind: block.kind, kept: block.kept },
    after: { kind: after.kind, kept: after.kept },
    held: isHeld,
    work: workIn(block),
  });
  const shown = [
    ...changes.map(({ block, after }) => ({ at: block.start, tried: tried(block, after, false) })),
    ...held.map((block) => ({ at: block.start, tried: tried(block, rule, true) })),
  ].sort((a, b) => a.at - b.at);
  const charactersCut = lengthOf(gone.map(({ block }) => block));
  const kept = lengthOf(blocks.filter((block) => block.kept));
  const shareCut = kept === 0 ? 0 : charactersCut / kept;
  const says: Record<TrialWarning, boolean> = {
    much_cut: shareCut > muchOfAText,
    head_changed: changes.some(({ block }) => block.kept && isHead(block)),
    kept_by_editor: held.some((block) => block.kept),
    holds_work: gone.some(({ block }) => workIn(block) > 0),
  };
  return {
    articleId,
    title,
    state,
    blocks: shown.map((one) => one.tried),
    more: 0,
    charactersCut,
    charactersBack: lengthOf(back.map(({ block }) => block)),
    shareCut,
    warnings: trialWarnings.filter((warning) => says[warning]),
  };
}

function isHead({ kind }: StandingBlock): boolean {
  return kind === "title" || kind === "standfirst";
}

function shortened(article: TriedArticle): TriedArticle {
  const { blocks } = article;
  return {
    ...article,
    blocks: blocks.slice(0, mostShownOfArticle),
    more: Math.max(0, blocks.length - mostShownOfArticle),
  };
}

function figuresOf(articles: TriedArticle[]): TrialFigures {
  const changed = articles.map(({ blocks }) => blocks.filter(({ held }) => !held).length);
  const sum = (list: number[]) => list.reduce((total, one) => total + one, 0);
  const warned = trialWarnings.map(
    (warning) => [warning, articles.filter(({ warnings }) => warnings.includes(warning)).length] as const,
  );
  return {
    articles: articles.length,
    touched: changed.filter((count) => count > 0).length,
    blocks: sum(changed),
    charactersCut: sum(articles.map((article) => article.charactersCut)),
    charactersBack: sum(articles.map((article) => article.charactersBack)),
    warnings: Object.fromEntries(warned.filter(([, count]) => count > 0)),
  };
}

/** Another trial has another stamp: what somebody agreed to is what they saw. */
function stampOf(figures: TrialFigures, articles: TriedArticle[]): string {
  const seen = articles.map(({ articleId, blocks, warnings }) => [
    articleId,
    warnings,
    blocks.map(({ blockId, after, held, work }) => [blockId, after.kind, after.kept, held, work]),
  ]);
  return createHash("sha256")
    .update(JSON.stringify([figures, seen]))
    .digest("hex");
}

/** Where people's work stands in these texts: accepted tags, attributions, notes and cited passages. */
async function workOn(revisionIds: string[]): Promise<Map<string, Span[]>> {
  const standing = { revisionId: { in: revisionIds }, removedAt: null };
  const place = { revisionId: true, start: true, end: true } as const;
  const [mentions, notes, attributions, origins, citations] = await Promise.all([
    database().mention.findMany({ where: standing, select: place }),
    database().note.findMany({ where: standing, select: place }),
    database().attribution.findMany({
      where: standing,
      select: {
        revisionId: true,
        sourceStart: true,
        sourceEnd: true,
        claims: { select: { start: true, end: true } },
      },
    }),
    database().origin.findMany({
      where: standing,
      select: { revisionId: true, evidenceStart: true, evidenceEnd: true },
    }),
    database().citation.findMany({
      where: { articleRevisionId: { in: revisionIds } },
      select: { articleRevisionId: true, start: true, end: true },
    }),
  ]);
  const found = new Map<string, Span[]>();
  const add = (revisionId: string, start: number | null, end: number | null) => {
    if (start === null || end === null) return;
    found.set(revisionId, [...(found.get(revisionId) ?? []), { start, end }]);
  };
  for (const { revisionId, start, end } of [...mentions, ...notes]) add(revisionId, start, end);
  for (const { revisionId, sourceStart, sourceEnd, claims } of attributions) {
    add(revisionId, sourceStart, sourceEnd);
    for (const { start, end } of claims) add(revisionId, start, end);
  }
  for (const { revisionId, evidenceStart, evidenceEnd } of origins)
    add(revisionId, evidenceStart, evidenceEnd);
  for (const { articleRevisionId, start, end } of citations) add(articleRevisionId, start, end);
  return found;
}
