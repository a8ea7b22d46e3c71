import { expect, test } from "vitest";
import { nameIn } from "./name-in";

const aliases = [
  { text: "Nhà Trắng", language: "vi", preferred: true },
  { text: "the White House", language: "en", preferred: false },
  { text: "White House", language: "en", preferred: true },
];

test("pages in English call an entity as we print it in English", () => {
  expect(nameIn("en", { name: "Nhà Trắng", aliases })).toBe("White House");
  expect(nameIn("vi", { name: "Nhà Trắng", aliases })).toBe("Nhà Trắng");
});

test("without a printed English name the one it is kept under stands", () => {
  expect(nameIn("en", { name: "Nhà Trắng", aliases: aliases.slice(0, 2) })).toBe("Nhà Trắng");
});
