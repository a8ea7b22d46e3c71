"use server";

import { refresh } from "next/cache";
import { ok } from "@/lib/action/result";
import { defineAction } from "@/lib/action/define-action";
import { expirePages } from "@/lib/cache/expire-pages";
import { tags } from "@/lib/cache/tags";
import { addCitation } from "./add-citation";
import { approveStory } from "./approve";
import { correctStory } from "./correct";
import { createStory } from "./create";
import { describeStory } from "./describe";
import { publishStory } from "./publish";
import { listPagesShowing } from "./public-queries";
import { retractStory } from "./retract";
import { returnStory } from "./return";
import { saveDraft } from "./save-draft";
import {
  addCitationInput,
  correctInput,
  createStoryInput,
  describeStoryInput,
  publishInput,
  retractInput,
  returnInput,
  saveDraftInput,
  searchPassagesInput,
  storyInput,
  submitInput,
} from "./schema";
import { searchPassages } from "./source-queries";
import { submitStory } from "./submit";

export const createStoryAction = defineAction({ input: createStoryInput, run: createStory });

/** Autosave: the page is not rendered anew under the writer's hands. */
export const saveDraftAction = defineAction({ input: saveDraftInput, run: saveDraft });

export const describeStoryAction = defineAction({
  input: describeStoryInput,
  run: describeStory,
  // It may have been taken out of a topic, whose page no longer knows of it.
  afterwards: async ({ storyId }) => renewPages(storyId, tags.topics),
});

export const addCitationAction = defineAction({ input: addCitationInput, run: addCitation });

export const submitStoryAction = defineAction({
  input: submitInput,
  run: submitStory,
  afterwards: () => refresh(),
});

export const approveStoryAction = defineAction({
  input: storyInput,
  run: approveStory,
  afterwards: () => refresh(),
});

export const returnStoryAction = defineAction({
  input: returnInput,
  run: returnStory,
  afterwards: () => refresh(),
});

export const publishStoryAction = defineAction({
  input: publishInput,
  run: publishStory,
  afterwards: async ({ storyId }) => renewPages(storyId),
});

export const correctStoryAction = defineAction({
  input: correctInput,
  run: correctStory,
  afterwards: async ({ storyId }) => renewPages(storyId),
});

export const retractStoryAction = defineAction({
  input: retractInput,
  run: retractStory,
  afterwards: async ({ storyId }) => renewPages(storyId),
});

/** Reads only: the drawer of sources asks while the writer types. */
export const searchPassagesAction = defineAction({
  input: searchPassagesInput,
  run: async (actor, input) => ok(await searchPassages(actor, input)),
});

/** Every public page that shows this story, and no other, is made anew for the next reader. */
async function renewPages(storyId: string, ...others: string[]): Promise<void> {
  const showing = await listPagesShowing(storyId);
  if (showing.length > 0) expirePages([...showing, ...others]);
  refresh();
}
