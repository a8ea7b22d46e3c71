import "server-only";
import type { Tx } from "@/lib/db/client";
import type { Span } from "@/lib/language/types";

type Place = {
  revisionId: string;
  span: Span;
  /** The mention that is moved, or the suggestion whose mention is taken up again: it is not in its own way. */
  except: { mentionId: string } | { suggestionId: string } | null;
};

/**
 * Mentions of one revision may stand inside each other ("Bộ Ngoại giao Hàn Quốc" names two). They do not cross, and no
 * two stand on the very same words.
 */
export async function isTaken(tx: Tx, { revisionId, span, except }: Place): Promise<boolean> {
  const { start, end } = span;
  const inTheWay = await tx.mention.count({
    where: {
      revisionId,
      removedAt: null,
      OR: [
        { start, end },
        { start: { lt: start }, end: { gt: start, lt: end } },
        { start: { gt: start, lt: end }, end: { gt: end } },
      ],
      ...(except && "mentionId" in except ? { id: { not: except.mentionId } } : {}),
      // A mention that was added by hand has no suggestion, and counts.
      ...(except && "suggestionId" in except
        ? { AND: { OR: [{ suggestionId: null }, { suggestionId: { not: except.suggestionId } }] } }
        : {}),
    },
  });
  return inTheWay > 0;
}

/** The same rule for two mentions that are not in the database yet. */
export function areInEachOthersWay(a: Span, b: Span): boolean {
  if (a.start === b.start && a.end === b.end) return true;
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  return first.start < second.start && second.start < first.end && first.end < second.end;
}
