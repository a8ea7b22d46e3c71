import { expect, test } from "vitest";
import { newId } from "@/lib/ids";
import { domesticPage } from "@/seeds/factories/page-text";
import { aReadArticle } from "@/seeds/factories/read-article";
import { anEditor } from "@/seeds/factories/user";
import { database } from "./client";

test("the app's role cannot rewrite the audit log", async () => {
  await aReadArticle(domesticPage);
  await expect(database().auditEntry.updateMany({ data: { type: "nothing" } })).rejects.toThrow(/denied/);
  await expect(database().auditEntry.deleteMany()).rejects.toThrow(/denied/);
});

test("originals and revisions never change", async () => {
  await aReadArticle(domesticPage);
  await expect(database().original.updateMany({ data: { mediaType: "x/y" } })).rejects.toThrow(/constraint/i);
  await expect(database().articleRevision.updateMany({ data: { text: "khác" } })).rejects.toThrow(
    /constraint/i,
  );
  expect(await database().original.count({ where: { mediaType: "x/y" } })).toBe(0);
  expect(await database().articleRevision.count({ where: { text: "khác" } })).toBe(0);
});

test("a mention whose words do not stand there is refused by the database itself", async () => {
  const editor = await anEditor();
  const { id: articleId, revision } = await aReadArticle(domesticPage);
  const entityId = newId();
  await database().entity.create({ data: { id: entityId, slug: entityId, kind: "place", name: "Đâu đó" } });
  const place = { start: 0, end: 5, quote: "không", prefix: "", suffix: "" };
  const write = database().mention.create({
    data: { id: newId(), articleId, revisionId: revision.id, entityId, createdById: editor.id, ...place },
  });
  await expect(write).rejects.toThrow(/does not stand there/);
});

test("a block cannot be cut without a reason", async () => {
  await aReadArticle(domesticPage);
  await expect(database().block.updateMany({ data: { kept: false, reason: null } })).rejects.toThrow(
    /constraint/i,
  );
});

test("every foreign key has an index that begins with it, if only of the rows that have one", async () => {
  const rows = await database().$queryRaw<{ name: string }[]>`
    SELECT c.conname AS name FROM pg_constraint c
    WHERE c.contype = 'f' AND c.connamespace = 'public'::regnamespace AND NOT EXISTS (
      SELECT 1 FROM pg_index i
      WHERE i.indrelid = c.conrelid AND (i.indkey::int2[])[0:cardinality(c.conkey) - 1] @> c.conkey
        AND (i.indpred IS NULL OR pg_get_expr(i.indpred, i.indrelid) = (
          SELECT format('(%I IS NOT NULL)', a.attname) FROM pg_attribute a
          WHERE a.attrelid = c.conrelid AND a.attnum = c.conkey[1] AND cardinality(c.conkey) = 1
        ))
    )`;
  expect(rows.map(({ name }) => name)).toEqual([]);
});

test("a filter that is undefined is an error and not everything", async () => {
  const nothing: { id?: string } = {};
  await expect(database().article.deleteMany({ where: { id: nothing.id as string } })).rejects.toThrow(
    /undefined/,
  );
});
