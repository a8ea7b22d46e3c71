import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { database } from "@/lib/db/client";
import { foldTone } from "@/lib/language/fold";

/** A name that stands in a text, and what this newsroom prints instead; null: it is printed as it is. */
export type HouseName = { folded: string; entityId: string; entity: string; printed: string | null };

const longestName = 8;
const mostWords = 6_000;

/**
 * The known names among the words of a text, in the text's language. Printed is the name for both registers, else the
 * domestic one; names that need context are left alone, and so are those that several entities bear.
 */
export async function listHouseNames(
  actor: Actor,
  { text, language }: { text: string; language: string },
): Promise<HouseName[]> {
  if (!may(actor, "story.write")) return [];
  const rows = await database().entityAlias.findMany({
    where: {
      folded: { in: [...runsOfWords(text)] },
      language,
      entity: { mergedIntoId: null },
    },
    select: {
      folded: true,
      text: true,
      ambiguous: true,
      entity: {
        select: {
          id: true,
          name: true,
          aliases: {
            where: { language, preferred: true, register: null },
            select: { text: true },
          },
        },
      },
    },
    orderBy: { id: "asc" },
    take: 2_000,
  });
  const domestic = await domesticNames(
    rows.filter(({ entity }) => entity.aliases.length === 0).map(({ entity }) => entity.id),
    language,
  );
  return [...Map.groupBy(rows, ({ folded }) => folded)].flatMap(([folded, bearers]) => {
    const [first] = bearers;
    if (!first) return [];
    const { id: entityId, name: entity, aliases } = first.entity;
    const sure = bearers.every((one) => !one.ambiguous && one.entity.id === entityId);
    const printed = aliases[0]?.text ?? domestic.get(entityId) ?? null;
    const differs = printed !== null && foldTone(printed) !== folded;
    return { folded, entityId, entity, printed: sure && differs ? printed : null };
  });
}

async function domesticNames(ids: string[], language: string): Promise<Map<string, string>> {
  const rows = await database().entityAlias.findMany({
    where: { entityId: { in: ids }, language, preferred: true, register: "domestic" },
    select: { entityId: true, text: true },
    take: ids.length,
  });
  return new Map(rows.map(({ entityId, text }) => [entityId, text]));
}

/** Every run of up to eight words, as names are kept. */
function runsOfWords(text: string): Set<string> {
  const runs = new Set<string>();
  for (const line of foldTone(text.normalize("NFC")).split("\n")) {
    const words = line.match(/[\p{L}\p{N}][\p{L}\p{N}.’'-]*/gu)?.slice(0, mostWords) ?? [];
    for (let from = 0; from < words.length; from += 1) {
      for (let length = 1; length <= longestName && from + length <= words.length; length += 1) {
        const run = words.slice(from, from + length).join(" ");
        runs.add(run);
        // A full stop may end the sentence rather than the name.
        runs.add(run.replace(/[.’'-]+$/, ""));
      }
    }
  }
  return runs;
}
