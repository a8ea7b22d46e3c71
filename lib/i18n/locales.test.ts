import { expect, test } from "vitest";

import { localePath, pathWithoutLocale } from "./locales";

test("Vietnamese addresses have no prefix, English ones do", () => {
  expect(localePath("vi", "/")).toBe("/");
  expect(localePath("vi", "/stories/lu-lon")).toBe("/stories/lu-lon");
  expect(localePath("en", "/")).toBe("/en");
  expect(localePath("en", "/stories/lu-lon")).toBe("/en/stories/lu-lon");
});

test("the page behind an address is found again in either language", () => {
  expect(pathWithoutLocale("/en")).toBe("/");
  expect(pathWithoutLocale("/en?page=2")).toBe("/?page=2");
  expect(pathWithoutLocale("/en/desk#top")).toBe("/desk#top");
  expect(pathWithoutLocale("/vi/desk")).toBe("/desk");
  expect(pathWithoutLocale("/entities/x")).toBe("/entities/x");
});
