import { expect, test } from "vitest";
import { isWeakSecret } from "./weak-secret";

const weak = [
  "",
  "kP3vXq8ZtW5nB1rY6mL9",
  "a".repeat(64),
  "abcabcabcabcabcabcabcabcabcabcabcabc",
  "change-me-and-then-some-more-0123456789",
  "MySecretForTheNewsroom-0123456789abcdef",
];

for (const secret of weak) {
  test(`"${secret.slice(0, 24)}" is weak`, () => expect(isWeakSecret(secret)).toBe(true));
}

test("random text of 32 characters is not", () => {
  expect(isWeakSecret("kP3vXq8ZtW5nB1rY6mL9sD2hG4jF7cTa")).toBe(false);
});
