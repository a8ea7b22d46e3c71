"use server";

import { refresh } from "next/cache";
import { defineAction } from "@/lib/action/define-action";
import { cancelImport } from "./cancel";
import { importLinked, importPasted, makeRealAndTake, resumeAndTake, retryAndTake } from "./doors";
import { pauseImport } from "./pause";
import { linksInput, oneImportInput, pasteInput } from "./schema";

export const importPastedAction = defineAction({
  input: pasteInput,
  run: importPasted,
  afterwards: () => refresh(),
});

export const importLinkedAction = defineAction({
  input: linksInput,
  run: importLinked,
  afterwards: () => refresh(),
});

export const pauseImportAction = defineAction({
  input: oneImportInput,
  run: pauseImport,
  afterwards: () => refresh(),
});

export const resumeImportAction = defineAction({
  input: oneImportInput,
  run: resumeAndTake,
  afterwards: () => refresh(),
});

export const cancelImportAction = defineAction({
  input: oneImportInput,
  run: cancelImport,
  afterwards: () => refresh(),
});

export const retryRejectedAction = defineAction({
  input: oneImportInput,
  run: retryAndTake,
  afterwards: () => refresh(),
});

export const importForRealAction = defineAction({
  input: oneImportInput,
  run: makeRealAndTake,
  afterwards: () => refresh(),
});
