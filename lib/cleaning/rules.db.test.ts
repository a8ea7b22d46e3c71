import { expect, test } from "vitest";
import { describeArticle } from "@/lib/article/describe";
import { changeArticleState } from "@/lib/article/change-state";
import { analyseArticle } from "@/lib/article/analyse";
import { analyseArticles } from "@/lib/article/analyse-articles";
import { inlineReader } from "@/lib/article/inline-reader";
import type { TextReader } from "@/lib/article/reading";
import { systemActor } from "@/lib/auth/actor";
import { cutBlock } from "@/lib/block/cut";
import { restoreBlock } from "@/lib/block/restore";
import { database } from "@/lib/db/client";
import { receiveImport } from "@/lib/import/receive";
import { addNote } from "@/lib/note/add";
import { undoDecision } from "@/lib/undo/undo";
import { anOutlet } from "@/seeds/factories/outlet";
import { type ReadArticle, aReadArticle, readAgain } from "@/seeds/factories/read-article";
import { aRule, aRuleToSave, anArticleOf, articleText, followUs } from "@/seeds/factories/rule";
import { anAdmin, anEditor } from "@/seeds/factories/user";
import { getOutletRules, proposeRules } from "./queries";
import { retireRule } from "./retire";
import { saveRule } from "./save";
import { type RuleInput, ruleInput } from "./schema";
import { countGivenBack, countReach, tryRule } from "./trial-queries";

function blockSaying(article: ReadArticle, words: string) {
  const { text, blocks } = article.revision;
  const found = blocks.find(({ start, end }) => text.slice(start, end).includes(words));
  if (!found) throw new Error(`No block says "${words}".`);
  return found;
}

function rule(outletId: string, more: Partial<RuleInput> = {}): RuleInput {
  const pattern = { match: "exact" as const, words: followUs };
  return ruleInput.parse({ outletId, pattern, kind: "boilerplate", kept: false, ...more });
}

test("what comes in after a rule is read by it, and says by which", async () => {
  const { ruleId, outletId, number } = await aRule();
  expect(number).toBe(1);
  const article = await anArticleOf(outletId);
  expect(blockSaying(article, followUs)).toMatchObject({
    kept: false,
    kind: "boilerplate",
    reason: "outlet_rule",
    ruleId,
    changedById: null,
  });
  expect(blockSaying(article, "Nguyễn Thị Sáu")).toMatchObject({ kept: true, ruleId: null });
});

test("another outlet's articles do not know the rule", async () => {
  await aRule();
  const article = await anArticleOf(await anOutlet());
  expect(blockSaying(article, followUs)).toMatchObject({ kept: true, ruleId: null });
});

test("a saved rule leaves what is here alone unless it is asked to change it", async () => {
  const outletId = await anOutlet();
  const article = await anArticleOf(outletId);
  const { articles } = await aRule({ outletId, exampleArticleId: article.id });
  expect(articles).toBe(0);
  expect(blockSaying(await readAgain(article.id), followUs)).toMatchObject({ kept: true, version: 1 });
});

test("asked for, it changes what nobody reviewed, in one step that one undo takes back", async () => {
  const editor = await anEditor();
  const outletId = await anOutlet();
  const open = await anArticleOf(outletId);
  const settled = await anArticleOf(outletId);
  const reviewed = await changeArticleState(editor, {
    articleId: settled.id,
    seenStateVersion: 1,
    state: "reviewed",
  });
  expect(reviewed.ok).toBe(true);
  const touched = await anArticleOf(outletId);
  const own = blockSaying(touched, followUs);
  for (const verb of [cutBlock, restoreBlock]) {
    const { version } = await database().block.findUniqueOrThrow({ where: { id: own.id } });
    expect(await verb(editor, { blockId: own.id, seenVersion: version })).toMatchObject({ ok: true });
  }
  expect(await countReach(editor, rule(outletId))).toEqual({ articles: 1, blocks: 1, left: 0 });
  const saved = await aRule({ outletId, exampleArticleId: open.id, reach: "unreviewed" });
  expect(saved.articles).toBe(1);

  const cut = blockSaying(await readAgain(open.id), followUs);
  expect(cut).toMatchObject({ kept: false, reason: "outlet_rule", ruleId: saved.ruleId });
  const behind = await database().article.findUniqueOrThrow({ where: { id: open.id } });
  expect(behind.blocksVersion).toBe(behind.blocksRead + 1);
  for (const other of [settled, touched]) {
    expect(blockSaying(await readAgain(other.id), followUs)).toMatchObject({ kept: true, ruleId: null });
  }

  expect(await undoDecision(editor, { decisionId: saved.decisionId })).toMatchObject({
    ok: true,
    value: { blockChanged: true },
  });
  const before = blockSaying(open, followUs);
  expect(blockSaying(await readAgain(open.id), followUs)).toMatchObject({
    kind: before.kind,
    kept: true,
    reason: null,
    ruleId: null,
  });
  const again = await anArticleOf(outletId);
  expect(blockSaying(again, followUs)).toMatchObject({ kept: true, ruleId: null });
});

test("undoing passes by what an editor decided in the meantime", async () => {
  const editor = await anEditor();
  const outletId = await anOutlet();
  const article = await anArticleOf(outletId);
  const saved = await aRule({ outletId, exampleArticleId: article.id, reach: "unreviewed" });
  const cut = blockSaying(await readAgain(article.id), followUs);
  for (const verb of [restoreBlock, cutBlock]) {
    const { version } = await database().block.findUniqueOrThrow({ where: { id: cut.id } });
    expect(await verb(editor, { blockId: cut.id, seenVersion: version })).toMatchObject({ ok: true });
  }
  expect(await undoDecision(editor, { decisionId: saved.decisionId })).toMatchObject({ ok: true });
  expect(blockSaying(await readAgain(article.id), followUs)).toMatchObject({ kept: false, reason: "editor" });
});

test("one key restores what a rule cut; the editor's word outlives the next reading, and can be taken back", async () => {
  const editor = await anEditor();
  const { outletId, ruleId } = await aRule();
  const article = await anArticleOf(outletId);
  const cut = blockSaying(article, followUs);
  const restored = await restoreBlock(editor, { blockId: cut.id, seenVersion: cut.version });
  if (!restored.ok) throw new Error(restored.problem);
  expect(await analyseArticle(systemActor("test"), { articleId: article.id })).toMatchObject({ ok: true });
  expect(blockSaying(await readAgain(article.id), followUs)).toMatchObject({ kept: true, ruleId: null });
  expect(await undoDecision(editor, { decisionId: restored.value.decisionId })).toMatchObject({ ok: true });
  expect(blockSaying(await readAgain(article.id), followUs)).toMatchObject({
    kept: false,
    reason: "outlet_rule",
    ruleId,
  });
});

test("nobody makes a rule on another trial than the one they saw", async () => {
  const editor = await anEditor();
  const outletId = await anOutlet();
  const input = await aRuleToSave({ outletId });
  await anArticleOf(outletId);
  expect(await saveRule(editor, input)).toMatchObject({ problem: "changed_since_seen" });
  expect(await saveRule(editor, { ...input, seenTrial: "never looked" })).toMatchObject({
    problem: "changed_since_seen",
  });
  expect(await database().cleaningRule.count({ where: { outletId } })).toBe(0);
});

test("of two editors who make the same rule at once, one is told that it is there", async () => {
  const outletId = await anOutlet();
  const input = await aRuleToSave({ outletId });
  const results = await Promise.all([saveRule(await anEditor(), input), saveRule(await anEditor(), input)]);
  expect(results.map((result) => (result.ok ? "saved" : result.problem)).sort()).toEqual([
    "rule_exists",
    "saved",
  ]);
});

test("two different rules at once get two numbers", async () => {
  const outletId = await anOutlet();
  const first = await aRuleToSave({ outletId });
  const second = await aRuleToSave({
    outletId,
    exampleArticleId: first.exampleArticleId,
    pattern: { match: "begins", words: "Theo dõi Đò Ngang" },
  });
  const seenAgain = await aRuleToSave({ outletId, exampleArticleId: first.exampleArticleId });
  const results = await Promise.all([
    saveRule(await anEditor(), seenAgain),
    saveRule(await anEditor(), second),
  ]);
  const numbers = results.map((result) => (result.ok ? String(result.value.number) : result.problem));
  expect(numbers.sort()).toEqual(["1", "2"]);
});

test("a changed rule takes the place of its predecessor; undoing gives it back and lets it be replaced again", async () => {
  const editor = await anEditor();
  const outletId = await anOutlet();
  const first = await aRule({ outletId });
  const wider = {
    outletId,
    exampleArticleId: first.exampleArticleId,
    pattern: { match: "begins" as const, words: "Theo dõi" },
    replacesId: first.ruleId,
  };
  const second = await aRule(wider);
  expect(second.number).toBe(2);
  const numbers = async () => {
    const outlet = await database().outlet.findUniqueOrThrow({ where: { id: outletId } });
    const listed = await getOutletRules(editor, outlet.slug);
    return listed?.rules.map(({ number, retiredAt }) => [number, retiredAt === null]);
  };
  expect(await numbers()).toEqual([
    [2, true],
    [1, false],
  ]);
  const stale = await aRuleToSave({ ...wider, pattern: { match: "contains", words: "Đò Ngang" } });
  expect(await saveRule(editor, stale)).toMatchObject({ problem: "changed_since_seen" });
  expect(await undoDecision(editor, { decisionId: second.decisionId })).toMatchObject({ ok: true });
  expect(await numbers()).toEqual([
    [2, false],
    [1, true],
  ]);
  expect((await aRule(wider)).number).toBe(3);
});

test("a rule that took another's place gives back what only the other one cut", async () => {
  const outletId = await anOutlet();
  const first = await aRule({ outletId });
  const article = await anArticleOf(outletId);
  await aRule({
    outletId,
    exampleArticleId: first.exampleArticleId,
    pattern: { match: "exact", words: "Một câu khác hẳn" },
    replacesId: first.ruleId,
    reach: "unreviewed",
  });
  expect(blockSaying(await readAgain(article.id), followUs)).toMatchObject({ kept: true, ruleId: null });
});

test("a retired rule cuts no more, gives back on wish, and comes back with an undo", async () => {
  const editor = await anEditor();
  const { ruleId, outletId } = await aRule();
  const article = await anArticleOf(outletId);
  expect(await countGivenBack(editor, ruleId)).toEqual({ articles: 1, blocks: 1, left: 0 });
  const retired = await retireRule(editor, { ruleId, reach: "unreviewed" });
  if (!retired.ok) throw new Error(retired.problem);
  expect(retired.value.articles).toBe(1);
  expect(blockSaying(await readAgain(article.id), followUs)).toMatchObject({ kept: true, ruleId: null });
  expect(await retireRule(editor, { ruleId, reach: "later" })).toMatchObject({ problem: "rule_retired" });
  expect(blockSaying(await anArticleOf(outletId), followUs)).toMatchObject({ kept: true });
  expect(await undoDecision(editor, { decisionId: retired.value.decisionId })).toMatchObject({ ok: true });
  expect(blockSaying(await readAgain(article.id), followUs)).toMatchObject({ kept: false, ruleId });
  expect(blockSaying(await anArticleOf(outletId), followUs)).toMatchObject({ kept: false, ruleId });
});

test("retired without giving back, what it cut stays cut and still says by which rule", async () => {
  const editor = await anEditor();
  const { ruleId, outletId } = await aRule();
  const article = await anArticleOf(outletId);
  expect(await retireRule(editor, { ruleId, reach: "later" })).toMatchObject({ ok: true });
  expect(blockSaying(await readAgain(article.id), followUs)).toMatchObject({ kept: false, ruleId });
});

test("a rule cannot be taken back after another has taken its place", async () => {
  const editor = await anEditor();
  const outletId = await anOutlet();
  const first = await aRule({ outletId });
  await aRule({
    outletId,
    exampleArticleId: first.exampleArticleId,
    pattern: { match: "begins", words: "Theo dõi" },
    replacesId: first.ruleId,
  });
  expect(await undoDecision(editor, { decisionId: first.decisionId })).toMatchObject({
    problem: "changed_since",
  });
});

test("an article that gets its outlet later gets its rules with it, and loses them with an undo", async () => {
  const editor = await anEditor();
  const { outletId, ruleId } = await aRule();
  const article = await aReadArticle(articleText());
  const described = await describeArticle(editor, {
    articleId: article.id,
    seenVersion: article.version,
    outletId,
  });
  if (!described.ok) throw new Error(described.problem);
  expect(described.value.blocksChanged).toBe(1);
  expect(blockSaying(await readAgain(article.id), followUs)).toMatchObject({ kept: false, ruleId });
  const entry = await database().auditEntry.findFirst({
    where: { subjectId: article.id, type: "article.rules_applied" },
  });
  expect(entry?.payload).toMatchObject({ outletId, blocks: 1 });
  expect(await undoDecision(editor, { decisionId: described.value.decisionId })).toMatchObject({ ok: true });
  expect(blockSaying(await readAgain(article.id), followUs)).toMatchObject({ kept: true, ruleId: null });
});

test("a reviewed article keeps its blocks when its outlet is put right", async () => {
  const editor = await anEditor();
  const { outletId } = await aRule();
  const article = await aReadArticle(articleText());
  await changeArticleState(editor, { articleId: article.id, seenStateVersion: 1, state: "reviewed" });
  const described = await describeArticle(editor, {
    articleId: article.id,
    seenVersion: article.version,
    outletId,
  });
  expect(described).toMatchObject({ ok: true, value: { blocksChanged: 0 } });
  expect(blockSaying(await readAgain(article.id), followUs)).toMatchObject({ kept: true });
});

test("the trial shows before and after, and changes nothing", async () => {
  const editor = await anEditor();
  const outletId = await anOutlet();
  const article = await anArticleOf(outletId);
  const trial = await tryRule(editor, rule(outletId));
  expect(trial?.figures).toEqual({
    articles: 1,
    touched: 1,
    blocks: 1,
    charactersCut: followUs.length,
    charactersBack: 0,
    warnings: {},
  });
  expect(trial?.articles[0]?.blocks).toEqual([
    {
      blockId: blockSaying(article, followUs).id,
      words: followUs,
      before: { kind: blockSaying(article, followUs).kind, kept: true },
      after: { kind: "boilerplate", kept: false },
      held: false,
      work: 0,
    },
  ]);
  expect(blockSaying(await readAgain(article.id), followUs)).toMatchObject({ kept: true, version: 1 });
  expect(await tryRule(editor, rule(outletId))).toEqual(trial);
});

test("the trial looks at the outlet's last twenty articles", async () => {
  const outletId = await anOutlet();
  for (let count = 0; count < 22; count += 1) await anArticleOf(outletId);
  expect((await tryRule(await anEditor(), rule(outletId)))?.figures).toMatchObject({
    articles: 20,
    blocks: 20,
  });
});

test("the trial warns of a rule that cuts much, and of headlines", async () => {
  const outletId = await anOutlet();
  await anArticleOf(outletId);
  const wide = rule(outletId, { pattern: { match: "length", min: 1, max: 10_000 } });
  const trial = await tryRule(await anEditor(), wide);
  expect(trial?.articles[0]?.warnings).toEqual(["much_cut", "head_changed"]);
  expect(trial?.figures.warnings).toEqual({ much_cut: 1, head_changed: 1 });
});

test("the trial warns where an editor kept the block, and of work that would go", async () => {
  const editor = await anEditor();
  const outletId = await anOutlet();
  const kept = await anArticleOf(outletId);
  const own = blockSaying(kept, followUs);
  await cutBlock(editor, { blockId: own.id, seenVersion: 1 });
  await restoreBlock(editor, { blockId: own.id, seenVersion: 2 });
  const worked = await anArticleOf(outletId);
  const { start } = blockSaying(worked, followUs);
  const noted = await addNote(editor, {
    revisionId: worked.revision.id,
    span: { start, end: start + 8 },
    body: "Dòng này có số điện thoại không?",
  });
  expect(noted.ok).toBe(true);
  const trial = await tryRule(editor, rule(outletId));
  const warned = new Map(trial?.articles.map(({ articleId, warnings }) => [articleId, warnings]));
  expect(warned.get(kept.id)).toEqual(["kept_by_editor"]);
  expect(warned.get(worked.id)).toEqual(["holds_work"]);
  expect(trial?.figures).toMatchObject({ touched: 1, blocks: 1 });
});

test("proposals come with the outlet, and with what the editor made of the block", async () => {
  const editor = await anEditor();
  const outletId = await anOutlet();
  const article = await anArticleOf(outletId);
  const block = blockSaying(article, followUs);
  await cutBlock(editor, { blockId: block.id, seenVersion: block.version });
  const proposals = await proposeRules(editor, block.id);
  expect(proposals).toMatchObject({
    outlet: { id: outletId },
    articleId: article.id,
    kept: false,
    kind: "boilerplate",
  });
  expect(proposals?.patterns[0]).toEqual({ match: "exact", words: followUs });
  const homeless = await aReadArticle(articleText());
  expect(await proposeRules(editor, blockSaying(homeless, followUs).id)).toBeNull();
});

test("whoever may not make rules sees them, and tries none", async () => {
  const admin = await anAdmin();
  const { outletId } = await aRule();
  const outlet = await database().outlet.findUniqueOrThrow({ where: { id: outletId } });
  expect((await getOutletRules(admin, outlet.slug))?.rules).toHaveLength(1);
  expect(await tryRule(admin, rule(outletId))).toBeNull();
  expect(await getOutletRules(systemActor("test"), outlet.slug)).toBeNull();
});

test("the list says how often a rule holds, what the trial showed and how to take it back", async () => {
  const editor = await anEditor();
  const { outletId, decisionId } = await aRule();
  await anArticleOf(outletId);
  const outlet = await database().outlet.findUniqueOrThrow({ where: { id: outletId } });
  const listed = await getOutletRules(editor, outlet.slug);
  expect(listed?.rules[0]).toMatchObject({
    number: 1,
    blocks: 1,
    trial: { articles: 1, touched: 1, blocks: 1 },
    decision: { id: decisionId, type: "rule.saved" },
  });
});

test("the database keeps what a rule says, and whose a cut is", async () => {
  const { ruleId, outletId } = await aRule();
  const changed = database().cleaningRule.update({ where: { id: ruleId }, data: { kept: true } });
  await expect(changed).rejects.toThrow(/a cleaning rule does not change/);
  const block = blockSaying(await anArticleOf(outletId), followUs);
  const nobodys = database().block.update({ where: { id: block.id }, data: { ruleId: null } });
  await expect(nobodys).rejects.toThrow(/block_outlet_rule_check/);
});

test("a text that was being read while its rules changed is read once more", async () => {
  const system = systemActor("test");
  const outletId = await anOutlet();
  const input = await aRuleToSave({ outletId });
  const received = await receiveImport(system, {
    door: "paste",
    label: "test",
    items: [{ name: "page.txt", bytes: new TextEncoder().encode(articleText()), outletId }],
  });
  const articleId = (received.ok && received.value.items[0]?.articleId) || "";
  const interrupted: TextReader = {
    read: async (job, names) => {
      expect(await saveRule(await anEditor(), input)).toMatchObject({ ok: true });
      return inlineReader.read(job, names);
    },
  };
  expect(await analyseArticles(system, { articleIds: [articleId] }, interrupted)).toMatchObject({
    value: { outcomes: [{ outcome: "changed" }] },
  });
  expect(await analyseArticles(system, { articleIds: [articleId] })).toMatchObject({
    value: { outcomes: [{ outcome: "analysed" }] },
  });
  expect(blockSaying(await readAgain(articleId), followUs)).toMatchObject({ reason: "outlet_rule" });
});

test("a reviewed article that is read again stays as it was reviewed", async () => {
  const outletId = await anOutlet();
  const article = await anArticleOf(outletId);
  await changeArticleState(await anEditor(), {
    articleId: article.id,
    seenStateVersion: 1,
    state: "reviewed",
  });
  await aRule({ outletId, exampleArticleId: article.id });
  expect(await analyseArticle(systemActor("test"), { articleId: article.id })).toMatchObject({ ok: true });
  expect(blockSaying(await readAgain(article.id), followUs)).toMatchObject({ kept: true, ruleId: null });
});

test("a rule of an outlet, an example or a predecessor that are not there is refused", async () => {
  const editor = await anEditor();
  const input = await aRuleToSave();
  const nowhere = "00000000-0000-7000-8000-000000000000";
  expect(await saveRule(editor, { ...input, exampleArticleId: nowhere })).toMatchObject({
    problem: "not_found",
  });
  const empty = await tryRule(editor, { ...rule(nowhere) });
  expect(
    await saveRule(editor, { ...input, outletId: nowhere, seenTrial: empty?.stamp ?? "" }),
  ).toMatchObject({ problem: "unknown_outlet" });
  expect(await retireRule(editor, { ruleId: nowhere, reach: "later" })).toMatchObject({
    problem: "not_found",
  });
});
