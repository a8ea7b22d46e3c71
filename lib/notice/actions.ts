"use server";

import { refresh } from "next/cache";
import { defineAction } from "@/lib/action/define-action";
import { acknowledgeNotice } from "./acknowledge";
import { acknowledgeNoticeInput } from "./schema";

export const acknowledgeNoticeAction = defineAction({
  input: acknowledgeNoticeInput,
  run: acknowledgeNotice,
  afterwards: () => refresh(),
});
