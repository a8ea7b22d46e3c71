import { expect, test } from "vitest";
import { addMention } from "@/lib/mention/add";
import { removeMention } from "@/lib/mention/remove";
import { anArticle, named, spanOf } from "@/seeds/factories/article";
import { anEntity } from "@/seeds/factories/entity";
import { anEditor } from "@/seeds/factories/user";
import { undoDecision } from "./undo";

test("a mention does not come back where another one stands by now", async () => {
  const editor = await anEditor();
  const article = await anArticle();
  const place = { revisionId: article.revisionId, span: spanOf(article, named.person) };
  const first = await addMention(editor, { ...place, entity: { entityId: await anEntity() } });
  if (!first.ok) throw new Error(first.problem);
  const removed = await removeMention(editor, { mentionId: first.value.mentionId, seenVersion: 1 });
  if (!removed.ok) throw new Error(removed.problem);
  expect(await addMention(editor, { ...place, entity: { entityId: await anEntity() } })).toMatchObject({
    ok: true,
  });
  const { decisionId } = removed.value;
  expect(await undoDecision(editor, { decisionId })).toMatchObject({ problem: "changed_since" });
});
