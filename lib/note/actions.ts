"use server";

import { refresh } from "next/cache";
import { defineAction } from "@/lib/action/define-action";
import { addNote } from "./add";
import { deleteNote } from "./delete";
import { resolveNote } from "./resolve";
import { addNoteInput, noteInput } from "./schema";

export const addNoteAction = defineAction({ input: addNoteInput, run: addNote, afterwards: () => refresh() });

export const resolveNoteAction = defineAction({
  input: noteInput,
  run: resolveNote,
  afterwards: () => refresh(),
});

export const deleteNoteAction = defineAction({
  input: noteInput,
  run: deleteNote,
  afterwards: () => refresh(),
});
