import { Client } from "pg";
import type { TestProject } from "vitest/node";

import { createAppRole, createQueueSchema, grantAppRole } from "@/lib/db/grant-app-role";
import { applyMigrations } from "@/lib/db/migrate";
import { scratchPostgres } from "@/lib/platform/scratch-postgres";

declare module "vitest" {
  export interface ProvidedContext {
    databaseServer: { ownerUrl: string; appUrl: string };
  }
}

/** Migrates once into `collate_template`; each worker copies it (lib/testing/database.ts). */
export default async function databaseServer(project: TestProject): Promise<() => Promise<void>> {
  const server = await scratchPostgres();
  try {
    const password = "test";
    await createTemplate(server.url("postgres"));
    const ownerUrl = server.url("collate_template");
    await createAppRole({ ownerUrl, role: "collate_app", password });
    await applyMigrations(ownerUrl);
    await createQueueSchema(ownerUrl);
    await grantAppRole({ ownerUrl, role: "collate_app" });
    const appUrl = `postgresql://collate_app:${password}@127.0.0.1:${server.port}`;
    project.provide("databaseServer", { ownerUrl: server.url("").replace(/\/$/, ""), appUrl });
  } catch (error) {
    await server.stop();
    throw error;
  }
  return () => server.stop();
}

async function createTemplate(url: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query("CREATE DATABASE collate_template");
  await client.end();
}
