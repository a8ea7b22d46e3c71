import { findBlocks, type ToldStretch } from "./blocks";
import { applyRules, type OutletRule } from "./outlet-rules";
import { textFault, wholeText } from "./text-fault";
import type { Block } from "./types";

export type CleanedBlocks = { blocks: Block[]; keptWhole: boolean };

/** The machine's own reading of a text, before any rule; the whole text where that reading cannot be trusted. */
export function machineBlocks(text: string, marked: readonly ToldStretch[]): CleanedBlocks {
  const blocks = findBlocks(text, marked);
  return textFault(text, blocks) === null
    ? { blocks, keptWhole: false }
    : { blocks: wholeText(text), keptWhole: true };
}

/** The same after the outlet's rules. What is kept whole is not cut by rules either. */
export function ruledBlocks(
  text: string,
  marked: readonly ToldStretch[],
  rules: readonly OutletRule[],
): CleanedBlocks {
  const machine = machineBlocks(text, marked);
  return machine.keptWhole ? machine : { ...machine, blocks: applyRules(text, machine.blocks, rules) };
}
