import * as z from "zod";

export const entityKinds = ["person", "organisation", "place"] as const;
export const aliasLanguages = ["vi", "en"] as const;
export const aliasRegisters = ["domestic", "overseas"] as const;

const name = z.string().trim().min(1).max(300);
const kind = z.enum(entityKinds);
/** An entity that is not in the register yet. */
export const newEntity = z.object({ kind, name });
/** Whom an editor means. */
export const entityChoice = z.union([z.object({ entityId: z.uuid() }), z.object({ newEntity })]);
export type EntityChoice = z.infer<typeof entityChoice>;
const description = z.string().trim().max(1000).nullable();
/** Of an entity, as the screen had it. */
const seenVersion = z.coerce.number().int().positive();

const alias = z.object({
  text: name,
  language: z.enum(aliasLanguages).default("vi"),
  register: z.enum(aliasRegisters).nullable().default(null),
});

export const createEntityInput = z.object({
  kind,
  name,
  descriptionVi: description.default(null),
  descriptionEn: description.default(null),
  aliases: z.array(alias).max(50).default([]),
});
export type CreateEntityInput = z.input<typeof createEntityInput>;

export const describeEntityInput = z.object({
  entityId: z.uuid(),
  seenVersion,
  kind,
  descriptionVi: description,
  descriptionEn: description,
});
export type DescribeEntityInput = z.input<typeof describeEntityInput>;

export const addAliasInput = alias.extend({ entityId: z.uuid() });
export type AddAliasInput = z.input<typeof addAliasInput>;

export const changeAliasInput = z.object({
  aliasId: z.uuid(),
  seenVersion,
  text: name,
  language: z.enum(aliasLanguages),
  register: z.enum(aliasRegisters).nullable(),
  /** What this newsroom prints in that language and register; takes the place of the one so far. */
  preferred: z.boolean(),
  ambiguous: z.boolean(),
});
export type ChangeAliasInput = z.input<typeof changeAliasInput>;

export const removeAliasInput = z.object({ aliasId: z.uuid(), seenVersion });
export type RemoveAliasInput = z.input<typeof removeAliasInput>;

export const externalSchemes = ["wikidata", "geonames", "iso3166"] as const;
export type ExternalScheme = (typeof externalSchemes)[number];
/** Where the entry can be read. */
export function addressOfExternalId(scheme: string, value: string): string | null {
  if (scheme === "wikidata") return `https://www.wikidata.org/entity/${value}`;
  if (scheme === "geonames") return `https://sws.geonames.org/${value}/`;
  return null;
}

export const addExternalIdInput = z.object({
  entityId: z.uuid(),
  scheme: z.enum(externalSchemes),
  /** As copied, an address of the entry included. */
  value: z.string().trim().min(1).max(300),
});
export type AddExternalIdInput = z.input<typeof addExternalIdInput>;
export const removeExternalIdInput = z.object({ externalId: z.uuid() });
export type RemoveExternalIdInput = z.input<typeof removeExternalIdInput>;

export const searchEntitiesInput = z.object({
  query: z.string().max(200),
  kind: kind.nullable().default(null),
});

export const listHouseNamesInput = z.object({
  text: z.string().max(200_000),
  language: z.string().max(10),
});

/** What an entity lacks, or why it should be looked at. */
export const entityGaps = ["one_name", "no_external_id", "unused", "alike"] as const;
export type EntityGap = (typeof entityGaps)[number];

export const entitySorts = ["name", "mentions", "newest", "changed"] as const;
export type EntitySort = (typeof entitySorts)[number];

/** Where look-alikes come from: names that are spelled alike, or one name within another in the same articles. */
export const likenessGrounds = ["spelling", "within"] as const;
export type LikenessGround = (typeof likenessGrounds)[number];

/** Why two entities may not be one. The editor has to name each before they are merged all the same. */
export const mergeWarnings = [
  "different_kinds",
  "different_ids",
  "said_different",
  "named_apart",
  "younger_or_lesser",
] as const;
export type MergeWarning = (typeof mergeWarnings)[number];

export const mergeEntitiesInput = z
  .object({
    fromId: z.uuid(),
    intoId: z.uuid(),
    seenVersions: z.object({ from: seenVersion, into: seenVersion }),
    despite: z.array(z.enum(mergeWarnings)).max(mergeWarnings.length).default([]),
  })
  .refine(({ fromId, intoId }) => fromId !== intoId);
export type MergeEntitiesInput = z.input<typeof mergeEntitiesInput>;

export const splitEntityInput = z.object({
  entityId: z.uuid(),
  seenVersion,
  aliasIds: z.array(z.uuid()).max(200),
  /** Words under which the entity is mentioned, as they stand in texts: all mentions by them go. */
  quotes: z.array(z.string().min(1).max(1000)).max(200),
  /** All mentions in these go. */
  articleIds: z.array(z.uuid()).max(500),
  to: entityChoice,
});
export type SplitEntityInput = z.input<typeof splitEntityInput>;

export const pairInput = z
  .object({ oneId: z.uuid(), otherId: z.uuid() })
  .refine(({ oneId, otherId }) => oneId !== otherId);
export type PairInput = z.input<typeof pairInput>;

export const registerFormats = ["csv", "jsonl"] as const;
export type RegisterFormat = (typeof registerFormats)[number];

/** As much as a server action takes in. */
export const longestRegisterFile = 7_000_000;
const registerFile = z.string().max(longestRegisterFile);

export const tryImportInput = z.object({ text: registerFile });
export const importRegisterInput = z.object({
  text: registerFile,
  /** What the trial promised: nothing else is done. */
  promised: z.object({ created: z.int().nonnegative(), changed: z.int().nonnegative() }),
});
export type ImportRegisterInput = z.input<typeof importRegisterInput>;

/** What can be wrong with a line of a register file. */
export const registerFaults = [
  "broken_line",
  "no_name",
  "bad_kind",
  "bad_language",
  "bad_register",
  "bad_flag",
  "bad_id",
  "bad_external_id",
  "too_long",
  "kind_differs",
  "external_id_taken",
  "name_taken",
  "merged",
  "differs_from_line",
  "two_printed",
] as const;
export type RegisterFault = (typeof registerFaults)[number];

export const entityProblems = [
  "forbidden",
  "not_found",
  "name_taken",
  "alias_taken",
  "changed_since_seen",
  "nothing_to_change",
  "last_alias",
  "bad_external_id",
  "external_id_taken",
  "merged_already",
  "merge_doubtful",
  "two_outlets",
  "said_already",
  "file_faulty",
] as const;
export type EntityProblem = (typeof entityProblems)[number];
