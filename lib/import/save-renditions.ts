import "server-only";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db/client";
import { longestLook, sanitizerVersion } from "@/lib/document/sanitize-html";

/** How texts looked, cleaned by their reading, with what cleaned them. */
export async function saveRenditions(
  tx: Tx,
  looks: readonly { revisionId: string; html: string | null }[],
): Promise<void> {
  const rows = looks.filter(({ html }) => html !== null && html.trim() !== "" && html.length <= longestLook);
  if (rows.length === 0) return;
  await tx.$executeRaw`
    INSERT INTO rendition (revision_id, html, sanitizer, created_at)
    SELECT "revisionId", html, ${sanitizerVersion}, ${now()}::timestamptz
    FROM json_to_recordset(${JSON.stringify(rows)}::json) AS r("revisionId" uuid, html text)`;
}
