"use server";

import { defineAction } from "@/lib/action/define-action";
import { renewPagesCiting } from "@/lib/cache/renew-pages-citing";
import { addAttribution } from "./add";
import { changeAttribution } from "./change";
import { removeAttribution } from "./remove";
import { addAttributionInput, changeAttributionInput, removeAttributionInput } from "./schema";

export const addAttributionAction = defineAction({
  input: addAttributionInput,
  run: addAttribution,
  afterwards: ({ articleId }) => renewPagesCiting(articleId),
});

export const changeAttributionAction = defineAction({
  input: changeAttributionInput,
  run: changeAttribution,
  afterwards: ({ articleId }) => renewPagesCiting(articleId),
});

export const removeAttributionAction = defineAction({
  input: removeAttributionInput,
  run: removeAttribution,
  afterwards: ({ articleId }) => renewPagesCiting(articleId),
});
