import "server-only";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db/client";
import { sanitizerVersion } from "@/lib/document/sanitize-html";

/** Of longer pages only the bytes as they came are kept: nobody looks through a book in a side column. */
const longest = 2_000_000;

/** How texts looked, cleaned by their reading, with what cleaned them. */
export async function saveRenditions(
  tx: Tx,
  looks: readonly { revisionId: string; html: string | null }[],
): Promise<void> {
  const rows = looks.filter(({ html }) => html !== null && html.trim() !== "" && html.length <= longest);
  if (rows.length === 0) return;
  await tx.$executeRaw`
    INSERT INTO rendition (revision_id, html, sanitizer, created_at)
    SELECT "revisionId", html, ${sanitizerVersion}, ${now()}::timestamptz
    FROM json_to_recordset(${JSON.stringify(rows)}::json) AS r("revisionId" uuid, html text)`;
}
