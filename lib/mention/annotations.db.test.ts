import { expect, test } from "vitest";
import { systemActor, visitorActor } from "@/lib/auth/actor";
import { database } from "@/lib/db/client";
import { addExternalId } from "@/lib/entity/add-external-id";
import { receiveImport } from "@/lib/import/receive";
import { aNamedEntity } from "@/seeds/factories/entity";
import { anEditor } from "@/seeds/factories/user";
import { addMention } from "./add";
import { getAnnotations } from "./annotation-queries";
import { removeMention } from "./remove";

const origin = "https://desk.example";

async function aText(text: string) {
  const bytes = new TextEncoder().encode(text);
  const items = [{ name: "chu.txt", bytes }];
  const received = await receiveImport(systemActor("test"), { door: "paste", label: "chữ", items });
  const articleId = received.ok ? (received.value.items[0]?.articleId ?? "") : "";
  const revision = await database().articleRevision.findFirstOrThrow({ where: { articleId } });
  return { revisionId: revision.id, text: revision.text };
}

test("tags leave as annotations: exact words, code points into NFC, the entity's addresses", async () => {
  const editor = await anEditor();
  // A pair of surrogates before the name, and a name that arrives with its marks apart.
  const { revisionId, text } = await aText(`Chữ 𪜀 là đò.\n\nBà ${"Lê Hoài Ân".normalize("NFD")} nói.`);
  const start = text.indexOf("Lê Hoài Ân");
  const span = { start, end: start + "Lê Hoài Ân".length };
  const { entityId, slug } = await aNamedEntity();
  await addExternalId(editor, { entityId, scheme: "wikidata", value: "Q90000041" });
  const added = await addMention(editor, { revisionId, span, entity: { entityId } });
  if (!added.ok) throw new Error(added.problem);

  const page = await getAnnotations(editor, revisionId, origin);
  expect(page?.items).toMatchObject([
    {
      id: `urn:uuid:${added.value.mentionId}`,
      type: "Annotation",
      motivation: "identifying",
      body: [
        { purpose: "identifying", source: `${origin}/entities/${slug}` },
        { purpose: "identifying", source: "https://www.wikidata.org/entity/Q90000041" },
      ],
      target: {
        selector: [
          { type: "TextQuoteSelector", exact: "Lê Hoài Ân", suffix: " nói." },
          { type: "TextPositionSelector", start: start - 1, end: start - 1 + 10 },
        ],
      },
    },
  ]);
  const [, position] = page?.items[0]?.target.selector ?? [];
  if (position?.type !== "TextPositionSelector") throw new Error("no position");
  expect([...text].slice(position.start, position.end).join("")).toBe("Lê Hoài Ân");

  await removeMention(editor, { mentionId: added.value.mentionId, seenVersion: 1 });
  expect((await getAnnotations(editor, revisionId, origin))?.items).toEqual([]);
  expect(await getAnnotations(visitorActor(), revisionId, origin)).toBeNull();
});
