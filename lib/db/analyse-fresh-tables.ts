import { Client } from "pg";

/**
 * Counts the tables that PostgreSQL has never counted. It does so by itself a minute later, and plans by guesses until
 * then: on names that were just seeded, finding look-alikes takes longer than a statement may. Nothing to do later on.
 */
export async function analyseFreshTables(ownerUrl: string): Promise<void> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>(`
      SELECT oid::regclass::text AS name FROM pg_class
      WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND reltuples < 0 AND pg_relation_size(oid) > 0`);
    for (const { name } of rows) await client.query(`ANALYZE ${name}`);
  } finally {
    await client.end();
  }
}
