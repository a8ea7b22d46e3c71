import "server-only";
import { Prisma } from "@/lib/db/client";

/** Shorter ones are alike by chance: `KBS` and `CBS`, `Kia` and `CIA`. */
export const shortestSpelling = 5;

/**
 * Two that look alike, `x` and `y` of `entity` with names `a` and `b`: of one kind, with a name spelled alike that is
 * not known to need context on both sides, and nobody has said that they are not the same or put it off.
 */
export const fitTogether = Prisma.sql`
  x.merged_into_id IS NULL AND y.merged_into_id IS NULL AND x.kind = y.kind AND NOT (a.ambiguous AND b.ambiguous)`;

export const spelledAlike = Prisma.sql`(a.bare = b.bare OR length(a.spelling) >= ${shortestSpelling})`;

export const nothingSaid = Prisma.sql`
  NOT EXISTS (
    SELECT 1 FROM entity_pair said
    WHERE said.first_id = least(x.id, y.id) AND said.second_id = greatest(x.id, y.id)
      AND (said.verdict = 'different' OR said.until > now()))`;

/** A condition on `entity e`. Spellings that several have come first: they are few, whatever the number of names. */
export const looksLikeAnother = Prisma.sql`
  e.id IN (
    SELECT unnest(ARRAY[x.id, y.id])
    FROM (
      SELECT spelling FROM entity_alias WHERE spelling <> '' GROUP BY spelling HAVING count(DISTINCT entity_id) > 1
    ) shared
    JOIN entity_alias a ON a.spelling = shared.spelling
    JOIN entity_alias b ON b.spelling = shared.spelling AND b.entity_id > a.entity_id
    JOIN entity x ON x.id = a.entity_id
    JOIN entity y ON y.id = b.entity_id
    WHERE ${fitTogether} AND ${spelledAlike} AND ${nothingSaid})`;
