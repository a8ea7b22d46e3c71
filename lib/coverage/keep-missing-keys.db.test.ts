import { expect, test } from "vitest";
import { systemActor } from "@/lib/auth/actor";
import { database } from "@/lib/db/client";
import { domesticPage, overseasPage } from "@/seeds/factories/page-text";
import { aReadArticle } from "@/seeds/factories/read-article";
import { keepMissingKeys } from "./keep-missing-keys";

const system = systemActor("test");
const keys = () => database().articleStoryKey.findMany({ orderBy: [{ articleId: "asc" }, { key: "asc" }] });

test("articles that were read before there were keys get the ones that reading gives, and once", async () => {
  await aReadArticle(domesticPage);
  const second = await aReadArticle(overseasPage);
  const before = await keys();
  await database().articleStoryKey.deleteMany({ where: { articleId: second.id } });
  expect(await keepMissingKeys(system)).toEqual({ ok: true, value: { complete: true } });
  expect(await keys()).toEqual(before);
  expect(await database().auditEntry.findMany({ where: { type: "article.keys_kept" } })).toMatchObject([
    { subjectId: second.id },
  ]);

  // Everything has been gone through; it is not gone through again at every start.
  await database().articleStoryKey.deleteMany();
  expect(await keepMissingKeys(system)).toEqual({ ok: true, value: { complete: true } });
  expect(await keys()).toEqual([]);
});
