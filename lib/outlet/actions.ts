"use server";

import { refresh } from "next/cache";
import { defineAction } from "@/lib/action/define-action";
import { expirePages } from "@/lib/cache/expire-pages";
import { tags } from "@/lib/cache/tags";
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
  // Its name and its rights stand on the pages of every story that cites it.
  afterwards: () => {
    expirePages([tags.everything]);
    refresh();
  },
});
