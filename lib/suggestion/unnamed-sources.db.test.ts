import { expect, test } from "vitest";
import { addAttribution } from "@/lib/attribution/add";
import { changeAttribution } from "@/lib/attribution/change";
import { database } from "@/lib/db/client";
import { newId } from "@/lib/ids";
import { anArticle, named, spanOf } from "@/seeds/factories/article";
import { anEntity } from "@/seeds/factories/entity";
import { anEditor } from "@/seeds/factories/user";
import { correctSuggestion } from "./correct";

async function aGuess() {
  const article = await anArticle();
  const claim = spanOf(article, named.claim);
  const payload = {
    mode: "indirect",
    sourceKind: "named_person",
    source: spanOf(article, named.person),
    cue: null,
    claims: [claim],
    resolved: named.person,
    role: "chủ đò",
    via: null,
  };
  const { articleId, revisionId } = article;
  const row = {
    articleId,
    revisionId,
    ...claim,
    type: "attribution" as const,
    confidence: 0.9,
    reasons: [],
    payload,
  };
  const id = newId();
  await database().suggestion.create({ data: { id, ...row, fingerprint: id, quote: named.claim } });
  return { article, suggestionId: id };
}

async function anAttribution({ speakerEntityId = null }: { speakerEntityId?: string | null } = {}) {
  const article = await anArticle();
  const added = await addAttribution(await anEditor(), {
    revisionId: article.revisionId,
    mode: "indirect",
    sourceKind: "named_person",
    claims: [spanOf(article, named.claim)],
    speakerLabel: named.person,
    speakerEntityId,
  });
  if (!added.ok) throw new Error(added.problem);
  return added.value.attributionId;
}

test("a source that an editor calls unnamed loses the name that the machine had found", async () => {
  const { suggestionId } = await aGuess();
  const change = { type: "attribution" as const, sourceKind: "anonymous" as const };
  await correctSuggestion(await anEditor(), { suggestionId, seenVersion: 1, change });
  expect(await database().attribution.findFirstOrThrow()).toMatchObject({
    sourceKind: "anonymous",
    speakerLabel: null,
    speakerEntityId: null,
  });
});

test("so does one that had been decided as named, unless the editor writes another label", async () => {
  const attributionId = await anAttribution({ speakerEntityId: await anEntity() });
  const editor = await anEditor();
  const change = { sourceKind: "anonymous" as const };
  expect(await changeAttribution(editor, { attributionId, seenVersion: 1, change })).toMatchObject({
    ok: true,
  });
  const row = await database().attribution.findFirstOrThrow();
  expect(row).toMatchObject({ speakerLabel: null, speakerEntityId: null });

  const again = await anAttribution();
  const relabel = { ...change, speakerLabel: "một người lái đò" };
  await changeAttribution(editor, { attributionId: again, seenVersion: 1, change: relabel });
  expect(await database().attribution.findUniqueOrThrow({ where: { id: again } })).toMatchObject({
    speakerLabel: "một người lái đò",
  });
});

test("a chain of sources stays inside its article, also when a guess is corrected", async () => {
  const { suggestionId } = await aGuess();
  const change = { type: "attribution" as const, viaId: await anAttribution() };
  expect(await correctSuggestion(await anEditor(), { suggestionId, seenVersion: 1, change })).toMatchObject({
    problem: "unknown_via",
  });
});
