import { readFileSync } from "node:fs";
import path from "node:path";
import { Client } from "pg";
import { expect, test } from "vitest";
import { copyOfTemplate } from "@/lib/testing/copy-of-template";
import { migrationNames, migrationsFolder } from "./migration-files";

const id = (number: number) => `00000000-0000-7000-8000-${String(number).padStart(12, "0")}`;
const hash = (digit: string) => digit.repeat(64);

/** What a newsroom of the first release has, with a row in every table that a later migration touches. */
const rows = `
  INSERT INTO "user" (id, name, email, updated_at) VALUES ('${id(1)}', 'Hạ Vy', 'vy@newsroom.example', now());
  INSERT INTO entity (id, slug, kind, name, updated_at) VALUES ('${id(2)}', 'dao-co', 'place', 'Đảo Cò', now());
  INSERT INTO original (id, sha256, bytes, byte_count, media_type, encoding)
    VALUES ('${id(3)}', '${hash("a")}', 'abc', 3, 'text/plain', 'utf-8');
  INSERT INTO article (id, original_id, analysed_at, updated_at) VALUES
    ('${id(4)}', '${id(3)}', now(), now()), ('${id(5)}', '${id(3)}', NULL, now());
  INSERT INTO article_revision (id, article_id, number, text, sha256) VALUES
    ('${id(6)}', '${id(4)}', 1, 'Đảo Cò chờ đò.', '${hash("b")}'), ('${id(7)}', '${id(5)}', 1, 'Đò tới.', '${hash("c")}');
  UPDATE article SET current_revision_id = '${id(6)}' WHERE id = '${id(4)}';
  UPDATE article SET current_revision_id = '${id(7)}' WHERE id = '${id(5)}';
  INSERT INTO import (id, door, label) VALUES
    ('${id(8)}', 'upload', 'hai tệp'), ('${id(9)}', 'seed', 'mẫu'), ('${id(10)}', 'paste', 'chưa có gì');
  INSERT INTO import_item (id, import_id, position, name, outcome, problem, original_id, article_id) VALUES
    ('${id(11)}', '${id(8)}', 0, 'a.txt', 'imported', NULL, '${id(3)}', '${id(4)}'),
    ('${id(12)}', '${id(8)}', 1, 'b.txt', 'duplicate', NULL, '${id(3)}', '${id(4)}'),
    ('${id(13)}', '${id(8)}', 2, 'c.txt', 'rejected', 'empty', NULL, NULL),
    ('${id(14)}', '${id(9)}', 0, 'd.txt', 'imported', NULL, '${id(3)}', '${id(5)}'),
    ('${id(15)}', '${id(9)}', 1, 'e.txt', 'pending', NULL, NULL, NULL);
  INSERT INTO block (id, revision_id, position, start, "end", kind, kept)
    VALUES ('${id(16)}', '${id(6)}', 0, 0, 14, 'paragraph', true);
  INSERT INTO mention (id, article_id, revision_id, entity_id, start, "end", quote, prefix, suffix, created_by_id, updated_at)
    VALUES ('${id(17)}', '${id(4)}', '${id(6)}', '${id(2)}', 0, 6, 'Đảo Cò', '', ' chờ', '${id(1)}', now());
  INSERT INTO attribution (id, article_id, revision_id, mode, source_kind, created_by_id, updated_at)
    VALUES ('${id(18)}', '${id(4)}', '${id(6)}', 'indirect', 'anonymous', '${id(1)}', now());
  INSERT INTO origin (id, article_id, revision_id, kind, created_by_id)
    VALUES ('${id(19)}', '${id(4)}', '${id(6)}', 'unknown', '${id(1)}');
  INSERT INTO note (id, article_id, revision_id, start, "end", quote, prefix, suffix, body, author_id, updated_at)
    VALUES ('${id(20)}', '${id(4)}', '${id(6)}', 0, 6, 'Đảo Cò', '', ' chờ', 'Hỏi lại.', '${id(1)}', now());
  INSERT INTO audit_entry (id, type, subject_type, subject_id, payload)
    VALUES ('${id(21)}', 'import.received', 'import', '${id(8)}', '{}');
`;

test("what the first release stored goes through every later migration and keeps its promises", async () => {
  const { ownerUrl } = await copyOfTemplate();
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query("DROP SCHEMA public CASCADE; CREATE SCHEMA public");
    const [base, guards, ready, ...later] = migrationNames();
    for (const name of [base, guards, ready]) await client.query(sqlOf(name ?? ""));
    await client.query(rows);
    const before = await countRows(client);
    for (const name of later) await client.query(sqlOf(name));

    expect(await countRows(client)).toEqual(before);
    const imports = await client.query(`
      SELECT label, state, item_count, imported_count, duplicate_count, rejected_count, analysed_count,
        finished_at IS NOT NULL AS finished FROM import ORDER BY id`);
    expect(imports.rows.map(Object.values)).toEqual([
      ["hai tệp", "finished", 3, 1, 1, 1, 1, true],
      ["mẫu", "finished", 1, 1, 0, 0, 0, true],
      ["chưa có gì", "finished", 0, 0, 0, 0, 0, true],
    ]);
    const articles = await client.query(`
      SELECT a.import_id, r.original_id, a.analysed_at IS NULL AS unread
      FROM article a JOIN article_revision r ON r.article_id = a.id ORDER BY a.id`);
    expect(articles.rows.map(Object.values)).toEqual([
      [id(8), id(3), false],
      [id(9), id(3), true],
    ]);
    // The trigger that was told to look away for a moment looks again.
    await expect(client.query("UPDATE article_revision SET text = 'khác'")).rejects.toThrow("append-only");
  } finally {
    await client.end();
  }
});

function sqlOf(name: string): string {
  return readFileSync(path.join(migrationsFolder, name, "migration.sql"), "utf8");
}

const filled =
  "original article article_revision import import_item block mention attribution origin note audit_entry".split(
    " ",
  );

async function countRows(client: Client): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const table of filled) {
    const { rows: found } = await client.query<{ count: number }>(`SELECT count(*)::int FROM ${table}`);
    counts[table] = found[0]?.count ?? 0;
  }
  return counts;
}
