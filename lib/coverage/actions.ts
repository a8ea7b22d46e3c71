"use server";

import { refresh } from "next/cache";
import { defineAction } from "@/lib/action/define-action";
import { ok } from "@/lib/action/result";
import { confirmCoverage } from "./confirm";
import { moveToCoverage } from "./move";
import { searchCoverage } from "./queries";
import { refuseCoverage } from "./refuse";
import { renameCoverage } from "./rename";
import { confirmInput, moveInput, refuseInput, renameInput, searchCoverageInput } from "./schema";

export const confirmCoverageAction = defineAction({
  input: confirmInput,
  run: confirmCoverage,
  afterwards: () => refresh(),
});

export const refuseCoverageAction = defineAction({
  input: refuseInput,
  run: refuseCoverage,
  afterwards: () => refresh(),
});

export const moveToCoverageAction = defineAction({
  input: moveInput,
  run: moveToCoverage,
  afterwards: () => refresh(),
});

export const renameCoverageAction = defineAction({
  input: renameInput,
  run: renameCoverage,
  afterwards: () => refresh(),
});

/** Reads only: where an article may be moved to, while the editor types. */
export const searchCoverageAction = defineAction({
  input: searchCoverageInput,
  run: async (actor, { query }) => ok(await searchCoverage(actor, query)),
});
