"use server";

import { refresh } from "next/cache";
import { defineAction } from "@/lib/action/define-action";
import { addAttribution } from "./add";
import { changeAttribution } from "./change";
import { removeAttribution } from "./remove";
import { addAttributionInput, changeAttributionInput, removeAttributionInput } from "./schema";

export const addAttributionAction = defineAction({
  input: addAttributionInput,
  run: addAttribution,
  afterwards: () => refresh(),
});

export const changeAttributionAction = defineAction({
  input: changeAttributionInput,
  run: changeAttribution,
  afterwards: () => refresh(),
});

export const removeAttributionAction = defineAction({
  input: removeAttributionInput,
  run: removeAttribution,
  afterwards: () => refresh(),
});
