"use server";

import { refresh, updateTag } from "next/cache";
import { defineAction } from "@/lib/action/define-action";
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
    updateTag(tags.everything);
    refresh();
  },
});
