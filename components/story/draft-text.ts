import * as z from "zod";

import { storyBody } from "@/lib/story/body";

/** What a writer types; the rest of a story is set elsewhere. */
export const draftText = z.object({ headline: z.string(), standfirst: z.string(), body: storyBody });
export type DraftText = z.infer<typeof draftText>;

export function isSameText(one: DraftText, other: DraftText): boolean {
  return plain(one) === plain(other);
}

/** Keys in one order: what comes back from the database has them in another. */
function plain({ headline, standfirst, body }: DraftText): string {
  const text = [headline.trim(), standfirst.trim(), storyBody.parse(body)];
  return JSON.stringify(text, (_, value: unknown) =>
    value !== null && typeof value === "object" && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
