"use server";

import { refresh } from "next/cache";
import { ok } from "@/lib/action/result";
import { defineAction } from "@/lib/action/define-action";
import { addAlias } from "./add-alias";
import { createEntity } from "./create";
import { searchEntities } from "./queries";
import { addAliasInput, createEntityInput, searchEntitiesInput } from "./schema";

export const createEntityAction = defineAction({
  input: createEntityInput,
  run: createEntity,
  afterwards: () => refresh(),
});

export const addAliasAction = defineAction({
  input: addAliasInput,
  run: addAlias,
  afterwards: () => refresh(),
});

/** Reads only: the picker asks while the editor types. */
export const searchEntitiesAction = defineAction({
  input: searchEntitiesInput,
  run: async (actor, input) => ok(await searchEntities(actor, input)),
});
