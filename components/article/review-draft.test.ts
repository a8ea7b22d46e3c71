import { expect, test } from "vitest";

import type { Editing } from "./review-context";
import { draftOf, editingOf, isBlank, passageOf, reviewDraft, wordsOf } from "./review-draft";
import type { AttributionItem, MentionItem } from "./review-item";

const mention: MentionItem = {
  type: "mention",
  key: "m1",
  standing: "pending",
  order: 4,
  guess: null,
  fact: null,
  span: { start: 4, end: 9 },
  quote: "Nà Hin",
  entityKind: "place",
  name: "Nà Hin",
  entityId: null,
  candidates: [],
  guessed: null,
};

const attribution: AttributionItem = {
  type: "attribution",
  key: "a1",
  standing: "pending",
  order: 12,
  guess: null,
  fact: null,
  told: {
    mode: "indirect",
    sourceKind: "anonymous",
    source: { start: 12, end: 20 },
    cue: null,
    claims: [{ start: 21, end: 60 }],
    role: "một cán bộ",
    speakerEntity: null,
    speakerLabel: null,
    anonymityReason: "không được phép phát",
    via: null,
  },
};

const forms: Editing[] = [
  { at: "note.1-5", type: "note", span: { start: 1, end: 5 }, body: "Năm nào?" },
  {
    at: "mention.m1",
    type: "mention",
    item: mention,
    span: { start: 4, end: 11 },
    choice: { newEntity: { kind: "place", name: "Nà Hin" } },
    seenVersion: 2,
    sought: null,
  },
  {
    at: "mention.4-9",
    type: "mention",
    item: null,
    span: { start: 4, end: 9 },
    choice: null,
    seenVersion: 1,
    sought: "na hi",
  },
  {
    at: "attribution.a1",
    type: "attribution",
    item: attribution,
    told: attribution.told,
    seenVersion: 3,
    sought: null,
  },
  {
    at: "origin.new",
    type: "origin",
    item: null,
    chosen: { kind: "agency", name: "Hãng tin Sóng", outletId: null },
    seenVersion: 1,
    sought: null,
  },
];

test.each(forms)("a form comes back from the browser as it was left: $at", (form) => {
  const stored: unknown = JSON.parse(JSON.stringify(draftOf(form)));
  const draft = reviewDraft.parse(stored);
  if (draft.type === "title" || draft.type === "details") throw new Error("not of an editor");
  expect(editingOf(form.at, draft, [mention, attribution])).toEqual(form);
});

test("an attribution that has lost its last passage is still a draft", () => {
  const told = { ...attribution.told, claims: [] };
  const draft = draftOf({ at: "a", type: "attribution", item: null, told, seenVersion: 1, sought: null });
  expect(reviewDraft.safeParse(draft).success).toBe(true);
  expect(passageOf(draft)).toEqual({ start: 12, end: 20 });
});

test("what was written on a thing that is gone becomes a new one and keeps its words", () => {
  const [, changed] = forms;
  if (changed?.type !== "mention") throw new Error("the second form is a mention");
  expect(editingOf(changed.at, draftOf(changed), [])).toEqual({ ...changed, item: null });
});

test("a draft is named by what was typed last", () => {
  expect(forms.map((form) => wordsOf(draftOf(form)))).toEqual([
    "Năm nào?",
    "Nà Hin",
    "na hi",
    "một cán bộ",
    "Hãng tin Sóng",
  ]);
});

test("an emptied note and an untouched title are nothing to keep", () => {
  expect(isBlank({ type: "note", span: { start: 1, end: 5 }, body: " \n" })).toBe(true);
  expect(isBlank({ type: "note", span: { start: 1, end: 5 }, body: "?" })).toBe(false);
  expect(isBlank({ type: "title", words: "Cầu mới", over: "Cầu mới" })).toBe(true);
  expect(isBlank({ type: "title", words: "Cầu", over: "Cầu mới" })).toBe(false);
});
