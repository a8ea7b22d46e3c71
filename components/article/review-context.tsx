"use client";

import { createContext, use } from "react";

import type { ActionState } from "@/lib/action/state";
import type { ArticleForReview, OriginalBytes } from "@/lib/article/review-queries";
import type { OutletChoice } from "@/lib/outlet/queries";
import type { EntityKind, Span } from "@/lib/language/types";

import type { AttributionItem, MentionItem, OriginItem, ReviewItem, Standing, Told } from "./review-item";
import type { Filter } from "./walk";

export type ReviewedArticle = Omit<ArticleForReview, "suggestions" | "mentions" | "attributions" | "origins">;
export type OutletOption = Pick<OutletChoice, "id" | "name" | "rightsMode" | "excerptLength">;

export type EntityChosen =
  | { entityId: string; name: string; kind: EntityKind }
  | { newEntity: { kind: EntityKind; name: string } };

/** What is being written in the right column. It lives here so that nothing typed is lost when the view changes. */
export type Editing =
  | {
      type: "mention";
      item: MentionItem | null;
      span: Span;
      choice: EntityChosen | null;
      seenVersion: number;
    }
  | { type: "attribution"; item: AttributionItem | null; told: Told; seenVersion: number }
  | { type: "origin"; item: OriginItem | null; seenVersion: number }
  | { type: "note"; span: Span; body: string };

/** A decision that the server refused, with what the editor wanted, until they have looked at it. */
export type Refusal = { words: string; isConflict: boolean; mine: "accept" | "reject" };

type Done = { decisionId?: string | null };
export type Act = {
  run: () => Promise<ActionState<Done>>;
  /** What has been done, for the toast with the way back. */
  said: string;
  standing?: { key: string; standing: Standing };
  block?: { id: string; kept: boolean };
};

export const panels = ["decisions", "notes", "history"] as const;
export type Panel = (typeof panels)[number];

export type Review = {
  article: ReviewedArticle;
  outlets: OutletOption[];
  actor: { id: string; name: string; role: string };
  items: ReviewItem[];
  /** What the filter leaves, in the order of walking. */
  list: ReviewItem[];
  filter: Filter;
  setFilter: (filter: Filter) => void;
  current: ReviewItem | null;
  goTo: (key: string) => void;
  blockId: string | null;
  goToBlock: (blockId: string) => void;
  /** Blocks as the editor left them, before the server has answered. */
  keptBlocks: ReadonlyMap<string, boolean>;
  panel: Panel;
  setPanel: (panel: Panel) => void;
  editing: Editing | null;
  edit: (editing: Editing | null) => void;
  decide: (item: ReviewItem, what: "accept" | "reject") => void;
  refusals: ReadonlyMap<string, Refusal>;
  settleRefusal: (key: string, whose: "mine" | "theirs") => void;
  /** Shows at once, asks the server, offers the way back. Resolves with the answer. */
  perform: (act: Act) => Promise<ActionState<Done>>;
  undo: (decisionId: string) => void;
  mayReview: boolean;
  pending: boolean;
  /** Under way or there, once the editor has asked for it. */
  original: Promise<OriginalBytes | null> | null;
  toggleOriginal: () => void;
};

export const ReviewContext = createContext<Review | null>(null);

export function useReview(): Review {
  const review = use(ReviewContext);
  if (!review) throw new Error("Part of the review screen stands outside it.");
  return review;
}
