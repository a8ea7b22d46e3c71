"use server";

import { defineAction } from "@/lib/action/define-action";
import { renewPagesCiting } from "@/lib/cache/renew-pages-citing";
import { removeOrigin } from "./remove";
import { removeOriginInput, setOriginInput } from "./schema";
import { setOrigin } from "./set";

export const setOriginAction = defineAction({
  input: setOriginInput,
  run: setOrigin,
  afterwards: ({ articleId }) => renewPagesCiting(articleId),
});

export const removeOriginAction = defineAction({
  input: removeOriginInput,
  run: removeOrigin,
  afterwards: ({ articleId }) => renewPagesCiting(articleId),
});
