import "server-only";
import { setImmediate as nextTurn } from "node:timers/promises";
import { database, Prisma } from "@/lib/db/client";
import type { NamePage } from "@/lib/language/name-page";

/**
 * From some thousands on, the database goes through entities and aliases side by side instead of asking for each.
 * Far fewer than there are units for their numbers: they count from 256 (`unitOfNone`) and end before 0xD800.
 */
const entitiesAtOnce = 10_000;

/**
 * All names as pages (`lib/language/name-page.ts`), entity by entity in order of id. A list of a page is one value of
 * the database, a fifth of the work of a row for each alias, and the next page is under way while one is packed.
 */
export async function* allNames(): AsyncGenerator<NamePage> {
  let coming = pageAfter("00000000-0000-0000-0000-000000000000");
  for (;;) {
    const { lastId, ...page } = await coming;
    if (lastId === null) return;
    coming = pageAfter(lastId);
    // Whoever takes pages may stop before this one has come.
    coming.catch(() => undefined);
    // Packing holds the thread: the question is sent before.
    await nextTurn();
    yield page;
  }
}

type Page = NamePage & { lastId: string | null };

async function pageAfter(entityId: string): Promise<Page> {
  return pageOf({
    entities: Prisma.sql`entity.id > ${entityId}::uuid`,
    aliases: Prisma.sql`alias.entity_id > ${entityId}::uuid AND alias.entity_id <= (SELECT id FROM last)`,
    most: entitiesAtOnce,
  });
}

/** What some entities are called, in order of id. Those that are gone or merged are left out. */
export async function namesOf(entityIds: readonly string[]): Promise<NamePage> {
  const ids = [...entityIds];
  const { lastId: _lastId, ...page } = await pageOf({
    entities: Prisma.sql`entity.id = ANY(${ids}::uuid[])`,
    aliases: Prisma.sql`alias.entity_id = ANY(${ids}::uuid[])`,
    most: ids.length,
  });
  return page;
}

type Asked = { entities: Prisma.Sql; aliases: Prisma.Sql; most: number };

/** What parts the texts of a list is taken out of names; the units of numbers and marks count from 256. */
async function pageOf({ entities, aliases, most }: Asked): Promise<Page> {
  const [page] = await database().$queryRaw<Page[]>`
    WITH entities AS (
      SELECT id, kind, name, row_number() OVER (ORDER BY id)::int - 1 AS number
      FROM entity WHERE merged_into_id IS NULL AND ${entities} ORDER BY id LIMIT ${most}
    ),
    last AS (SELECT id FROM entities ORDER BY number DESC LIMIT 1),
    named AS (
      SELECT entities.number, alias.text, alias.language, alias.ambiguous, alias.preferred, alias.register
      FROM entities JOIN entity_alias alias ON alias.entity_id = entities.id AND ${aliases}
      ORDER BY alias.entity_id, alias.language, alias.text
    )
    SELECT (SELECT id::text FROM last) AS "lastId", ids, kinds, names, aliases, marks
    FROM (
      SELECT coalesce(string_agg(id::text, chr(31)) || chr(31), '') AS ids,
        coalesce(string_agg(kind::text, chr(31)) || chr(31), '') AS kinds,
        coalesce(string_agg(replace(name, chr(31), ''), chr(31)) || chr(31), '') AS names
      FROM entities
    ) AS of_entities, (
      SELECT coalesce(string_agg(replace(text, chr(31), ''), chr(31)) || chr(31), '') AS aliases,
        coalesce(string_agg(chr(256 + number) || chr(256 + ambiguous::int + 2 * preferred::int
          + CASE register WHEN 'domestic' THEN 4 WHEN 'overseas' THEN 8 ELSE 0 END) || language, chr(31)) || chr(31), '')
          AS marks
      FROM named
    ) AS of_aliases`;
  if (!page) throw new Error("A query without a condition has no row.");
  return page;
}
