"use server";

import { defineAction } from "@/lib/action/define-action";
import { beginUpload } from "./begin";
import { previewTable } from "./preview";
import { beginUploadInput, previewInput } from "./schema";

export const beginUploadAction = defineAction({ input: beginUploadInput, run: beginUpload });

/** Reads and changes nothing: an action, because the beginning of a file travels with it. */
export const previewTableAction = defineAction({ input: previewInput, run: previewTable });
