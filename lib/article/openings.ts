import "server-only";
import { database } from "@/lib/db/client";

const openingLength = 90;

/** The first words of texts, by article: what one has no title is known by. */
export async function openingsOf(articleIds: string[]): Promise<Map<string, string>> {
  if (articleIds.length === 0) return new Map();
  const rows = await database().$queryRaw<{ id: string; opening: string }[]>`
    SELECT a.id, left(regexp_replace(r.text, '\\s+', ' ', 'g'), ${openingLength + 1}) AS opening
    FROM article a JOIN article_revision r ON r.id = a.current_revision_id
    WHERE a.id = ANY(${articleIds}::uuid[])`;
  return new Map(rows.map(({ id, opening }) => [id, shortened(opening)]));
}

/** Ends with a whole word. */
function shortened(text: string): string {
  return Array.from(text).length > openingLength ? `${text.replace(/\s\S*$/, "")}…` : text;
}
