import "server-only";
import type { Tx } from "@/lib/db/client";
import { foldTone } from "@/lib/language/fold";

type Refused = { entityId: string; folded: string };
type Withdrawn = { id: string; version: number };

/** Withdraws every undecided guess that takes this name for this entity. Returns them as they stand then. */
export async function withdrawGuesses(tx: Tx, { entityId, folded }: Refused): Promise<Withdrawn[]> {
  const spellings = await tx.$queryRaw<{ quote: string }[]>`
    SELECT DISTINCT quote FROM suggestion
    WHERE entity_id = ${entityId}::uuid AND status = 'pending' AND type = 'mention' AND quote IS NOT NULL`;
  const meant = spellings.map(({ quote }) => quote).filter((quote) => foldTone(quote) === folded);
  if (meant.length === 0) return [];
  return tx.$queryRaw<Withdrawn[]>`
    UPDATE suggestion SET status = 'withdrawn', version = version + 1
    WHERE entity_id = ${entityId}::uuid AND status = 'pending' AND type = 'mention' AND quote = ANY(${meant})
    RETURNING id, version`;
}

/** What a reading has just suggested against what editors refused once and for all. */
export async function withdrawRefused(tx: Tx, articleIds: readonly string[]): Promise<void> {
  const rows = await tx.$queryRaw<{ id: string; quote: string; folded: string[] }[]>`
    SELECT s.id, s.quote, array_agg(r.folded) AS folded
    FROM suggestion s JOIN alias_refusal r ON r.entity_id = s.entity_id AND r.revoked_at IS NULL
    WHERE s.article_id = ANY(${[...articleIds]}::uuid[]) AND s.status = 'pending' AND s.type = 'mention'
      AND s.quote IS NOT NULL
    GROUP BY s.id, s.quote`;
  const refused = rows.filter(({ quote, folded }) => folded.includes(foldTone(quote)));
  if (refused.length === 0) return;
  await tx.suggestion.updateMany({
    where: { id: { in: refused.map(({ id }) => id) } },
    data: { status: "withdrawn", version: { increment: 1 } },
  });
}
