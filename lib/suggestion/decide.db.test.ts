import { expect, test } from "vitest";
import { database } from "@/lib/db/client";
import { undoDecision } from "@/lib/undo/undo";
import { domesticPage } from "@/seeds/factories/page-text";
import { aReadArticle, guessAbout, readAgain } from "@/seeds/factories/read-article";
import { anEditor } from "@/seeds/factories/user";
import { acceptSuggestion } from "./accept";
import { correctSuggestion } from "./correct";
import { rejectSuggestion } from "./reject";

test("accepting a name that nobody has listed makes an entity, and its short forms point to it", async () => {
  const editor = await anEditor();
  const article = await aReadArticle(domesticPage);
  const accepted = await acceptSuggestion(editor, guessAbout(article, "Temaru Ioane"));
  expect(accepted.ok).toBe(true);
  const after = await readAgain(article.id);
  const short = after.suggestions.find(({ type, quote }) => type === "mention" && quote === "Ioane");
  expect(short).toMatchObject({ status: "pending", entityId: after.mentions[0]?.entityId });
  expect((await acceptSuggestion(editor, guessAbout(after, "Ioane"))).ok).toBe(true);

  const { mentions } = await readAgain(article.id);
  expect(mentions).toHaveLength(2);
  expect(new Set(mentions.map(({ entityId }) => entityId)).size).toBe(1);
  expect(await database().entity.count()).toBe(1);
});

test("two editors at the same moment: one wins, the other is told who was faster", async () => {
  const [lan, minh] = [await anEditor(), await anEditor()];
  const guess = guessAbout(await aReadArticle(domesticPage), "Temaru Ioane");
  const results = await Promise.all([acceptSuggestion(lan, guess), rejectSuggestion(minh, guess)]);
  expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  const loser = results.find(({ ok }) => !ok);
  expect(loser?.ok === false && ["already_decided", "changed_since_seen"].includes(loser.problem)).toBe(true);
  expect(await database().decision.count()).toBe(1);
});

test("a decision keeps who, when and what was shown", async () => {
  const editor = await anEditor();
  const guess = guessAbout(await aReadArticle(domesticPage), "Temaru Ioane");
  await acceptSuggestion(editor, guess);
  const decision = await database().decision.findFirstOrThrow();
  expect(decision).toMatchObject({ actorId: editor.id, type: "suggestion.accepted", undoneAt: null });
  expect(decision.shown).toMatchObject({ quote: "Temaru Ioane" });
  expect(
    await database().auditEntry.count({ where: { type: "suggestion.accepted", actorId: editor.id } }),
  ).toBe(1);
});

test("undo takes a fact back and the guess is open again; accepting again takes up the same fact", async () => {
  const editor = await anEditor();
  const article = await aReadArticle(domesticPage);
  const guess = guessAbout(article, "chờ câu trả lời", "attribution");
  const accepted = await acceptSuggestion(editor, guess);
  if (!accepted.ok) throw new Error(accepted.problem);
  expect((await undoDecision(editor, { decisionId: accepted.value.decisionId })).ok).toBe(true);

  const undone = await readAgain(article.id);
  expect(undone.attributions.filter(({ removedAt }) => removedAt === null)).toHaveLength(0);
  const again = await acceptSuggestion(editor, guessAbout(undone, "chờ câu trả lời", "attribution"));
  expect(again.ok && again.value.factId).toBe(accepted.value.factId);
  const twice = await undoDecision(editor, { decisionId: accepted.value.decisionId });
  expect(twice).toMatchObject({ ok: false, problem: "already_undone" });
});

test("undo does not overwrite what somebody did since", async () => {
  const editor = await anEditor();
  const article = await aReadArticle(domesticPage);
  const accepted = await acceptSuggestion(editor, guessAbout(article, "Temaru Ioane"));
  if (!accepted.ok) throw new Error(accepted.problem);
  await database().mention.update({
    where: { id: accepted.value.factId ?? "" },
    data: { version: { increment: 1 } },
  });
  const undone = await undoDecision(editor, { decisionId: accepted.value.decisionId });
  expect(undone).toMatchObject({ ok: false, problem: "changed_since" });
  expect((await readAgain(article.id)).mentions[0]?.removedAt).toBeNull();
});

test("a correction keeps the guess beside what the editor made of it", async () => {
  const editor = await anEditor();
  const article = await aReadArticle(domesticPage);
  const guess = guessAbout(article, "chờ câu trả lời", "attribution");
  const change = { type: "attribution" as const, speakerLabel: "ông Ioane", role: "Bộ trưởng Thủy sản" };
  expect((await correctSuggestion(editor, { ...guess, change })).ok).toBe(true);
  const after = await readAgain(article.id);
  expect(after.attributions[0]).toMatchObject({ speakerLabel: "ông Ioane", role: "Bộ trưởng Thủy sản" });
  expect(after.suggestions.find(({ id }) => id === guess.suggestionId)?.status).toBe("corrected");
});

test("borders outside the text and overlapping tags are refused, and nothing is written", async () => {
  const editor = await anEditor();
  const article = await aReadArticle(domesticPage);
  const guess = guessAbout(article, "Temaru Ioane");
  const span = { start: 0, end: 9_999_999 };
  const outside = await correctSuggestion(editor, { ...guess, change: { type: "mention", span } });
  expect(outside).toMatchObject({ ok: false, problem: "outside_text" });
  expect(await database().decision.count()).toBe(0);
  expect((await readAgain(article.id)).suggestions.find(({ id }) => id === guess.suggestionId)?.status).toBe(
    "pending",
  );
});

test("the suggestion decided from a page that is out of date is refused", async () => {
  const editor = await anEditor();
  const guess = guessAbout(await aReadArticle(domesticPage), "Temaru Ioane");
  const stale = await acceptSuggestion(editor, { ...guess, seenVersion: guess.seenVersion + 1 });
  expect(stale).toMatchObject({ ok: false, problem: "changed_since_seen" });
});
