import "server-only";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db/client";
import { newId } from "@/lib/ids";
import type { KeptBytes } from "./prepared-item";

/** Keeps bytes, each once, and tells the id of each by its hash. In one order, so that nobody waits in a ring. */
export async function keepOriginals(tx: Tx, originals: readonly KeptBytes[]): Promise<Map<string, string>> {
  const each = [...new Map(originals.map((original) => [original.sha256, original])).values()];
  if (each.length === 0) return new Map();
  const rows = each.map(({ sha256, bytes, mediaType, encoding }) => ({
    id: newId(),
    sha256,
    bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("base64"),
    byte_count: bytes.byteLength,
    media_type: mediaType,
    encoding,
  }));
  await tx.$executeRaw`
    INSERT INTO original (id, sha256, bytes, byte_count, media_type, encoding, created_at)
    SELECT id, sha256, decode(bytes, 'base64'), byte_count, media_type, encoding, ${now()}::timestamptz
    FROM json_to_recordset(${JSON.stringify(rows)}::json)
      AS r(id uuid, sha256 text, bytes text, byte_count int, media_type text, encoding text)
    ORDER BY sha256
    ON CONFLICT (sha256) DO NOTHING`;
  const kept = await tx.$queryRaw<{ id: string; sha256: string }[]>`
    SELECT id, sha256 FROM original WHERE sha256 = ANY(${rows.map(({ sha256 }) => sha256)}::bpchar[])`;
  return new Map(kept.map(({ id, sha256 }) => [sha256, id]));
}
