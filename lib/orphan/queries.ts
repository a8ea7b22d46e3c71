import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { database } from "@/lib/db/client";
import type { OrphanTable } from "./schema";

export type OrphanRow = {
  table: OrphanTable;
  id: string;
  version: number;
  /** Whom or what it is about: the entity, the speaker, the origin, the remark. */
  about: string | null;
  /** The words on which it stood. */
  quote: string | null;
  orphanedAt: Date;
  /** Of a note: who may take it away. */
  authorId: string | null;
};

const most = 200;

/** Decisions on an article that lost their words when the sender changed the text; in the order of losing. */
export async function listOrphans(actor: Actor, articleId: string): Promise<OrphanRow[]> {
  if (!may(actor, "article.read")) return [];
  const list = {
    where: { articleId, removedAt: null, orphanedAt: { not: null } },
    orderBy: [{ orphanedAt: "asc" as const }, { id: "asc" as const }],
    take: most,
  };
  const shared = { id: true, version: true, orphanedAt: true } as const;
  const [mentions, attributions, origins, notes] = await Promise.all([
    database().mention.findMany({
      ...list,
      select: { ...shared, quote: true, entity: { select: { name: true } } },
    }),
    database().attribution.findMany({
      ...list,
      select: {
        ...shared,
        speakerLabel: true,
        role: true,
        speakerEntity: { select: { name: true } },
        claims: { select: { quote: true }, orderBy: { position: "asc" } },
      },
    }),
    database().origin.findMany({
      ...list,
      select: { ...shared, name: true, quote: true, outlet: { select: { name: true } } },
    }),
    database().note.findMany({ ...list, select: { ...shared, quote: true, body: true, authorId: true } }),
  ]);
  return [
    ...mentions.flatMap(({ entity, quote, ...row }) => orphan("mention", row, entity.name, quote)),
    ...attributions.flatMap(({ speakerEntity, speakerLabel, role, claims, ...row }) =>
      orphan(
        "attribution",
        row,
        speakerEntity?.name ?? speakerLabel ?? role,
        claims.map(({ quote }) => quote).join(" … "),
      ),
    ),
    ...origins.flatMap(({ name, outlet, quote, ...row }) =>
      orphan("origin", row, outlet?.name ?? name, quote),
    ),
    ...notes.flatMap(({ body, quote, authorId, ...row }) => orphan("note", row, body, quote, authorId)),
  ];
}

type Row = { id: string; version: number; orphanedAt: Date | null };

function orphan(
  table: OrphanTable,
  { id, version, orphanedAt }: Row,
  about: string | null,
  quote: string | null,
  authorId: string | null = null,
): OrphanRow[] {
  return orphanedAt === null ? [] : [{ table, id, version, orphanedAt, about, quote, authorId }];
}
