import * as z from "zod";

import { draftText } from "./draft-text";

const shelved = z.object({ text: draftText, version: z.int() });
export type Shelved = z.infer<typeof shelved>;

/** Keeps in this browser what the server has not confirmed, so that a crash or a closed lid loses nothing. */
export function draftShelf(storyId: string, storage: () => Storage) {
  const key = `collate.draft.${storyId}`;

  function keep(unsaved: Shelved | null) {
    try {
      if (unsaved) storage().setItem(key, JSON.stringify(unsaved));
      else storage().removeItem(key);
    } catch (error) {
      // A full or forbidden storage must not stop anybody from writing; the server still saves.
      if (!(error instanceof DOMException)) throw error;
    }
  }

  /** What an earlier visit left behind; null when it is nothing that can be read. */
  function find(): Shelved | null {
    try {
      const kept = shelved.safeParse(JSON.parse(storage().getItem(key) ?? "null"));
      return kept.success ? kept.data : null;
    } catch (error) {
      if (error instanceof DOMException || error instanceof SyntaxError) return null;
      throw error;
    }
  }

  return { keep, find };
}
