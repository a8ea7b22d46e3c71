import * as z from "zod";

/** On the fixed day or its eve, always Vietnamese time, so that a diff of the files shows what a reader sees. */
const moment = z.iso.datetime({ offset: true }).endsWith("+07:00");
const localised = z.strictObject({ vi: z.string().min(1), en: z.string().min(1) });
const articleFile = z.string().regex(/^\d{2}-[a-z0-9-]+\.txt$/);
const sourceKind = z.enum(["named_person", "anonymous", "organisation", "media", "document"]);
const originKind = z.enum(["own_reporting", "agency", "outlet", "release", "unknown"]);
const quote = z.string().min(1);

const rights = z.discriminatedUnion("mode", [
  z.strictObject({ mode: z.literal("full_text") }),
  z.strictObject({ mode: z.literal("excerpt"), excerptLength: z.int().positive() }),
  z.strictObject({ mode: z.literal("link_only") }),
]);

const outlet = z.strictObject({
  key: z.string().startsWith("demo-"),
  name: z.string(),
  kind: z.enum(["newspaper", "agency", "broadcaster", "online", "magazine", "institution"]),
  country: z.string().length(2),
  languages: z.array(z.enum(["vi", "en"])).min(1),
  register: z.enum(["domestic", "overseas"]).nullable(),
  hosts: z.array(z.string().endsWith(".example")).min(1),
  aliases: z.array(z.string()),
  rights,
  entity: z.string(),
});

const alias = z.strictObject({
  text: z.string(),
  language: z.enum(["vi", "en"]),
  register: z.enum(["domestic", "overseas"]).nullable(),
  preferred: z.boolean().optional(),
  ambiguous: z.boolean().optional(),
});

const entity = z.strictObject({
  key: z.string().startsWith("demo-"),
  kind: z.enum(["person", "organisation", "place"]),
  name: z.string(),
  description: localised,
  aliases: z.array(alias).min(1),
  country: z.string().optional(),
  role: localised.optional(),
});

const editor = z.strictObject({
  key: z.string(),
  name: z.string(),
  email: z.email().endsWith("@demo.example"),
  role: z.enum(["editor", "chief", "admin"]),
  locale: z.enum(["vi", "en"]),
});

const article = z.strictObject({
  file: articleFile,
  outlet: z.string(),
  publishedAt: moment,
  url: z.url(),
  coverage: z.string().nullable(),
  expectedOrigin: z.strictObject({ kind: originKind, name: z.string().nullable() }),
  state: z.enum(["new", "in_review", "reviewed", "rejected"]),
});

const coverage = z.strictObject({
  key: z.string(),
  title: localised,
  /** null while every member is still only suggested. */
  decidedBy: z.string().nullable(),
  decidedAt: moment.nullable(),
  confirmed: z.array(articleFile),
  suggestedOnly: z.array(articleFile),
  refused: z.array(z.tuple([articleFile, articleFile])),
});

const attribution = z.strictObject({
  sourceKind,
  source: quote.nullable(),
  cue: quote.nullable(),
  claims: z.array(quote).min(1),
  mode: z.enum(["direct", "indirect", "mixed"]),
  /** As the desk prints it. */
  speaker: z.string(),
  entity: z.string().optional(),
  role: z.string().optional(),
  anonymityReason: z.string().optional(),
  /** Index in the same list of the attribution that reports this one. */
  via: z.int().nonnegative().optional(),
});

/** What the editor made of a block, named by its whole text; a text that stands twice means every such block. */
const blockDecision = z.strictObject({
  text: quote,
  kind: z.enum([
    "title",
    "standfirst",
    "dateline",
    "paragraph",
    "heading",
    "caption",
    "byline",
    "credit",
    "boilerplate",
  ]),
  kept: z.boolean(),
});

const decision = z.strictObject({
  article: articleFile,
  editor: z.string(),
  startedAt: moment,
  reviewedAt: moment,
  /** Written or chosen by the editor where the page's first line is no headline. */
  title: z.string().optional(),
  blocks: z.array(blockDecision),
  acceptEntities: z.array(z.strictObject({ quote, entity: z.string().optional() })),
  rejectEntities: z.array(z.strictObject({ quote, reason: z.string() })),
  acceptAttributions: z.array(attribution),
  origins: z.array(
    z.strictObject({
      kind: originKind,
      outlet: z.string().nullable(),
      name: z.string().nullable(),
      evidence: quote,
    }),
  ),
  notes: z.array(z.strictObject({ quote, body: z.string(), by: z.string(), at: moment })),
});

const passage = z.strictObject({ article: articleFile, quote });
const citations = z.record(z.string().regex(/^c\d+$/), passage);

const bodyBlock = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("paragraph"), text: z.string() }),
  z.strictObject({ type: z.literal("heading"), text: z.string() }),
  z.strictObject({ type: z.literal("quote"), text: z.string(), speaker: z.string() }),
  z.strictObject({ type: z.literal("list"), items: z.array(z.string()).min(2) }),
]);

const correction = z.strictObject({
  at: moment,
  by: z.string(),
  approvedBy: z.string(),
  text: z.string(),
  /** Each `find` stands in exactly one block of the body. */
  edits: z.array(z.strictObject({ find: z.string(), replace: z.string() })).min(1),
  /** Passages that only the corrected text cites. */
  citations,
});

const story = z.strictObject({
  key: z.string(),
  slug: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  language: z.enum(["vi", "en"]),
  /** `held` is a draft that the chief sent back; `awaiting_approval` has been submitted. */
  state: z.enum(["published", "retracted", "awaiting_approval", "held"]),
  headline: z.string(),
  standfirst: z.string(),
  topics: z.array(z.string()).min(1),
  coverage: z.string(),
  authors: z.array(z.string()).min(1),
  chief: z.string(),
  submittedAt: moment,
  publishedAt: moment.nullable(),
  body: z.array(bodyBlock).min(3),
  citations,
  corrections: z.array(correction),
  retraction: z
    .strictObject({ at: moment, by: z.string(), reason: z.string(), evidence: passage })
    .nullable(),
  internalNotes: z.array(z.strictObject({ at: moment, by: z.string(), text: z.string() })),
});

/** The whole invented news day, as the files in this folder hold it. */
export const demoDaySchema = z.strictObject({
  sample: z.literal(true),
  date: z.iso.date(),
  timeZone: z.literal("Asia/Ho_Chi_Minh"),
  /** What the clock says while the demo is seeded. */
  clock: moment,
  editors: z.array(editor),
  articles: z.array(article),
  coverages: z.array(coverage),
  outlets: z.array(outlet),
  entities: z.array(entity),
  decisions: z.array(decision),
  stories: z.array(story),
});

export type DemoDay = z.infer<typeof demoDaySchema>;
