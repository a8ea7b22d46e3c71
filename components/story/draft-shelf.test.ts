import { expect, test } from "vitest";

import { draftShelf } from "./draft-shelf";
import { isSameText } from "./draft-text";
import type { DraftText } from "./draft-text";

const text: DraftText = {
  headline: "Chợ nổi",
  standfirst: "",
  body: {
    type: "doc",
    content: [{ type: "heading", attrs: { level: 2 }, content: [{ type: "text", text: "Ghe" }] }],
  },
};

function storageOf(kept: Map<string, string>): Storage {
  return {
    length: kept.size,
    clear: () => kept.clear(),
    key: () => null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}

test("what was not saved is found again, and gone when it is saved", () => {
  const shelf = draftShelf("a", () => storageOf(kept));
  const kept = new Map<string, string>();
  shelf.keep({ text, version: 3 });
  expect(shelf.find()).toEqual({ text, version: 3 });
  expect(draftShelf("b", () => storageOf(kept)).find()).toBeNull();
  shelf.keep(null);
  expect(shelf.find()).toBeNull();
});

test("what cannot be read is as if nothing were there", () => {
  for (const broken of ["", "{", '{"text":1}', '{"version":1}']) {
    expect(draftShelf("a", () => storageOf(new Map([["collate.draft.a", broken]]))).find()).toBeNull();
  }
});

test("a storage that is full or forbidden stops nobody", () => {
  const refusing = () => {
    throw new DOMException("no", "SecurityError");
  };
  const shelf = draftShelf("a", refusing);
  shelf.keep({ text, version: 1 });
  expect(shelf.find()).toBeNull();
});

test("two texts are the same whatever the order of their keys and the blanks at their ends", () => {
  const other = JSON.parse(
    '{"body":{"content":[{"content":[{"text":"Ghe","type":"text"}],"attrs":{"level":2},"type":"heading"}],"type":"doc"}}',
  ) as Pick<DraftText, "body">;
  expect(isSameText(text, { headline: "Chợ nổi ", standfirst: "", ...other })).toBe(true);
  expect(isSameText(text, { ...text, standfirst: "Sớm" })).toBe(false);
});
