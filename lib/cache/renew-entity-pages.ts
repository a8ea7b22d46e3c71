import "server-only";
import { refresh } from "next/cache";
import { database } from "@/lib/db/client";
import { expirePages } from "./expire-pages";
import { tags } from "./tags";

/**
 * After entities changed: their own pages, under their old and new addresses, and every page that names them as
 * somebody whom a story rests on.
 */
export async function renewEntityPages(entityIds: readonly string[]): Promise<void> {
  const ids = [...entityIds];
  const entities = await database().entity.findMany({ where: { id: { in: ids } }, select: { slug: true } });
  expirePages(
    (await areBeforeReaders(ids)) ? [tags.everything] : entities.map(({ slug }) => tags.entity(slug)),
  );
  refresh();
}

async function areBeforeReaders(ids: string[]): Promise<boolean> {
  const live = { publicationState: { in: ["published" as const, "retracted" as const] } };
  const article = { citations: { some: { usedIn: { some: { revision: { liveOf: live } } } } } };
  // What was merged or taken apart may be gone from the one and stand on the other: both are asked about.
  const shown = await database().entity.findFirst({
    where: {
      id: { in: ids },
      OR: [{ mentions: { some: { article } } }, { attributions: { some: { article } } }],
    },
    select: { id: true },
  });
  return shown !== null;
}
