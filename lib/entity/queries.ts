import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { database, Prisma } from "@/lib/db/client";
import type { EntityKind } from "@/lib/db/generated/enums";
import { foldMarks, foldTone } from "@/lib/language/fold";

export type FoundEntity = {
  id: string;
  kind: EntityKind;
  name: string;
  slug: string;
  descriptionVi: string | null;
  descriptionEn: string | null;
  /** The alias that matched, when it is not the name itself. */
  alias: string | null;
};

const mostFound = 12;

/**
 * Finds entities by the beginning of any word of any alias, typed with or without marks. Marks-exact matches
 * come first, then whole names, then shorter ones.
 */
export async function searchEntities(
  actor: Actor,
  { query, kind }: { query: string; kind: EntityKind | null },
): Promise<FoundEntity[]> {
  if (!may(actor, "article.read")) return [];
  const typed = foldTone(query.normalize("NFC").trim().replaceAll(/\s+/g, " "));
  if (typed === "") return [];
  const bare = foldMarks(typed);
  const exact = likeText(typed);
  const plain = likeText(bare);
  const ofKind = kind ? Prisma.sql`AND e.kind = ${kind}::entity_kind` : Prisma.empty;
  return database().$queryRaw<FoundEntity[]>`
    SELECT e.id, e.kind::text AS kind, e.name, e.slug,
           e.description_vi AS "descriptionVi", e.description_en AS "descriptionEn",
           CASE WHEN best.text = e.name THEN NULL ELSE best.text END AS alias
    FROM entity e
    JOIN LATERAL (
      SELECT a.text, a.folded, a.bare FROM entity_alias a
      WHERE a.entity_id = e.id AND (a.bare LIKE ${`${plain}%`} OR a.bare LIKE ${`% ${plain}%`})
      ORDER BY (a.folded = ${typed}) DESC, (a.folded LIKE ${`${exact}%`}) DESC, (a.bare = ${bare}) DESC,
               (a.bare LIKE ${`${plain}%`}) DESC, length(a.text), a.text
      LIMIT 1
    ) best ON true
    WHERE e.merged_into_id IS NULL ${ofKind}
    ORDER BY (best.folded = ${typed}) DESC, (best.bare = ${bare}) DESC, (best.folded LIKE ${`${exact}%`}) DESC,
             (best.bare LIKE ${`${plain}%`}) DESC, length(best.text), e.name, e.id
    LIMIT ${mostFound}`;
}

/** Typed `%` and `_` are letters, not patterns. */
function likeText(text: string): string {
  return text.replaceAll(/[\\%_]/g, String.raw`\$&`);
}

const listed = {
  id: true,
  slug: true,
  kind: true,
  name: true,
  descriptionVi: true,
  descriptionEn: true,
  _count: { select: { mentions: { where: { removedAt: null } }, aliases: true } },
} satisfies Prisma.EntitySelect;
export type ListedEntity = Prisma.EntityGetPayload<{ select: typeof listed }>;

type Place = { kind: EntityKind | null; after: string | null; before: string | null };
export type EntityPage = { entities: ListedEntity[]; next: string | null; previous: string | null };

export const entitiesPerPage = 50;

/** The register of entities in order of name, by key: `after` and `before` are ids at a page's ends. */
export async function listEntities(actor: Actor, { kind, after, before }: Place): Promise<EntityPage> {
  if (!may(actor, "article.read")) return { entities: [], next: null, previous: null };
  const backwards = before !== null;
  const cursor = before ?? after;
  const rows = await database().entity.findMany({
    where: { mergedIntoId: null, ...(kind ? { kind } : {}) },
    select: listed,
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: (entitiesPerPage + 1) * (backwards ? -1 : 1),
    ...(cursor ? { cursor: { id: cursor }, skip: 1 } : {}),
  });
  const more = rows.length > entitiesPerPage;
  const entities = backwards ? rows.slice(-entitiesPerPage) : rows.slice(0, entitiesPerPage);
  return {
    entities,
    next: backwards || more ? (entities.at(-1)?.id ?? null) : null,
    previous: (backwards ? more : cursor !== null) ? (entities[0]?.id ?? null) : null,
  };
}

const detailed = {
  ...listed,
  version: true,
  aliases: {
    select: { id: true, text: true, language: true, register: true, preferred: true, ambiguous: true },
    orderBy: [{ preferred: "desc" }, { language: "desc" }, { text: "asc" }],
  },
  externalIds: { select: { scheme: true, value: true }, orderBy: { scheme: "asc" } },
} satisfies Prisma.EntitySelect;
export type EntityForDesk = Prisma.EntityGetPayload<{ select: typeof detailed }>;

export async function getEntity(actor: Actor, entityId: string): Promise<EntityForDesk | null> {
  if (!may(actor, "article.read")) return null;
  return database().entity.findUnique({ where: { id: entityId }, select: detailed });
}
