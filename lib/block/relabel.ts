import "server-only";
import { ok, problem } from "@/lib/action/result";
import { record } from "@/lib/audit/record";
import { type Actor, isPerson } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { inTransaction } from "@/lib/db/transaction";
import { type BlockDecided, changeBlock, findBlock } from "./change";
import type { RelabelInput, BlockProblem } from "./schema";

/** Says what a block is: a caption rather than a paragraph, say. */
export function relabelBlock(actor: Actor, { blockId, seenVersion, kind }: RelabelInput) {
  return inTransaction<BlockDecided, BlockProblem>(async (tx) => {
    if (!may(actor, "article.review") || !isPerson(actor)) return problem("forbidden");
    const block = await findBlock(tx, blockId);
    if (!block) return problem("not_found");
    if (block.kind === kind) return problem("nothing_to_change");
    const changed = await changeBlock(tx, actor, block, {
      seenVersion,
      type: "block.relabelled",
      data: { kind },
    });
    if (!changed.ok) return changed;
    await record(tx, actor, {
      type: "block.relabelled",
      subject: { type: "article", id: changed.decided.articleId },
      payload: { blockId, before: block.kind, after: kind },
    });
    return ok(changed.decided);
  });
}
