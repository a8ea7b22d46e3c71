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
  const fitting = Math.floor(maxRequestBytes / maxItemBytes);
  const big = Array.from({ length: fitting + 1 }, (_, index) => file(`${index}.txt`, maxItemBytes));
  const weighed = weighFiles([...big, file("nhỏ.txt", 10)]);
  expect(weighed.slice(-2).map(({ unfit }) => unfit)).toEqual(["no_room", null]);
  expect(weighed.filter(({ unfit }) => unfit === null)).toHaveLength(fitting + 1);
});

test("a file chosen twice is there once", () => {
  const one = file("tin.txt", 900);
  expect(addFiles([one], [{ ...one }, file("khác.txt", 900)]).map(({ name }) => name)).toEqual([
    "tin.txt",
    "khác.txt",
  ]);
});
