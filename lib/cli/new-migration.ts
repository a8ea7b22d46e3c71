import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";

import { runCommand } from "@/lib/cli/run-command";
import { now } from "@/lib/clock";
import { diffSchemaToSql } from "@/lib/db/migrate";
import { migrationsFolder } from "@/lib/db/migration-files";
import { PlainProblem } from "@/lib/platform/plain-problem";
import { scratchPostgres } from "@/lib/platform/scratch-postgres";

await runCommand(async () => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { empty: { type: "boolean", default: false } },
  });
  const name = positionals
    .join("_")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "_")
    .replaceAll(/^_|_$/g, "");
  if (name === "")
    throw new PlainProblem("Name the migration: npm run db:new-migration -- add_outlet_notes [--empty]");
  const sql = values.empty
    ? "-- Which rule does this enforce, and why can the Prisma schema not say it?\n"
    : await missingSql();
  if (sql === "")
    throw new PlainProblem("The migrations already lead to the schema. For hand-written SQL add --empty.");
  process.stdout.write(`Wrote ${path.relative(process.cwd(), write(name, sql))}\n`);
});

async function missingSql(): Promise<string> {
  const server = await scratchPostgres();
  try {
    return await diffSchemaToSql({ databaseUrl: server.url("postgres"), from: "migrations" });
  } finally {
    await server.stop();
  }
}

function write(name: string, sql: string): string {
  const stamp = now().toISOString().replaceAll(/\D/g, "").slice(0, 14);
  const folder = path.join(migrationsFolder, `${stamp}_${name}`);
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, "migration.sql");
  writeFileSync(file, sql);
  return file;
}
