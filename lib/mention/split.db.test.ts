import { expect, test } from "vitest";
import { newId } from "@/lib/ids";
import { acceptSuggestion } from "@/lib/suggestion/accept";
import { undoDecision } from "@/lib/undo/undo";
import { anArticle, named, spanOf } from "@/seeds/factories/article";
import { anEntity } from "@/seeds/factories/entity";
import { aReadArticle, guessAbout, readAgain } from "@/seeds/factories/read-article";
import { anEditor } from "@/seeds/factories/user";
import { addMention } from "./add";
import { splitMention } from "./split";

async function standing(articleId: string) {
  const { mentions, suggestions } = await readAgain(articleId);
  return {
    mentions: mentions
      .filter(({ removedAt }) => removedAt === null)
      .map(({ quote, entityId }) => ({ quote, entityId }))
      .toSorted((a, b) => a.quote.localeCompare(b.quote, "vi")),
    statuses: suggestions.map(({ id, status }) => ({ id, status })),
  };
}

test("a guess that took two names for one is split, and one undo asks it again", async () => {
  const editor = await anEditor();
  const article = await aReadArticle(`Tin ${newId()}\n\nÔng Temaru Ioane nói tàu sẽ về cảng Betio.`);
  const before = await standing(article.id);
  const { suggestionId, seenVersion } = guessAbout(article, "Temaru Ioane");
  const [first, second] = [await anEntity(), await anEntity()];
  const start = article.revision.text.indexOf("Temaru");
  const result = await splitMention(editor, {
    target: { suggestionId },
    seenVersion,
    parts: [
      { span: { start, end: start + 6 }, entity: { entityId: first } },
      { span: { start: start + 7, end: start + 12 }, entity: { entityId: second } },
    ],
  });
  if (!result.ok) throw new Error(result.problem);
  expect((await standing(article.id)).mentions).toEqual([
    { quote: "Ioane", entityId: second },
    { quote: "Temaru", entityId: first },
  ]);
  expect((await undoDecision(editor, result.value)).ok).toBe(true);
  expect(await standing(article.id)).toEqual(before);
});

test("a mention that somebody changed since is not split, and nothing is left of the try", async () => {
  const editor = await anEditor();
  const article = await anArticle();
  const span = spanOf(article, named.person);
  const entity = { entityId: await anEntity() };
  const added = await addMention(editor, { revisionId: article.revisionId, span, entity });
  if (!added.ok) throw new Error(added.problem);
  const middle = span.start + named.person.indexOf(" ");
  const refused = await splitMention(editor, {
    target: { mentionId: added.value.mentionId },
    seenVersion: 2,
    parts: [
      { span: { start: span.start, end: middle }, entity },
      { span: { start: middle + 1, end: span.end }, entity },
    ],
  });
  expect(refused).toMatchObject({ problem: "changed_since_seen" });
  expect((await standing(article.articleId)).mentions).toMatchObject([{ quote: named.person }]);
});

test("a name may stand inside another; it may not cross it or repeat it, by hand or by accepting a guess", async () => {
  const editor = await anEditor();
  const article = await aReadArticle(`Tin ${newId()}\n\nÔng Temaru Ioane nói tàu sẽ về cảng Betio.`);
  const revisionId = article.revision.id;
  const { text } = article.revision;
  const place = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const add = async (words: string) =>
    addMention(editor, { revisionId, span: place(words), entity: { entityId: await anEntity() } });
  expect(await add("Ông Temaru")).toMatchObject({ ok: true });
  expect(await add("Temaru")).toMatchObject({ ok: true });
  expect(await add("Temaru")).toMatchObject({ problem: "overlaps_mention" });
  expect(await acceptSuggestion(editor, guessAbout(article, "Temaru Ioane"))).toMatchObject({
    problem: "overlaps_mention",
  });
});
