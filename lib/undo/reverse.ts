import "server-only";
import { countLiveCitations } from "@/lib/article/live-citations";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db/client";
import { reverseCoverage } from "@/lib/coverage/reverse";
import { isTaken } from "@/lib/mention/place";
import { setClaims } from "@/lib/suggestion/facts";
import type { Reversal } from "@/lib/decision/schema";

type Of<K extends Reversal["kind"]> = Extract<Reversal, { kind: K }>;

/** Puts back what stood before. False when the target has moved on since; the caller then rolls back. */
export async function reverse(tx: Tx, reversal: Reversal): Promise<boolean> {
  switch (reversal.kind) {
    case "suggestion":
      return suggestion(tx, reversal);
    case "added":
      return setColumns(tx, reversal, { removedAt: now() });
    case "removed":
      return (await setColumns(tx, reversal, { removedAt: null })) && isAlone(tx, reversal);
    case "changed":
      return changed(tx, reversal);
    case "block":
      return block(tx, reversal);
    case "article":
      return article(tx, reversal);
    case "coverage":
      return reverseCoverage(tx, reversal);
  }
}

async function suggestion(tx: Tx, { suggestionId, version, fact, article: described }: Of<"suggestion">) {
  const { count } = await tx.suggestion.updateMany({
    where: { id: suggestionId, version },
    data: { status: "pending", decidedById: null, decidedAt: null, version: { increment: 1 } },
  });
  if (count === 0) return false;
  if (fact && !(await setColumns(tx, fact, { removedAt: now() }))) return false;
  if (!described) return true;
  const { articleId } = await tx.suggestion.findUniqueOrThrow({
    where: { id: suggestionId },
    select: { articleId: true },
  });
  return article(tx, { kind: "article", id: articleId, ...described });
}

type Target = { table: "mention" | "attribution" | "origin" | "note"; id: string; version: number };

async function setColumns(tx: Tx, { table, id, version }: Target, columns: Record<string, unknown>) {
  const write = { where: { id, version }, data: { ...columns, version: { increment: 1 } } };
  const { count } = await tableOf(tx, table)(write);
  return count === 1;
}

/** Mentions of one text do not overlap: where another one stands by now, the old one cannot come back. */
async function isAlone(tx: Tx, { table, id }: Pick<Target, "table" | "id">): Promise<boolean> {
  if (table !== "mention") return true;
  const { revisionId, start, end } = await tx.mention.findUniqueOrThrow({ where: { id } });
  return !(await isTaken(tx, { revisionId, span: { start, end }, except: id }));
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
  return count === 1;
}

async function article(tx: Tx, { id, version, before }: Of<"article">): Promise<boolean> {
  const reopens = before["state"] !== undefined && before["state"] !== "reviewed";
  if (reopens && (await countLiveCitations(tx, id)) > 0) return false;
  const { count } = await tx.article.updateMany({
    where: { id, version },
    data: { ...before, version: { increment: 1 } },
  });
  return count === 1;
}
