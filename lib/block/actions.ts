"use server";

import { refresh } from "next/cache";
import { defineAction } from "@/lib/action/define-action";
import { cutBlock } from "./cut";
import { relabelBlock } from "./relabel";
import { restoreBlock } from "./restore";
import { blockInput, relabelInput } from "./schema";

export const cutBlockAction = defineAction({ input: blockInput, run: cutBlock, afterwards: () => refresh() });

export const restoreBlockAction = defineAction({
  input: blockInput,
  run: restoreBlock,
  afterwards: () => refresh(),
});

export const relabelBlockAction = defineAction({
  input: relabelInput,
  run: relabelBlock,
  afterwards: () => refresh(),
});
