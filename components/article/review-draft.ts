import * as z from "zod";

import { attributionPayload, mentionPayload, originPayload, span } from "@/lib/suggestion/schema";

import type { Editing } from "./review-context";
import { type ReviewItem, speakerOf } from "./review-item";

const { mode, sourceKind, source, cue, role } = attributionPayload.shape;
const { kind } = mentionPayload.shape;
const named = z.object({ id: z.string(), name: z.string() });

const told = z.object({
  mode,
  sourceKind,
  source,
  cue,
  // While it is written an attribution may have lost its last passage.
  claims: z.array(span),
  role,
  speakerEntity: named.nullable(),
  speakerLabel: z.string().nullable(),
  anonymityReason: z.string().nullable(),
  via: z.string().nullable(),
});
const choice = z.union([
  z.object({ entityId: z.string(), name: z.string(), kind }),
  z.object({ newEntity: z.object({ kind, name: z.string() }) }),
]);
/** The thing that is changed; null for a new one. `sought`: typed into the search and not chosen yet. */
const about = { itemKey: z.string().nullable(), seenVersion: z.int(), sought: z.string().nullable() };

const described = z.object({
  outletId: z.string(),
  publishedAt: z.string(),
  byline: z.string(),
  url: z.string(),
  rightsMode: z.enum(["full_text", "excerpt", "link_only", ""]),
  excerptLength: z.string(),
});

/** What a form of the review screen holds while it is written, as it is kept in the browser. */
export const reviewDraft = z.discriminatedUnion("type", [
  z.object({ type: z.literal("note"), span, body: z.string() }),
  z.object({ type: z.literal("mention"), ...about, span, choice: choice.nullable() }),
  z.object({ type: z.literal("attribution"), ...about, told }),
  z.object({ type: z.literal("origin"), ...about, chosen: originPayload }),
  z.object({
    type: z.literal("title"),
    words: z.string(),
    /** The title that stood there when writing began: should it change meanwhile, both are shown. */
    over: z.string().nullable(),
  }),
  z.object({
    type: z.literal("details"),
    /** What stood there when writing began. */
    before: described,
    fields: described,
    sought: z.string().nullable(),
  }),
]);
export type ReviewDraft = z.infer<typeof reviewDraft>;
export type TitleDraft = Extract<ReviewDraft, { type: "title" }>;
export type DetailsDraft = Extract<ReviewDraft, { type: "details" }>;
export type EditingDraft = Exclude<ReviewDraft, TitleDraft | DetailsDraft>;

/** There is one of each, so one place. */
export const titlePlace = "title";
export const detailsPlace = "details";

/** Title and details stand in the head of the article and show their draft by themselves. */
export function isOfEditor(draft: ReviewDraft): draft is EditingDraft {
  return draft.type !== "title" && draft.type !== "details";
}

export function draftOf(editing: Editing): EditingDraft {
  if (editing.type === "note") return { type: "note", span: editing.span, body: editing.body };
  const { item, seenVersion, sought } = editing;
  const common = { itemKey: item?.key ?? null, seenVersion, sought };
  switch (editing.type) {
    case "mention":
      return { type: "mention", ...common, span: editing.span, choice: editing.choice };
    case "attribution":
      return { type: "attribution", ...common, told: editing.told };
    case "origin":
      return { type: "origin", ...common, chosen: editing.chosen };
  }
}

/**
 * The form again, at the version that its writer saw: whatever changed since is told when it is saved. Where the
 * thing itself is gone, what was typed becomes a new one.
 */
export function editingOf(at: string, draft: EditingDraft, items: readonly ReviewItem[]): Editing {
  if (draft.type === "note") return { at, ...draft };
  const { itemKey, ...rest } = draft;
  const item = items.find(({ key }) => key === itemKey) ?? null;
  switch (rest.type) {
    case "mention":
      return { at, ...rest, item: item?.type === "mention" ? item : null };
    case "attribution":
      return { at, ...rest, item: item?.type === "attribution" ? item : null };
    case "origin":
      return { at, ...rest, item: item?.type === "origin" ? item : null };
  }
}

/** Whether there is anything in it worth keeping. */
export function isBlank(draft: ReviewDraft): boolean {
  switch (draft.type) {
    case "note":
      return draft.body.trim() === "";
    case "title":
      return draft.words === (draft.over ?? "");
    default:
      return false;
  }
}

/** What was typed, in one line; empty where only passages were chosen. */
export function wordsOf(draft: EditingDraft): string {
  switch (draft.type) {
    case "note":
      return draft.body;
    case "mention":
      return draft.sought ?? nameOf(draft.choice);
    case "attribution":
      return draft.sought ?? speakerOf(draft.told) ?? draft.told.anonymityReason ?? "";
    case "origin":
      return draft.sought ?? draft.chosen.name ?? "";
  }
}

function nameOf(chosen: z.infer<typeof choice> | null): string {
  if (chosen === null) return "";
  return "newEntity" in chosen ? chosen.newEntity.name : chosen.name;
}

/** The passage that a draft is about, to be named by; null for an origin, which is the whole article's. */
export function passageOf(draft: EditingDraft): { start: number; end: number } | null {
  switch (draft.type) {
    case "note":
    case "mention":
      return draft.span;
    case "attribution":
      return draft.told.claims[0] ?? draft.told.source;
    case "origin":
      return null;
  }
}
