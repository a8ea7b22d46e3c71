import { expect, test } from "vitest";
import { defaultPath, ownPath } from "./own-path";

const own = [
  "/",
  "/desk",
  "/en/desk/articles/0198a7c2?tab=names#quote",
  "/desk?q=Tri%E1%BB%81u%20Ti%C3%AAn",
  "/desk?from=https%3A%2F%2Fexample.com",
  "/stories/a//b",
];

const foreign: unknown[] = [
  "",
  "desk",
  "https://evil.example",
  "HTTPS://evil.example/desk",
  "//evil.example",
  "///evil.example",
  "/\\evil.example",
  "\\/evil.example",
  "/\t/evil.example",
  "/\n/evil.example",
  "\t//evil.example",
  " //evil.example",
  "/%2f/evil.example",
  "/%2F%2Fevil.example",
  "/%5cevil.example",
  "/%255cevil.example",
  "/%25255c%25255cevil.example",
  "/%09/evil.example",
  "/.//evil.example",
  "/desk/..//evil.example",
  "/desk/%2e%2e//evil.example",
  "/%0d%0aSet-Cookie:a=b",
  "javascript:alert(1)",
  "/desk\u0000",
  "/%",
  "http:evil.example",
  `/${"a".repeat(3000)}`,
  "/sign-in",
  "/en/sign-in?next=/sign-in",
  "/api/anything",
  "/_next/image",
  null,
  undefined,
  7,
  ["/desk"],
  { toString: () => "/desk" },
];

for (const path of own) {
  test(`goes to ${path}`, () => expect(ownPath(path)).toBe(path));
}

for (const path of foreign) {
  test(`does not go to ${JSON.stringify(path)?.slice(0, 60)}`, () => {
    const answer = ownPath(path);
    expect(new URL(answer, "https://collate.example").origin).toBe("https://collate.example");
    expect(answer).toBe(defaultPath);
  });
}
