"use client";

import { useState } from "react";

import { takenOf } from "@/components/article/entity-chosen";
import { type Spread, useReview } from "@/components/article/review-context";
import { readOrNull } from "@/components/shell/read-or-null";
import { type Occurrence, occurrencesIn, surroundings } from "@/lib/language/occurrences";
import { listOccurrencesAction } from "@/lib/mention/actions";
import type { FoundElsewhere } from "@/lib/mention/occurrence-queries";

import { marksOfItems } from "./marks-of-items";

export type ShownPlace = Occurrence & {
  id: string;
  revisionId: string;
  quote: string;
  before: string;
  after: string;
};

/** The places of one article, as the preview lists them. */
export type PlacesOfArticle = {
  articleId: string;
  /** null: the article of this screen. */
  heading: string | null;
  already: number;
  places: ShownPlace[];
};

type Elsewhere = "unasked" | "loading" | "failed" | FoundElsewhere[];

/** Where the name stands: here at once, in the other articles of the coverage when the editor asks. */
export function usePlaces({ quote, choice, guessed, purpose }: Spread) {
  const { article, items, keptBlocks } = useReview();
  const [elsewhere, setElsewhere] = useState<Elsewhere>("unasked");
  const { id: revisionId, text, blocks } = article.revision;
  const taken = takenOf(choice);
  const kept = blocks.filter((block) => keptBlocks.get(block.id) ?? block.kept);
  const { found, already } = occurrencesIn(
    { text, kept, marks: marksOfItems(items) },
    { quote, taken, guessed, purpose },
  );
  // What is still on its way has no version to decide on yet.
  const open = found.filter(({ mark }) => mark?.id !== "");
  const here: PlacesOfArticle = {
    articleId: article.id,
    heading: null,
    already: already + found.length - open.length,
    places: open.map((one) =>
      shown(revisionId, { ...one, quote: text.slice(one.start, one.end), ...surroundings(text, one) }),
    ),
  };
  const others = typeof elsewhere === "string" ? [] : elsewhere.map(ofOther);

  async function look() {
    setElsewhere("loading");
    const asked = { articleId: article.id, quote, taken, guessed, purpose };
    setElsewhere((await readOrNull(listOccurrencesAction(asked))) ?? "failed");
  }

  return {
    articles: [here, ...others],
    elsewhere,
    hasCoverage: article.members.some(({ coverage }) => coverage.members.length > 1),
    lookElsewhere: (wanted: boolean) => (wanted ? void look() : setElsewhere("unasked")),
  };
}

function ofOther({ articleId, title, outlet, revisionId, already, found }: FoundElsewhere): PlacesOfArticle {
  const heading = [outlet, title].filter((words) => words !== null).join(": ");
  return { articleId, heading, already, places: found.map((one) => shown(revisionId, one)) };
}

function shown(revisionId: string, place: Omit<ShownPlace, "id" | "revisionId">): ShownPlace {
  return { ...place, id: `${revisionId} ${place.start}-${place.end}`, revisionId };
}
