"use client";

import { createContext, use } from "react";

import type { ActionState } from "@/lib/action/state";
import type { ArticleForReview, OriginalBytes, ReviewDecision } from "@/lib/article/review-queries";
import type { Notice } from "@/lib/notice/queries";
import type { OrphanRow } from "@/lib/orphan/queries";
import type { OutletChoice } from "@/lib/outlet/queries";
import type { RuleProposals } from "@/lib/cleaning/queries";
import type { Drafts } from "@/components/shell/use-draft-shelf";
import type { Taken } from "@/lib/language/occurrences";
import type { EntityKind, Span } from "@/lib/language/types";
import type { OriginPayload } from "@/lib/suggestion/schema";

import type { Narrow } from "./narrow";
import type { ReviewDraft } from "./review-draft";
import type { AttributionItem, MentionItem, OriginItem, ReviewItem, Standing, Told } from "./review-item";
import type { ShownWords } from "./shown-words";
import type { Filter } from "./walk";

export type HistoryStep = Omit<ReviewDecision, "shown"> & { shown: ShownWords };
export type ReviewedArticle = Omit<
  ArticleForReview,
  "suggestions" | "mentions" | "attributions" | "origins" | "decisions"
> & { decisions: HistoryStep[] };
export type OutletOption = Pick<OutletChoice, "id" | "name" | "rightsMode" | "excerptLength">;

export type EntityChosen =
  | { entityId: string; name: string; kind: EntityKind }
  | { newEntity: { kind: EntityKind; name: string } };

/** The thing that is changed, null for a new one; `sought` was typed into a search and not chosen yet. */
type About<Item> = { item: Item | null; seenVersion: number; sought: string | null };

/**
 * What is being written in the right column. `at` is its place among the drafts: the same passage is the same
 * draft, whatever was moved and typed in the form since.
 */
export type Editing = { at: string } & (
  | ({ type: "mention"; span: Span; choice: EntityChosen | null } & About<MentionItem>)
  | ({ type: "attribution"; told: Told } & About<AttributionItem>)
  | ({ type: "origin"; chosen: OriginPayload } & About<OriginItem>)
  | { type: "note"; span: Span; body: string }
);

/** A decision that the server refused, with what the editor wanted, until they have looked at it. */
export type Refusal = { words: string; isConflict: boolean; mine: "accept" | "reject" };

/** How one thing stands once a decision is done; `taken` and `span` where they are others then. */
export type Foresight = { key: string; standing: Standing; taken?: Taken; span?: Span };

/** A name that is to be tagged or rejected wherever it stands, until the editor has looked at the places. */
export type Spread = {
  purpose: "tag" | "reject";
  quote: string;
  choice: EntityChosen;
  guessed: Taken | null;
  /** The draft that is done when it is applied. */
  at: string | null;
  /** Set when it was refused: what the editor had ticked the other way round, and which places had changed. */
  refused: { words: string; toggled: ReadonlySet<string>; changed: ReadonlySet<string> } | null;
};

/** What the list showed is to be decided as one, once the editor has looked at it again. */
export type Bulk = {
  status: "accepted" | "rejected";
  keys: string[];
  refused: { words: string; unticked: string[]; changed: string[] } | null;
};

type Done = { decisionId?: string | null };
export type Act = {
  run: () => Promise<ActionState<Done>>;
  /** What has been done, for the toast with the way back. */
  said: string;
  /** One line below, such as what can be done next. */
  hint?: string;
  /** How things will stand. */
  standings?: Foresight[];
  /** Tags on words that had none. */
  adds?: MentionItem[];
  block?: { id: string; kept: boolean };
};

export const panels = ["decisions", "notes", "history"] as const;
export type Panel = (typeof panels)[number];

/** What stands on the screen: sent by the server, decided, filtered. Looking around changes nothing of it. */
export type Review = {
  article: ReviewedArticle;
  /** What the sender did since it came. */
  notices: Notice[];
  /** Decisions that lost their words. */
  orphans: OrphanRow[];
  outlets: OutletOption[];
  actor: { id: string; name: string; role: string };
  /** As the server sent them last; `items` are as they will stand. */
  known: readonly ReviewItem[];
  items: ReviewItem[];
  /** What the filter leaves, in the order of walking. */
  list: ReviewItem[];
  filter: Filter;
  narrow: Narrow;
  /** Decisions of one's own since the screen was opened, the last one first. */
  ownSinceOpened: string[];
  /** Blocks as the editor left them, before the server has answered. */
  keptBlocks: ReadonlyMap<string, boolean>;
  panel: Panel;
  /** Whom every selection is tagged as, until Esc. */
  sticky: Taken | null;
  refusals: ReadonlyMap<string, Refusal>;
  /** With how many suggestions still open the editor has been asked whether review is done. */
  openAccepted: number | null;
  mayReview: boolean;
  /** What the editor did to this block is being made a rule of the outlet. */
  ruleFor: { blockId: string; proposals: Promise<RuleProposals | null> } | null;
  /** Under way or there, once the editor has asked for it. */
  original: Promise<OriginalBytes | null> | null;
};

/** What the editor looks at just now: it changes with every step through the list. */
export type Walk = {
  current: ReviewItem | null;
  /** The block that was pointed to last. */
  blockId: string | null;
  /** Under somebody's eyes: it stays where it is while others decide. */
  held: string | null;
};

/** What is being written: it changes with every letter. */
export type Writing = {
  editing: Editing | null;
  /** What was typed on this article and not saved yet. */
  drafts: Drafts<ReviewDraft>;
};

/** What lies over the screen until it is answered. */
export type Asked = {
  bulk: Bulk | null;
  /** The mark that is being split in two. */
  splitting: MentionItem | null;
  spreading: Spread | null;
};

/** What can be done here: the same functions for as long as the screen stands, so that having them costs nothing. */
export type ReviewActions = {
  /** Everything as it stands when an act begins. */
  now: () => Review & Walk & Writing;
  setFilter: (filter: Filter) => void;
  setNarrow: (narrow: Narrow) => void;
  /** Opens the preview of deciding all that the list shows. */
  decideListed: (status: Bulk["status"]) => void;
  setBulk: (bulk: Bulk | null) => void;
  goTo: (key: string) => void;
  goToBlock: (blockId: string) => void;
  setPanel: (panel: Panel) => void;
  /** Opens a form, with what was left unfinished in it. */
  open: (editing: Editing) => void;
  /** Opens the form of a draft that waits. */
  resume: (at: string) => void;
  /** What is typed in the open form. */
  write: (editing: Editing) => void;
  /** Closes the open form on purpose. */
  close: () => void;
  /** Throws a draft away on purpose. */
  discard: (at: string) => void;
  /** Its form was saved. */
  finish: (at: string) => void;
  stick: (taken: Taken | null) => void;
  split: (item: MentionItem | null) => void;
  spread: (spread: Spread | null) => void;
  decide: (item: ReviewItem, what: "accept" | "reject") => void;
  settleRefusal: (key: string, whose: "mine" | "theirs") => void;
  /** Shows at once, asks the server, offers the way back. Resolves with the answer. */
  perform: (act: Act) => Promise<ActionState<Done>>;
  undo: (decisionId: string) => void;
  /** False when nothing was decided since the screen was opened. */
  undoLast: () => boolean;
  acceptOpen: (count: number | null) => void;
  openRule: (blockId: string) => void;
  closeRule: () => void;
  toggleOriginal: () => void;
};

export const ReviewContext = createContext<Review | null>(null);
export const WalkContext = createContext<Walk | null>(null);
export const WritingContext = createContext<Writing | null>(null);
export const AskedContext = createContext<Asked | null>(null);
export const ReviewActionsContext = createContext<ReviewActions | null>(null);

export function useReview(): Review {
  return ofScreen(use(ReviewContext));
}

export function useWalk(): Walk {
  return ofScreen(use(WalkContext));
}

export function useWriting(): Writing {
  return ofScreen(use(WritingContext));
}

export function useAsked(): Asked {
  return ofScreen(use(AskedContext));
}

export function useReviewActions(): ReviewActions {
  return ofScreen(use(ReviewActionsContext));
}

function ofScreen<T>(part: T | null): T {
  if (part === null) throw new Error("Part of the review screen stands outside it.");
  return part;
}
