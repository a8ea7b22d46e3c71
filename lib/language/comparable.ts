import type { KeyFacts } from "./key-facts";
import { type PackedProfile, unpackProfile, unpackSignature } from "./packed-profile";
import type { StoryProfile } from "./story-profile";
import { tableOfCounts, tableOfPacked, type TermTable } from "./term-table";

/** A profile as it is compared with many: little memory, and what only few comparisons need is made when asked for. */
export type Comparable = {
  publishedAt: number | null;
  facts: KeyFacts;
  shingles: number;
  table: TermTable;
  signature(): number[];
  profile(): StoryProfile;
};

export function comparable(packed: PackedProfile): Comparable {
  const { publishedAt, facts, shingles, signature } = packed;
  return {
    publishedAt,
    facts,
    shingles,
    table: tableOfPacked(packed),
    signature: () => unpackSignature(signature),
    profile: () => unpackProfile(packed),
  };
}

export function comparableOfCounts(profile: StoryProfile): Comparable {
  const { publishedAt, facts, shingles, signature } = profile;
  const table = tableOfCounts(profile);
  return { publishedAt, facts, shingles, table, signature: () => signature, profile: () => profile };
}
