import "server-only";
import { now } from "@/lib/clock";
import type { BlockKind } from "@/lib/db/generated/enums";
import type { Tx } from "@/lib/db/client";
import { carryOver } from "@/lib/language/carry-over";
import { askForReading } from "./ask-for-reading";

/**
 * What editors cut, restored or relabelled in an article's earlier text holds for the blocks of its new one that cover
 * the same words. Called when the new text has its blocks; the suggestions then follow with the next reading.
 */
export async function carryBlocks(tx: Tx, revisionIds: readonly string[]): Promise<void> {
  const later = await tx.articleRevision.findMany({
    where: { id: { in: [...revisionIds] }, number: { gt: 1 } },
    select: { id: true, articleId: true, number: true, text: true },
  });
  for (const revision of later) await carryInto(tx, revision);
}

type Revision = { id: string; articleId: string; number: number; text: string };
type Edited = { start: number; end: number; kind: BlockKind; kept: boolean; reason: string | null };

async function carryInto(tx: Tx, { id, articleId, number, text }: Revision): Promise<void> {
  const earlier = await tx.articleRevision.findFirst({
    where: { articleId, number: { lt: number }, blocks: { some: {} } },
    select: {
      text: true,
      blocks: {
        where: { changedById: { not: null } },
        select: {
          start: true,
          end: true,
          kind: true,
          kept: true,
          reason: true,
          changedById: true,
          changedAt: true,
        },
      },
    },
    orderBy: { number: "desc" },
  });
  if (!earlier || earlier.blocks.length === 0) return;
  const carry = carryOver(earlier.text, text);
  const blocks = await tx.block.findMany({
    where: { revisionId: id },
    select: { id: true, start: true, end: true },
  });
  const rows = earlier.blocks.flatMap((edited) => {
    const there = carry(edited);
    if (!there) return [];
    // One block may have become two; one that holds more than the editor saw is not what they decided about.
    return blocks
      .filter((block) => isInside(text, block, there))
      .map((block) => ({ ...change(edited), ...block }));
  });
  if (rows.length === 0) return;
  await tx.$executeRaw`
    UPDATE block SET kind = r.kind::block_kind, kept = r.kept, reason = r.reason, changed_by_id = r.changed_by_id,
      changed_at = r.changed_at, version = block.version + 1
    FROM json_to_recordset(${JSON.stringify(rows)}::json) AS r(id uuid, kind text, kept boolean, reason text,
      changed_by_id uuid, changed_at timestamptz) WHERE block.id = r.id`;
  await askForReading(tx, articleId);
}

function change({
  kind,
  kept,
  reason,
  ...by
}: Edited & { changedById: string | null; changedAt: Date | null }) {
  return {
    kind,
    kept,
    reason,
    changed_by_id: by.changedById,
    changed_at: (by.changedAt ?? now()).toISOString(),
  };
}

type Stretch = { start: number; end: number };

/** White space at a block's ends belongs to nobody. */
function isInside(text: string, block: Stretch, there: Stretch): boolean {
  const words = text.slice(block.start, block.end);
  const start = block.start + (words.length - words.trimStart().length);
  const end = start + words.trim().length;
  return end > start && start >= there.start && end <= there.end;
}
