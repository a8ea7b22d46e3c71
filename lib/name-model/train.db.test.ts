import { expect, test } from "vitest";
import { systemActor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { database } from "@/lib/db/client";
import { currentGazetteer } from "@/lib/entity/gazetteer";
import { newId } from "@/lib/ids";
import { corpusText } from "@/lib/language/tagger/learnable-text";
import { readCorpus } from "@/lib/language/tagger/read-corpus";
import { termHash } from "@/lib/language/term-hash";
import { aNamedEntity } from "@/seeds/factories/entity";
import { aReadArticle, type ReadArticle } from "@/seeds/factories/read-article";
import { anEditor } from "@/seeds/factories/user";
import { type Step, trainNameModel } from "./train";
import { listDecidedArticles } from "./training-queries";

const system = systemActor("test");
const corpus = readCorpus(
  Array.from({ length: 12 }, (_, at) => `Ngày ${at}, bà [per Lê Thị Sa] đến [loc Cồn Mây].`).join("\n\n"),
).map(corpusText);
const name = "sao khuya";

/** Twenty times the same name, in small letters: nothing but a decision tells that it is one. */
async function aDecidedArticle(entityId: string): Promise<ReadArticle> {
  const tail = newId();
  const lines = Array.from(
    { length: 20 },
    (_, at) => `Chiếc cầu số ${at} cạnh nhóm bạn ${name} làm ${tail}.`,
  );
  const article = await aReadArticle(`Bến Trầu chờ cầu\n\n${lines.join(" ")}`);
  const { id: articleId, revision } = article;
  const { id: createdById } = await anEditor();
  await database().mention.createMany({
    data: [...revision.text.matchAll(new RegExp(name, "g"))].map(({ index }) => ({
      id: newId(),
      articleId,
      revisionId: revision.id,
      entityId,
      start: index,
      end: index + name.length,
      quote: name,
      prefix: "",
      suffix: "",
      createdById,
    })),
  });
  await database().suggestion.updateMany({
    where: { articleId, type: "mention", quote: { contains: "khuya" } },
    data: { status: "withdrawn" },
  });
  await database().suggestion.updateMany({
    where: { articleId, type: "mention", status: "pending" },
    data: { status: "rejected", decidedAt: now(), decidedById: createdById },
  });
  await database().article.update({
    where: { id: articleId },
    data: { state: "reviewed", reviewedAt: now() },
  });
  return article;
}

async function train(more: { signal?: AbortSignal } = {}) {
  const steps: Step[] = [];
  const tell = (step: Step) => void steps.push(step);
  const gazetteer = await currentGazetteer();
  const trained = await trainNameModel(system, { corpus, gazetteer, inUse: null, tell, ...more });
  return { ...trained, told: steps.find((step) => step.step === "articles") };
}

test("with few decisions the corpus alone is learnt from; with enough, the articles too", async () => {
  const { entityId } = await aNamedEntity([], { kind: "organisation", name: "Nhóm từ thiện Khuya" });
  await aDecidedArticle(entityId);
  const few = await train();
  expect(few.told).toEqual({ step: "articles", articles: 1, names: 20, enough: false });
  expect(few.learntFrom).toMatchObject({ articles: 0, names: 0 });
  expect(few.learntFrom.corpusTexts + few.scores.corpus.texts).toBe(corpus.length);
  expect(few.scores.decisions).toBeNull();

  for (let count = 1; count < 12; count += 1) await aDecidedArticle(entityId);
  const ids = (await database().article.findMany({ select: { id: true } })).map(({ id }) => id);
  const heldBack = ids.filter((id) => termHash(id) % 5 === 0).length;
  const many = await train();
  expect(many.told).toMatchObject({ articles: 12, names: 240, enough: true });
  expect(many.learntFrom).toMatchObject({ articles: 12 - heldBack, names: (12 - heldBack) * 20 });
  expect(many.scores.decisions?.texts ?? 0).toBe(heldBack);
  for (const { own, rules } of many.scores.decisions ? [many.scores.decisions] : []) {
    expect(rules.all.f1).toBeLessThan(0.5);
    expect(own.organisation).toMatchObject({ f1: 1, wanted: heldBack * 20 });
  }
  expect(await train()).toEqual(many);
  expect(await database().nameModel.count()).toBe(0);
});

test("what waits for a decision and what is not reviewed teaches nothing", async () => {
  const { entityId } = await aNamedEntity([], { kind: "organisation" });
  const decided = await aDecidedArticle(entityId);
  const other = await aDecidedArticle(entityId);
  await database().article.update({
    where: { id: other.id },
    data: { state: "in_review", reviewedAt: null },
  });
  const [guess] = await database().suggestion.findMany({
    where: { articleId: decided.id, type: "mention", status: { in: ["rejected", "withdrawn"] } },
  });
  await database().suggestion.update({
    where: { id: guess?.id ?? "" },
    data: { status: "pending", decidedAt: null, decidedById: null },
  });
  const pages = [];
  for await (const page of listDecidedArticles(system)) pages.push(...page);
  expect(pages.map(({ id }) => id)).toEqual([decided.id]);
  expect(pages[0]?.learnable.open).toContainEqual({ start: guess?.start, end: guess?.end });
});

test("an interruption ends it, and nothing is kept", async () => {
  await expect(train({ signal: AbortSignal.abort() })).rejects.toThrow(/abort/i);
});
