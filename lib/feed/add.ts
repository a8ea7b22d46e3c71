import "server-only";
import { ok, problem } from "@/lib/action/result";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { now } from "@/lib/clock";
import { brokenConstraint } from "@/lib/db/errors";
import { inTransaction } from "@/lib/db/transaction";
import { storable } from "@/lib/storable";
import { feedAddress } from "./feed-address";
import { putFeed } from "./put-feed";
import { type AddFeedInput, addFeedInput, type FeedVerbProblem } from "./schema";

/**
 * Puts an address on the list; the next look, seconds later, tells what is there. If it is a page that names a feed,
 * that feed takes its place (lib/feed/settle.ts).
 */
export async function addFeed(actor: Actor, input: AddFeedInput) {
  const parsed = addFeedInput.safeParse(input);
  try {
    return await inTransaction<{ feedId: string }, FeedVerbProblem>(async (tx) => {
      if (!may(actor, "feed.edit")) return problem("forbidden");
      if (!parsed.success) return problem("invalid_input");
      const { url, title, ...wishes } = storable(parsed.data);
      const put = await putFeed(tx, actor, { ...wishes, url: feedAddress(url), title, at: now() });
      if (!put.fresh) return problem("feed_known", { feedId: put.feedId });
      await record(tx, actor, {
        type: "feed.added",
        subject: { type: "feed", id: put.feedId },
        payload: { url: feedAddress(url), title: title || url, listId: null },
      });
      return ok({ feedId: put.feedId });
    });
  } catch (error) {
    if (brokenConstraint(error) === "feed_outlet_id_fkey") return problem<FeedVerbProblem>("unknown_outlet");
    throw error;
  }
}
