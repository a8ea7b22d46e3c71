import "server-only";
import { setTimeout as sleep } from "node:timers/promises";
import { describeError } from "@/lib/action/describe-error";
import { ok, problem } from "@/lib/action/result";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { database, type Tx } from "@/lib/db/client";
import { inTransaction, Refusal } from "@/lib/db/transaction";
import { readDocuments } from "@/lib/document/read-documents";
import { log } from "@/lib/log";
import { advance, type Claim, leaseSeconds } from "./advance";
import { markFinished } from "./mark-finished";
import { outletFinder } from "./outlet-finder";
import { placeSteps } from "./place-steps";
import type { ItemSurroundings } from "./prepared-item";
import { type DocumentReader, type ReadStep, readSteps } from "./read-steps";
import type { ImportProblem } from "./schema";
import { removeSpooled } from "./spool";
import { storeChunk } from "./store-chunk";
import { type TrialMemory, trialMemory } from "./trial-memory";

/** So often it is taken up without getting on before it is given up; then it says so and waits for somebody. */
export const mostAttempts = 5;

export type TakenApart = {
  /** `sliced`: the time was over and more is to do. `stopped`: paused, canceled or taken over meanwhile. */
  end: "finished" | "failed" | "stopped" | "sliced";
};

type Options = {
  /** How long to go on before others get their turn. */
  sliceMillis?: number;
  /** Told after each chunk is stored: the articles that wait to be read. */
  afterChunk?: (articleIds: string[]) => Promise<void>;
  /** Here by itself; workers read in threads that can be ended. */
  read?: DocumentReader;
  /** The process is to end: the turn is over with the chunk at hand, and whoever comes next goes on at once. */
  signal?: AbortSignal;
  /** Told as soon as the import is this worker's. */
  onClaim?: (claim: Claim) => void;
};

type Taken = Claim & {
  trial: boolean;
  outletId: string | null;
  feedId: string | null;
  apiTokenId: string | null;
  itemCount: number;
  door: string;
  gaveUp: boolean;
  findOutlet: ItemSurroundings["findOutlet"];
};

/**
 * Does an import's work: reads its files and stores what is in them, chunk by chunk, each in a transaction of its
 * own. Any worker may take it up where another one left off; only one at a time can write.
 */
export async function takeApart(actor: Actor, { importId }: { importId: string }, options: Options = {}) {
  const claimed = await inTransaction<Taken, ImportProblem>(async (tx) => {
    if (!may(actor, "article.import")) return problem("forbidden");
    const taken = await claim(tx, importId);
    if (taken === null) return problem(await whyNot(tx, importId));
    await record(tx, actor, {
      type: taken.gaveUp ? "import.failed" : "import.taken_up",
      subject: { type: "import", id: importId },
      payload: { fence: taken.fence },
    });
    return ok(taken);
  });
  if (!claimed.ok) return claimed;
  options.onClaim?.({ importId, fence: claimed.value.fence });
  if (claimed.value.gaveUp) return ok<TakenApart>({ end: "failed" });
  return ok<TakenApart>({ end: await work(actor, claimed.value, options) });
}

type ClaimedRow = {
  fence: number;
  attempts: number;
  trial: boolean;
  outlet_id: string | null;
  feed_id: string | null;
  api_token_id: string | null;
  item_count: number;
  door: string;
};

async function claim(tx: Tx, importId: string): Promise<Taken | null> {
  const rows = await tx.$queryRaw<ClaimedRow[]>`
    UPDATE import SET state = 'running', fence = fence + 1, attempts = attempts + 1,
      lease_until = clock_timestamp() + make_interval(secs => ${leaseSeconds}::int),
      started_at = coalesce(started_at, clock_timestamp())
    WHERE id = ${importId}::uuid AND state IN ('waiting', 'running')
      AND (lease_until IS NULL OR lease_until < clock_timestamp())
    RETURNING fence, attempts, trial, outlet_id, feed_id, api_token_id, item_count, door::text`;
  const [row] = rows;
  if (!row) return null;
  const gaveUp = row.attempts > mostAttempts;
  if (gaveUp) {
    await tx.$executeRaw`
      UPDATE import SET state = 'failed', problem = 'gave_up', finished_at = clock_timestamp(), lease_until = NULL
      WHERE id = ${importId}::uuid`;
  }
  const again = row.trial && row.fence > 1 && !gaveUp;
  if (again) await startTrialAfresh(tx, importId);
  return {
    importId,
    fence: row.fence,
    trial: row.trial,
    outletId: row.outlet_id,
    feedId: row.feed_id,
    apiTokenId: row.api_token_id,
    itemCount: again ? 0 : row.item_count,
    door: row.door,
    gaveUp,
    findOutlet: await outletFinder(tx),
  };
}

/** What a trial has seen lives in its worker's memory; another worker begins at the beginning. */
async function startTrialAfresh(tx: Tx, importId: string): Promise<void> {
  await tx.$executeRaw`DELETE FROM import_item WHERE import_id = ${importId}::uuid AND trial`;
  await tx.$executeRaw`
    UPDATE import_file SET resume_at = NULL, item_count = 0, finished_at = NULL WHERE import_id = ${importId}::uuid`;
  await tx.$executeRaw`
    UPDATE import SET item_count = 0, imported_count = 0, revised_count = 0, duplicate_count = 0, rejected_count = 0
    WHERE id = ${importId}::uuid`;
}

async function whyNot(tx: Tx, importId: string): Promise<ImportProblem> {
  const standing = await tx.import.findUnique({ where: { id: importId }, select: { state: true } });
  if (!standing) return "not_found";
  return standing.state === "running" || standing.state === "waiting"
    ? "taken_by_another"
    : "not_allowed_from_here";
}

const mostItems = 100;
const mostBytes = 2 ** 21;
const longestWaitMillis = 250;
const renewMillis = (leaseSeconds * 1000) / 3;
const chunkMillis = 60_000;

async function work(actor: Actor, taken: Taken, options: Options): Promise<TakenApart["end"]> {
  const steps = readSteps(taken.importId, options.read ?? readDocuments);
  const leaving = options.signal ?? new AbortController().signal;
  const chunks = gather(steps, { keep: () => renew(taken), leaving });
  const trial = taken.trial ? trialMemory() : null;
  const until = performance.now() + (options.sliceMillis ?? Number.POSITIVE_INFINITY);
  let position = taken.itemCount;
  let complete = false;
  try {
    for await (const chunk of chunks) {
      if (chunk === "lost") return "stopped";
      if (chunk === "leaving") return await sliced(taken);
      const placed = placeSteps(chunk, taken, position);
      const written = await writeChunk(actor, taken, { placed, chunk, trial });
      if (!written.ok) return "stopped";
      position += placed.newItems;
      if (written.value.length > 0) await options.afterChunk?.(written.value);
      // A trial that stops begins again from nothing, so it has no slices.
      if (leaving.aborted || (!taken.trial && performance.now() > until)) {
        return await sliced(taken);
      }
    }
    complete = true;
  } finally {
    // Reading may hang; nobody waits for it to notice.
    if (!complete)
      steps
        .return(undefined)
        .catch((error: unknown) => log().warn({ error: describeError(error) }, "import.take"));
  }
  const finished = await finish(actor, taken);
  if (!finished.ok) return "stopped";
  if (!taken.trial) await removeSpooled(taken.importId);
  return "finished";
}

function finish(actor: Actor, taken: Taken) {
  return inTransaction<null, ImportProblem>(async (tx) =>
    (await markFinished(tx, actor, taken)) ? ok() : problem("taken_by_another"),
  );
}

type Written = {
  placed: ReturnType<typeof placeSteps>;
  chunk: readonly ReadStep[];
  trial: TrialMemory | null;
};

/** The ids of articles that came in or have a new text. */
function writeChunk(actor: Actor, taken: Taken, { placed, chunk, trial }: Written) {
  return inTransaction<string[], ImportProblem>(
    async (tx) => {
      const place = { importId: taken.importId, trial, sample: taken.door === "seed", hold: holding(taken) };
      const stored = await storeChunk(tx, actor, place, placed.items);
      const files = chunk.flatMap(({ file }) => file ?? []);
      const mine = await advance(tx, taken, { stored, newItems: placed.newItems, files: lastOfEach(files) });
      if (!mine) return problem("taken_by_another");
      const fresh = stored.flatMap(({ outcome, articleId }) =>
        (outcome === "imported" || outcome === "revised") && articleId !== null && trial === null
          ? [articleId]
          : [],
      );
      return ok([...new Set(fresh)]);
    },
    { timeoutMillis: chunkMillis },
  );
}

function holding({ importId, fence }: Claim) {
  return async (tx: Tx) => {
    const rows = await tx.$queryRaw<unknown[]>`
      SELECT 1 FROM import WHERE id = ${importId}::uuid AND fence = ${fence}::int AND state = 'running' FOR UPDATE`;
    if (rows.length === 0) throw new Refusal(problem("taken_by_another"));
  };
}

/** One row for each file, with its items added up and its last place. */
function lastOfEach(files: NonNullable<ReadStep["file"]>[]) {
  const byId = new Map<string, NonNullable<ReadStep["file"]>>();
  for (const file of files) {
    const before = byId.get(file.fileId);
    byId.set(file.fileId, { ...file, items: (before?.items ?? 0) + file.items });
  }
  return [...byId.values()];
}

type Interruption = "lost" | "leaving";
type Keeping = { keep: () => Promise<boolean>; leaving: AbortSignal };

/** Steps by the chunk: so many, so large or so long waited for. `lost` when the import went to somebody else. */
async function* gather(
  steps: AsyncGenerator<ReadStep>,
  keeping: Keeping,
): AsyncGenerator<ReadStep[] | Interruption> {
  let next = ahead(steps);
  for (;;) {
    const first = await firstStep(next, keeping);
    if (first === "lost" || first === "leaving") {
      yield first;
      return;
    }
    if (first.done) return;
    const chunk = [first.value];
    next = ahead(steps);
    const timer = new AbortController();
    const late = sleep(longestWaitMillis, "late" as const, { signal: timer.signal }).catch(
      () => "late" as const,
    );
    let bytes = weigh(first.value);
    let over = false;
    while (chunk.length < mostItems && bytes < mostBytes) {
      const step = await Promise.race([next, late]);
      over = step !== "late" && step.done === true;
      if (step === "late" || step.done) break;
      chunk.push(step.value);
      bytes += weigh(step.value);
      next = ahead(steps);
    }
    timer.abort();
    yield chunk;
    if (over) return;
  }
}

/** Reads on while the last chunk is being stored. Should that go wrong, it is met when the step is asked for. */
function ahead(steps: AsyncGenerator<ReadStep>): Promise<IteratorResult<ReadStep, void>> {
  const next = steps.next();
  next.catch(() => undefined);
  return next;
}

async function firstStep(
  next: Promise<IteratorResult<ReadStep, void>>,
  { keep, leaving }: Keeping,
): Promise<IteratorResult<ReadStep, void> | Interruption> {
  for (;;) {
    if (leaving.aborted) return "leaving";
    const timer = new AbortController();
    const stop = () => timer.abort();
    leaving.addEventListener("abort", stop, { once: true });
    const { signal } = timer;
    const late = sleep(renewMillis, "late" as const, { signal }).catch(() => "late" as const);
    const step = await Promise.race([next, late]);
    leaving.removeEventListener("abort", stop);
    stop();
    if (step !== "late") return step;
    if (leaving.aborted) return "leaving";
    if (!(await keep())) return "lost";
  }
}

function weigh({ arrivals }: ReadStep): number {
  return arrivals.reduce(
    (sum, arrival) =>
      sum +
      (arrival.ok
        ? arrival.document.bytes.byteLength +
          arrival.document.text.length +
          (arrival.document.html?.length ?? 0)
        : (arrival.bytes?.byteLength ?? 0)),
    0,
  );
}

async function renew({ importId, fence }: Claim): Promise<boolean> {
  const kept = await database().$executeRaw`
    UPDATE import SET lease_until = clock_timestamp() + make_interval(secs => ${leaseSeconds}::int)
    WHERE id = ${importId}::uuid AND fence = ${fence}::int AND state = 'running'`;
  return kept > 0;
}

/** A turn that ended in order was not in vain. */
async function sliced({ importId, fence }: Claim): Promise<"sliced"> {
  await database().$executeRaw`
    UPDATE import SET attempts = greatest(attempts - 1, 0), lease_until = NULL
    WHERE id = ${importId}::uuid AND fence = ${fence}::int AND state = 'running'`;
  return "sliced";
}

/** At once, so that whoever comes next need not wait for the lease. */
export async function giveBack({ importId, fence }: Claim): Promise<void> {
  await database().$executeRaw`
    UPDATE import SET lease_until = NULL WHERE id = ${importId}::uuid AND fence = ${fence}::int AND state = 'running'`;
}
