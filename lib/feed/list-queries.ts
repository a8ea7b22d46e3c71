import "server-only";
import * as z from "zod";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { database, type Prisma } from "@/lib/db/client";
import { writeOpml } from "@/lib/document/feed/write-opml";
import { listedFeed } from "./schema";

const list = {
  id: true,
  name: true,
  report: true,
  addedCount: true,
  knownCount: true,
  refusedCount: true,
  problem: true,
  createdAt: true,
  finishedAt: true,
} satisfies Prisma.FeedListSelect;

const storedReport = z.object({
  feeds: z.array(listedFeed),
  repeated: z.int(),
  overCap: z.int(),
  truncated: z.boolean(),
});

export type FeedListReport = Omit<Prisma.FeedListGetPayload<{ select: typeof list }>, "report"> &
  z.infer<typeof storedReport>;

/** What became of a list of feeds. */
export async function getFeedList(actor: Actor, listId: string): Promise<FeedListReport | null> {
  if (!may(actor, "feed.read")) return null;
  const found = await database().feedList.findUnique({ where: { id: listId }, select: list });
  if (!found) return null;
  const { report, ...rest } = found;
  const told =
    report === null ? { feeds: [], repeated: 0, overCap: 0, truncated: false } : storedReport.parse(report);
  return { ...rest, ...told };
}

/** All feeds of the list as OPML, a folder for each outlet; null for somebody who may not see them. */
export async function exportFeeds(actor: Actor): Promise<string | null> {
  if (!may(actor, "feed.read")) return null;
  const feeds = await database().feed.findMany({
    where: { state: { not: "removed" } },
    select: { url: true, title: true, siteUrl: true, outlet: { select: { name: true } } },
    orderBy: [{ title: "asc" }, { id: "asc" }],
    take: 10_000,
  });
  return writeOpml(
    feeds.map(({ url, title, siteUrl, outlet }) => ({
      path: outlet === null ? [] : [outlet.name],
      title,
      xmlUrl: url,
      htmlUrl: siteUrl,
    })),
    { title: "Collate" },
  );
}
