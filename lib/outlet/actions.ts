"use server";

import { refresh } from "next/cache";
import { defineAction } from "@/lib/action/define-action";
import { changeOutlet } from "./change";
import { createOutlet } from "./create";
import { changeOutletInput, createOutletInput } from "./schema";

export const createOutletAction = defineAction({
  input: createOutletInput,
  run: createOutlet,
  afterwards: () => refresh(),
});

export const changeOutletAction = defineAction({
  input: changeOutletInput,
  run: changeOutlet,
  afterwards: () => refresh(),
});
