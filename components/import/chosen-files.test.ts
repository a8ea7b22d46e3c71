import { expect, test } from "vitest";
import { maxItemBytes } from "@/lib/import/schema";
import { addFiles, maxRequestBytes, weighFiles } from "./chosen-files";

function file(name: string, size: number, type = "text/plain") {
  return { name, size, type, lastModified: 1 };
}

test("text files go, each with its reason if not", () => {
  const weighed = weighFiles([
    file("tin.txt", 900),
    file("trống.txt", 0),
    file("dài.txt", maxItemBytes + 1),
    file("ảnh.jpg", 900, "image/jpeg"),
    file("không đuôi", 900, ""),
  ]);
  expect(weighed.map(({ unfit }) => unfit)).toEqual([null, "empty", "too_large", "not_text", null]);
});

test("what goes over one request waits, and smaller files behind it still go", () => {
  const big = maxItemBytes - 1;
  const weighed = weighFiles([file("một.txt", big), file("hai.txt", big), file("ba.txt", 10)]);
  expect(weighed.map(({ unfit }) => unfit)).toEqual([null, "no_room", null]);
  expect(big + 10).toBeLessThan(maxRequestBytes);
});

test("a file chosen twice is there once", () => {
  const one = file("tin.txt", 900);
  expect(addFiles([one], [{ ...one }, file("khác.txt", 900)]).map(({ name }) => name)).toEqual([
    "tin.txt",
    "khác.txt",
  ]);
});
