"use server";

import { refresh } from "next/cache";
import { defineAction } from "@/lib/action/define-action";
import { hurryAnalysis } from "@/lib/jobs/queue";
import type { BlockDecided } from "./change";
import { cutBlock } from "./cut";
import { relabelBlock } from "./relabel";
import { restoreBlock } from "./restore";
import { blockInput, relabelInput } from "./schema";

async function afterwards({ articleId }: BlockDecided) {
  await hurryAnalysis(articleId);
  refresh();
}

export const cutBlockAction = defineAction({ input: blockInput, run: cutBlock, afterwards });

export const restoreBlockAction = defineAction({
  input: blockInput,
  run: restoreBlock,
  afterwards,
});

export const relabelBlockAction = defineAction({
  input: relabelInput,
  run: relabelBlock,
  afterwards,
});
