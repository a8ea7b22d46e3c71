"use server";

import { refresh } from "next/cache";
import { defineAction } from "@/lib/action/define-action";
import { switchNameModelInput } from "./schema";
import { switchNameModel } from "./switch";

export const switchNameModelAction = defineAction({
  input: switchNameModelInput,
  run: switchNameModel,
  afterwards: () => refresh(),
});
