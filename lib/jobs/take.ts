import "server-only";
import type { Job } from "pg-boss";
import * as z from "zod";
import { describeError } from "@/lib/action/describe-error";
import { systemActor } from "@/lib/auth/actor";
import { readDocumentsApart } from "@/lib/document/apart/read-documents-apart";
import { isAway } from "@/lib/db/is-away";
import type { Claim } from "@/lib/import/advance";
import { giveBack, takeApart } from "@/lib/import/take-apart";
import { log } from "@/lib/log";
import { onceThere } from "./once-there";
import { requestAnalysis, requestTaking } from "./queue";

const takeJob = z.object({ importId: z.uuid() });

/** One turn of an archive; then the next one in the queue gets its own. */
const sliceMillis = 120_000;

type Turn = { urgent: boolean; signal: AbortSignal };

/**
 * Works on one import for its turn. A failure is only told here: the import knows by itself how often it was taken
 * up in vain, and the sweep asks again when its lease has run out.
 */
export async function takeOne({ data }: Pick<Job<unknown>, "data">, { urgent, signal }: Turn): Promise<void> {
  const { importId } = takeJob.parse(data);
  const actor = systemActor("worker");
  const claims: Claim[] = [];
  const onClaim = (claim: Claim) => void claims.push(claim);
  const afterChunk = (articleIds: string[]) => requestAnalysis(articleIds, { urgent });
  try {
    const options = { sliceMillis, afterChunk, read: readDocumentsApart, signal, onClaim };
    const taken = await takeApart(actor, { importId }, options);
    log().info({ importId, outcome: taken.ok ? taken.value.end : taken.problem }, "import.take");
    if (taken.ok && taken.value.end === "sliced") await requestTaking(importId, { urgent });
  } catch (error) {
    log().error({ importId, error: describeError(error) }, "import.take");
    if (isAway(error)) for (const claim of claims) await afterOutage(claim, signal);
  }
}

const longestOutageMillis = 60_000;

/** When the database is back, nobody need wait for the lease of a turn that its outage ended. */
async function afterOutage(claim: Claim, leaving: AbortSignal): Promise<void> {
  const signal = AbortSignal.any([leaving, AbortSignal.timeout(longestOutageMillis)]);
  await onceThere(() => giveBack(claim), { signal });
}
