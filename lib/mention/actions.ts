"use server";

import { defineAction } from "@/lib/action/define-action";
import { renewPagesCiting } from "@/lib/cache/renew-pages-citing";
import { addMention } from "./add";
import { changeMention } from "./change";
import { removeMention } from "./remove";
import { addMentionInput, changeMentionInput, removeMentionInput } from "./schema";

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
