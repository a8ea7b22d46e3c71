import "server-only";
import type { Actor } from "@/lib/auth/actor";
import type { Tx } from "@/lib/db/client";
import { newId } from "@/lib/ids";

type Wanted = {
  url: string;
  title: string;
  outletId: string | null;
  pollEveryMinutes: number;
  fetchPages: boolean;
  at: Date;
};

/**
 * A new row, or the one that was taken off the list: with it comes what it is known to have brought. Whoever adds
 * the same address at the same moment waits here and then finds it.
 */
export async function putFeed(
  tx: Tx,
  actor: Actor,
  wanted: Wanted,
): Promise<{ feedId: string; fresh: boolean }> {
  const { url } = wanted;
  const standing = standingOf(wanted);
  const made = await tx.feed.createMany({ data: [newRow(actor, wanted)], skipDuplicates: true });
  const back = await tx.feed.updateMany({
    where: { url, state: "removed" },
    data: { ...standing, ...afresh, state: "active", version: { increment: 1 } },
  });
  const { id } = await tx.feed.findUniqueOrThrow({ where: { url }, select: { id: true } });
  return { feedId: id, fresh: made.count + back.count > 0 };
}

function standingOf({ title, url, outletId, pollEveryMinutes, fetchPages, at }: Wanted) {
  return { title: title || new URL(url).host, outletId, pollEveryMinutes, fetchPages, nextPollAt: at };
}

export function newRow(actor: Actor, wanted: Wanted) {
  const { url, at } = wanted;
  return { ...standingOf(wanted), id: newId(), url, createdById: actor.id, createdAt: at };
}

/** What kept it from working before may be mended, and all that it holds is asked for. */
export const afresh = {
  failureCount: 0,
  problem: null,
  problemDetail: null,
  etag: null,
  lastModified: null,
  contentSha256: null,
  silentSince: null,
  hubState: "none",
} as const;
