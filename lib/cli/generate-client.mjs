import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";

// Plain JavaScript: it runs as npm's `postinstall`, on whatever Node the machine has.
const checkout = path.resolve(
  import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname),
  "../..",
);
const target = path.join(checkout, "lib/db/generated");
const marker = path.join(target, ".schema-hash");

const wanted = schemaHash();
if (!existsSync(marker) || readFileSync(marker, "utf8") !== wanted) generate();

function generate() {
  rmSync(marker, { force: true });
  const made = spawnSync(
    process.execPath,
    [path.join(checkout, "node_modules/prisma/build/index.js"), "generate"],
    {
      cwd: checkout,
      encoding: "utf8",
      env: {
        ...process.env,
        // Prisma wants to download an engine that `generate` never runs. Any executable that exists keeps it from trying.
        PRISMA_SCHEMA_ENGINE_BINARY: process.env.PRISMA_SCHEMA_ENGINE_BINARY ?? process.execPath,
        PRISMA_HIDE_UPDATE_MESSAGE: "1",
        CHECKPOINT_DISABLE: "1",
      },
    },
  );
  if (made.status !== 0) {
    process.stderr.write(`${made.stdout ?? ""}${made.stderr ?? made.error?.message ?? ""}\n`);
    process.exit(1);
  }
  writeFileSync(marker, wanted);
}

function schemaHash() {
  const hash = createHash("sha256");
  const models = path.join(checkout, "prisma/models");
  const names = readdirSync(models).filter((name) => name.endsWith(".prisma"));
  const files = [
    "prisma/schema.prisma",
    ".config/prisma.ts",
    "node_modules/prisma/package.json",
    ...names.sort().map((name) => `prisma/models/${name}`),
  ];
  for (const file of files) hash.update(`${file}\0`).update(readFileSync(path.join(checkout, file)));
  return hash.digest("hex");
}
