import { randomBytes } from "node:crypto";

import { Client } from "pg";
import { inject } from "vitest";

/** A migrated database of its own, for a test that changes what the others rely on. Gone with the test server. */
export async function copyOfTemplate(): Promise<{ ownerUrl: string; query: (sql: string) => Promise<void> }> {
  const { ownerUrl } = inject("databaseServer");
  const name = `copy_${randomBytes(6).toString("hex")}`;
  await run(`${ownerUrl}/postgres`, `CREATE DATABASE ${name} TEMPLATE collate_template`);
  return { ownerUrl: `${ownerUrl}/${name}`, query: (sql) => run(`${ownerUrl}/${name}`, sql) };
}

async function run(url: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
