import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { expect, test } from "vitest";

import { analyze } from "@/lib/language/analyze";
import { sampleGazetteer } from "@/lib/language/sample-gazetteer";
import { messages } from "@/lib/i18n/messages";

import { isReasonCode, reasonCodes } from "./reason-codes";

const day = join(import.meta.dirname, "../../seeds/demo/articles");

test("every reason that the demo's articles give has a sentence", () => {
  const codes = new Set(
    readdirSync(day).flatMap((file) => {
      const { entities, attributions, origins } = analyze(
        readFileSync(join(day, file), "utf8"),
        sampleGazetteer(),
      );
      return [...entities, ...attributions, ...origins].flatMap(({ reasons }) =>
        reasons.map(({ code }) => code),
      );
    }),
  );
  expect(codes.size).toBeGreaterThan(10);
  expect([...codes].filter((code) => !isReasonCode(code))).toEqual([]);
});

test("every code in the sources of the language engine has a sentence", () => {
  const folder = join(import.meta.dirname, "../../lib/language");
  const sources = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts") && !path.endsWith(".test.ts"))
    .map((path) => readFileSync(join(folder, path), "utf8"));
  const codes = sources.flatMap((source) =>
    [...source.matchAll(/\bcode: "(\w+)"/g)].map(([, code]) => code ?? ""),
  );
  expect([...new Set(codes)].filter((code) => !isReasonCode(code))).toEqual([]);
});

test("no sentence is left over", () => {
  const sentences = Object.keys(messages.vi.review.reason).filter((code) => code !== "other");
  expect(sentences.sort()).toEqual([...reasonCodes].sort());
});
