"use server";

import { refresh } from "next/cache";
import { defineAction } from "@/lib/action/define-action";
import { changeArticleState } from "./change-state";
import { describeArticle } from "./describe";
import { changeStateInput, describeInput } from "./schema";

export const describeArticleAction = defineAction({
  input: describeInput,
  run: describeArticle,
  afterwards: () => refresh(),
});

export const changeArticleStateAction = defineAction({
  input: changeStateInput,
  run: changeArticleState,
  afterwards: () => refresh(),
});
