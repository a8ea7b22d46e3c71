import "server-only";
import type { Tx } from "@/lib/db/client";

/**
 * A name that editors put on record since is guessed anew under its record, at the very words where they had accepted
 * it: that is settled and not asked again. What they had rejected was another guess, unless it was rejected for an
 * entity that has been merged since: then it is the same guess under another id. And what was decided or learnt elsewhere
 * is no reason to ask again where a guess was rejected.
 */
export async function withdrawSettled(tx: Tx, articleIds: readonly string[]): Promise<void> {
  // What was decided stands first, by itself: beside thousands of fresh rows the database has no idea yet how few it is.
  await tx.$executeRaw`
    WITH settled AS MATERIALIZED (
      SELECT article_id, revision_id, start, "end", entity_id, status FROM suggestion
      WHERE article_id = ANY(${[...articleIds]}::uuid[]) AND type = 'mention'
        AND status IN ('accepted', 'corrected', 'rejected')
    )
    UPDATE suggestion SET status = 'withdrawn', version = suggestion.version + 1
    FROM settled
    WHERE suggestion.article_id = settled.article_id AND suggestion.revision_id = settled.revision_id
      AND suggestion.start = settled.start AND suggestion."end" = settled."end"
      AND suggestion.status = 'pending' AND suggestion.type = 'mention'
      AND (settled.status <> 'rejected' OR settled.entity_id = suggestion.entity_id
        OR suggestion.reasons @> '[{"code": "accepted_before"}]' OR suggestion.reasons @> '[{"code": "learnt"}]')`;
}
