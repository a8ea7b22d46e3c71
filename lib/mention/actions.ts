"use server";

import { refresh } from "next/cache";
import { defineAction } from "@/lib/action/define-action";
import { addMention } from "./add";
import { changeMention } from "./change";
import { removeMention } from "./remove";
import { addMentionInput, changeMentionInput, removeMentionInput } from "./schema";

export const addMentionAction = defineAction({ input: addMentionInput, run: addMention, afterwards: () => refresh() });

export const changeMentionAction = defineAction({
  input: changeMentionInput,
  run: changeMention,
  afterwards: () => refresh(),
});

export const removeMentionAction = defineAction({
  input: removeMentionInput,
  run: removeMention,
  afterwards: () => refresh(),
});
