"use server";

import { defineAction } from "@/lib/action/define-action";
import { renewPagesCiting } from "@/lib/cache/renew-pages-citing";
import { attachOrphan } from "./attach";
import { attachOrphanInput } from "./schema";

export const attachOrphanAction = defineAction({
  input: attachOrphanInput,
  run: attachOrphan,
  afterwards: ({ articleId }) => renewPagesCiting(articleId),
});
