import "server-only";
import { ok, problem } from "@/lib/action/result";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { may } from "@/lib/auth/permissions";
import { readDocuments } from "@/lib/document/read-documents";
import type { Arrival } from "@/lib/document/types";
import type { Tx } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/transaction";
import type * as z from "zod";
import { advance } from "./advance";
import { beginRows } from "./begin-rows";
import { markFinished } from "./mark-finished";
import { outletFinder } from "./outlet-finder";
import { placeSteps } from "./place-steps";
import { type ReadStep } from "./read-steps";
import { type ImportInput, type ImportProblem, importInput, type ReceivedItem } from "./schema";
import { storeChunk } from "./store-chunk";

export type Received = { importId: string; items: ReceivedItem[] };
type Item = z.output<typeof importInput>["items"][number];
/** Each item says for itself where it is from. */
const unscoped = { outletId: null, feedId: null, apiTokenId: null };

type Read = { item: Item; arrivals: Arrival[] };

/**
 * Begins an import and takes it apart in one go, all or nothing: for seeds and tests, whose items are few and
 * known. Everything else begins and leaves the work to workers; the same functions read and store in both.
 */
export async function receiveImport(actor: Actor, input: ImportInput) {
  const parsed = importInput.safeParse(input);
  const mayAtAll = may(actor, "article.import");
  // Reading comes before the transaction, which must not hold locks meanwhile.
  const read = parsed.success && mayAtAll ? await readItems(parsed.data.items) : [];
  return inTransaction<Received, ImportProblem>(
    async (tx) => {
      if (!mayAtAll) return problem("forbidden");
      if (!parsed.success) return problem("invalid_input");
      const { door, label } = parsed.data;
      const files = parsed.data.items.map(({ name, bytes, mediaType }) => ({ name, bytes, mediaType }));
      const { importId } = await beginRows(tx, actor, {
        ...unscoped,
        door,
        label,
        files,
        trial: false,
        mapping: null,
      });
      const items = await storeAll(tx, actor, { importId, door, read });
      return ok({ importId, items });
    },
    { timeoutMillis: 120_000 },
  );
}

async function readItems(items: Item[]): Promise<Read[]> {
  const read: Read[] = [];
  for (const item of items) {
    const arrivals: Arrival[] = [];
    for await (const { arrival } of readDocuments(item)) arrivals.push(arrival);
    read.push({ item, arrivals });
  }
  return read;
}

type Begun = { importId: string; door: string; read: Read[] };

async function storeAll(tx: Tx, actor: Actor, { importId, door, read }: Begun): Promise<ReceivedItem[]> {
  const claim = { importId, fence: 1 };
  await tx.import.update({
    where: { id: importId },
    data: { state: "running", fence: claim.fence, startedAt: now() },
  });
  const files = await tx.importFile.findMany({
    where: { importId },
    select: { id: true },
    orderBy: { position: "asc" },
  });
  const given = read.flatMap(({ item, arrivals }) => arrivals.map(() => item));
  const steps = read.map(({ item, arrivals }, index): ReadStep => {
    const fileId = files[index]?.id ?? null;
    const file = { fileId: fileId ?? "", resumeAt: null, items: arrivals.length, finished: true };
    return {
      arrivals,
      mediaType: item.mediaType,
      file: fileId === null ? null : file,
      fileId,
      retried: null,
    };
  });
  const around = {
    ...unscoped,
    findOutlet: await outletFinder(tx),
    givenAt: (position: number) => given[position],
  };
  const placed = placeSteps(steps, around, 0);
  const place = { importId, trial: null, sample: door === "seed" };
  const stored = await storeChunk(tx, actor, place, placed.items);
  const progress = { stored, newItems: placed.newItems, files: steps.flatMap(({ file }) => file ?? []) };
  const mine = (await advance(tx, claim, progress)) && (await markFinished(tx, actor, claim));
  if (!mine) throw new Error("an import that nobody else knows of was taken over");
  return stored;
}
