"use server";

import { ok, problem } from "@/lib/action/result";
import { defineAction } from "@/lib/action/define-action";
import { renewEntityPages } from "@/lib/cache/renew-entity-pages";
import { addAlias } from "./add-alias";
import { addExternalId } from "./add-external-id";
import { changeAlias } from "./change-alias";
import { describeEntity } from "./describe";
import { listHouseNames } from "./house-name-queries";
import { importRegister } from "./import-register";
import { keepApart } from "./keep-apart";
import { mergeEntities } from "./merge";
import { postponePair } from "./postpone";
import { searchEntities } from "./queries";
import { removeAlias } from "./remove-alias";
import { removeExternalId } from "./remove-external-id";
import {
  addAliasInput,
  addExternalIdInput,
  changeAliasInput,
  describeEntityInput,
  importRegisterInput,
  listHouseNamesInput,
  mergeEntitiesInput,
  pairInput,
  removeAliasInput,
  removeExternalIdInput,
  searchEntitiesInput,
  splitEntityInput,
  tryImportInput,
} from "./schema";
import { splitEntity } from "./split";
import { tryRegisterImport } from "./transfer-queries";

export const addAliasAction = defineAction({
  input: addAliasInput,
  run: addAlias,
  afterwards: ({ entityId }) => renewEntityPages([entityId]),
});

export const changeAliasAction = defineAction({
  input: changeAliasInput,
  run: changeAlias,
  afterwards: ({ entityId }) => renewEntityPages([entityId]),
});

export const removeAliasAction = defineAction({
  input: removeAliasInput,
  run: removeAlias,
  afterwards: ({ entityId }) => renewEntityPages([entityId]),
});

export const describeEntityAction = defineAction({
  input: describeEntityInput,
  run: describeEntity,
  afterwards: ({ entityId }) => renewEntityPages([entityId]),
});

export const addExternalIdAction = defineAction({
  input: addExternalIdInput,
  run: addExternalId,
  afterwards: ({ entityId }) => renewEntityPages([entityId]),
});

export const removeExternalIdAction = defineAction({
  input: removeExternalIdInput,
  run: removeExternalId,
  afterwards: ({ entityId }) => renewEntityPages([entityId]),
});

export const mergeEntitiesAction = defineAction({
  input: mergeEntitiesInput,
  run: mergeEntities,
  afterwards: ({ entityIds }) => renewEntityPages(entityIds),
});

export const splitEntityAction = defineAction({
  input: splitEntityInput,
  run: splitEntity,
  afterwards: ({ entityIds }) => renewEntityPages(entityIds),
});

export const keepApartAction = defineAction({
  input: pairInput,
  run: keepApart,
  afterwards: () => renewEntityPages([]),
});

export const postponePairAction = defineAction({
  input: pairInput,
  run: postponePair,
  afterwards: () => renewEntityPages([]),
});

/** Reads only: the picker asks while the editor types. */
export const searchEntitiesAction = defineAction({
  input: searchEntitiesInput,
  run: async (actor, input) => ok(await searchEntities(actor, input)),
});

/** Reads only: what the file would do. */
export const tryImportAction = defineAction({
  input: tryImportInput,
  run: async (actor, input) => {
    const trial = await tryRegisterImport(actor, input);
    return trial === null ? problem("forbidden") : ok(trial);
  },
});

export const importRegisterAction = defineAction({
  input: importRegisterInput,
  run: importRegister,
  afterwards: ({ entityIds }) => renewEntityPages(entityIds),
});

/** Reads only: which names of a draft this newsroom prints otherwise. */
export const listHouseNamesAction = defineAction({
  input: listHouseNamesInput,
  run: async (actor, input) => ok(await listHouseNames(actor, input)),
});
