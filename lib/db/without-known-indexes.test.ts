import { expect, test } from "vitest";

import { withoutKnownIndexes } from "@/lib/db/without-known-indexes";

const folded = 'CREATE INDEX "alias_folded_idx" ON "alias"("folded" text_pattern_ops);';
const again = `-- DropIndex\nDROP INDEX "alias_folded_idx";\n\n-- CreateIndex\n${folded}\n`;

test("an index that Prisma cannot read back whole is no difference", () => {
  expect(withoutKnownIndexes(again, migrations(`-- CreateIndex\n${folded}`))).toBe("");
});

test("an index whose definition changed is one", () => {
  const before = folded.replace(" text_pattern_ops", "");

  expect(withoutKnownIndexes(again, migrations(`-- CreateIndex\n${before}`))).toContain(folded);
});

test("an index written by hand may be missing in the schema", () => {
  const byHand = 'CREATE INDEX "alias_trigram_idx" ON "alias" USING gin ("folded" gin_trgm_ops);';

  expect(withoutKnownIndexes('-- DropIndex\nDROP INDEX "alias_trigram_idx";\n', migrations(byHand))).toBe("");
});

test("an index that left the schema is a difference, and so is anything else", () => {
  const sql =
    '-- DropIndex\nDROP INDEX "alias_folded_idx";\n\n-- AlterTable\nALTER TABLE "alias" ADD COLUMN "note" TEXT;\n';

  expect(withoutKnownIndexes(sql, migrations(`-- CreateIndex\n${folded}`))).toBe(sql);
});

function migrations(sql: string) {
  return {
    baseDir: "",
    lockfile: { path: "", content: null },
    shadowDbInitScript: "",
    migrationDirectories: [
      {
        path: "1_base",
        migrationFile: { path: "migration.sql", content: { tag: "ok" as const, value: sql } },
      },
    ],
  };
}
