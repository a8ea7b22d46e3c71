import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

import type { MigrationList, SchemasContainer } from "@prisma/schema-engine-wasm";

const folder = path.resolve(import.meta.dirname, "../../prisma");
export const migrationsFolder = path.join(folder, "migrations");

export function readMigrations(): MigrationList {
  return {
    baseDir: migrationsFolder,
    lockfile: { path: "./migration_lock.toml", content: 'provider = "postgresql"\n' },
    shadowDbInitScript: "",
    migrationDirectories: migrationNames().map((name) => ({
      path: name,
      migrationFile: {
        path: "migration.sql",
        content: {
          tag: "ok",
          value: readFileSync(path.join(migrationsFolder, name, "migration.sql"), "utf8"),
        },
      },
    })),
  };
}

export function migrationNames(): string[] {
  if (!existsSync(migrationsFolder)) return [];
  return readdirSync(migrationsFolder, { withFileTypes: true })
    .filter(
      (entry) => entry.isDirectory() && existsSync(path.join(migrationsFolder, entry.name, "migration.sql")),
    )
    .map((entry) => entry.name)
    .sort();
}

export function readSchema(): SchemasContainer {
  return {
    files: schemaPaths().map((file) => ({ path: file, content: readFileSync(file, "utf8") })),
  };
}

function schemaPaths(): string[] {
  const models = path.join(folder, "models");
  const names = existsSync(models) ? readdirSync(models).filter((name) => name.endsWith(".prisma")) : [];
  return [path.join(folder, "schema.prisma"), ...names.sort().map((name) => path.join(models, name))];
}
