import "server-only";
import { Prisma } from "@/lib/db/client";
import { foldMarks, foldTone } from "@/lib/language/fold";

/** What somebody typed, as names are kept. */
export type NameLookUp = {
  typed: string;
  bare: string;
  /** The same as patterns: `%` and `_` are letters. */
  exact: string;
  plain: string;
  /** Words of which a name has all, the last one perhaps only begun; null when that would be nearly every name. */
  words: string | null;
};

/** null when nothing was typed. */
export function nameLookUp(query: string): NameLookUp | null {
  const typed = foldTone(query.normalize("NFC").trim().replaceAll(/\s+/g, " "));
  if (typed === "") return null;
  const bare = foldMarks(typed);
  return { typed, bare, exact: likeText(typed), plain: likeText(bare), words: wordsOf(bare) };
}

const fewestLetters = 2;

function wordsOf(bare: string): string | null {
  if (bare.length < fewestLetters) return null;
  return `${bare
    .split(" ")
    .map((word) => `'${word.replaceAll("\\", "\\\\").replaceAll("'", "''")}'`)
    .join(" & ")}:*`;
}

function likeText(text: string): string {
  return text.replaceAll(/[\\%_]/g, String.raw`\$&`);
}

/** A condition on `entity_alias a`: it begins so, or one of its words does. Both have an index. */
export function bearsName(sought: NameLookUp): Prisma.Sql {
  const begins = Prisma.sql`a.bare LIKE ${`${sought.plain}%`}`;
  return sought.words === null ? begins : Prisma.sql`(${begins} OR (${hasWords(sought)}))`;
}

/** Has all the words, side by side, but not at its beginning. */
export function hasWords({ words, plain }: NameLookUp): Prisma.Sql {
  return Prisma.sql`array_to_tsvector(array_remove(string_to_array(a.bare, ' '), '')) @@ ${words ?? ""}::tsquery
    AND a.bare LIKE ${`% ${plain}%`}`;
}

/** Of `entity_alias a`, the best first: with these marks, whole, from the beginning. */
export function nameRank({ typed, bare, exact, plain }: NameLookUp): Prisma.Sql {
  return Prisma.sql`CASE
    WHEN a.folded = ${typed} THEN 0
    WHEN a.bare = ${bare} THEN 1
    WHEN a.folded LIKE ${`${exact}%`} THEN 2
    WHEN a.bare LIKE ${`${plain}%`} THEN 3
    ELSE 4 END`;
}
