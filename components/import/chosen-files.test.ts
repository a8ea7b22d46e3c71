import { expect, test } from "vitest";

import { maxUploadBytes, maxUploadFiles, mostBytesOf } from "@/lib/upload/schema";

import { addFiles, weighFiles } from "./chosen-files";

function file(name: string, size: number) {
  return { key: name, name, file: { size, lastModified: 1 } };
}

test("files go, each with its reason if not", () => {
  const weighed = weighFiles([
    file("tin.txt", 900),
    file("trống.txt", 0),
    file("dài.txt", 1_000_001),
    file("trang.HTML", 200_000_000),
    file("ảnh.jpg", 900),
    file("thư mục/không đuôi", 900),
    file("kho.jsonl", 2_000_000_000),
    file(".DS_Store", 6_000),
  ]);
  expect(weighed.map(({ unfit }) => unfit)).toEqual([
    null,
    "empty",
    "too_large",
    "too_large",
    "unknown_kind",
    null,
    null,
    "unknown_kind",
  ]);
});

test("every kind that the desk names is taken", () => {
  const kinds = "txt html mht json jsonl csv xml opml eml docx zip gz".split(" ");
  expect(kinds.filter((kind) => (mostBytesOf(`a.${kind}`) ?? 0) < 1_000_000)).toEqual([]);
});

test("what goes over one upload waits, and smaller files behind it still go", () => {
  const half = maxUploadBytes / 2;
  const weighed = weighFiles([
    file("1.csv", half),
    file("2.csv", half - 10),
    file("3.csv", 11),
    file("4.txt", 10),
  ]);
  expect(weighed.map(({ unfit }) => unfit)).toEqual([null, null, "no_room", null]);
});

test("no more files go than one upload takes", () => {
  const many = Array.from({ length: maxUploadFiles + 1 }, (_, index) => file(`${index}.txt`, 1));
  expect(weighFiles(many).at(-1)?.unfit).toBe("no_room");
});

test("a file chosen twice is there once, in two folders twice", () => {
  const one = { name: "tin.txt", file: { size: 900, lastModified: 1 } };
  const known = addFiles([], [one]);
  const all = addFiles(known, [one, { ...one, name: "a/tin.txt" }]);
  expect(all.map(({ name }) => name)).toEqual(["tin.txt", "a/tin.txt"]);
});
