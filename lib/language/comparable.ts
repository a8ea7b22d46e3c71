import type { KeyFacts } from "./key-facts";
import { type PackedProfile, unpackSignature } from "./packed-profile";
import type { QuotationKey } from "./quotation-keys";
import type { ProfileEntity, StoryProfile } from "./story-profile";
import { termsOfCounts, type CountedTerms, termsOfPacked, type TermTable } from "./term-table";

/** A profile as it is compared with many: little memory, and what only few comparisons need is made when asked for. */
export type Comparable = {
  publishedAt: number | null;
  facts: KeyFacts;
  entities: readonly ProfileEntity[];
  quotations: readonly QuotationKey[];
  shingles: number;
  table: TermTable;
  signature(): number[];
  /** The table once more, with the words. */
  terms(): CountedTerms;
};

/** `table`: where it was made already, since making it is most of the work. */
export function comparable(
  packed: PackedProfile,
  table: TermTable = termsOfPacked(packed).table,
): Comparable {
  const signature = () => unpackSignature(packed.signature);
  return asComparable(packed, { table, signature, terms: () => termsOfPacked(packed) });
}

export function comparableOfCounts(profile: StoryProfile): Comparable {
  const { table } = termsOfCounts(profile);
  return asComparable(profile, {
    table,
    signature: () => profile.signature,
    terms: () => termsOfCounts(profile),
  });
}

type Counted = "table" | "signature" | "terms";

function asComparable(
  { publishedAt, facts, entities, quotations, shingles }: Omit<Comparable, Counted>,
  counted: Pick<Comparable, Counted>,
): Comparable {
  return { publishedAt, facts, entities, quotations, shingles, ...counted };
}
