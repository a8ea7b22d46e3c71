import { expect, test } from "vitest";

import type { StoryForWriting } from "@/lib/story/queries";

import { nextStep, standingOf } from "./standing";

const powers = { write: true, approve: false, retract: false };
const body = { type: "doc" as const, content: [] };
const live = { headline: "Cầu phao nghỉ", standfirst: "", body };
const published: Pick<StoryForWriting, "state" | "publicationState" | "version" | "liveRevision"> = {
  state: "draft",
  publicationState: "published",
  version: 4,
  liveRevision: { number: 1, ...live },
};

function standing(text: typeof live, story = published) {
  return standingOf({ story, powers, after: null, unlocked: false, text });
}

test("a published story is as readers have it until it reads otherwise", () => {
  const untouched = standing({ ...live, headline: "Cầu phao nghỉ " });
  expect([untouched.asPublished, nextStep(untouched, powers)]).toEqual([true, "asPublished"]);
  const written = standing({ ...live, standfirst: "Ba ngày." });
  expect([written.asPublished, nextStep(written, powers)]).toEqual([false, "draftLive"]);
});

test("what is handed in is for the chief, even where it reads as what readers have", () => {
  const submitted = standing(live, { ...published, state: "submitted" });
  expect([submitted.asPublished, nextStep(submitted, powers)]).toEqual([false, "waiting"]);
});

test("what readers never had cannot be as they have it", () => {
  const draft = standing(live, { ...published, publicationState: "unpublished", liveRevision: null });
  expect([draft.asPublished, nextStep(draft, powers)]).toEqual([false, "draft"]);
});
