import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { database, Prisma } from "@/lib/db/client";
import type { EntityKind } from "@/lib/db/generated/enums";
import { fitTogether, nothingSaid, shortestSpelling, spelledAlike } from "./look-alikes";
import type { LikenessGround } from "./schema";

export type LikenessReason =
  /** Letter for letter, but for case and the place of a tone. */
  "same_name" | "same_without_marks" | "spelled_alike" | "one_within_the_other";

export type AlikeEntity = {
  id: string;
  kind: EntityKind;
  name: string;
  version: number;
  descriptionVi: string | null;
  descriptionEn: string | null;
  names: string[];
  externalIds: { scheme: string; value: string }[];
  mentionCount: number;
};

export type Likeness = {
  first: AlikeEntity;
  second: AlikeEntity;
  reasons: {
    reason: LikenessReason;
    /** The name of each that it rests on. */
    names: [string, string];
    /** They are used in different registers. */
    acrossRegisters: boolean;
  }[];
  /** Articles that mention both. */
  together: number;
};

export type LikenessPage = { likenesses: Likeness[]; next: string | null };

const pairsPerPage = 20;
/** Spellings looked at for one page: beyond them the next page goes on. */
const mostSpellings = 500;
/** The newest mentions that are looked at for names within names. */
const mostMentions = 10_000;

type Pair = { key: string; firstId: string; secondId: string; together: number };

/**
 * Entities that may be one, `after` a key of the page before. By spelling: in the order of an index, from key to key,
 * so that a page costs the same however many entities there are. Within: among what the latest articles mention.
 */
export async function listLikenesses(
  actor: Actor,
  { ground, after }: { ground: LikenessGround; after: string | null },
): Promise<LikenessPage> {
  if (!may(actor, "entity.compare")) return { likenesses: [], next: null };
  const { pairs, next } = ground === "spelling" ? await alikeBySpelling(after) : await oneWithinOther(after);
  return { likenesses: await described(pairs), next };
}

async function alikeBySpelling(after: string | null): Promise<{ pairs: Pair[]; next: string | null }> {
  const [from = "", first = lowest, second = lowest] = after?.split("|") ?? [];
  const rows = await database().$queryRaw<Pair[]>`
    WITH shared AS MATERIALIZED (
      SELECT spelling FROM entity_alias WHERE spelling >= ${from} AND spelling <> ''
      GROUP BY spelling HAVING count(DISTINCT entity_id) > 1 ORDER BY spelling LIMIT ${mostSpellings}
    )
    SELECT shared.spelling AS key, x.id AS "firstId", y.id AS "secondId", 0 AS together
    FROM shared
    JOIN entity_alias a ON a.spelling = shared.spelling
    JOIN entity_alias b ON b.spelling = shared.spelling AND b.entity_id > a.entity_id
    JOIN entity x ON x.id = a.entity_id
    JOIN entity y ON y.id = b.entity_id
    WHERE ${fitTogether} AND ${spelledAlike} AND ${nothingSaid}
      AND (shared.spelling, x.id, y.id) > (${from}, ${uuidOr(first)}::uuid, ${uuidOr(second)}::uuid)
      AND NOT EXISTS (
        SELECT 1 FROM entity_alias c JOIN entity_alias d ON d.spelling = c.spelling AND d.entity_id = y.id
        WHERE c.entity_id = x.id AND c.spelling < shared.spelling AND c.spelling <> ''
          AND NOT (c.ambiguous AND d.ambiguous)
          AND (c.bare = d.bare OR length(c.spelling) >= ${shortestSpelling}))
    GROUP BY 1, 2, 3 ORDER BY 1, 2, 3 LIMIT ${pairsPerPage + 1}`;
  if (rows.length <= pairsPerPage) return { pairs: rows, next: await beyondSpellings(from) };
  const pairs = rows.slice(0, pairsPerPage);
  const last = pairs.at(-1);
  return { pairs, next: last ? [last.key, last.firstId, last.secondId].join("|") : null };
}

/** The spelling from which the next page goes on, when there were more than one page looks at. */
async function beyondSpellings(from: string): Promise<string | null> {
  const [row] = await database().$queryRaw<{ spelling: string }[]>`
    SELECT spelling FROM entity_alias WHERE spelling >= ${from} AND spelling <> ''
    GROUP BY spelling HAVING count(DISTINCT entity_id) > 1 ORDER BY spelling OFFSET ${mostSpellings} LIMIT 1`;
  return row?.spelling ?? null;
}

async function oneWithinOther(after: string | null): Promise<{ pairs: Pair[]; next: string | null }> {
  const [times, first = lowest, second = lowest] = after?.split("|") ?? [];
  const from = Number(times);
  const beyond = Number.isSafeInteger(from)
    ? Prisma.sql`AND (-beside.together, x.id, y.id) > (${-from}::int, ${uuidOr(first)}::uuid, ${uuidOr(second)}::uuid)`
    : Prisma.empty;
  const rows = await database().$queryRaw<Pair[]>`
    WITH latest AS MATERIALIZED (
      SELECT DISTINCT newest.article_id, newest.entity_id, e.kind
      FROM (
        SELECT article_id, entity_id FROM mention WHERE removed_at IS NULL ORDER BY id DESC LIMIT ${mostMentions}
      ) newest JOIN entity e ON e.id = newest.entity_id
    ), beside AS MATERIALIZED (
      SELECT m.entity_id AS one, n.entity_id AS other, count(*)::int AS together
      FROM latest m JOIN latest n ON n.article_id = m.article_id AND n.kind = m.kind AND n.entity_id > m.entity_id
      GROUP BY 1, 2
    )
    SELECT beside.together::text AS key, x.id AS "firstId", y.id AS "secondId", beside.together
    FROM beside JOIN entity x ON x.id = beside.one JOIN entity y ON y.id = beside.other
    WHERE ${nothingSaid} ${beyond} AND EXISTS (
      SELECT 1 FROM entity_alias a, entity_alias b
      WHERE a.entity_id = x.id AND b.entity_id = y.id AND ${fitTogether} AND a.spelling <> b.spelling
        AND (strpos(' ' || b.bare || ' ', ' ' || a.bare || ' ') > 0
          OR strpos(' ' || a.bare || ' ', ' ' || b.bare || ' ') > 0))
    ORDER BY beside.together DESC, x.id, y.id LIMIT ${pairsPerPage + 1}`;
  const pairs = rows.slice(0, pairsPerPage);
  const last = rows.length > pairsPerPage ? pairs.at(-1) : undefined;
  return { pairs, next: last ? [last.key, last.firstId, last.secondId].join("|") : null };
}

const lowest = "00000000-0000-0000-0000-000000000000";

/** What stands in the address is anybody's. */
function uuidOr(text: string): string {
  return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text) ? text : lowest;
}

const alike = {
  id: true,
  kind: true,
  name: true,
  version: true,
  descriptionVi: true,
  descriptionEn: true,
  aliases: {
    select: { text: true, folded: true, bare: true, spelling: true, register: true, ambiguous: true },
    orderBy: [{ preferred: "desc" }, { text: "asc" }],
    take: 100,
  },
  externalIds: { select: { scheme: true, value: true }, orderBy: { scheme: "asc" } },
  _count: { select: { mentions: { where: { removedAt: null } } } },
} satisfies Prisma.EntitySelect;
type Row = Prisma.EntityGetPayload<{ select: typeof alike }>;

async function described(pairs: readonly Pair[]): Promise<Likeness[]> {
  const ids = pairs.flatMap(({ firstId, secondId }) => [firstId, secondId]);
  const [rows, together] = await Promise.all([
    database().entity.findMany({ where: { id: { in: ids } }, select: alike }),
    countTogether(pairs),
  ]);
  const of = new Map(rows.map((row) => [row.id, row]));
  return pairs.flatMap(({ firstId, secondId }, place) => {
    const [first, second] = [of.get(firstId), of.get(secondId)];
    if (!first || !second) return [];
    return {
      first: entityOf(first),
      second: entityOf(second),
      reasons: reasonsOf(first, second),
      together: together.get(place + 1) ?? 0,
    };
  });
}

function entityOf({ aliases, _count, ...entity }: Row): AlikeEntity {
  return {
    ...entity,
    names: [...new Set(aliases.map(({ text }) => text))],
    mentionCount: _count.mentions,
  };
}

const mostReasons = 4;

function reasonsOf(first: Row, second: Row): Likeness["reasons"] {
  const found = first.aliases.flatMap((a) =>
    second.aliases.flatMap((b) => {
      const reason = a.ambiguous && b.ambiguous ? null : reasonOf(a, b);
      if (reason === null) return [];
      const acrossRegisters = a.register !== null && b.register !== null && a.register !== b.register;
      return [{ reason, names: [a.text, b.text] as [string, string], acrossRegisters }];
    }),
  );
  const strength = (reason: LikenessReason) => reasonOrder.indexOf(reason);
  // One name may stand there for both languages.
  const once = new Map(found.map((one) => [`${one.reason} ${one.names.join(" – ")}`, one]));
  return [...once.values()].toSorted((a, b) => strength(a.reason) - strength(b.reason)).slice(0, mostReasons);
}

const reasonOrder: LikenessReason[] = [
  "same_name",
  "same_without_marks",
  "spelled_alike",
  "one_within_the_other",
];

type Name = Pick<Row["aliases"][number], "folded" | "bare" | "spelling">;

function reasonOf(a: Name, b: Name): LikenessReason | null {
  if (a.folded === b.folded) return "same_name";
  if (a.bare === b.bare) return "same_without_marks";
  if (a.spelling === b.spelling && a.spelling.length >= shortestSpelling) return "spelled_alike";
  const within = (short: string, long: string) => ` ${long} `.includes(` ${short} `);
  return within(a.bare, b.bare) || within(b.bare, a.bare) ? "one_within_the_other" : null;
}

/** By place of the pair, from 1. */
async function countTogether(pairs: readonly Pair[]): Promise<Map<number, number>> {
  const [firsts, seconds] = [pairs.map(({ firstId }) => firstId), pairs.map(({ secondId }) => secondId)];
  const rows = await database().$queryRaw<{ place: bigint; articles: number }[]>`
    SELECT asked.place, (
      SELECT count(DISTINCT m.article_id)::int FROM mention m
      WHERE m.entity_id = asked.one AND m.removed_at IS NULL AND EXISTS (
        SELECT 1 FROM mention n
        WHERE n.entity_id = asked.other AND n.removed_at IS NULL AND n.article_id = m.article_id)
    ) AS articles
    FROM unnest(${firsts}::uuid[], ${seconds}::uuid[]) WITH ORDINALITY AS asked(one, other, place)`;
  return new Map(rows.map(({ place, articles }) => [Number(place), articles]));
}
