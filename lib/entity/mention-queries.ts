import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { database } from "@/lib/db/client";

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
