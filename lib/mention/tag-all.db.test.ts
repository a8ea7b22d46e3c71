import { expect, test } from "vitest";
import { database } from "@/lib/db/client";
import { newId } from "@/lib/ids";
import { type Mark, occurrencesIn, placesOf } from "@/lib/language/occurrences";
import type { Span } from "@/lib/language/types";
import { rejectSuggestion } from "@/lib/suggestion/reject";
import { undoDecision } from "@/lib/undo/undo";
import { anEntity } from "@/seeds/factories/entity";
import { aReadArticle, guessAbout, type ReadArticle, readAgain } from "@/seeds/factories/read-article";
import { anEditor } from "@/seeds/factories/user";
import { addMention } from "./add";
import { changeMention } from "./change";
import { listOccurrencesElsewhere } from "./occurrence-queries";
import type { SeenPlace } from "./schema";
import { tagAll } from "./tag-all";

const story = (mark: string) => `Cầu treo Nà Hin đóng cửa để thay cáp

Ông Hoàng Văn Pảo, trưởng bản Nà Hin, nói người dân sẽ đi đò trong ba tuần tới.

“Cáp cũ đã mòn từ mùa lũ trước”, ông Pảo nói. Theo ông Hoàng Văn Pảo, đò chạy không lấy tiền.

Mã tin ${mark}`;

/** Every place of the name as the screen shows it. */
function seenPlaces({ revision, suggestions, mentions }: ReadArticle, name: string): SeenPlace[] {
  const standing = mentions.filter(({ removedAt }) => removedAt === null);
  const at = (span: Span, seen: SeenPlace["seen"]) => ({ revisionId: revision.id, span, seen });
  return placesOf(revision.text, name).map((span) => {
    const isThere = (one: { start: number | null; end: number | null }) =>
      one.start === span.start && one.end === span.end;
    const guess = suggestions.find(
      (one) => one.type === "mention" && one.status === "pending" && isThere(one),
    );
    const fact = standing.find(isThere);
    if (fact) return at(span, { as: "fact", mentionId: fact.id, version: fact.version });
    if (guess) return at(span, { as: "guess", suggestionId: guess.id, version: guess.version });
    return at(span, { as: "nothing" });
  });
}

/** Everything that a decision about mentions can move. */
async function state(articleId: string) {
  const { mentions, suggestions } = await readAgain(articleId);
  return {
    mentions: mentions
      .filter(({ removedAt }) => removedAt === null)
      .map(({ start, end, entityId }) => ({ start, end, entityId })),
    suggestions: suggestions.map(({ id, status, decidedById }) => ({ id, status, decidedById })),
  };
}

test("one act gives all places of a name their entity, and one undo takes exactly that back", async () => {
  const editor = await anEditor();
  const article = await aReadArticle(story(newId()));
  const entityId = await anEntity();
  const before = await state(article.id);
  const places = [...seenPlaces(article, "Hoàng Văn Pảo"), ...seenPlaces(article, "cáp")];
  expect(places.map(({ seen }) => seen.as)).toContain("guess");
  expect(places.map(({ seen }) => seen.as)).toContain("nothing");
  const tagged = await tagAll(editor, { entity: { entityId }, quote: "Hoàng Văn Pảo", places });
  if (!tagged.ok) throw new Error(tagged.problem);

  const after = await state(article.id);
  expect(after.mentions).toHaveLength(places.length);
  expect(new Set(after.mentions.map((one) => one.entityId))).toEqual(new Set([entityId]));
  expect(await database().decision.count({ where: { articleId: article.id } })).toBe(1);
  expect(await database().auditEntry.count({ where: { type: "mention.tagged_all" } })).toBe(1);

  expect((await undoDecision(editor, tagged.value)).ok).toBe(true);
  expect(await state(article.id)).toEqual(before);
});

test("nothing is tagged that was not shown, and what was unticked stays open", async () => {
  const editor = await anEditor();
  const article = await aReadArticle(story(newId()));
  const [first, second] = seenPlaces(article, "Hoàng Văn Pảo");
  if (!first || !second) throw new Error("Two places were expected.");
  const entity = { entityId: await anEntity() };
  expect((await tagAll(editor, { entity, quote: "Hoàng Văn Pảo", places: [first] })).ok).toBe(true);
  const { mentions, suggestions } = await state(article.id);
  expect(mentions.map(({ start, end }) => ({ start, end }))).toEqual([first.span]);
  const open = second.seen.as === "guess" ? second.seen.suggestionId : "";
  expect(suggestions.find(({ id }) => id === open)?.status).toBe("pending");
});

test("a place that another editor decided since is named, and nothing at all is done", async () => {
  const [editor, faster] = [await anEditor(), await anEditor()];
  const article = await aReadArticle(story(newId()));
  const places = seenPlaces(article, "Hoàng Văn Pảo");
  await rejectSuggestion(faster, guessAbout(article, "Hoàng Văn Pảo"));
  const before = await state(article.id);
  const entity = { newEntity: { kind: "person" as const, name: `Người ${newId()}` } };
  const refused = await tagAll(editor, { entity, quote: "Hoàng Văn Pảo", places });
  expect(refused).toMatchObject({
    problem: "changed_since_seen",
    detail: { places: [{ revisionId: article.revision.id, ...places[0]?.span }] },
  });
  expect(await state(article.id)).toEqual(before);
  expect(await database().entity.count({ where: { name: { startsWith: "Người" } } })).toBe(0);
});

test("words that were bare in the preview and got a tag since are a conflict, not a second tag", async () => {
  const editor = await anEditor();
  const article = await aReadArticle(story(newId()));
  const places = seenPlaces(article, "cáp");
  const [first] = places;
  if (!first) throw new Error("A place was expected.");
  const entity = { entityId: await anEntity() };
  await addMention(editor, { revisionId: article.revision.id, span: first.span, entity });
  expect(await tagAll(editor, { entity, quote: "cáp", places })).toMatchObject({
    problem: "changed_since_seen",
    detail: { places: [first.span] },
  });
});

test("a mention of somebody else gets the entity and gives it back; work done since keeps the undo away", async () => {
  const editor = await anEditor();
  const article = await aReadArticle(story(newId()));
  const [wrong, right] = [await anEntity(), await anEntity()];
  const [bare] = seenPlaces(article, "cáp");
  if (!bare) throw new Error("A place was expected.");
  const { revisionId, span } = bare;
  const added = await addMention(editor, { revisionId, span, entity: { entityId: wrong } });
  if (!added.ok) throw new Error(added.problem);
  const { mentionId } = added.value;
  const places: SeenPlace[] = [{ revisionId, span, seen: { as: "fact", mentionId, version: 1 } }];
  const tag = () => tagAll(editor, { entity: { entityId: right }, quote: "cáp", places });
  const tagged = await tag();
  if (!tagged.ok) throw new Error(tagged.problem);
  expect(await undoDecision(editor, tagged.value)).toMatchObject({ ok: true });
  expect((await state(article.id)).mentions).toMatchObject([{ entityId: wrong }]);

  places[0] = { revisionId, span, seen: { as: "fact", mentionId, version: 3 } };
  const again = await tag();
  if (!again.ok) throw new Error(again.problem);
  await changeMention(editor, { mentionId, seenVersion: 4, entity: { entityId: wrong } });
  expect(await undoDecision(editor, again.value)).toMatchObject({ problem: "changed_since" });
});

test("other articles of the coverage are found by name, tagged in the same act and taken back in the same undo", async () => {
  const editor = await anEditor();
  const [here, there] = [await aReadArticle(story(newId())), await aReadArticle(story(newId()))];
  await database().coverageMember.deleteMany({ where: { articleId: { in: [here.id, there.id] } } });
  const coverage = { id: newId(), createdAt: new Date(0) };
  const members = [here, there].map(({ id: articleId }) => ({
    id: newId(),
    articleId,
    state: "suggested" as const,
    reasons: [],
  }));
  await database().coverage.create({ data: { ...coverage, members: { create: members } } });
  const entityId = await anEntity();
  const taken = { entityId, name: "Hoàng Văn Pảo", kind: "person" as const };
  const guess = here.suggestions.find(({ quote, type }) => type === "mention" && quote === "Hoàng Văn Pảo");
  const guessed = { entityId: guess?.entityId ?? null, name: "Hoàng Văn Pảo", kind: "person" as const };
  const asked = { articleId: here.id, quote: "Hoàng Văn Pảo", taken, guessed, purpose: "tag" as const };
  const [found, ...others] = await listOccurrencesElsewhere(editor, asked);
  expect(others).toEqual([]);
  expect(found).toMatchObject({ articleId: there.id, already: 0 });
  const elsewhere: SeenPlace[] = (found?.found ?? []).map(({ start, end, mark }) => ({
    revisionId: found?.revisionId ?? "",
    span: { start, end },
    seen: mark ? { as: "guess", suggestionId: mark.id, version: mark.version } : { as: "nothing" },
  }));
  const places = [...seenPlaces(here, "Hoàng Văn Pảo"), ...elsewhere];
  const tagged = await tagAll(editor, { entity: { entityId }, quote: "Hoàng Văn Pảo", places });
  if (!tagged.ok) throw new Error(tagged.problem);
  expect((await state(there.id)).mentions).toHaveLength(elsewhere.length);
  expect(await database().decision.count()).toBe(2);
  expect((await undoDecision(editor, tagged.value)).ok).toBe(true);
  expect((await state(there.id)).mentions).toEqual([]);
  expect((await state(here.id)).mentions).toEqual([]);
});

test("the screen's marks and the stored ones lead to the same places", async () => {
  const { revision, suggestions } = await aReadArticle(story(newId()));
  const marks = suggestions.flatMap((row): Mark[] => {
    if (row.type !== "mention" || row.start === null || row.end === null) return [];
    const taken = { entityId: row.entityId, name: "Hoàng Văn Pảo", kind: "person" as const };
    const { id, version, start, end } = row;
    return [{ key: id, id, version, start, end, standing: "guess", taken, guessed: taken }];
  });
  const taken = { entityId: null, name: "Hoàng Văn Pảo", kind: "person" as const };
  const sought = { quote: "Hoàng Văn Pảo", taken, guessed: taken, purpose: "tag" as const };
  const { found } = occurrencesIn({ text: revision.text, kept: revision.blocks, marks }, sought);
  expect(found.filter(({ group }) => group === "same_name")).toHaveLength(2);
});
