import { expect, test } from "vitest";
import * as z from "zod";

import { draftShelf } from "./draft-shelf";

const content = z.object({ body: z.string() });
const half = { body: "Con số này lấy ở đâu" };

function storageOf(kept: Map<string, string>): Storage {
  return {
    get length() {
      return kept.size;
    },
    clear: () => kept.clear(),
    key: (at) => [...kept.keys()][at] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}

function shelfOf(kept: Map<string, string>, { userId = "lan", about = "article.1" } = {}) {
  return draftShelf({ userId, about, content, storage: () => storageOf(kept) });
}

test("what was typed is found again after a reload, and gone once it is saved", () => {
  const kept = new Map<string, string>();
  shelfOf(kept).keep("note.3-9", half);
  const reloaded = shelfOf(kept);
  expect([...reloaded.all()]).toEqual([["note.3-9", half]]);
  reloaded.drop("note.3-9");
  expect(reloaded.find("note.3-9")).toBeNull();
  expect(kept.size).toBe(0);
});

test("nobody finds what another person wrote on the same browser, nor what was written on something else", () => {
  const kept = new Map<string, string>();
  shelfOf(kept).keep("note.3-9", half);
  expect(shelfOf(kept, { userId: "minh" }).all().size).toBe(0);
  expect(shelfOf(kept, { about: "article.2" }).all().size).toBe(0);
  shelfOf(kept, { userId: "minh" }).drop("note.3-9");
  expect(shelfOf(kept).find("note.3-9")).toEqual(half);
});

test("two forms are two drafts", () => {
  const kept = new Map<string, string>();
  const shelf = shelfOf(kept);
  shelf.keep("note.3-9", half);
  shelf.keep("note.30-42", { body: "Hỏi lại phóng viên" });
  shelf.drop("note.3-9");
  expect([...shelfOf(kept).all().keys()]).toEqual(["note.30-42"]);
});

test("what cannot be read is as if nothing were there", () => {
  for (const broken of ["", "{", "null", '{"text":1}', "[]"]) {
    expect(shelfOf(new Map([["collate.draft.lan.article.1.note", broken]])).all().size).toBe(0);
  }
});

test("a storage that is full or forbidden stops nobody: the tab itself still holds the draft", () => {
  const refusing = () => {
    throw new DOMException("no", "SecurityError");
  };
  const shelf = draftShelf({ userId: "lan", about: "article.1", content, storage: refusing });
  expect(shelf.all().size).toBe(0);
  shelf.keep("note", half);
  expect(shelf.find("note")).toEqual(half);
  shelf.drop("note");
  expect(shelf.find("note")).toBeNull();
});

test("another tab's writing and saving is heard, what belongs to others is not", () => {
  const shelf = shelfOf(new Map());
  let told = 0;
  const leave = shelf.subscribe(() => (told += 1));
  const newValue = JSON.stringify(half);
  shelf.hear({ key: "collate.draft.lan.article.1.note", newValue });
  expect(shelf.find("note")).toEqual(half);
  shelf.hear({ key: "collate.draft.minh.article.1.note", newValue });
  shelf.hear({ key: null, newValue: null });
  shelf.hear({ key: "collate.draft.lan.article.1.note", newValue: null });
  expect(shelf.all().size).toBe(0);
  expect(told).toBe(2);
  leave();
  shelf.keep("note", half);
  expect(told).toBe(2);
});

test("what is read is the same as long as nothing changes", () => {
  const shelf = shelfOf(new Map());
  expect(shelf.all()).toBe(shelf.all());
});
