import "server-only";
import { ok, problem } from "@/lib/action/result";
import { record } from "@/lib/audit/record";
import { type Actor, isPerson } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { inTransaction } from "@/lib/db/transaction";
import { type BlockDecided, changeBlock, findBlock } from "./change";
import type { BlockInput, BlockProblem } from "./schema";

/** Takes a cut back, whoever made it. What was boilerplate reads as a paragraph from then on. */
export function restoreBlock(actor: Actor, { blockId, seenVersion }: BlockInput) {
  return inTransaction<BlockDecided, BlockProblem>(async (tx) => {
    if (!may(actor, "article.review") || !isPerson(actor)) return problem("forbidden");
    const block = await findBlock(tx, blockId);
    if (!block) return problem("not_found");
    if (block.kept) return problem("nothing_to_change");
    const changed = await changeBlock(tx, actor, block, {
      seenVersion,
      type: "block.restored",
      data: {
        kept: true,
        reason: null,
        ...(block.kind === "boilerplate" ? { kind: "paragraph" as const } : {}),
      },
    });
    if (!changed.ok) return changed;
    await record(tx, actor, {
      type: "block.restored",
      subject: { type: "article", id: changed.decided.articleId },
      payload: { blockId, reason: block.reason },
    });
    return ok(changed.decided);
  });
}
