import { createReadStream, createWriteStream } from "node:fs";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { Client } from "pg";
import { from, to } from "pg-copy-streams";
import { timeOfPostgres } from "./processor-time";

/** What one article leaves behind when it is in and was read. */
const tables = [
  "original",
  "article",
  "article_revision",
  "import_item",
  "block",
  "suggestion",
  "article_story_key",
  "coverage",
  "coverage_member",
  "audit_entry",
];

export type Copied = { seconds: number; processorMillis: number | null };

/**
 * A plain COPY of the same rows out of files into empty tables of the same shape: with every index and check, but
 * without foreign keys and triggers, in one transaction for each table. Nothing that stores these rows is quicker.
 */
export async function copyAgain(url: string, folder: string, postmaster: number | null): Promise<Copied> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query("CREATE SCHEMA copied");
    for (const table of tables) {
      const out = client.query(to(`COPY public.${table} TO STDOUT (FORMAT binary)`));
      await pipeline(out, createWriteStream(path.join(folder, table)));
      await client.query(`CREATE TABLE copied.${table} (LIKE public.${table} INCLUDING ALL)`);
    }
    await client.query("CHECKPOINT");
    const before = postmaster === null ? null : timeOfPostgres(postmaster);
    const started = performance.now();
    for (const table of tables) {
      const into = client.query(from(`COPY copied.${table} FROM STDIN (FORMAT binary)`));
      await pipeline(createReadStream(path.join(folder, table)), into);
    }
    const seconds = (performance.now() - started) / 1_000;
    const after = postmaster === null ? null : timeOfPostgres(postmaster);
    return { seconds, processorMillis: before === null || after === null ? null : after - before };
  } finally {
    await client.end();
  }
}
