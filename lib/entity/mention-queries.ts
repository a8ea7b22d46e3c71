import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { now } from "@/lib/clock";
import { database } from "@/lib/db/client";
import type { EntityKind } from "@/lib/db/generated/enums";
import { timeZone } from "@/lib/i18n/time-zone";

export type MentioningArticle = {
  id: string;
  title: string | null;
  outlet: string | null;
  createdAt: Date;
  /** Decided by an editor. */
  mentionCount: number;
  suggestedCount: number;
};

const mostArticles = 100;

/** Articles that name the entity, as editors decided or as the machine suggests; newest first. */
export async function listMentioningArticles(actor: Actor, entityId: string): Promise<MentioningArticle[]> {
  if (!may(actor, "article.read")) return [];
  const open = { entityId, type: "mention", status: "pending" } as const;
  const standing = { entityId, removedAt: null } as const;
  const rows = await database().article.findMany({
    where: { OR: [{ mentions: { some: standing } }, { suggestions: { some: open } }] },
    select: {
      id: true,
      title: true,
      createdAt: true,
      outlet: { select: { name: true } },
      _count: { select: { mentions: { where: standing }, suggestions: { where: open } } },
    },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: mostArticles,
  });
  return rows.map(({ outlet, _count, ...article }) => ({
    ...article,
    outlet: outlet?.name ?? null,
    mentionCount: _count.mentions,
    suggestedCount: _count.suggestions,
  }));
}

export type WeekOfMentions = {
  /** Its Monday, as `2026-05-04`. */
  day: string;
  /** Articles that mention the entity. */
  items: number;
};

/** The last half year, the oldest week first. */
const weeksShown = 26;

/** In how many articles of each week editors found the entity, by when these appeared. */
export async function countMentionsByWeek(actor: Actor, entityId: string): Promise<WeekOfMentions[]> {
  if (!may(actor, "article.read")) return [];
  return database().$queryRaw<WeekOfMentions[]>`
    WITH week AS (
      SELECT generate_series(
        date_trunc('week', ${now()}::timestamptz AT TIME ZONE ${timeZone}) - make_interval(weeks => ${weeksShown - 1}::int),
        date_trunc('week', ${now()}::timestamptz AT TIME ZONE ${timeZone}), interval '1 week') AS monday
    ), seen AS (
      SELECT date_trunc('week', coalesce(article.published_at, article.created_at) AT TIME ZONE ${timeZone}) AS monday,
        count(*)::int AS items
      FROM article WHERE article.id IN (
        SELECT m.article_id FROM mention m WHERE m.entity_id = ${entityId}::uuid AND m.removed_at IS NULL)
      GROUP BY 1
    )
    SELECT to_char(week.monday, 'YYYY-MM-DD') AS day, coalesce(seen.items, 0)::int AS items
    FROM week LEFT JOIN seen ON seen.monday = week.monday ORDER BY week.monday`;
}

export type CoMentioned = { id: string; kind: EntityKind; name: string; articles: number };

const mostTogether = 12;
/** The newest mentions that are looked at: of a country there are very many. */
const mostLookedAt = 2_000;

/** Who stands in the same articles, the most often first. */
export async function listCoMentioned(actor: Actor, entityId: string): Promise<CoMentioned[]> {
  if (!may(actor, "article.read")) return [];
  return database().$queryRaw<CoMentioned[]>`
    WITH own AS MATERIALIZED (
      SELECT DISTINCT article_id FROM (
        SELECT article_id FROM mention WHERE entity_id = ${entityId}::uuid AND removed_at IS NULL
        ORDER BY article_id DESC LIMIT ${mostLookedAt}
      ) newest
    )
    SELECT e.id, e.kind::text AS kind, e.name, count(DISTINCT m.article_id)::int AS articles
    FROM own JOIN mention m ON m.article_id = own.article_id AND m.removed_at IS NULL
      AND m.entity_id <> ${entityId}::uuid
    JOIN entity e ON e.id = m.entity_id
    GROUP BY e.id ORDER BY articles DESC, e.name, e.id LIMIT ${mostTogether}`;
}

export type StoryOfEntity = {
  id: string;
  headline: string;
  publicationState: "unpublished" | "published" | "retracted";
  updatedAt: Date;
};

const mostStories = 20;

/** Our own stories that rest on an article that mentions it or lets it speak, the latest first. */
export async function listStoriesOfEntity(actor: Actor, entityId: string): Promise<StoryOfEntity[]> {
  if (!may(actor, "story.read")) return [];
  const standing = { some: { removedAt: null } };
  const rows = await database().story.findMany({
    where: {
      citations: {
        some: {
          article: {
            OR: [
              { mentions: { some: { ...standing.some, entityId } } },
              { attributions: { some: { ...standing.some, speakerEntityId: entityId } } },
            ],
          },
        },
      },
    },
    select: {
      id: true,
      publicationState: true,
      updatedAt: true,
      draft: { select: { headline: true } },
      liveRevision: { select: { headline: true } },
    },
    orderBy: [{ updatedAt: "desc" }, { id: "desc" }],
    take: mostStories,
  });
  return rows.map(({ draft, liveRevision, ...story }) => ({
    ...story,
    headline: liveRevision?.headline ?? draft?.headline ?? "",
  }));
}

export type NamedInTexts = { quote: string; mentions: number; articles: number };

const mostNames = 60;

/** The words under which editors found the entity, the commonest first. */
export async function listNamesInTexts(actor: Actor, entityId: string): Promise<NamedInTexts[]> {
  if (!may(actor, "article.read")) return [];
  return database().$queryRaw<NamedInTexts[]>`
    SELECT quote, count(*)::int AS mentions, count(DISTINCT article_id)::int AS articles
    FROM mention WHERE entity_id = ${entityId}::uuid AND removed_at IS NULL
    GROUP BY quote ORDER BY mentions DESC, quote LIMIT ${mostNames}`;
}
