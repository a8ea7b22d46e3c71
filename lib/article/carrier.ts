import type { CarryOver } from "@/lib/language/carry-over";

export type NewText = { articleId: string; revisionId: string; text: string };

/** From any text that the article had, so that what was lost once is found when its passage comes back. */
export type Carrier = {
  newText: string;
  textOf: (revisionId: string) => string;
  from: (revisionId: string) => CarryOver;
};
