import { expect, test } from "vitest";
import { getRendition } from "@/lib/article/revision-queries";
import { systemActor } from "@/lib/auth/actor";
import { database } from "@/lib/db/client";
import { longestLook, sanitizerVersion } from "@/lib/document/sanitize-html";
import { newId } from "@/lib/ids";
import { anEditor } from "@/seeds/factories/user";
import { beginImport } from "./begin";
import { takeApart } from "./take-apart";

const system = systemActor("renditions test");

async function bringIn(name: string, mediaType: string, words: string): Promise<string> {
  const begun = await beginImport(system, {
    door: "upload",
    label: "test",
    files: [{ name, mediaType, bytes: new TextEncoder().encode(words) }],
  });
  if (!begun.ok) throw new Error(begun.problem);
  await takeApart(system, begun.value);
  const { importId } = begun.value;
  const { currentRevisionId } = await database().article.findFirstOrThrow({ where: { importId } });
  return currentRevisionId ?? "";
}

test("a page's look is kept cleaned, and cleaned once more by the rules of the day when it is shown", async () => {
  const words = "Bến đò ngang chạy lại từ sáng nay sau ba ngày nghỉ vì nước lớn, ban quản lý bến cho biết.";
  const page = `<html><body><article><h1>Bến đò ${newId()}</h1><p onclick="x()">${words}</p><script>alert(1)</script>
    <p>${words} <a href="javascript:x()">Xem</a><img src="https://tracker.example/p.gif"></p></article></body></html>`;
  const revisionId = await bringIn("bai.html", "text/html", page);
  const stored = await database().rendition.findUniqueOrThrow({ where: { revisionId } });
  expect(stored.sanitizer).toBe(sanitizerVersion);
  expect(stored.html).toContain("Bến đò ngang chạy lại");
  expect(stored.html).not.toMatch(/script|onclick|javascript:|<img/i);

  await database().rendition.update({
    where: { revisionId },
    data: { html: `${stored.html}<script>x()</script><p onload="x()">cũ</p>`, sanitizer: "older" },
  });
  const shown = await getRendition(await anEditor(), revisionId);
  expect(shown?.html).toContain("cũ");
  expect(shown?.html).not.toMatch(/script|onload/i);
});

test("of a page as long as a book only the bytes are kept, and one kept before is not cleaned while somebody waits", async () => {
  const body = `<p>Đoạn văn của một trang dài, số ${newId()}.</p>`;
  const page = (times: number) => `<html><body><article>${body.repeat(times)}</article></body></html>`;
  const times = Math.ceil(longestLook / body.length);
  const long = await bringIn("dài.html", "text/html", page(times));
  expect(await database().rendition.findUnique({ where: { revisionId: long } })).toBeNull();
  const short = await bringIn("ngắn.html", "text/html", page(3));
  expect(await getRendition(await anEditor(), short)).not.toBeNull();
  await database().rendition.update({ where: { revisionId: short }, data: { html: body.repeat(times) } });
  expect(await getRendition(await anEditor(), short)).toBeNull();
});

test("a plain text has no look", async () => {
  const revisionId = await bringIn("bai.txt", "text/plain", `Tin ngắn số ${newId()} không có trang nào.`);
  expect(await getRendition(await anEditor(), revisionId)).toBeNull();
});
