import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { database, Prisma } from "@/lib/db/client";
import type { EntityKind } from "@/lib/db/generated/enums";
import { pageOf, type Place } from "@/lib/db/page-by-key";
import { looksLikeAnother } from "./look-alikes";
import { bearsName, nameLookUp, nameRank } from "./name-look-up";
import type { EntityGap, EntitySort } from "./schema";

export type EntityFilter = {
  /** Any name, or the beginning of any word of one; empty for all. */
  query: string;
  kind: EntityKind | null;
  /** Has a name of this register. */
  register: "domestic" | "overseas" | null;
  /** What it lacks, or why it should be looked at. */
  gap: EntityGap | null;
  sort: EntitySort;
};

export type ListedEntity = {
  id: string;
  kind: EntityKind;
  name: string;
  descriptionVi: string | null;
  descriptionEn: string | null;
  /** The name that was found, when it is another one. */
  alias: string | null;
  aliasCount: number;
  mentionCount: number;
  articleCount: number;
  storyCount: number;
};

export type EntityPage = { entities: ListedEntity[]; next: string | null; previous: string | null };

export const entitiesPerPage = 50;

/** The register of entities, by key. */
export async function listEntities(actor: Actor, filter: EntityFilter, place: Place): Promise<EntityPage> {
  if (!may(actor, "article.read")) return { entities: [], next: null, previous: null };
  const backwards = place.before !== null;
  const cursor = place.before ?? place.after;
  const conditions = conditionsOf(filter);
  const order = orders[filter.sort];
  const from = cursor === null ? null : await keyOf(filter.sort, cursor);
  const found = await database().$queryRaw<{ id: string }[]>`
    SELECT e.id FROM entity e ${filter.sort === "mentions" ? uses : Prisma.empty}
    WHERE ${Prisma.join([...conditions, ...(from === null ? [] : [order.beyond(from, backwards)])], " AND ")}
    ORDER BY ${backwards ? order.backwards : order.forwards}
    LIMIT ${entitiesPerPage + 1}`;
  const inOrder = backwards ? found.toReversed() : found;
  const { rows, next, previous } = pageOf(inOrder, place, entitiesPerPage);
  const ids = rows.map(({ id }) => id);
  return { entities: await described(ids, filter.query), next, previous };
}

function conditionsOf({ query, kind, register, gap }: EntityFilter): Prisma.Sql[] {
  const sought = query === "" ? null : nameLookUp(query);
  return [
    Prisma.sql`e.merged_into_id IS NULL`,
    ...(kind ? [Prisma.sql`e.kind = ${kind}::entity_kind`] : []),
    ...(sought
      ? [Prisma.sql`e.id IN (SELECT a.entity_id FROM entity_alias a WHERE ${bearsName(sought)})`]
      : []),
    ...(register
      ? [
          Prisma.sql`EXISTS (
            SELECT 1 FROM entity_alias a WHERE a.entity_id = e.id AND a.register = ${register}::register)`,
        ]
      : []),
    ...(gap ? [gaps[gap]] : []),
  ];
}

const gaps: Record<EntityGap, Prisma.Sql> = {
  one_name: Prisma.sql`
    NOT EXISTS (
      SELECT 1 FROM (SELECT entity_id FROM entity_alias GROUP BY entity_id HAVING count(*) > 1) several
      WHERE several.entity_id = e.id)`,
  no_external_id: Prisma.sql`NOT EXISTS (SELECT 1 FROM entity_external_id x WHERE x.entity_id = e.id)`,
  unused: Prisma.sql`
    NOT EXISTS (SELECT 1 FROM mention m WHERE m.entity_id = e.id AND m.removed_at IS NULL)
    AND NOT EXISTS (SELECT 1 FROM attribution t WHERE t.speaker_entity_id = e.id AND t.removed_at IS NULL)
    AND NOT EXISTS (SELECT 1 FROM outlet o WHERE o.entity_id = e.id)`,
  alike: looksLikeAnother,
};

const uses = Prisma.sql`
  LEFT JOIN (
    SELECT entity_id, count(*)::int AS times FROM mention WHERE removed_at IS NULL GROUP BY entity_id
  ) used ON used.entity_id = e.id`;

/** Where a page begins or ends: what its first or last row is sorted by. */
type Key = { id: string; name: string; updatedAt: Date; mentions: number };
type Order = {
  forwards: Prisma.Sql;
  backwards: Prisma.Sql;
  beyond: (key: Key, backwards: boolean) => Prisma.Sql;
};

const orders: Record<EntitySort, Order> = {
  name: {
    forwards: Prisma.sql`e.name, e.id`,
    backwards: Prisma.sql`e.name DESC, e.id DESC`,
    beyond: ({ name, id }, backwards) =>
      backwards
        ? Prisma.sql`(e.name, e.id) < (${name}, ${id}::uuid)`
        : Prisma.sql`(e.name, e.id) > (${name}, ${id}::uuid)`,
  },
  /** Ids are in order of making. */
  newest: {
    forwards: Prisma.sql`e.id DESC`,
    backwards: Prisma.sql`e.id`,
    beyond: ({ id }, backwards) =>
      backwards ? Prisma.sql`e.id > ${id}::uuid` : Prisma.sql`e.id < ${id}::uuid`,
  },
  changed: {
    forwards: Prisma.sql`e.updated_at DESC, e.id DESC`,
    backwards: Prisma.sql`e.updated_at, e.id`,
    beyond: ({ updatedAt, id }, backwards) =>
      backwards
        ? Prisma.sql`(e.updated_at, e.id) > (${updatedAt}::timestamptz, ${id}::uuid)`
        : Prisma.sql`(e.updated_at, e.id) < (${updatedAt}::timestamptz, ${id}::uuid)`,
  },
  mentions: {
    forwards: Prisma.sql`coalesce(used.times, 0) DESC, e.id DESC`,
    backwards: Prisma.sql`coalesce(used.times, 0), e.id`,
    beyond: ({ mentions, id }, backwards) =>
      backwards
        ? Prisma.sql`(coalesce(used.times, 0), e.id) > (${mentions}::int, ${id}::uuid)`
        : Prisma.sql`(coalesce(used.times, 0), e.id) < (${mentions}::int, ${id}::uuid)`,
  },
};

async function keyOf(sort: EntitySort, id: string): Promise<Key | null> {
  const row = await database().entity.findUnique({
    where: { id },
    select: { id: true, name: true, updatedAt: true },
  });
  if (!row) return null;
  const mentions =
    sort === "mentions" ? await database().mention.count({ where: { entityId: id, removedAt: null } }) : 0;
  return { ...row, mentions };
}

/** In the order of their ids. */
async function described(ids: readonly string[], query: string): Promise<ListedEntity[]> {
  const sought = query === "" ? null : nameLookUp(query);
  const best = sought
    ? Prisma.sql`(
        SELECT a.text FROM entity_alias a WHERE a.entity_id = e.id AND ${bearsName(sought)}
        ORDER BY ${nameRank(sought)}, length(a.text), a.text LIMIT 1)`
    : Prisma.sql`NULL`;
  return database().$queryRaw<ListedEntity[]>`
    SELECT e.id, e.kind::text AS kind, e.name, e.description_vi AS "descriptionVi",
      e.description_en AS "descriptionEn", nullif(${best}, e.name) AS alias,
      (SELECT count(*)::int FROM entity_alias a WHERE a.entity_id = e.id) AS "aliasCount",
      used.mentions AS "mentionCount", used.articles AS "articleCount", (
        SELECT count(DISTINCT c.story_id)::int FROM citation c WHERE c.article_id IN (
          SELECT m.article_id FROM mention m WHERE m.entity_id = e.id AND m.removed_at IS NULL)
      ) AS "storyCount"
    FROM unnest(${[...ids]}::uuid[]) WITH ORDINALITY AS asked(id, place)
    JOIN entity e ON e.id = asked.id,
    LATERAL (
      SELECT count(*)::int AS mentions, count(DISTINCT m.article_id)::int AS articles
      FROM mention m WHERE m.entity_id = e.id AND m.removed_at IS NULL
    ) used
    ORDER BY asked.place`;
}
