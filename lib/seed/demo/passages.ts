import { database } from "@/lib/db/client";
import type { Span } from "@/lib/language/types";
import { demoArticleId } from "./articles";

export type Page = {
  articleId: string;
  revisionId: string;
  text: string;
  kept: Span[];
};

export async function openPage(file: string): Promise<Page> {
  const article = await database().article.findUniqueOrThrow({
    where: { id: demoArticleId(file) },
    select: {
      id: true,
      currentRevision: {
        select: {
          id: true,
          text: true,
          blocks: { where: { kept: true }, select: { start: true, end: true } },
        },
      },
    },
  });
  const revision = article.currentRevision;
  if (!revision) throw new Error(`Demo: ${file} has no text`);
  return { articleId: article.id, revisionId: revision.id, text: revision.text, kept: revision.blocks };
}

/** The first place of the words that is not inside a cut block. */
export function locate(page: Page, words: string): Span {
  const places = placesOf(page.text, words.normalize("NFC"));
  const place =
    places.find((span) => page.kept.some((block) => span.start >= block.start && span.end <= block.end)) ??
    places[0];
  if (!place) throw new Error(`Demo: “${words}” does not stand in the article`);
  return place;
}

/** The place of the words nearest to another place, as source and cue stand beside their claim. */
export function locateNear(page: Page, words: string, near: Span): Span {
  const distance = (span: Span) => Math.min(Math.abs(span.end - near.start), Math.abs(span.start - near.end));
  const places = placesOf(page.text, words.normalize("NFC")).toSorted((a, b) => distance(a) - distance(b));
  const place = places[0];
  if (!place) throw new Error(`Demo: “${words}” does not stand in the article`);
  return place;
}

function placesOf(text: string, words: string): Span[] {
  const places: Span[] = [];
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
    places.push({ start, end: start + words.length });
  }
  return places;
}
