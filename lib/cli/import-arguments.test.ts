import { expect, test } from "vitest";
import { importArguments } from "./import-arguments";

const plain = {
  paths: ["tin"],
  trial: false,
  outlet: null,
  columns: null,
  wait: false,
  verbose: false,
  resume: null,
};

test("paths and options", () => {
  expect(importArguments(["tin"])).toEqual(plain);
  const words = ["tin", "-", "--trial", "--wait", "--outlet", "bao", "--map", "title=headline, text=body"];
  expect(importArguments(words)).toEqual({
    ...plain,
    paths: ["tin", "-"],
    trial: true,
    wait: true,
    outlet: "bao",
    columns: { title: "headline", text: "body" },
  });
});

test.each([
  [[], "Say what to import"],
  [["--tral", "tin"], "Unknown option '--tral'"],
  [["tin", "--outlet"], "--outlet"],
  [["tin", "--map", "title"], '"title" is none'],
  [["tin", "--map", "headline=title"], 'knows no "headline"'],
  [["-", "-"], "once only"],
  [["--resume", "x", "tin"], "as it was begun"],
])("%j is told plainly", (words, told) => {
  expect(() => importArguments(words)).toThrow(told);
});
