import fc from "fast-check";
import { expect, test } from "vitest";
import { refuseAlias } from "@/lib/alias-refusal/refuse";
import { acceptSuggestion } from "@/lib/suggestion/accept";
import { rejectSuggestion } from "@/lib/suggestion/reject";
import { withdrawSettled } from "@/lib/suggestion/withdraw-settled";
import { ok } from "@/lib/action/result";
import { database } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/transaction";
import { newId } from "@/lib/ids";
import { addMention } from "@/lib/mention/add";
import { changeMention } from "@/lib/mention/change";
import { removeMention } from "@/lib/mention/remove";
import { undoDecision } from "@/lib/undo/undo";
import { anArticle, named, spanOf } from "@/seeds/factories/article";
import { aNamedEntity, anEntity } from "@/seeds/factories/entity";
import { everythingOf } from "@/seeds/factories/everything-of";
import { aPendingSuggestion } from "@/seeds/factories/suggestion";
import { aChief, anEditor } from "@/seeds/factories/user";
import { addAlias } from "./add-alias";
import { addExternalId } from "./add-external-id";
import { tellsApart } from "./doubts";
import { keepApart } from "./keep-apart";
import { mergeEntities } from "./merge";

/** The versions that a screen would have shown now. */
async function merge(
  fromId: string,
  intoId: string,
  despite: Parameters<typeof mergeEntities>[1]["despite"] = [],
) {
  const versions = await database().entity.findMany({ where: { id: { in: [fromId, intoId] } } });
  const of = (id: string) => versions.find((row) => row.id === id)?.version ?? 1;
  return mergeEntities(await aChief(), {
    fromId,
    intoId,
    seenVersions: { from: of(fromId), into: of(intoId) },
    despite,
  });
}

async function merged(fromId: string, intoId: string, despite: Parameters<typeof merge>[2] = []) {
  const answer = await merge(fromId, intoId, despite);
  if (!answer.ok) throw new Error(answer.problem);
  return answer.value;
}

async function mention(entityId: string, words: string = named.person) {
  const article = await anArticle();
  const span = spanOf(article, words);
  const added = await addMention(await anEditor(), {
    revisionId: article.revisionId,
    span,
    entity: { entityId },
  });
  if (!added.ok) throw new Error(added.problem);
  return { ...added.value, article };
}

const mentionedBy = async (entityId: string) =>
  (
    await database().mention.findMany({ where: { entityId }, select: { id: true }, orderBy: { id: "asc" } })
  ).map(({ id }) => id);

test("everything of the one goes to the other, and its address leads there", async () => {
  const from = await aNamedEntity(["Ông Bến Cũ", "Tư Bến"]);
  const into = await aNamedEntity(["Tư Bến"]);
  await addExternalId(await anEditor(), { entityId: from.entityId, scheme: "wikidata", value: "q90000001" });
  const { mentionId } = await mention(from.entityId);
  const answer = await merged(from.entityId, into.entityId);
  expect(answer.moved).toEqual({ aliases: 2, externalIds: 1, mentions: 1, suggestions: 0, attributions: 0 });
  expect(await mentionedBy(into.entityId)).toEqual([mentionId]);
  const gone = await database().entity.findUniqueOrThrow({ where: { id: from.entityId } });
  expect(gone.mergedIntoId).toBe(into.entityId);
  const aliases = await database().entityAlias.findMany({ where: { entityId: into.entityId } });
  expect(aliases.map(({ text }) => text).sort()).toEqual(
    [into.name, from.name, "Tư Bến", "Ông Bến Cũ"].sort(),
  );
  expect(aliases.filter(({ preferred }) => preferred).map(({ text }) => text)).toEqual([into.name]);
});

test("undoing a merge leaves every row as it was", async () => {
  const chief = await aChief();
  const from = await aNamedEntity(["Ông Bến Cũ", "Tư Bến"]);
  const into = await aNamedEntity(["Tư Bến"]);
  const third = await anEntity();
  const oldest = await anEntity();
  await merged(oldest, from.entityId);
  await keepApart(chief, { oneId: third, otherId: from.entityId });
  await addExternalId(await anEditor(), { entityId: from.entityId, scheme: "wikidata", value: "Q90000002" });
  const { articleId } = await mention(from.entityId);
  await refuseAlias(chief, { entityId: from.entityId, text: "Bến", articleId });
  const removed = await mention(from.entityId);
  await removeMention(chief, { mentionId: removed.mentionId, seenVersion: 1 });
  const { suggestionId, version } = await aPendingSuggestion();
  await database().suggestion.update({
    where: { id: suggestionId },
    data: { entityId: from.entityId, version },
  });
  const before = await everythingOf([from.entityId, into.entityId, third, oldest]);

  const { decisionId } = await merged(from.entityId, into.entityId);
  expect(await everythingOf([from.entityId, into.entityId, third, oldest])).not.toEqual(before);
  const undone = await undoDecision(chief, { decisionId });
  expect(undone).toMatchObject({ ok: true, value: { left: 0 } });
  expect(await everythingOf([from.entityId, into.entityId, third, oldest])).toEqual(before);
});

test("what was decided meanwhile is left where it is, and told", async () => {
  const chief = await aChief();
  const [from, into] = [await anEntity(), await anEntity()];
  const [stays, goes] = [await mention(from), await mention(from)];
  const { decisionId } = await merged(from, into);
  const { article, mentionId } = stays;
  const span = { start: spanOf(article, named.person).start, end: spanOf(article, named.person).end - 1 };
  expect(await changeMention(chief, { mentionId, seenVersion: 1, span })).toMatchObject({ ok: true });
  const later = await mention(into);
  expect(await undoDecision(chief, { decisionId })).toMatchObject({ ok: true, value: { left: 1 } });
  expect(await mentionedBy(from)).toEqual([goes.mentionId]);
  expect(await mentionedBy(into)).toEqual([mentionId, later.mentionId].sort());
});

test("two who merge crosswise do not lose anything: one is told that it has happened", async () => {
  const [one, other] = [await anEntity(), await anEntity()];
  const mentions = [(await mention(one)).mentionId, (await mention(other)).mentionId].sort();
  const answers = await Promise.all([merge(one, other), merge(other, one)]);
  expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
  const refused = answers.find((answer) => !answer.ok);
  expect(refused).toMatchObject({ problem: "merged_already" });
  const standing = await database().entity.findMany({
    where: { id: { in: [one, other] }, mergedIntoId: null },
  });
  expect(standing).toHaveLength(1);
  expect(await mentionedBy(standing[0]?.id ?? "")).toEqual(mentions);
});

test("whoever tags the one that goes, while it goes, tags the one that stays", async () => {
  const [from, into] = [await anEntity(), await anEntity()];
  const articles = await Promise.all([anArticle(), anArticle(), anArticle()]);
  const editor = await anEditor();
  const [answer] = await Promise.all([
    merge(from, into),
    ...articles.map(async (article) =>
      addMention(editor, {
        revisionId: article.revisionId,
        span: spanOf(article, named.person),
        entity: { entityId: from },
      }),
    ),
  ]);
  expect(answer.ok).toBe(true);
  expect(await mentionedBy(from)).toEqual([]);
  expect(await mentionedBy(into)).toHaveLength(3);
});

test("merges in any order lose no mention, and undone backwards they leave all as it was", async () => {
  const chief = await aChief();
  const step = fc.record({ from: fc.nat({ max: 4 }), into: fc.nat({ max: 4 }) });
  const runs = fc.sample(fc.array(step, { minLength: 2, maxLength: 6 }), { numRuns: 6, seed: 7 });
  for (const steps of runs) {
    const ids = await Promise.all(Array.from({ length: 5 }, () => anEntity()));
    for (const id of ids) await mention(id);
    const all = async () =>
      (
        await database().mention.findMany({
          where: { entity: { id: { in: ids }, mergedIntoId: null } },
        })
      ).length;
    const before = await everythingOf(ids);
    const decisions: string[] = [];
    for (const { from, into } of steps) {
      if (from === into) continue;
      const answer = await merge(ids[from] ?? "", ids[into] ?? "");
      if (answer.ok) decisions.push(answer.value.decisionId);
      expect(await all()).toBe(5);
    }
    for (const decisionId of decisions.toReversed()) {
      expect(await undoDecision(chief, { decisionId })).toMatchObject({ ok: true, value: { left: 0 } });
    }
    expect(await everythingOf(ids)).toEqual(before);
  }
});

test("a merge on which another was built is undone only after that one", async () => {
  const chief = await aChief();
  const [a, b, c] = [await anEntity(), await anEntity(), await anEntity()];
  const first = await merged(a, b);
  const second = await merged(b, c);
  expect((await database().entity.findUniqueOrThrow({ where: { id: a } })).mergedIntoId).toBe(c);
  expect(await undoDecision(chief, first)).toMatchObject({ problem: "changed_since" });
  expect(await undoDecision(chief, second)).toMatchObject({ ok: true });
  expect((await database().entity.findUniqueOrThrow({ where: { id: a } })).mergedIntoId).toBe(b);
  expect(await undoDecision(chief, first)).toMatchObject({ ok: true });
});

test("an old decision that is undone after the merge lands on the one that stays", async () => {
  const editor = await anEditor();
  const [from, into, other] = [await anEntity(), await anEntity(), await anEntity()];
  const { mentionId } = await mention(from);
  const changed = await changeMention(editor, { mentionId, seenVersion: 1, entity: { entityId: other } });
  if (!changed.ok) throw new Error(changed.problem);
  await merged(from, into);
  expect((await undoDecision(editor, { decisionId: changed.value.decisionId })).ok).toBe(true);
  expect(await mentionedBy(into)).toEqual([mentionId]);
});

test("a guess that was rejected for the one is not made again for the other", async () => {
  const editor = await anEditor();
  const { suggestionId, version, entityId: from, articleId } = await aPendingSuggestion();
  await rejectSuggestion(editor, { suggestionId, seenVersion: version });
  const into = await anEntity();
  await merged(from, into);
  const { id: _id, ...rejected } = await database().suggestion.findUniqueOrThrow({
    where: { id: suggestionId },
  });
  const again = newId();
  await database().suggestion.create({
    data: {
      ...rejected,
      id: again,
      status: "pending",
      decidedAt: null,
      decidedById: null,
      fingerprint: "f".repeat(64),
      payload: {},
      reasons: [],
      entityId: into,
    },
  });
  await inTransaction(async (tx) => {
    await withdrawSettled(tx, [articleId]);
    return ok();
  });
  expect((await database().suggestion.findUniqueOrThrow({ where: { id: again } })).status).toBe("withdrawn");
});

test("a suggestion of the one is accepted for the other", async () => {
  const { suggestionId, version, entityId: from } = await aPendingSuggestion();
  const into = await anEntity();
  await merged(from, into);
  const accepted = await acceptSuggestion(await anEditor(), { suggestionId, seenVersion: version });
  expect(accepted.ok && (await mentionedBy(into))).toEqual([accepted.ok && accepted.value.factId]);
});

test("what speaks against a merge has to be named", async () => {
  const chief = await aChief();
  const place = await aNamedEntity(["Bến Đò Lá"], { kind: "place" });
  const person = await aNamedEntity(["Bến Đò Lá Con"]);
  await addExternalId(chief, { entityId: place.entityId, scheme: "wikidata", value: "Q90000003" });
  await addExternalId(chief, { entityId: person.entityId, scheme: "wikidata", value: "Q90000004" });
  await keepApart(chief, { oneId: place.entityId, otherId: person.entityId });
  const { article } = await mention(person.entityId);
  await addMention(chief, {
    revisionId: article.revisionId,
    span: spanOf(article, named.place),
    entity: { entityId: place.entityId },
  });
  const all = [
    "different_kinds",
    "different_ids",
    "said_different",
    "named_apart",
    "younger_or_lesser",
  ] as const;
  const refused = await merge(place.entityId, person.entityId, ["different_kinds"]);
  expect(refused).toMatchObject({ problem: "merge_doubtful", detail: { warnings: all.slice(1) } });
  expect(await merge(place.entityId, person.entityId, [...all])).toMatchObject({ ok: true });
});

test("namesakes are told apart by a word, longer names of one are not", () => {
  expect(tellsApart("donald trump", "donald trump jr.")).toBe(true);
  expect(tellsApart("doi tuyen nu viet nam", "doi tuyen viet nam")).toBe(true);
  expect(tellsApart("u23 viet nam", "viet nam")).toBe(true);
  expect(tellsApart("sullivan", "jake sullivan")).toBe(false);
  expect(tellsApart("bac han", "bac han")).toBe(false);
});

test("a screen that is behind merges nothing", async () => {
  const [from, into] = [await anEntity(), await anEntity()];
  await addAlias(await anEditor(), { entityId: into, text: "Tên vừa thêm" });
  const stale = { fromId: from, intoId: into, seenVersions: { from: 1, into: 1 } };
  expect(await mergeEntities(await aChief(), stale)).toMatchObject({ problem: "changed_since_seen" });
});
