import { database } from "@/lib/db/client";
import { addAlias } from "@/lib/entity/add-alias";
import { addExternalId } from "@/lib/entity/add-external-id";
import { changeAlias } from "@/lib/entity/change-alias";
import { createEntity } from "@/lib/entity/create";
import { describeEntity } from "@/lib/entity/describe";
import { importRegister } from "@/lib/entity/import-register";
import { keepApart } from "@/lib/entity/keep-apart";
import { mergeEntities } from "@/lib/entity/merge";
import { postponePair } from "@/lib/entity/postpone";
import { removeAlias } from "@/lib/entity/remove-alias";
import { removeExternalId } from "@/lib/entity/remove-external-id";
import { splitEntity } from "@/lib/entity/split";
import { newId } from "@/lib/ids";
import { aNamedEntity, anEntity } from "@/seeds/factories/entity";
import { anEditor } from "@/seeds/factories/user";
import { matrixRow } from "./row";

const desk = ["editor", "chief"] as const;
const all = ["editor", "chief", "admin"] as const;
const heads = ["chief", "admin"] as const;

export const entityRows = [
  matrixRow({
    verb: createEntity,
    allowed: desk,
    arrange: async () => ({ kind: "person" as const, name: `Người ${newId()}` }),
  }),
  matrixRow({
    verb: describeEntity,
    allowed: desk,
    arrange: async () => ({
      entityId: await anEntity(),
      seenVersion: 1,
      kind: "person" as const,
      descriptionVi: "Người lái đò",
      descriptionEn: null,
    }),
  }),
  matrixRow({
    verb: addAlias,
    allowed: desk,
    arrange: async () => ({ entityId: await anEntity(), text: `Tên khác ${newId()}` }),
  }),
  matrixRow({
    verb: changeAlias,
    allowed: desk,
    arrange: async () => {
      const { aliasIds, version, aliases } = await aNamedEntity([`Bà ${newId()}`]);
      return {
        aliasId: aliasIds[1] ?? "",
        seenVersion: version,
        text: aliases[1] ?? "",
        language: "vi" as const,
        register: null,
        preferred: false,
        ambiguous: true,
      };
    },
  }),
  matrixRow({
    verb: removeAlias,
    allowed: desk,
    arrange: async () => {
      const { aliasIds, version } = await aNamedEntity([`Bà ${newId()}`]);
      return { aliasId: aliasIds[1] ?? "", seenVersion: version };
    },
  }),
  matrixRow({
    verb: addExternalId,
    allowed: desk,
    arrange: async () => ({ entityId: await anEntity(), scheme: "wikidata" as const, value: aWikidataId() }),
  }),
  matrixRow({
    verb: removeExternalId,
    allowed: desk,
    arrange: async () => {
      const entityId = await anEntity();
      const value = aWikidataId();
      const added = await addExternalId(await anEditor(), { entityId, scheme: "wikidata", value });
      if (!added.ok) throw new Error(added.problem);
      const { id } = await database().entityExternalId.findFirstOrThrow({ where: { entityId } });
      return { externalId: id };
    },
  }),
  matrixRow({
    verb: importRegister,
    allowed: heads,
    arrange: async () => ({
      text: `${JSON.stringify({ kind: "person", name: `Người ${newId()}` })}\n`,
      promised: { created: 1, changed: 0 },
    }),
  }),
  matrixRow({ verb: keepApart, allowed: all, arrange: twoEntities }),
  matrixRow({ verb: postponePair, allowed: all, arrange: twoEntities }),
  matrixRow({
    verb: mergeEntities,
    allowed: heads,
    arrange: async () => ({
      fromId: await anEntity(),
      intoId: await anEntity(),
      seenVersions: { from: 1, into: 1 },
    }),
  }),
  matrixRow({
    verb: splitEntity,
    allowed: heads,
    arrange: async () => {
      const { entityId, aliasIds, version } = await aNamedEntity([`Bà ${newId()}`]);
      const newEntity = { kind: "person" as const, name: `Người ${newId()}` };
      return {
        entityId,
        seenVersion: version,
        aliasIds: aliasIds.slice(1),
        quotes: [],
        articleIds: [],
        to: { newEntity },
      };
    },
  }),
];

async function twoEntities() {
  return { oneId: await anEntity(), otherId: await anEntity() };
}

let lastWikidataId = 0;
function aWikidataId(): string {
  lastWikidataId += 1;
  return `Q${910_000_000 + lastWikidataId}`;
}
