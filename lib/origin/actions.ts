"use server";

import { refresh } from "next/cache";
import { defineAction } from "@/lib/action/define-action";
import { removeOrigin } from "./remove";
import { removeOriginInput, setOriginInput } from "./schema";
import { setOrigin } from "./set";

export const setOriginAction = defineAction({ input: setOriginInput, run: setOrigin, afterwards: () => refresh() });

export const removeOriginAction = defineAction({
  input: removeOriginInput,
  run: removeOrigin,
  afterwards: () => refresh(),
});
