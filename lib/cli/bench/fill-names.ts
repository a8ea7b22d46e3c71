import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { Client } from "pg";
import { from } from "pg-copy-streams";
import { foldMarks, foldTone } from "@/lib/language/fold";
import type { GazetteerEntry } from "@/lib/language/types";

/** Puts entities with their names into the database, beside those that are there. */
export async function fillNames(ownerUrl: string, names: () => Iterable<GazetteerEntry>): Promise<void> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const entities = client.query(from("COPY entity (id, slug, kind, name, updated_at) FROM STDIN"));
    await pipeline(Readable.from(inPieces(entityLines(names()))), entities);
    const aliases = client.query(
      from("COPY entity_alias (id, entity_id, text, folded, bare, language, ambiguous) FROM STDIN"),
    );
    await pipeline(Readable.from(inPieces(aliasLines(names()))), aliases);
    await client.query("VACUUM ANALYZE entity, entity_alias, name_change");
  } finally {
    await client.end();
  }
}

function* entityLines(names: Iterable<GazetteerEntry>): Generator<string> {
  for (const { entityId, kind, name } of names)
    yield [entityId, `bench-${entityId}`, kind, name, "2026-01-05"].join("\t");
}

function* aliasLines(names: Iterable<GazetteerEntry>): Generator<string> {
  let made = 0;
  for (const { entityId, aliases } of names) {
    for (const { text, language, ambiguous } of new Map(
      aliases.map((alias) => [alias.text, alias]),
    ).values()) {
      made += 1;
      const id = `00000000-0000-7000-9000-${made.toString(16).padStart(12, "0")}`;
      yield [id, entityId, text, foldTone(text), foldMarks(text), language, String(ambiguous)].join("\t");
    }
  }
}

const linesInPiece = 1_000;

function* inPieces(lines: Iterable<string>): Generator<string> {
  let piece: string[] = [];
  for (const line of lines) {
    piece.push(`${line}\n`);
    if (piece.length < linesInPiece) continue;
    yield piece.join("");
    piece = [];
  }
  yield piece.join("");
}
