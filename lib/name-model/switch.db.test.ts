import { expect, test } from "vitest";
import { analyseArticle } from "@/lib/article/analyse";
import { knownNames } from "@/lib/article/known-names";
import { openReadingPool } from "@/lib/article/reading-pool/open-reading-pool";
import { systemActor } from "@/lib/auth/actor";
import { database } from "@/lib/db/client";
import { aNameModel } from "@/seeds/factories/name-model";
import { domesticPage } from "@/seeds/factories/page-text";
import { aReadArticle, readAgain } from "@/seeds/factories/read-article";
import { anAdmin } from "@/seeds/factories/user";
import { listNameModels } from "./queries";
import { switchNameModel } from "./switch";

async function pendingNames(articleId: string): Promise<string[]> {
  const { suggestions } = await readAgain(articleId);
  return suggestions
    .filter(({ type, status }) => type === "mention" && status === "pending")
    .map(({ fingerprint, confidence }) => `${fingerprint} ${confidence}`);
}

test("the next text is read by what is switched on, in threads too, and by the rules again once it is off", async () => {
  const admin = await anAdmin();
  const { id: articleId, revision } = await aReadArticle(domesticPage);
  const ruled = await pendingNames(articleId);
  expect(ruled.length).toBeGreaterThan(3);
  const pool = openReadingPool({ threads: 1 });
  const inThread = async () => {
    const job = {
      articleId,
      revisionId: revision.id,
      title: null,
      publishedAt: null,
      text: revision.text,
      marked: [],
      rules: [],
      standing: null,
    };
    const result = await pool.read(job, await knownNames());
    if (!result.ok) throw new Error(result.problem);
    const guesses = JSON.parse(result.reading.suggestions) as { type: string }[];
    return guesses.filter(({ type }) => type === "mention").length;
  };
  expect(await inThread()).toBe(ruled.length);

  const { modelId, number } = await aNameModel();
  expect(await inThread()).toBe(ruled.length);
  const on = await switchNameModel(admin, { modelId, seenSwitch: 0 });
  expect(on).toMatchObject({ ok: true, value: { before: 0, after: number } });
  await analyseArticle(systemActor("test"), { articleId });
  expect(await pendingNames(articleId)).toEqual([]);
  expect(await inThread()).toBe(0);

  expect((await switchNameModel(admin, { modelId: null, seenSwitch: 1 })).ok).toBe(true);
  await analyseArticle(systemActor("test"), { articleId });
  expect(await pendingNames(articleId)).toEqual(ruled);
  expect(await inThread()).toBe(ruled.length);
  await pool.close();

  const readings = await database().auditEntry.findMany({
    where: { type: "article.analysed", subjectId: articleId },
    orderBy: { sequence: "asc" },
  });
  expect(readings.map(({ payload }) => (payload as { model: number }).model)).toEqual([0, number, 0]);
});

test("whoever saw another switch is refused, and so is what changes nothing or is not there", async () => {
  const admin = await anAdmin();
  const { modelId } = await aNameModel();
  const problemOf = async (input: Parameters<typeof switchNameModel>[1]) => {
    const result = await switchNameModel(admin, input);
    return result.ok ? null : result.problem;
  };
  expect(await problemOf({ modelId: null, seenSwitch: 0 })).toBe("nothing_to_change");
  expect(await problemOf({ modelId: admin.id, seenSwitch: 0 })).toBe("not_found");
  const both = await Promise.all([
    problemOf({ modelId, seenSwitch: 0 }),
    problemOf({ modelId, seenSwitch: 0 }),
  ]);
  expect(new Set(both)).toEqual(new Set(["changed_since_seen", null]));
  expect(await problemOf({ modelId, seenSwitch: 1 })).toBe("nothing_to_change");
  const { models, inUse, lastSwitch } = await listNameModels(admin);
  expect([models.length, inUse.modelId, inUse.by, lastSwitch]).toEqual([1, modelId, admin.name, 1]);
});

test("a version of another format is neither switched on nor used", async () => {
  const admin = await anAdmin();
  const { modelId, number } = await aNameModel();
  const { weights, learntFrom, scores } = await database().nameModel.findUniqueOrThrow({
    where: { id: modelId },
  });
  const outdatedId = crypto.randomUUID();
  await database().nameModel.create({
    data: {
      id: outdatedId,
      number: number + 1,
      features: 9_999,
      weights,
      learntFrom: learntFrom ?? {},
      scores: scores ?? {},
    },
  });
  const refused = await switchNameModel(admin, { modelId: outdatedId, seenSwitch: 0 });
  expect(refused).toMatchObject({ ok: false, problem: "outdated_model" });
  expect((await listNameModels(admin)).models.map(({ outdated }) => outdated)).toEqual([true, false]);
  await expect(database().nameModel.updateMany({ data: { number: 7 } })).rejects.toThrow(/denied/);
});
