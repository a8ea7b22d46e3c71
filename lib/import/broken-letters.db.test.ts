import { expect, test } from "vitest";
import { cutBlock } from "@/lib/block/cut";
import { database } from "@/lib/db/client";
import { addMention } from "@/lib/mention/add";
import { changeMention } from "@/lib/mention/change";
import { aBegunImport } from "@/seeds/factories/import";
import { aReadArticle } from "@/seeds/factories/read-article";
import { anEditor } from "@/seeds/factories/user";
import { importPasted } from "./doors";

// Cutting at a fixed length leaves half a letter, which JSON columns refuse; NUL no column takes.

test("a first line whose 120th unit is half a letter", async () => {
  const result = await importPasted(await anEditor(), {
    text: `${"a".repeat(119)}😀 b`,
    label: "",
    outletId: null,
  });
  expect(result.ok).toBe(true);
});

test("a file name that holds what no database can", async () => {
  await aBegunImport({ files: [{ name: "a\u0000b\ud800.txt", words: "Đò ngang chạy lại." }] });
  expect((await database().importFile.findFirstOrThrow()).name).toBe("a\uFFFDb\uFFFD.txt");
});

test("a block whose 500th unit is half a letter can be cut", async () => {
  const { revision } = await aReadArticle(`Bến mở lại\n\n${"a ".repeat(249)}b😀 đò ngang chạy suốt đêm nay.`);
  const block = revision.blocks.find(({ start, end }) => end - start > 500);
  expect((await cutBlock(await anEditor(), { blockId: block?.id ?? "", seenVersion: 1 })).ok).toBe(true);
});

test("a mention whose surroundings begin with half a letter can be changed", async () => {
  const editor = await anEditor();
  const { revision } = await aReadArticle(
    `Bến mở lại\n\n😀${"a".repeat(23)}Lan Hương nói đò chạy. Hết chuyện hôm nay.`,
  );
  const start = revision.text.indexOf("Lan");
  const entity = { newEntity: { kind: "person" as const, name: "Lan" } };
  const added = await addMention(editor, {
    revisionId: revision.id,
    span: { start, end: start + 3 },
    entity,
  });
  if (!added.ok) throw new Error(added.problem);
  const change = { mentionId: added.value.mentionId, seenVersion: 1, span: { start, end: start + 9 } };
  expect((await changeMention(editor, change)).ok).toBe(true);
});
