import { type Comparable, comparable, comparableOfCounts } from "@/lib/language/comparable";
import type { PackedProfile } from "@/lib/language/packed-profile";
import type { StoryProfile, TermCounts } from "@/lib/language/story-profile";
import type { TermTable } from "@/lib/language/term-table";

/**
 * A profile from the database. An older shape than the last two, or none, is no profile: the article is then left
 * out of the comparison until it is analysed again. `table`: where it was made already.
 */
export function storedProfile(value: unknown, table?: TermTable): Comparable | null {
  if (isPacked(value)) return comparable(value, table);
  if (!isCounted(value)) return null;
  const { version: _version, title, lead, body, names, ...rest } = value;
  return comparableOfCounts({
    ...rest,
    title: counted(title),
    lead: counted(lead),
    body: counted(body),
    names: counted(names),
  });
}

function counted(counts: Record<string, number>): TermCounts {
  return new Map(Object.entries(counts));
}

function isPacked(value: unknown): value is PackedProfile {
  return versionOf(value) === 3;
}

type Tables = "title" | "lead" | "body" | "names";
/** The tables themselves were stored. */
type CountedProfile = Omit<StoryProfile, Tables> & Record<Tables, Record<string, number>> & { version: 2 };

function isCounted(value: unknown): value is CountedProfile {
  return versionOf(value) === 2;
}

function versionOf(value: unknown): unknown {
  return typeof value === "object" && value !== null && "version" in value ? value.version : null;
}
