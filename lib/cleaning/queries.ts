import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { database, type Prisma } from "@/lib/db/client";
import { alphabetically } from "@/lib/outlet/alphabetically";
import { markedStretches } from "@/lib/document/marked-stretches";
import { machineBlocks } from "@/lib/language/cleaned-blocks";
import type { RulePattern } from "@/lib/language/outlet-rules";
import { proposePatterns } from "@/lib/language/propose-patterns";
import type { BlockKind } from "@/lib/language/types";
import { rulePattern, trialFigures, type TrialFigures } from "./schema";

export type RuleProposals = {
  outlet: { id: string; name: string; slug: string };
  articleId: string;
  /** From narrow to wide. */
  patterns: RulePattern[];
  /** What the editor made of the block. */
  kind: BlockKind;
  kept: boolean;
};

/** What an editor may have meant by what they just did to a block; null where no outlet is known. */
export async function proposeRules(actor: Actor, blockId: string): Promise<RuleProposals | null> {
  if (!may(actor, "rule.edit")) return null;
  const block = await database().block.findUnique({
    where: { id: blockId },
    select: {
      start: true,
      end: true,
      kind: true,
      kept: true,
      revision: {
        select: {
          text: true,
          marked: true,
          article: { select: { id: true, outlet: { select: { id: true, name: true, slug: true } } } },
        },
      },
    },
  });
  if (!block?.revision.article.outlet) return null;
  const { start, end, kind, kept, revision } = block;
  const { text, marked, article } = revision;
  if (!article.outlet) return null;
  const { blocks } = machineBlocks(text, markedStretches(marked));
  const at = blocks.findIndex((one) => one.start === start && one.end === end);
  const patterns = at === -1 ? [] : proposePatterns(text, blocks, at);
  return {
    outlet: article.outlet,
    articleId: article.id,
    patterns,
    // As the machine calls what it cuts itself; restored, it reads as a paragraph.
    kind: kept ? kind : "boilerplate",
    kept,
  };
}

const listed = {
  id: true,
  number: true,
  pattern: true,
  kind: true,
  kept: true,
  trial: true,
  exampleArticleId: true,
  replacesId: true,
  createdAt: true,
  retiredAt: true,
  createdBy: { select: { name: true } },
  retiredBy: { select: { name: true } },
  replacedBy: { select: { number: true } },
  replaces: { select: { number: true } },
  _count: { select: { blocks: true } },
} satisfies Prisma.CleaningRuleSelect;

type Row = Prisma.CleaningRuleGetPayload<{ select: typeof listed }>;
export type ListedRule = Omit<Row, "pattern" | "trial" | "_count"> & {
  pattern: RulePattern;
  trial: TrialFigures;
  /** Blocks that stand as this rule made them. */
  blocks: number;
  /** The last decision about it, by which it can be taken back. */
  decision: { id: string; type: string } | null;
};
export type OutletRules = {
  outlet: { id: string; name: string; slug: string };
  rules: ListedRule[];
};

const mostListed = 500;

/** All rules of an outlet, newest first; those out of use with them. */
export async function getOutletRules(actor: Actor, slug: string): Promise<OutletRules | null> {
  if (!may(actor, "article.read")) return null;
  const outlet = await database().outlet.findUnique({
    where: { slug },
    select: { id: true, name: true, slug: true },
  });
  if (!outlet) return null;
  const rows = await database().cleaningRule.findMany({
    where: { outletId: outlet.id },
    select: listed,
    orderBy: { number: "desc" },
    take: mostListed,
  });
  const decisions = await lastDecisions(rows);
  const rules = rows.map(({ pattern, trial, _count, ...rule }) => ({
    ...rule,
    pattern: rulePattern.parse(pattern),
    trial: trialFigures.parse(trial),
    blocks: _count.blocks,
    decision: decisions.get(rule.id) ?? null,
  }));
  return { outlet, rules };
}

/** Found by way of the rule's example, where the decisions of an article are kept in order. */
async function lastDecisions(rows: Row[]): Promise<Map<string, { id: string; type: string }>> {
  const found = await database().decision.findMany({
    where: {
      articleId: { in: [...new Set(rows.flatMap(({ exampleArticleId }) => exampleArticleId ?? []))] },
      type: { in: ["rule.saved", "rule.retired"] },
      undoneAt: null,
    },
    select: { id: true, type: true, reversal: true },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
  const last = new Map<string, { id: string; type: string }>();
  for (const { id, type, reversal } of found) {
    const ruleId =
      typeof reversal === "object" && reversal !== null && "ruleId" in reversal ? reversal["ruleId"] : null;
    if (typeof ruleId === "string") last.set(ruleId, { id, type });
  }
  return last;
}

export type OutletWithRules = { id: string; name: string; slug: string; rules: number };

/** Outlets with the number of rules that hold, those with any first. */
export async function listOutletsWithRules(actor: Actor): Promise<OutletWithRules[]> {
  if (!may(actor, "article.read")) return [];
  const rows = await database().outlet.findMany({
    select: {
      id: true,
      name: true,
      slug: true,
      _count: { select: { cleaningRules: { where: { retiredAt: null } } } },
    },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: 2_000,
  });
  const outlets = rows
    .map(({ _count, ...outlet }) => ({ ...outlet, rules: _count.cleaningRules }))
    .toSorted(alphabetically);
  return [...outlets.filter(({ rules }) => rules > 0), ...outlets.filter(({ rules }) => rules === 0)];
}
