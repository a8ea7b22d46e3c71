"use server";

import { refresh } from "next/cache";
import { defineAction } from "@/lib/action/define-action";
import { allowAlias } from "./allow";
import { refuseAlias } from "./refuse";
import { allowAliasInput, refuseAliasInput } from "./schema";

export const refuseAliasAction = defineAction({
  input: refuseAliasInput,
  run: refuseAlias,
  afterwards: () => refresh(),
});

export const allowAliasAction = defineAction({
  input: allowAliasInput,
  run: allowAlias,
  afterwards: () => refresh(),
});
