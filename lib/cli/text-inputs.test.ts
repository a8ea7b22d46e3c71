import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { textInputs } from "./text-inputs";

const folder = mkdtempSync(path.join(tmpdir(), "text-inputs-"));
mkdirSync(path.join(folder, "b"));
writeFileSync(path.join(folder, "c.txt"), "\uFEFFMột\r\nhai\n");
writeFileSync(
  path.join(folder, "b", "a.html"),
  "<head><title>x</title></head><h1>Ti&ecirc;u&nbsp;đề &amp; gì</h1><p>Đoạn<br>hai<script>1 < 2</script>",
);
writeFileSync(path.join(folder, "a.txt"), Buffer.from([0xff, 0x00, 0xc3]));
writeFileSync(path.join(folder, "d.pdf"), "không đọc");
afterAll(() => rmSync(folder, { recursive: true }));

test("a folder means its texts and pages, in name order, and one bad file does not stop the rest", () => {
  const found = [...textInputs([folder, path.join(folder, "missing.txt")])];
  expect(found.map(({ file }) => path.relative(folder, file))).toEqual([
    "a.txt",
    path.join("b", "a.html"),
    "c.txt",
    "missing.txt",
  ]);
  expect(found[0]).toMatchObject({ failure: "not UTF-8 text" });
  expect(found[1]).toMatchObject({ text: "Ti&ecirc;u đề & gì\n\nĐoạn\n\nhai" });
  expect(found[2]).toMatchObject({ text: "Một\nhai" });
  expect(found[3]).toHaveProperty("failure");
});
