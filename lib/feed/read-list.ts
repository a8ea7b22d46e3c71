import "server-only";
import { ok, problem } from "@/lib/action/result";
import { record } from "@/lib/audit/record";
import { recordAll } from "@/lib/audit/record-all";
import type { AuditEvent } from "@/lib/audit/schema";
import { systemActor } from "@/lib/auth/actor";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { now } from "@/lib/clock";
import { database, type Tx } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/transaction";
import type { OpmlAnswer } from "@/lib/document/apart/feed-messages";
import type { OpmlReading } from "@/lib/document/feed/read-opml";
import { storable } from "@/lib/storable";
import { feedAddress } from "./feed-address";
import { newRow, putFeed } from "./put-feed";
import { addFeedInput, type FeedVerbProblem, type ListedFeed } from "./schema";

/** Reads a list's markup: in a thread that can be ended (lib/document/apart). */
export type ReadOpml = (bytes: Uint8Array) => Promise<OpmlAnswer>;

/** The oldest list that nobody has read yet. False when there is none. */
export async function readNextList(read: ReadOpml): Promise<boolean> {
  const waiting = await database().feedList.findFirst({
    where: { finishedAt: null },
    orderBy: { createdAt: "asc" },
    select: { id: true },
  });
  if (!waiting) return false;
  await readFeedList(systemActor("worker"), { listId: waiting.id, read });
  return true;
}

/** All of a list in one transaction. Two workers that read the same one write it once. */
export async function readFeedList(actor: Actor, { listId, read }: { listId: string; read: ReadOpml }) {
  const list = may(actor, "feed.poll")
    ? await database().feedList.findUnique({ where: { id: listId }, select: { bytes: true } })
    : null;
  const answer = list?.bytes ? await read(new Uint8Array(list.bytes)) : null;
  return inTransaction<{ added: number; known: number; refused: number }, FeedVerbProblem>(
    async (tx) => {
      if (!may(actor, "feed.poll")) return problem("forbidden");
      const [held] = await tx.$queryRaw<{ created_by_id: string; finished: boolean }[]>`
        SELECT created_by_id, finished_at IS NOT NULL AS finished FROM feed_list WHERE id = ${listId}::uuid FOR UPDATE`;
      if (!held || answer === null) return problem("not_found");
      if (held.finished) return problem("taken_by_another");
      const report = answer.ok ? await reportOf(tx, actor, answer.opml, listId) : null;
      const counts = countsOf(report?.feeds ?? []);
      await tx.feedList.update({
        where: { id: listId },
        data: {
          bytes: null,
          ...(report === null ? {} : { report: storable(report) }),
          problem: problemOf(answer),
          addedCount: counts.added,
          knownCount: counts.known,
          refusedCount: counts.refused,
          finishedAt: now(),
        },
      });
      await record(tx, actor, {
        type: "feed_list.read",
        subject: { type: "feed_list", id: listId },
        payload: { ...counts, problem: problemOf(answer) },
      });
      return ok(counts);
    },
    { timeoutMillis: 60_000 },
  );
}

function problemOf(answer: OpmlAnswer): string | null {
  return answer.ok ? null : answer.problem;
}

function countsOf(report: readonly ListedFeed[]) {
  const count = (outcome: ListedFeed["outcome"]) => report.filter((one) => one.outcome === outcome).length;
  return { added: count("added"), known: count("known"), refused: count("refused") };
}

async function reportOf(tx: Tx, actor: Actor, opml: OpmlReading, listId: string) {
  const { repeated, overCap, truncated } = opml;
  return { feeds: await addAll(tx, actor, opml, listId), repeated, overCap, truncated };
}

type Wanted = { url: string; title: string | null; data: ReturnType<typeof newRow> };

/** In a handful of statements, however long the list is. */
async function addAll(tx: Tx, actor: Actor, opml: OpmlReading, listId: string): Promise<ListedFeed[]> {
  const read = opml.feeds.map((feed) => wantedOf(feed, actor));
  const wanted = read.flatMap((one) => ("data" in one ? one : []));
  await tx.feed.createMany({ data: wanted.map(({ data }) => data), skipDuplicates: true });
  const found = await tx.feed.findMany({
    where: { url: { in: wanted.map(({ url }) => url) } },
    select: { id: true, url: true, state: true },
  });
  const standing = new Map(found.map((feed) => [feed.url, feed]));
  const report: ListedFeed[] = [];
  for (const one of read) report.push("data" in one ? await entryOf(tx, actor, one, standing) : one);
  const added = report.filter(({ outcome }) => outcome === "added");
  await recordAll(
    tx,
    actor,
    added.flatMap(({ feedId, url, title }): AuditEvent[] =>
      feedId === null
        ? []
        : [
            {
              type: "feed.added",
              subject: { type: "feed", id: feedId },
              payload: { url, title: title ?? url, listId },
            },
          ],
    ),
  );
  return [...report, ...opml.badAddresses.map((address) => refused(address, null))];
}

function wantedOf({ title, xmlUrl }: OpmlReading["feeds"][number], actor: Actor): Wanted | ListedFeed {
  const parsed = addFeedInput.safeParse({ url: xmlUrl, title: (title ?? "").slice(0, 300) });
  if (!parsed.success) return refused(xmlUrl, title);
  const wishes = storable(parsed.data);
  const url = feedAddress(wishes.url);
  return { url, title, data: newRow(actor, { ...wishes, url, at: now() }) };
}

type Standing = ReadonlyMap<string, { id: string; state: string }>;

/** One that was taken off the list comes back by itself. */
async function entryOf(
  tx: Tx,
  actor: Actor,
  { url, title, data }: Wanted,
  standing: Standing,
): Promise<ListedFeed> {
  const there = standing.get(url);
  const made = there?.id === data.id;
  const back = there?.state === "removed" && (await putFeed(tx, actor, { ...data, at: now() })).fresh;
  return { title, url, outcome: made || back ? "added" : "known", problem: null, feedId: there?.id ?? null };
}

function refused(address: string, title: string | null): ListedFeed {
  return { title, url: address.slice(0, 2000), outcome: "refused", problem: "bad_address", feedId: null };
}
