/** A stretch of a revision's text: UTF-16 offsets, end exclusive. */
export type Span = { start: number; end: number };

export type Token = Span & { text: string };

export type Language = "vi" | "en" | "unknown";
export type Register = "domestic" | "overseas" | "mixed" | "unknown";

export const blockKinds = [
  "title",
  "standfirst",
  "dateline",
  "paragraph",
  "heading",
  "caption",
  "byline",
  "credit",
  "boilerplate",
] as const;
export type BlockKind = (typeof blockKinds)[number];

/** Why a block was cut. Codes, not sentences: the interface has the words. */
export const cutReasons = [
  "repeated_caption",
  "repeated_text",
  "related_heading",
  "teaser",
  "share_buttons",
  "site_furniture",
  "subscription",
  "copyright",
  "tags",
  "outlet_rule",
  "editor",
] as const;
export type CutReason = (typeof cutReasons)[number];

/** `reason` is set exactly when `kept` is false. Blocks do not overlap and come in text order. */
export type Block = Span & {
  kind: BlockKind;
  kept: boolean;
  reason: CutReason | null;
  /** The outlet's rule that made it so. */
  ruleId?: string | null;
};

export type EntityKind = "person" | "organisation" | "place";

export type GazetteerAlias = {
  text: string;
  language: string;
  /** null: used in both registers. */
  register: "domestic" | "overseas" | null;
  preferred: boolean;
  ambiguous: boolean;
};

export type GazetteerEntity = {
  entityId: string;
  kind: EntityKind;
  /** The name that stands for the entity in findings. */
  name: string;
};

export type GazetteerEntry = GazetteerEntity & { aliases: GazetteerAlias[] };

/**
 * Why the machine guessed. `code` selects the sentence in the interface; `detail` is a short piece of
 * evidence, such as the alias or the words next to the name.
 */
export type Reason = { code: string; detail?: string };

export type EntityCandidate = { entityId: string; name: string; score: number };

export type EntityFinding = Span & {
  text: string;
  kind: EntityKind;
  /** Known entity's name, or the fullest form in this document. */
  canonical: string;
  /** null when nobody has listed this name yet. */
  entityId: string | null;
  /** 0 to 1. */
  confidence: number;
  reasons: Reason[];
  /** Best first; the runner-ups an editor may choose from. */
  candidates: EntityCandidate[];
};

export type AttributionMode = "direct" | "indirect" | "mixed";
export type SourceKind = "named_person" | "anonymous" | "organisation" | "media" | "document";

export type AttributionFinding = {
  source: Span | null;
  cue: Span | null;
  /** Not empty; several when the cue splits the claim. */
  claims: Span[];
  mode: AttributionMode;
  sourceKind: SourceKind;
  /** Canonical name of the speaker, or of a document's issuer; null when anonymous. */
  resolved: string | null;
  resolvedEntityId: string | null;
  /** Role as written ("Cố vấn an ninh quốc gia Mỹ"), when there is one. */
  role: string | null;
  /** Index, in the same list, of the attribution that reports this one. */
  via: number | null;
  confidence: number;
  reasons: Reason[];
};

export type OriginKind = "own_reporting" | "agency" | "outlet" | "release" | "unknown";

export type OriginFinding = {
  kind: OriginKind;
  /** Name as written: Reuters, TTXVN, Báo … */
  name: string | null;
  entityId: string | null;
  /** Where the text says so. */
  evidence: Span | null;
  confidence: number;
  reasons: Reason[];
};

export type Analysis = {
  language: Language;
  register: Register;
  blocks: Block[];
  /** The cleaned reading did not add up to the text, so the whole text is kept. */
  keptWhole: boolean;
  /** Only inside kept blocks, in text order, not overlapping. */
  entities: EntityFinding[];
  attributions: AttributionFinding[];
  origins: OriginFinding[];
  /** A title to offer when the text has none; never taken as the title. */
  suggestedTitle: string | null;
};

export type StoryInput = {
  id: string;
  title?: string | null;
  text: string;
  /** ISO 8601 with offset. */
  publishedAt?: string | null;
  outlet?: string | null;
};

/** `copy`: long shared strings; `same_story`: one event, own words. */
export type PairRelation = "copy" | "same_story" | "different";

export type PairScore = {
  /** 0 to 1, comparable across pairs. */
  score: number;
  relation: PairRelation;
  /** Shared people, places, quotations, numbers, dates, terms; and what speaks against it. */
  reasons: Reason[];
};

export type AlignmentRelation = "same" | "paraphrase" | "partial";
export type AlignedPair = { a: Span; b: Span; score: number; relation: AlignmentRelation };
export type Alignment = { pairs: AlignedPair[]; onlyA: Span[]; onlyB: Span[] };
