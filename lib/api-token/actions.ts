"use server";

import { refresh } from "next/cache";
import { defineAction } from "@/lib/action/define-action";
import { createApiToken } from "./create";
import { revokeApiToken } from "./revoke";
import { createApiTokenInput, revokeApiTokenInput } from "./schema";

export const createApiTokenAction = defineAction({
  input: createApiTokenInput,
  run: createApiToken,
  afterwards: () => refresh(),
});

export const revokeApiTokenAction = defineAction({
  input: revokeApiTokenInput,
  run: revokeApiToken,
  afterwards: () => refresh(),
});
