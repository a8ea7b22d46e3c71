import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import { env } from "@/lib/env";
import { PrismaClient } from "./generated/client";

/**
 * The one place that builds a database client. The limits keep a sick database from hanging a request:
 * see docs/decisions/0004-database-access.md.
 */
function build() {
  const { DATABASE_URL, DATABASE_POOL } = env();
  const adapter = new PrismaPg({
    connectionString: DATABASE_URL,
    max: DATABASE_POOL,
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: 30_000,
    keepAlive: true,
    statement_timeout: 10_000,
    lock_timeout: 3_000,
    idle_in_transaction_session_timeout: 30_000,
    application_name: "collate",
  });
  return new PrismaClient({ adapter, omit: { account: { password: true }, original: { bytes: true } } });
}

type Client = ReturnType<typeof build>;

const holder = globalThis as typeof globalThis & { collateDatabase?: Client };

/** Kept on `globalThis` so that reloading modules in development does not open another pool. */
export function database(): Client {
  holder.collateDatabase ??= build();
  return holder.collateDatabase;
}

export async function closeDatabase(): Promise<void> {
  await holder.collateDatabase?.$disconnect();
  delete holder.collateDatabase;
}

export type Database = Client;
export type Tx = Parameters<Parameters<Client["$transaction"]>[0]>[0];
export { Prisma } from "./generated/client";
