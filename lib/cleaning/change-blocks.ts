import "server-only";
import type { Tx } from "@/lib/db/client";
import type { BlockState, PlannedChange } from "./plan";

/** A block as a rule left it, with what stood there before: the way back. */
export type ChangedBlock = { id: string; version: number; before: BlockState };
export type ChangedBlocks = { blocks: ChangedBlock[]; articleIds: string[] };

type Wanted = { id: string; seenVersion: number; after: BlockState };

/**
 * Changes blocks of articles that are still open, in one statement, and has them read again. Whatever somebody
 * changed since it was looked at, and every article that was reviewed meanwhile, is passed by: they were quicker.
 * The text never changes, only what is shown of it.
 */
export async function changeBlocks(tx: Tx, changes: readonly PlannedChange[]): Promise<ChangedBlocks> {
  const written = await writeBlocks(
    tx,
    changes.map(({ block, after }) => ({ id: block.id, seenVersion: block.version, after })),
  );
  const before = new Map(changes.map(({ block }) => [block.id, block]));
  const blocks = written.flatMap(({ id, version }) => {
    const block = before.get(id);
    if (!block) return [];
    const { kind, kept, reason, ruleId } = block;
    return [{ id, version, before: { kind, kept, reason, ruleId } }];
  });
  return { blocks, articleIds: [...new Set(written.map(({ articleId }) => articleId))] };
}

/** Puts back what stood before a rule, where nobody has decided anything since. */
export async function putBlocksBack(
  tx: Tx,
  blocks: readonly { id: string; version: number; before: BlockState }[],
): Promise<string[]> {
  const written = await writeBlocks(
    tx,
    blocks.map(({ id, version, before }) => ({ id, seenVersion: version, after: before })),
  );
  return [...new Set(written.map(({ articleId }) => articleId))];
}

type Written = { id: string; version: number; articleId: string };

async function writeBlocks(tx: Tx, wanted: readonly Wanted[]): Promise<Written[]> {
  if (wanted.length === 0) return [];
  const rows = JSON.stringify(
    wanted.map(({ id, seenVersion, after }) => ({ id, seen: seenVersion, ...after, rule_id: after.ruleId })),
  );
  // Articles first and in order of id, as everywhere: whoever reviews or reads one of them waits here, or we do.
  await tx.$executeRaw`
    SELECT 1 FROM article WHERE id IN (
      SELECT revision.article_id FROM json_to_recordset(${rows}::json) AS row(id uuid)
      JOIN block ON block.id = row.id JOIN article_revision revision ON revision.id = block.revision_id)
    ORDER BY id FOR NO KEY UPDATE`;
  const written = await tx.$queryRaw<Written[]>`
    UPDATE block SET kind = row.kind, kept = row.kept, reason = row.reason, rule_id = row.rule_id,
      version = block.version + 1
    FROM json_to_recordset(${rows}::json) AS row(
        id uuid, seen int, kind block_kind, kept boolean, reason text, rule_id uuid),
      article
    WHERE block.id = row.id AND block.version = row.seen AND block.changed_by_id IS NULL
      AND article.current_revision_id = block.revision_id AND article.state IN ('new', 'in_review')
    RETURNING block.id, block.version, article.id AS "articleId"`;
  const articleIds = [...new Set(written.map(({ articleId }) => articleId))];
  await tx.$executeRaw`
    UPDATE article SET blocks_version = blocks_version + 1 WHERE id = ANY(${articleIds}::uuid[])`;
  return written;
}
