import * as z from "zod";

/** What the editor had before them, as far as a line of the history can tell it. */
const shown = z
  .object({
    quote: z.string().nullish(),
    text: z.string().nullish(),
    name: z.string().nullish(),
    speakerLabel: z.string().nullish(),
    /** Of an act on many: at how many places here, and in how many articles. */
    count: z.int().default(0),
    articles: z.int().default(1),
  })
  .catch({ count: 0, articles: 1 });

export type ShownWords = { about: string | null; count: number; articles: number };

export function shownWords(stored: unknown): ShownWords {
  const { quote, text, name, speakerLabel, count, articles } = shown.parse(stored);
  return { about: quote ?? text ?? name ?? speakerLabel ?? null, count, articles };
}
