import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { entityKinds } from "@/lib/entity/schema";
import { seedId } from "@/lib/ids";
import type { GazetteerEntry } from "@/lib/language/types";
import { checkout } from "@/lib/platform/checkout";

const keyShape = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
/** Names are compared letter by letter later on: composed, and without spaces that nobody sees. */
const nameShape = z
  .string()
  .min(1)
  .refine((text) => text === text.normalize("NFC"), "not NFC")
  .refine((text) => text === text.trim() && !/\s\s|[^\S ]/u.test(text), "stray space");
const inBoth = z.strictObject({ vi: nameShape, en: nameShape });
const registerShape = z.enum(["domestic", "overseas"]).nullable();

const aliasShape = z.strictObject({
  text: nameShape,
  language: z.string().regex(/^[a-z]{2}$/),
  /** null: used in both registers. */
  register: registerShape,
  /** The name this newsroom prints: one for each language. */
  preferred: z.boolean().default(false),
  /** Needs context before it means this entity. */
  ambiguous: z.boolean().default(false),
});

const entityShape = z.strictObject({
  key: keyShape,
  kind: z.enum(entityKinds),
  name: nameShape,
  description: inBoth.optional(),
  role: inBoth.optional(),
  iso: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
  /** Key of the country it belongs to. */
  country: keyShape.optional(),
  aliases: z.array(aliasShape).min(1),
  externalIds: z
    .array(z.strictObject({ scheme: z.enum(["wikidata", "geonames"]), value: z.string().min(1) }))
    .default([]),
});

const outletShape = z.strictObject({
  key: keyShape,
  name: nameShape,
  kind: z.enum(["newspaper", "agency", "broadcaster", "online", "magazine", "institution"]),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable(),
  languages: z.array(z.string().regex(/^[a-z]{2}$/)).min(1),
  register: registerShape,
  hosts: z.array(z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/)),
  aliases: z.array(nameShape).min(1),
  rights: z.strictObject({
    mode: z.enum(["full_text", "excerpt", "link_only"]),
    excerptLength: z.int().positive().optional(),
  }),
  /** Key of the outlet as an entity. */
  entity: keyShape.optional(),
});

const topicShape = z.strictObject({ key: keyShape, slug: keyShape, name: inBoth });
const houseStyleShape = z.strictObject({
  terms: z.array(
    z.strictObject({
      language: z.enum(["vi", "en"]),
      prefer: nameShape,
      avoid: z.array(nameShape).min(1),
      note: nameShape,
    }),
  ),
});

export type ReferenceEntity = z.infer<typeof entityShape>;
export type ReferenceOutlet = z.infer<typeof outletShape>;
export type ReferenceTopic = z.infer<typeof topicShape>;
export type HouseStyleTerm = z.infer<typeof houseStyleShape>["terms"][number];

const folder = path.join(checkout, "seeds/reference");

export function referenceEntities(): ReferenceEntity[] {
  const groups = readdirSync(path.join(folder, "entities"))
    .filter((file) => file.endsWith(".json"))
    .sort();
  return groups.flatMap((file) => readShaped(`entities/${file}`, z.array(entityShape)));
}

export function referenceOutlets(): ReferenceOutlet[] {
  return readShaped("outlets.json", z.array(outletShape));
}

export function referenceTopics(): ReferenceTopic[] {
  return readShaped("topics.json", z.array(topicShape));
}

export function houseStyleTerms(): HouseStyleTerm[] {
  return readShaped("house-style.json", houseStyleShape).terms;
}

/** The reference entities as the analysis takes them, for work without a database. */
export function referenceGazetteerEntries(): GazetteerEntry[] {
  return referenceEntities().map(({ key, kind, name, aliases }) => ({
    entityId: seedId(key),
    kind,
    name,
    aliases,
  }));
}

function readShaped<Shape extends z.ZodType>(file: string, shape: Shape): z.infer<Shape> {
  const parsed = shape.safeParse(JSON.parse(readFileSync(path.join(folder, file), "utf8")));
  if (parsed.success) return parsed.data;
  throw new Error(`seeds/reference/${file}: ${z.prettifyError(parsed.error)}`);
}
