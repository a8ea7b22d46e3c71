import type { ToldStretch } from "@/lib/language/blocks";
import { machineBlocks } from "@/lib/language/cleaned-blocks";
import { applyRules, blockMatcher, type OutletRule, ruled } from "@/lib/language/outlet-rules";
import type { Block, BlockKind } from "@/lib/language/types";

/** A block as it stands in the database. */
export type StandingBlock = {
  id: string;
  start: number;
  end: number;
  kind: BlockKind;
  kept: boolean;
  reason: string | null;
  ruleId: string | null;
  /** Set where an editor decided; a rule never goes over that. */
  changedById: string | null;
  version: number;
};

export type CleanedArticle = { text: string; marked: readonly ToldStretch[]; blocks: StandingBlock[] };
export type BlockState = Pick<StandingBlock, "kind" | "kept" | "reason" | "ruleId">;
export type PlannedChange = { block: StandingBlock; after: BlockState };

type Machine = { blocks: Block[]; keptWhole: boolean; placeOf: (block: StandingBlock) => number | null };

function readMachine({ text, marked }: CleanedArticle): Machine {
  const { blocks, keptWhole } = machineBlocks(text, marked);
  const places = new Map(blocks.map(({ start, end }, at) => [`${start} ${end}`, at]));
  // A block that an older version of the machine found has no place in what this one finds: rules pass it by.
  return { blocks, keptWhole, placeOf: ({ start, end }) => places.get(`${start} ${end}`) ?? null };
}

export type RulePlan = {
  changes: PlannedChange[];
  /** What the rule would change if an editor had not decided otherwise. */
  held: StandingBlock[];
};

type Planned = {
  /** Newer than all others. */
  rule: OutletRule;
  /** The rule whose place it takes: what only that one changed goes back. */
  replacedId: string | null;
  /** All other standing rules of the outlet. */
  others: readonly OutletRule[];
};

/** What a new rule changes in an article that was read before. */
export function planRule(article: CleanedArticle, { rule, replacedId, others }: Planned): RulePlan {
  const machine = readMachine(article);
  const matches = blockMatcher(article.text, machine.blocks);
  const back = givenBack(article, machine, others);
  const plan: RulePlan = { changes: [], held: [] };
  for (const block of article.blocks) {
    const at = machine.placeOf(block);
    const fits = !machine.keptWhole && at !== null && matches(rule.pattern, at);
    const wasReplaced = block.ruleId !== null && block.ruleId === replacedId;
    if (!fits && !wasReplaced) continue;
    const after = fits ? stateOf(ruled(block, rule)) : back(block);
    if (block.changedById === null) plan.changes.push(...differing(block, after));
    else if (after.kept !== block.kept || after.kind !== block.kind) plan.held.push(block);
  }
  return plan;
}

/** What goes back when a rule is retired: each block as it would be had it come in without that rule. */
export function planRetiring(
  article: CleanedArticle,
  { ruleId, others }: { ruleId: string; others: readonly OutletRule[] },
): PlannedChange[] {
  const back = givenBack(article, readMachine(article), others);
  return article.blocks
    .filter((block) => block.ruleId === ruleId && block.changedById === null)
    .flatMap((block) => differing(block, back(block)));
}

/** What changes when the article turns out to be this outlet's: as if it had come in from there. */
export function planOutlet(article: CleanedArticle, rules: readonly OutletRule[]): PlannedChange[] {
  const machine = readMachine(article);
  const back = givenBack(article, machine, rules);
  return article.blocks
    .filter((block) => block.changedById === null)
    .filter((block) => machine.placeOf(block) !== null || block.ruleId !== null)
    .flatMap((block) => differing(block, back(block)));
}

function givenBack(article: CleanedArticle, machine: Machine, rules: readonly OutletRule[]) {
  const settled = machine.keptWhole ? machine.blocks : applyRules(article.text, machine.blocks, rules);
  return (block: StandingBlock): BlockState => {
    const at = machine.placeOf(block);
    const found = at === null ? undefined : settled[at];
    // Nothing is lost where the machine has changed its mind since: the block is kept, as when an editor restores it.
    return found
      ? stateOf(found)
      : {
          kind: block.kind === "boilerplate" ? "paragraph" : block.kind,
          kept: true,
          reason: null,
          ruleId: null,
        };
  };
}

function stateOf({ kind, kept, reason, ruleId }: Block): BlockState {
  return { kind, kept, reason, ruleId: ruleId ?? null };
}

function differing(block: StandingBlock, after: BlockState): PlannedChange[] {
  const same =
    block.kind === after.kind &&
    block.kept === after.kept &&
    block.reason === after.reason &&
    block.ruleId === after.ruleId;
  return same ? [] : [{ block, after }];
}
