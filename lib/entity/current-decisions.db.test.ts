import fc from "fast-check";
import { expect, test } from "vitest";
import { allowAlias } from "@/lib/alias-refusal/allow";
import { refuseAlias } from "@/lib/alias-refusal/refuse";
import { analyseArticle } from "@/lib/article/analyse";
import { systemActor } from "@/lib/auth/actor";
import { database } from "@/lib/db/client";
import { NameDecisions } from "@/lib/language/name-decisions";
import { addMention } from "@/lib/mention/add";
import { changeMention } from "@/lib/mention/change";
import { removeMention } from "@/lib/mention/remove";
import { acceptSuggestion } from "@/lib/suggestion/accept";
import { correctSuggestion } from "@/lib/suggestion/correct";
import { rejectSuggestion } from "@/lib/suggestion/reject";
import { undoDecision } from "@/lib/undo/undo";
import { anArticle, named, spanOf } from "@/seeds/factories/article";
import { aNamedEntity, anEntity } from "@/seeds/factories/entity";
import { aReadArticle, guessAbout, readAgain } from "@/seeds/factories/read-article";
import { aPendingSuggestion } from "@/seeds/factories/suggestion";
import { aChief, anEditor } from "@/seeds/factories/user";
import { currentDecisions } from "./current-decisions";
import { currentNames } from "./current-names";
import { mergeEntities } from "./merge";

/** "accepted/rejected", with a "!" where it is refused; empty where nothing counts. */
async function countOf(entityId: string, name: string = named.person): Promise<string> {
  const found = new NameDecisions(await currentDecisions()).about(name);
  const own = found.find((count) => count.entityId === entityId);
  return own ? `${own.accepted}/${own.rejected}${own.refused ? "!" : ""}` : "";
}

async function done<T>(result: Promise<{ ok: true; value: T } | { ok: false; problem: string }>): Promise<T> {
  const answer = await result;
  if (!answer.ok) throw new Error(answer.problem);
  return answer.value;
}

async function aTag(entityId: string) {
  const article = await anArticle();
  const place = { revisionId: article.revisionId, span: spanOf(article, named.person), entity: { entityId } };
  return done(addMention(await anEditor(), place));
}

test("every decision counts at once, in any spelling, and no longer when it is taken back", async () => {
  const editor = await anEditor();
  const first = await aPendingSuggestion();
  const { entityId } = first;
  const seen = { suggestionId: first.suggestionId, seenVersion: 1 };
  const before = await currentNames();
  const accepted = await done(acceptSuggestion(editor, seen));
  expect(await countOf(entityId)).toBe("1/0");
  expect(await countOf(entityId, "LÊ HOÀI AN".normalize("NFD"))).toBe("1/0");
  expect(await currentNames()).not.toBe(before);
  expect(await currentNames()).toBe(await currentNames());

  await done(undoDecision(editor, { decisionId: accepted.decisionId }));
  expect(await countOf(entityId)).toBe("");
  const rejected = await done(rejectSuggestion(editor, { ...seen, seenVersion: 3 }));
  expect(await countOf(entityId)).toBe("0/1");
  await done(undoDecision(editor, { decisionId: rejected.decisionId }));
  const tag = await aTag(entityId);
  expect(await countOf(entityId)).toBe("1/0");
  await done(removeMention(editor, { mentionId: tag.mentionId, seenVersion: 1 }));
  expect(await countOf(entityId)).toBe("");
});

test("a correction counts for the one that is meant and against the one that was guessed", async () => {
  const editor = await anEditor();
  const guess = await aPendingSuggestion();
  const meant = await anEntity();
  const change = { type: "mention" as const, entityId: meant };
  const corrected = await done(
    correctSuggestion(editor, { suggestionId: guess.suggestionId, seenVersion: 1, change }),
  );
  expect([await countOf(guess.entityId), await countOf(meant)]).toEqual(["0/1", "1/0"]);
  const mention = await database().mention.findUniqueOrThrow({ where: { id: corrected.factId ?? "" } });
  const back = { entity: { entityId: guess.entityId } };
  await done(changeMention(editor, { mentionId: mention.id, seenVersion: mention.version, ...back }));
  expect([await countOf(guess.entityId), await countOf(meant)]).toEqual(["1/0", ""]);
});

test("merging moves the counts, and undoing it moves them back", async () => {
  const [guess, into] = [await aPendingSuggestion(), await anEntity()];
  const other = await aPendingSuggestion();
  const editor = await anEditor();
  await done(acceptSuggestion(editor, { suggestionId: guess.suggestionId, seenVersion: 1 }));
  await done(
    correctSuggestion(editor, {
      suggestionId: other.suggestionId,
      seenVersion: 1,
      change: { type: "mention", entityId: guess.entityId },
    }),
  );
  await aTag(into);
  expect([await countOf(guess.entityId), await countOf(into)]).toEqual(["2/0", "1/0"]);
  const { decisionId } = await done(
    mergeEntities(await aChief(), {
      fromId: guess.entityId,
      intoId: into,
      seenVersions: { from: 1, into: 1 },
      despite: [],
    }),
  );
  expect([await countOf(guess.entityId), await countOf(into)]).toEqual(["", "3/0"]);
  expect(await countOf(other.entityId)).toBe("0/1");
  await done(undoDecision(await aChief(), { decisionId }));
  expect([await countOf(guess.entityId), await countOf(into)]).toEqual(["2/0", "1/0"]);
});

test("what is deleted is counted no more, and a refusal stands until it is taken back", async () => {
  const guess = await aPendingSuggestion();
  const { entityId, articleId } = guess;
  await done(rejectSuggestion(await anEditor(), { suggestionId: guess.suggestionId, seenVersion: 1 }));
  const tag = await aTag(entityId);
  const refused = await done(refuseAlias(await anEditor(), { entityId, text: named.person, articleId }));
  expect(await countOf(entityId)).toBe("1/1!");
  await done(allowAlias(await anEditor(), { refusalId: refused.refusalId, seenVersion: 1 }));
  await database().mention.delete({ where: { id: tag.mentionId } });
  expect(await countOf(entityId)).toBe("0/1");
});

test("the next text is read by what was decided on the one before", async () => {
  const editor = await anEditor();
  const name = "Đặng Bá Thụ";
  const { entityId } = await aNamedEntity([], { name: "Tư Thụ chủ bến" });
  const text = (words: string) => `Bến đò mở lại\n\nÔng ${name} nói bến đã mở từ ${words}. Ông Thụ vui lắm.`;
  const first = await aReadArticle(text("sáng nay"));
  const guess = guessAbout(first, name);
  await done(correctSuggestion(editor, { ...guess, change: { type: "mention", entityId } }));

  const second = await aReadArticle(text("chiều qua"));
  const [full, short] = second.suggestions.filter(({ type, quote }) => type === "mention" && quote !== null);
  expect([full?.quote, short?.quote]).toEqual([name, "Thụ"]);
  expect([full?.entityId, short?.entityId]).toEqual([entityId, entityId]);
  expect(full?.reasons).toContainEqual({ code: "accepted_before", detail: "1" });

  await done(refuseAlias(editor, { entityId, text: name, articleId: first.id }));
  const third = await aReadArticle(text("hôm kia"));
  expect(guessAbout(third, name)).toBeDefined();
  expect(third.suggestions.filter((one) => one.entityId === entityId)).toEqual([]);
});

test("what was decided elsewhere brings nothing back where it was rejected", async () => {
  const editor = await anEditor();
  const name = "Đặng Bá Thụ";
  const { entityId } = await aNamedEntity([], { name: "Tư Thụ chủ bến" });
  const first = await aReadArticle(`Bến đò mở lại\n\nÔng ${name} nói bến đã mở từ sáng nay.`);
  await done(rejectSuggestion(editor, guessAbout(first, name)));
  const second = await aReadArticle(`Phà chạy lại\n\nÔng ${name} cho biết phà đã chạy từ trưa.`);
  await done(
    correctSuggestion(editor, { ...guessAbout(second, name), change: { type: "mention", entityId } }),
  );
  await analyseArticle(systemActor("test"), { articleId: first.id });
  const { suggestions } = await readAgain(first.id);
  const about = suggestions.filter(({ quote, type }) => type === "mention" && quote === name);
  expect(about.map(({ status }) => status).toSorted((a, b) => a.localeCompare(b))).toEqual([
    "rejected",
    "withdrawn",
  ]);
});

/** Counts that are not what the standing mentions, guesses and refusals say. */
function countsThatDiffer() {
  return database().$queryRaw<object[]>`
    WITH recount AS (
      SELECT quote, entity_id, 1 AS accepted, 0 AS rejected FROM mention WHERE removed_at IS NULL
      UNION ALL
      SELECT s.quote, s.entity_id, 0, 1 FROM suggestion s LEFT JOIN mention m
        ON m.suggestion_id = s.id AND m.removed_at IS NULL
      WHERE s.type = 'mention' AND s.entity_id IS NOT NULL AND (s.status = 'rejected'
        OR (s.status IN ('accepted', 'corrected') AND m.entity_id <> s.entity_id))
    ),
    expected AS (SELECT quote, entity_id, sum(accepted) AS a, sum(rejected) AS r FROM recount GROUP BY 1, 2),
    kept AS (
      SELECT quote, entity_id, sum(accepted) AS a, sum(rejected) AS r FROM name_decision GROUP BY 1, 2
      HAVING sum(accepted) <> 0 OR sum(rejected) <> 0
    )
    SELECT quote, entity_id, e.a, k.a, e.r, k.r FROM expected e FULL JOIN kept k USING (quote, entity_id)
    WHERE (e.a, e.r) IS DISTINCT FROM (k.a, k.r)`;
}

test("whatever is decided and taken back in whatever order, the counts are those of what stands", async () => {
  const [editor, chief] = [await anEditor(), await aChief()];
  const acts = ["accept", "correct", "reject", "tag", "change", "remove", "merge", "undo"] as const;
  const act = fc.tuple(fc.constantFrom(...acts), fc.nat({ max: 3 }));
  for (const run of fc.sample(fc.array(act, { minLength: 10, maxLength: 14 }), { numRuns: 4, seed: 11 })) {
    const others = [await anEntity(), await anEntity(), await anEntity(), await anEntity()];
    const taken: string[] = [];
    for (const [what, which] of run) {
      const other = others[which] ?? "";
      const decide = async () => {
        switch (what) {
          case "accept":
            return acceptSuggestion(editor, { ...(await aPendingSuggestion()), seenVersion: 1 });
          case "reject":
            return rejectSuggestion(editor, { ...(await aPendingSuggestion()), seenVersion: 1 });
          case "correct": {
            const change = { type: "mention" as const, entityId: other };
            return correctSuggestion(editor, { ...(await aPendingSuggestion()), seenVersion: 1, change });
          }
          case "tag":
            return { ok: true as const, value: await aTag(other) };
          case "change":
          case "remove": {
            const mention = await database().mention.findFirst({
              where: { removedAt: null },
              orderBy: { id: "desc" },
            });
            const seen = { mentionId: mention?.id ?? other, seenVersion: mention?.version ?? 1 };
            if (what === "remove") return removeMention(editor, seen);
            return changeMention(editor, { ...seen, entity: { entityId: other } });
          }
          case "merge": {
            const [fromId, intoId] = [other, others[(which + 1) % 4] ?? ""];
            const rows = await database().entity.findMany({ where: { id: { in: [fromId, intoId] } } });
            const versionOf = (id: string) => rows.find((row) => row.id === id)?.version ?? 1;
            const seenVersions = { from: versionOf(fromId), into: versionOf(intoId) };
            return mergeEntities(chief, { fromId, intoId, seenVersions, despite: [] });
          }
          case "undo": {
            const decisionId = taken.pop() ?? other;
            await undoDecision(chief, { decisionId });
            return null;
          }
        }
      };
      const answer = await decide();
      if (answer?.ok) taken.push(answer.value.decisionId);
      expect(await countsThatDiffer()).toEqual([]);
    }
    for (const decisionId of taken.toReversed()) await undoDecision(chief, { decisionId });
    expect(await countsThatDiffer()).toEqual([]);
  }
});
