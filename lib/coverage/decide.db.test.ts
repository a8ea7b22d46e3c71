import { expect, test } from "vitest";
import { analyseArticle } from "@/lib/article/analyse";
import { listInbox } from "@/lib/article/queries";
import { systemActor } from "@/lib/auth/actor";
import { database } from "@/lib/db/client";
import { undoDecision } from "@/lib/undo/undo";
import { domesticPage, overseasPage } from "@/seeds/factories/page-text";
import { aReadArticle } from "@/seeds/factories/read-article";
import { anEditor } from "@/seeds/factories/user";
import { confirmCoverage } from "./confirm";
import { moveToCoverage } from "./move";
import { getCoverage } from "./queries";
import { refuseCoverage } from "./refuse";

const system = systemActor("test");
const everything = { states: [], outletId: null, register: null, withOpenSuggestions: false };

async function aPair() {
  const first = await aReadArticle(domesticPage);
  const second = await aReadArticle(overseasPage);
  const coverage = await database().coverage.findFirstOrThrow();
  return { first: first.id, second: second.id, coverageId: coverage.id, seenVersion: coverage.version };
}

const standing = async () => {
  const members = await database().coverageMember.findMany({ orderBy: { articleId: "asc" } });
  return members.map(({ articleId, coverageId, state }) => ({ articleId, coverageId, state }));
};

test("confirmed members are facts with who and when", async () => {
  const editor = await anEditor();
  const { first, second, coverageId, seenVersion } = await aPair();
  const confirmed = await confirmCoverage(editor, { coverageId, seenVersion, articleIds: [first, second] });
  expect(confirmed.ok).toBe(true);
  const members = await database().coverageMember.findMany();
  expect(members.every(({ state, decidedById }) => state === "confirmed" && decidedById === editor.id)).toBe(
    true,
  );
});

test("what is only suggested is counted beside, in the coverage and in the inbox", async () => {
  const editor = await anEditor();
  const { first, second, coverageId, seenVersion } = await aPair();
  const counts = async () => {
    const coverage = await getCoverage(editor, coverageId);
    const inbox = await listInbox(editor, everything, { after: null, before: null });
    const badge = inbox.articles.find(({ id }) => id === first)?.coverage;
    return { confirmed: coverage?.confirmed.articles, suspected: coverage?.suspected.articles, badge };
  };
  const badge = { id: coverageId, memberCount: 2, confirmed: false };
  expect(await counts()).toEqual({ confirmed: 0, suspected: 2, badge });
  await confirmCoverage(editor, { coverageId, seenVersion, articleIds: [first] });
  expect(await counts()).toEqual({ confirmed: 1, suspected: 2, badge });
  await confirmCoverage(editor, { coverageId, seenVersion: seenVersion + 1, articleIds: [second] });
  expect(await counts()).toEqual({ confirmed: 2, suspected: 2, badge: { ...badge, confirmed: true } });
});

test("not the same is remembered: reading again does not bring them together", async () => {
  const editor = await anEditor();
  const { first, second, coverageId, seenVersion } = await aPair();
  expect((await refuseCoverage(editor, { coverageId, seenVersion, articleId: second })).ok).toBe(true);
  await analyseArticle(system, { articleId: second });
  await analyseArticle(system, { articleId: first });
  expect((await standing()).some(({ articleId }) => articleId === second)).toBe(false);
});

test("undo of a refusal puts the article back and forgets the refusal", async () => {
  const editor = await anEditor();
  const { second, coverageId, seenVersion } = await aPair();
  const before = await standing();
  const refused = await refuseCoverage(editor, { coverageId, seenVersion, articleId: second });
  if (!refused.ok) throw new Error(refused.problem);
  expect((await undoDecision(editor, { decisionId: refused.value.decisionId })).ok).toBe(true);
  expect(await standing()).toEqual(before);
  expect(await database().coverageRefusal.count()).toBe(0);
});

test("two editors decide one coverage at once: one wins", async () => {
  const [lan, minh] = [await anEditor(), await anEditor()];
  const { first, second, coverageId, seenVersion } = await aPair();
  const results = await Promise.all([
    confirmCoverage(lan, { coverageId, seenVersion, articleIds: [first, second] }),
    refuseCoverage(minh, { coverageId, seenVersion, articleId: second }),
  ]);
  expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await database().decision.count()).toBe(1);
});

test("an article is confirmed in one coverage only, and moving takes it along", async () => {
  const editor = await anEditor();
  const { first, second, coverageId, seenVersion } = await aPair();
  await confirmCoverage(editor, { coverageId, seenVersion, articleIds: [first, second] });
  const moved = await moveToCoverage(editor, { articleId: second, toCoverageId: null });
  if (!moved.ok) throw new Error(moved.problem);
  const own = (await standing()).filter(({ articleId }) => articleId === second);
  expect(own).toEqual([{ articleId: second, coverageId: moved.value.coverageId, state: "confirmed" }]);
  await analyseArticle(system, { articleId: second });
  expect((await standing()).filter(({ articleId }) => articleId === second)).toEqual(own);
});

test("what editors confirmed is not reshuffled by an article that arrives later", async () => {
  const editor = await anEditor();
  const { first, second, coverageId, seenVersion } = await aPair();
  await confirmCoverage(editor, { coverageId, seenVersion, articleIds: [first, second] });
  const before = await standing();
  await aReadArticle(`${domesticPage}\n\nBổ sung lúc chiều.`);
  const after = await standing();
  expect(after).toEqual(expect.arrayContaining(before));
});
