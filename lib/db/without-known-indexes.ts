import type { MigrationList } from "@prisma/schema-engine-wasm";

/**
 * Takes out of a diff the index changes that are none:
 * - Prisma does not read back the operator class of a B-tree index (`text_pattern_ops`) and would drop and make it
 *   for ever, although the CREATE stands word for word in the migrations;
 * - an index written by hand (without Prisma's `-- CreateIndex` above it) is meant to be missing in the schema.
 */
export function withoutKnownIndexes(sql: string, migrations: MigrationList): string {
  const defined = lastDefinitions(migrations);
  const steps = sql
    .split(/\n(?=-- )/)
    .map((step) => step.trim())
    .filter((step) => step !== "");
  const known = new Set(steps.flatMap((step) => knownIndex(step, defined)));
  return steps
    .filter((step) => !known.has(indexName(step)))
    .map((step) => `${step}\n`)
    .join("\n");
}

type Definition = { statement: string; byHand: boolean };

function knownIndex(step: string, defined: Map<string, Definition>): string[] {
  const name = indexName(step);
  const definition = defined.get(name);
  if (definition === undefined) return [];
  return definition.byHand || step.includes(definition.statement) ? [name] : [];
}

function indexName(step: string): string {
  return /(?:CREATE (?:UNIQUE )?|DROP )INDEX "([^"]+)"/.exec(step)?.[1] ?? "";
}

function lastDefinitions({ migrationDirectories }: MigrationList): Map<string, Definition> {
  const texts = migrationDirectories.map(({ migrationFile: { content } }) =>
    content.tag === "ok" ? content.value : "",
  );
  const statements = texts
    .join("\n")
    .matchAll(/(-- CreateIndex\n)?(CREATE (?:UNIQUE )?INDEX (?:IF NOT EXISTS )?"?(\w+)"?[^;]*;)/g);
  return new Map(
    [...statements].map(([, mark, statement = "", name = ""]) => [
      name,
      { statement, byHand: mark === undefined },
    ]),
  );
}
