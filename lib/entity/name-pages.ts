import "server-only";
import { database, Prisma } from "@/lib/db/client";
import type { GazetteerAlias, GazetteerEntry } from "@/lib/language/types";
import { entityKinds } from "./schema";

const entitiesAtOnce = 1_000;

/**
 * All names, entity by entity in order of id. A page is one value of the database, a fifth of the work of a row for
 * each alias, and the next is under way while one is taken apart.
 */
export async function* allNames(): AsyncGenerator<GazetteerEntry[]> {
  let coming = pageAfter("00000000-0000-0000-0000-000000000000");
  for (;;) {
    const { lastId, names } = await coming;
    if (lastId === null) return;
    coming = pageAfter(lastId);
    // Whoever takes pages may stop before this one has come.
    coming.catch(() => undefined);
    yield entriesOf(names);
  }
}

/** What some entities are called, in order of id. Those that are gone, merged or nameless are left out. */
export async function namesOf(entityIds: readonly string[]): Promise<GazetteerEntry[]> {
  const ids = [...entityIds];
  const [row] = await database().$queryRaw<{ names: string | null }[]>`
    WITH entities AS (SELECT id, kind, name FROM entity WHERE merged_into_id IS NULL AND id = ANY(${ids}::uuid[])),
    named AS (
      SELECT alias.entity_id, ${aliasTexts} AS texts
      FROM entity_alias alias WHERE alias.entity_id = ANY(${ids}::uuid[]) GROUP BY alias.entity_id
    )
    SELECT ${entityTexts} AS names FROM entities JOIN named ON named.entity_id = entities.id`;
  return entriesOf(row?.names ?? null);
}

type Page = { lastId: string | null; names: string | null };

async function pageAfter(entityId: string): Promise<Page> {
  const [page] = await database().$queryRaw<Page[]>`
    WITH entities AS (
      SELECT id, kind, name FROM entity WHERE merged_into_id IS NULL AND id > ${entityId}::uuid
      ORDER BY id LIMIT ${entitiesAtOnce}
    ),
    last AS (SELECT id FROM entities ORDER BY id DESC LIMIT 1),
    named AS (
      SELECT alias.entity_id, ${aliasTexts} AS texts
      FROM entity_alias alias WHERE alias.entity_id > ${entityId}::uuid AND alias.entity_id <= (SELECT id FROM last)
      GROUP BY alias.entity_id
    )
    SELECT (SELECT id::text FROM last) AS "lastId", (
      SELECT ${entityTexts} FROM entities JOIN named ON named.entity_id = entities.id
    ) AS names`;
  if (!page) throw new Error("A query without a condition has no row.");
  return page;
}

/** For each alias a letter for its marks with its language after it, and its text. */
const aliasTexts = Prisma.sql`string_agg(
  chr(97 + alias.ambiguous::int + 2 * alias.preferred::int
    + CASE alias.register WHEN 'domestic' THEN 4 WHEN 'overseas' THEN 8 ELSE 0 END)
  || alias.language || chr(31) || translate(alias.text, chr(30) || chr(31), ''),
  chr(31) ORDER BY alias.language, alias.text)`;

/** Each entity's id, kind and name, then its aliases. What parts them is taken out of names, where nobody writes it. */
const entityTexts = Prisma.sql`string_agg(
  entities.id || chr(31) || entities.kind || chr(31) || translate(entities.name, chr(30) || chr(31), '')
  || chr(31) || named.texts,
  chr(30) ORDER BY entities.id)`;

function entriesOf(names: string | null): GazetteerEntry[] {
  return names === null ? [] : names.split("\u001E").map(entryOf);
}

function entryOf(text: string): GazetteerEntry {
  const fields = text.split("\u001F");
  const [entityId = "", kindText, name = ""] = fields;
  const kind = entityKinds.find((known) => known === kindText);
  if (kind === undefined) throw new Error(`Names have come apart at ${text}`);
  const aliases: GazetteerAlias[] = [];
  for (let at = 3; at + 1 < fields.length; at += 2) {
    const marked = fields[at] ?? "";
    const marks = marked.charCodeAt(0) - 97;
    aliases.push({
      text: fields[at + 1] ?? "",
      language: marked.slice(1),
      register: registers[marks >> 2] ?? null,
      preferred: (marks & 2) !== 0,
      ambiguous: (marks & 1) !== 0,
    });
  }
  return { entityId, kind, name, aliases };
}

const registers: GazetteerAlias["register"][] = [null, "domestic", "overseas"];
