import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { Client } from "pg";
import { afterAll, beforeAll, beforeEach, inject } from "vitest";

import { closeDatabase } from "@/lib/db/client";

const server = inject("databaseServer");
const name = `worker_${process.env.VITEST_POOL_ID ?? "0"}`;

const dataFolder = mkdtempSync(path.join(tmpdir(), "collate-data-"));

// As the app's own role, so that a test meets the same grants as production.
Object.assign(process.env, {
  DATABASE_URL: `${server.appUrl}/${name}`,
  AUTH_SECRET: randomBytes(32).toString("base64url"),
  INTERNAL_TOKEN: randomBytes(32).toString("base64url"),
  PUBLIC_URL: "http://localhost:3000",
  DATA_DIR: dataFolder,
  LOG_LEVEL: "silent",
});

const owner = new Client({ connectionString: `${server.ownerUrl}/${name}` });

beforeAll(async () => {
  await createDatabase();
  await owner.connect();
});

beforeEach(async () => {
  await owner.query(emptyEveryTable);
});

afterAll(async () => {
  await closeDatabase();
  await owner.end();
  rmSync(dataFolder, { recursive: true, force: true });
});

async function createDatabase(): Promise<void> {
  const client = new Client({ connectionString: `${server.ownerUrl}/postgres` });
  await client.connect();
  try {
    const found = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [name]);
    if (found.rowCount === 0) await client.query(`CREATE DATABASE ${name} TEMPLATE collate_template`);
  } finally {
    await client.end();
  }
}

/**
 * Replica mode switches off triggers (the audit log refuses to be emptied) and foreign keys (any order will do).
 * Only tables that hold rows are touched, which is far quicker than TRUNCATE over all of them. That names are gone is a
 * change of names, that decisions are gone is one of decisions, and both stay noted.
 */
const emptyEveryTable = `
  DO $$
  DECLARE
    target record;
    holds_rows boolean;
  BEGIN
    SET LOCAL session_replication_role = replica;
    FOR target IN SELECT tablename FROM pg_tables
      WHERE schemaname = 'public' AND tablename NOT IN ('_prisma_migrations', 'name_change', 'name_decision')
    LOOP
      EXECUTE format('SELECT EXISTS (SELECT 1 FROM public.%I)', target.tablename) INTO holds_rows;
      IF holds_rows THEN EXECUTE format('DELETE FROM public.%I', target.tablename); END IF;
    END LOOP;
    FOR target IN SELECT sequencename FROM pg_sequences WHERE schemaname = 'public' AND last_value IS NOT NULL
      AND sequencename <> 'name_decision_sequence_seq'
    LOOP
      EXECUTE format('ALTER SEQUENCE public.%I RESTART', target.sequencename);
    END LOOP;
  END $$;
`;
