import "server-only";
import { ok, problem } from "@/lib/action/result";
import { record } from "@/lib/audit/record";
import { isPerson } from "@/lib/auth/actor";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { now } from "@/lib/clock";
import { inTransaction } from "@/lib/db/transaction";
import { newId } from "@/lib/ids";
import { storable } from "@/lib/storable";
import { type FeedListInput, feedListInput, type FeedVerbProblem } from "./schema";

/** Takes in a list of feeds (OPML). A worker reads it and says for each outline what became of it. */
export function addFeedList(actor: Actor, input: FeedListInput) {
  const parsed = feedListInput.safeParse(input);
  return inTransaction<{ listId: string }, FeedVerbProblem>(async (tx) => {
    if (!may(actor, "feed.edit") || !isPerson(actor)) return problem("forbidden");
    if (!parsed.success) return problem("invalid_input");
    const { bytes } = parsed.data;
    const name = storable(parsed.data.name);
    const id = newId();
    await tx.feedList.create({
      data: { id, name, bytes: Buffer.from(bytes), createdById: actor.id, createdAt: now() },
    });
    await record(tx, actor, {
      type: "feed_list.received",
      subject: { type: "feed_list", id },
      payload: { name, byteCount: bytes.byteLength },
    });
    return ok({ listId: id });
  });
}
