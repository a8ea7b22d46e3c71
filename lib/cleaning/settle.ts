import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import type { Tx } from "@/lib/db/client";
import { changeBlocks } from "./change-blocks";
import { loadArticles } from "./load";
import { planOutlet } from "./plan";
import { standingRules } from "./standing-rules";
import { openStates } from "./unreviewed";

type Settled = {
  articleId: string;
  /** The outlet that it had before. */
  from: string | null;
};

/**
 * An article turned out to be another outlet's: that one's rules hold for it now, as if it had come in from there, and
 * those of the old one no more. Nothing happens to what is reviewed or what an editor decided. Returns how many
 * blocks changed; called inside the transaction that sets the outlet, or takes that back.
 */
export async function settleOutlet(tx: Tx, actor: Actor, { articleId, from }: Settled): Promise<number> {
  const article = await tx.article.findUniqueOrThrow({
    where: { id: articleId },
    select: { outletId: true, state: true },
  });
  const { outletId } = article;
  if (outletId === from || !openStates.includes(article.state)) return 0;
  const rules = outletId === null ? [] : ((await standingRules(tx, [outletId])).get(outletId) ?? []);
  const [loaded] = await loadArticles(tx, { where: { id: articleId }, take: 1 });
  if (!loaded) return 0;
  const { blocks } = await changeBlocks(tx, planOutlet(loaded, rules));
  if (blocks.length === 0) return 0;
  await record(tx, actor, {
    type: "article.rules_applied",
    subject: { type: "article", id: articleId },
    payload: { outletId, blocks: blocks.length },
  });
  return blocks.length;
}
