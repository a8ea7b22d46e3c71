"use server";

import { defineAction } from "@/lib/action/define-action";
import { ok } from "@/lib/action/result";
import { renewPagesCiting } from "@/lib/cache/renew-pages-citing";
import { addMention } from "./add";
import { changeMention } from "./change";
import { listOccurrencesElsewhere } from "./occurrence-queries";
import { removeMention } from "./remove";
import {
  addMentionInput,
  changeMentionInput,
  occurrencesAsked,
  removeMentionInput,
  splitMentionInput,
  tagAllInput,
} from "./schema";
import { splitMention } from "./split";
import { tagAll } from "./tag-all";

export const addMentionAction = defineAction({
  input: addMentionInput,
  run: addMention,
  afterwards: ({ articleId }) => renewPagesCiting(articleId),
});

export const changeMentionAction = defineAction({
  input: changeMentionInput,
  run: changeMention,
  afterwards: ({ articleId }) => renewPagesCiting(articleId),
});

export const removeMentionAction = defineAction({
  input: removeMentionInput,
  run: removeMention,
  afterwards: ({ articleId }) => renewPagesCiting(articleId),
});

export const splitMentionAction = defineAction({
  input: splitMentionInput,
  run: splitMention,
  afterwards: ({ articleId }) => renewPagesCiting(articleId),
});

export const tagAllAction = defineAction({
  input: tagAllInput,
  run: tagAll,
  afterwards: ({ articleIds }) => renewPagesCiting(articleIds),
});

/** Reads only: where else in the coverage a name stands. */
export const listOccurrencesAction = defineAction({
  input: occurrencesAsked,
  run: async (actor, asked) => ok(await listOccurrencesElsewhere(actor, asked)),
});
