import { expect, test } from "vitest";
import { storable } from "./storable";

test("half letters and NUL are replaced, however deep they stand", () => {
  const half = "đò 😀".slice(0, 4);
  expect(storable({ a: [half, { b: "x\u0000y" }], n: 3, nothing: null })).toEqual({
    a: ["đò \uFFFD", { b: "x\uFFFDy" }],
    n: 3,
    nothing: null,
  });
});

test("whole letters, dates, bytes and files stay as they are", () => {
  const at = new Date(0);
  const bytes = new Uint8Array([0, 1]);
  const given = { at, bytes, text: "đò 😀 sông" };
  expect(storable(given)).toEqual(given);
  expect(storable(given).at).toBe(at);
  expect(storable(given).bytes).toBe(bytes);
});
