import { expect, test } from "vitest";
import { changesToSend, clashing, type DescribedFields, fieldsOf } from "./described-fields";

const before: DescribedFields = {
  outletId: "",
  publishedAt: "2026-03-18T05:12",
  byline: "",
  url: "",
  rightsMode: "",
  excerptLength: "",
};

test("an unknown date stays unknown, a known one reads as the newsroom's clock", () => {
  const nothing = {
    outlet: null,
    publishedAt: null,
    byline: null,
    url: null,
    rightsMode: null,
    excerptLength: null,
  };
  expect(fieldsOf(nothing).publishedAt).toBe("");
  expect(fieldsOf({ ...nothing, publishedAt: new Date("2026-03-17T22:12:00Z") }).publishedAt).toBe(
    "2026-03-18T05:12",
  );
});

test("only what was changed is sent", () => {
  expect(changesToSend(before, { ...before, byline: " Lý Thị Ngọ " })).toEqual({ byline: "Lý Thị Ngọ" });
  expect(changesToSend(before, { ...before, publishedAt: "" })).toEqual({ publishedAt: null });
  expect(changesToSend(before, before)).toEqual({});
});

test("rights go with their length", () => {
  const mine: DescribedFields = { ...before, rightsMode: "excerpt", excerptLength: "200" };
  expect(changesToSend(before, mine)).toEqual({ rightsMode: "excerpt", excerptLength: 200 });
  expect(changesToSend(mine, { ...mine, rightsMode: "link_only" })).toEqual({
    rightsMode: "link_only",
    excerptLength: null,
  });
});

test("two editors clash only where both changed the same field differently", () => {
  const mine = { ...before, byline: "A", url: "https://a.example" };
  expect(clashing({ before, mine, theirs: { ...before, outletId: "x" } })).toEqual([]);
  expect(clashing({ before, mine, theirs: { ...before, byline: "B", url: "https://a.example" } })).toEqual([
    "byline",
  ]);
});
