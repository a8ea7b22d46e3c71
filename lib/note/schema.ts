import * as z from "zod";
import { span } from "@/lib/suggestion/schema";

const body = z.string().trim().min(1).max(5_000);

export const addNoteInput = z.object({ revisionId: z.uuid(), span, body });
export type AddNoteInput = z.infer<typeof addNoteInput>;

const seen = { noteId: z.uuid(), seenVersion: z.coerce.number().int().positive() };
export const changeNoteInput = z.object({ ...seen, body });
export type ChangeNoteInput = z.infer<typeof changeNoteInput>;
export const noteInput = z.object(seen);
export type NoteInput = z.infer<typeof noteInput>;

export const noteProblems = [
  "forbidden",
  "not_found",
  "changed_since_seen",
  "outside_text",
  "not_yours",
] as const;
export type NoteProblem = (typeof noteProblems)[number];
