import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { database, Prisma } from "@/lib/db/client";
import type { EntityKind } from "@/lib/db/generated/enums";
import { hasWords, type NameLookUp, nameLookUp, nameRank } from "./name-look-up";

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
/** Of each way to find: more is not ranked. Indexes give them in this number at once, however many names there are. */
const mostRanked = 240;

/**
 * Finds entities by the beginning of any word of any alias, typed with or without marks. Marks-exact matches
 * come first, then whole names, then shorter ones.
 */
export async function searchEntities(
  actor: Actor,
  { query, kind }: { query: string; kind: EntityKind | null },
): Promise<FoundEntity[]> {
  if (!may(actor, "article.read")) return [];
  const sought = nameLookUp(query);
  if (sought === null) return [];
  const found = await bestOf(sought, kind, "beginnings");
  // Words within names rank behind: they are looked for where the beginnings do not fill the list.
  return found.length < mostFound && sought.words !== null ? bestOf(sought, kind, "words") : found;
}

async function bestOf(sought: NameLookUp, kind: EntityKind | null, by: "beginnings" | "words") {
  const { typed, plain } = sought;
  const inner =
    by === "beginnings"
      ? Prisma.empty
      : Prisma.sql`UNION (SELECT a.id FROM entity_alias a WHERE ${hasWords(sought)} LIMIT ${mostRanked})`;
  return database().$queryRaw<FoundEntity[]>`
    WITH hit AS MATERIALIZED (
      (SELECT a.id FROM entity_alias a WHERE a.folded = ${typed} LIMIT ${mostRanked})
      UNION (
        SELECT a.id FROM entity_alias a WHERE a.bare LIKE ${`${plain}%`}
        ORDER BY a.bare USING ~<~ LIMIT ${mostRanked})
      ${inner}
    ), best AS (
      SELECT DISTINCT ON (a.entity_id) a.entity_id, a.text, ${nameRank(sought)} AS rank
      FROM hit JOIN entity_alias a ON a.id = hit.id
      ORDER BY a.entity_id, rank, length(a.text), a.text
    )
    SELECT e.id, e.kind::text AS kind, e.name, e.slug,
           e.description_vi AS "descriptionVi", e.description_en AS "descriptionEn",
           CASE WHEN best.text = e.name THEN NULL ELSE best.text END AS alias
    FROM best JOIN entity e ON e.id = best.entity_id
    WHERE e.merged_into_id IS NULL ${kind ? Prisma.sql`AND e.kind = ${kind}::entity_kind` : Prisma.empty}
    ORDER BY best.rank, length(best.text), e.name, e.id
    LIMIT ${mostFound}`;
}

const detailed = {
  id: true,
  slug: true,
  kind: true,
  name: true,
  descriptionVi: true,
  descriptionEn: true,
  version: true,
  mergedIntoId: true,
  aliases: {
    select: { id: true, text: true, language: true, register: true, preferred: true, ambiguous: true },
    orderBy: [{ language: "desc" }, { preferred: "desc" }, { text: "asc" }, { id: "asc" }],
  },
  externalIds: {
    select: { id: true, scheme: true, value: true },
    orderBy: [{ scheme: "asc" }, { value: "asc" }],
  },
  outlet: { select: { name: true, slug: true } },
} satisfies Prisma.EntitySelect;
export type EntityForDesk = Prisma.EntityGetPayload<{ select: typeof detailed }>;

/** Merged ones too: `mergedIntoId` says where they went. */
export async function getEntity(actor: Actor, entityId: string): Promise<EntityForDesk | null> {
  if (!may(actor, "article.read")) return null;
  return database().entity.findUnique({ where: { id: entityId }, select: detailed });
}
