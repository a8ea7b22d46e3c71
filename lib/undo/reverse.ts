import "server-only";
import { reverseRefusal } from "@/lib/alias-refusal/reverse";
import { countLiveCitations } from "@/lib/article/live-citations";
import type { Person } from "@/lib/auth/actor";
import { reverseRule } from "@/lib/cleaning/reverse";
import { settleOutlet } from "@/lib/cleaning/settle";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db/client";
import { reverseCoverage } from "@/lib/coverage/reverse";
import { askForReading } from "@/lib/block/ask-for-reading";
import { setClaims } from "@/lib/suggestion/facts";
import { isTaken } from "@/lib/suggestion/is-taken";
import type { Reversal } from "@/lib/decision/schema";
import { reverseAlias, reversePair } from "@/lib/entity/reverse";

type Of<K extends Reversal["kind"]> = Extract<Reversal, { kind: K }>;

/** Taken back elsewhere, since it tells how much it had to leave. */
type InOnePiece = Exclude<Reversal, { kind: "entity_move" }>;

/** Puts back what stood before. False when the target has moved on since; the caller then rolls back. */
export async function reverse(tx: Tx, actor: Person, reversal: InOnePiece): Promise<boolean> {
  switch (reversal.kind) {
    case "alias":
      return reverseRefusal(tx, actor, reversal);
    case "many":
      return many(tx, actor, reversal);
    case "suggestion":
      return suggestion(tx, actor, reversal);
    case "added":
      return setColumns(tx, reversal, { removedAt: now() });
    case "removed":
      return (await setColumns(tx, reversal, { removedAt: null })) && isAlone(tx, reversal);
    case "changed":
      return changed(tx, reversal);
    case "block":
      return block(tx, reversal);
    case "article":
      return article(tx, actor, reversal);
    case "rule":
      return reverseRule(tx, actor, reversal);
    case "state":
      return state(tx, reversal);
    case "coverage":
      return reverseCoverage(tx, reversal);
    case "entity_pair":
      return reversePair(tx, reversal);
    case "entity_alias":
      return reverseAlias(tx, reversal);
  }
}

/** All or nothing: one step that cannot be taken back keeps the others where they are. */
async function many(tx: Tx, actor: Person, { steps }: Of<"many">): Promise<boolean> {
  for (const step of steps.toReversed()) {
    if (!(await reverse(tx, actor, step))) return false;
  }
  return true;
}

async function suggestion(
  tx: Tx,
  actor: Person,
  { suggestionId, version, fact, article: described }: Of<"suggestion">,
) {
  // A guess about words that the sender took out of the text is nobody's question any more.
  const current = await tx.suggestion.count({
    where: { id: suggestionId, revision: { currentOf: { isNot: null } } },
  });
  const { count } = await tx.suggestion.updateMany({
    where: { id: suggestionId, version },
    data: {
      status: current === 1 ? "pending" : "withdrawn",
      decidedById: null,
      decidedAt: null,
      version: { increment: 1 },
    },
  });
  if (count === 0) return false;
  if (fact && !(await setColumns(tx, fact, { removedAt: now() }))) return false;
  if (!described) return true;
  const { articleId } = await tx.suggestion.findUniqueOrThrow({
    where: { id: suggestionId },
    select: { articleId: true },
  });
  return article(tx, actor, { kind: "article", id: articleId, ...described });
}

type Target = { table: "mention" | "attribution" | "origin" | "note"; id: string; version: number };

async function setColumns(tx: Tx, { table, id, version }: Target, columns: Record<string, unknown>) {
  const write = { where: { id, version }, data: { ...columns, version: { increment: 1 } } };
  const { count } = await tableOf(tx, table)(write);
  return count === 1;
}

/** Where another mention stands in the way by now, the old one cannot come back. */
async function isAlone(tx: Tx, { table, id }: Pick<Target, "table" | "id">): Promise<boolean> {
  if (table !== "mention") return true;
  const { revisionId, start, end } = await tx.mention.findUniqueOrThrow({ where: { id } });
  return !(await isTaken(tx, { revisionId, span: { start, end }, except: { mentionId: id } }));
}

type Write = { where: { id: string; version: number }; data: Record<string, unknown> };

function tableOf(tx: Tx, table: Target["table"]): (write: Write) => Promise<{ count: number }> {
  switch (table) {
    case "mention":
      return (write) => tx.mention.updateMany(write);
    case "attribution":
      return (write) => tx.attribution.updateMany(write);
    case "origin":
      return (write) => tx.origin.updateMany(write);
    case "note":
      return (write) => tx.note.updateMany(write);
  }
}

async function changed(tx: Tx, { table, id, version, before, claims }: Of<"changed">): Promise<boolean> {
  if (!(await setColumns(tx, { table, id, version }, before))) return false;
  if (!(await isAlone(tx, { table, id }))) return false;
  if (!claims) return true;
  const { revision } = await tx.attribution.findUniqueOrThrow({
    where: { id },
    select: { revision: { select: { text: true } } },
  });
  await setClaims(tx, { attributionId: id, text: revision.text, claims });
  return true;
}

async function block(tx: Tx, { id, version, before }: Of<"block">): Promise<boolean> {
  const { count } = await tx.block.updateMany({
    where: { id, version },
    data: { ...before, version: { increment: 1 } },
  });
  if (count === 0) return false;
  const { revision } = await tx.block.findUniqueOrThrow({
    where: { id },
    select: { revision: { select: { articleId: true } } },
  });
  await askForReading(tx, revision.articleId);
  return true;
}

async function article(tx: Tx, actor: Person, { id, version, before }: Of<"article">): Promise<boolean> {
  const standing = await tx.article.findUnique({ where: { id, version }, select: { outletId: true } });
  const { count } = await tx.article.updateMany({
    where: { id, version },
    data: { ...before, version: { increment: 1 } },
  });
  if (!standing || count === 0) return false;
  if ("outletId" in before) await settleOutlet(tx, actor, { articleId: id, from: standing.outletId });
  return true;
}

async function state(tx: Tx, { id, version, before }: Of<"state">): Promise<boolean> {
  if (before["state"] !== "reviewed" && (await countLiveCitations(tx, id)) > 0) return false;
  const { count } = await tx.article.updateMany({
    where: { id, stateVersion: version },
    data: { ...before, stateVersion: { increment: 1 } },
  });
  return count === 1;
}
