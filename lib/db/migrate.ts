import type { DiagnoseMigrationHistoryOutput } from "@prisma/schema-engine-wasm";

import { readMigrations, readSchema } from "@/lib/db/migration-files";
import { withSchemaEngine } from "@/lib/db/schema-engine";
import { withoutKnownIndexes } from "@/lib/db/without-known-indexes";

const everything = { externalTables: [], externalEnums: [] };

/** Brings the database to the newest migration and returns the names that were missing. Safe to repeat. */
export async function applyMigrations(databaseUrl: string): Promise<string[]> {
  const { appliedMigrationNames } = await withSchemaEngine(databaseUrl, (engine) =>
    engine.applyMigrations({ migrationsList: readMigrations(), filters: everything }),
  );
  return appliedMigrationNames;
}

/** What stands between the database's history and the migrations folder: edited, failed, missing, unknown. */
export function diagnose(databaseUrl: string): Promise<DiagnoseMigrationHistoryOutput> {
  return withSchemaEngine(databaseUrl, (engine) =>
    engine.diagnoseMigrationHistory({
      migrationsList: readMigrations(),
      optInToShadowDatabase: false,
      filters: everything,
    }),
  );
}

/**
 * The SQL that leads from nothing, or from all migrations replayed on a scratch database, to the schema folder.
 * Empty when there is no difference. Needs a role that may create databases when it replays migrations.
 */
export async function diffSchemaToSql(input: {
  databaseUrl: string;
  from: "empty" | "migrations";
}): Promise<string> {
  const migrations = readMigrations();
  const from =
    input.from === "empty" ? { tag: "empty" as const } : { tag: "migrations" as const, ...migrations };
  const { stdout } = await withSchemaEngine(input.databaseUrl, (engine) =>
    engine.diff({
      from,
      to: { tag: "schemaDatamodel", ...readSchema() },
      script: true,
      exitCode: null,
      filters: everything,
    }),
  );
  const sql = stdout ?? "";
  if (sql.includes("This is an empty migration")) return "";
  return input.from === "empty" ? sql : withoutKnownIndexes(sql, migrations);
}

/** Marks a migration that stopped half-way as undone, so that it is tried again. */
export function forgetFailedMigration(databaseUrl: string, migrationName: string): Promise<void> {
  return withSchemaEngine(databaseUrl, async (engine) => {
    await engine.markMigrationRolledBack({ migrationName });
  });
}
