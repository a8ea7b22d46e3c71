import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { database } from "@/lib/db/client";
import type { EntityKind } from "@/lib/db/generated/enums";
import { type Doubt, doubtsAbout } from "./doubts";

export type MergeSide = {
  id: string;
  kind: EntityKind;
  name: string;
  version: number;
  mergedIntoId: string | null;
  descriptionVi: string | null;
  descriptionEn: string | null;
  aliases: { text: string; language: string; preferred: boolean }[];
  externalIds: { scheme: string; value: string }[];
  outlet: string | null;
  mentionCount: number;
  pendingCount: number;
  speakerCount: number;
  /** Stories that rest on an article that mentions it or lets it speak. */
  storyCount: number;
};

export type MergePreview = {
  from: MergeSide;
  into: MergeSide;
  /** Names of the first that the second has already; they stay behind. */
  doubled: string[];
  doubts: Doubt[];
};

/** What merging the first into the second would do. */
export async function getMergePreview(
  actor: Actor,
  { fromId, intoId }: { fromId: string; intoId: string },
): Promise<MergePreview | null> {
  if (!may(actor, "entity.compare") || fromId === intoId) return null;
  const [from, into] = await Promise.all([sideOf(fromId), sideOf(intoId)]);
  if (!from || !into) return null;
  const known = new Set(into.aliases.map(({ language, text }) => `${language} ${text}`));
  return {
    from,
    into,
    doubled: [
      ...new Set(
        from.aliases.filter(({ language, text }) => known.has(`${language} ${text}`)).map(({ text }) => text),
      ),
    ],
    doubts: await doubtsAbout(database(), from, into),
  };
}

async function sideOf(id: string): Promise<MergeSide | null> {
  const standing = { removedAt: null };
  const [row, stories] = await Promise.all([
    database().entity.findUnique({
      where: { id },
      select: {
        id: true,
        kind: true,
        name: true,
        version: true,
        mergedIntoId: true,
        descriptionVi: true,
        descriptionEn: true,
        aliases: {
          select: { text: true, language: true, preferred: true },
          orderBy: [{ preferred: "desc" }, { text: "asc" }],
          take: 200,
        },
        externalIds: { select: { scheme: true, value: true }, orderBy: { scheme: "asc" } },
        outlet: { select: { name: true } },
        _count: {
          select: {
            mentions: { where: standing },
            suggestions: { where: { status: "pending" } },
            attributions: { where: standing },
          },
        },
      },
    }),
    countStories(id),
  ]);
  if (!row) return null;
  const { _count, outlet, ...entity } = row;
  return {
    ...entity,
    outlet: outlet?.name ?? null,
    mentionCount: _count.mentions,
    pendingCount: _count.suggestions,
    speakerCount: _count.attributions,
    storyCount: stories,
  };
}

async function countStories(entityId: string): Promise<number> {
  const [row] = await database().$queryRaw<{ stories: number }[]>`
    SELECT count(DISTINCT c.story_id)::int AS stories FROM citation c WHERE c.article_id IN (
      SELECT m.article_id FROM mention m WHERE m.entity_id = ${entityId}::uuid AND m.removed_at IS NULL
      UNION
      SELECT t.article_id FROM attribution t
      WHERE t.speaker_entity_id = ${entityId}::uuid AND t.removed_at IS NULL)`;
  return row?.stories ?? 0;
}
