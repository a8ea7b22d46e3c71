"use server";

import { refresh } from "next/cache";
import { defineAction } from "@/lib/action/define-action";
import { importPasted, importUploaded } from "./doors";
import { pasteInput, uploadInput } from "./schema";

export const importPastedAction = defineAction({
  input: pasteInput,
  run: importPasted,
  afterwards: () => refresh(),
});

export const importUploadedAction = defineAction({
  input: uploadInput,
  run: importUploaded,
  afterwards: () => refresh(),
});
