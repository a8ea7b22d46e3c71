import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { expect, test } from "vitest";

import { messages } from "./messages";

type Tree = { [key: string]: string | Tree };

const root = join(import.meta.dirname, "../..");
const vietnamese = flatten(messages.vi);
const english = flatten(messages.en);

// The glossary is the one place that fixes our words in both languages, used on a screen yet or not.
const fixedVocabulary = ["glossary."];

test("both languages have exactly the same messages", () => {
  expect([...english.keys()].sort()).toEqual([...vietnamese.keys()].sort());
});

test("no message is empty or left in the wrong Unicode form", () => {
  const faulty = [...vietnamese, ...english].filter(
    ([, text]) => text.trim() === "" || text !== text.normalize("NFC"),
  );
  expect(faulty).toEqual([]);
});

test("no file says one key twice, of which the first would never be read", () => {
  for (const path of messageFiles()) {
    const raw = readFileSync(path, "utf8");
    const keys = [...raw.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?/g)].filter(
      ([, colon]) => colon !== undefined,
    ).length;
    expect({ path, keys }).toEqual({ path, keys: keysOf(JSON.parse(raw)) });
  }
});

function messageFiles(): string[] {
  const folder = join(import.meta.dirname, "messages");
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".json"))
    .map((path) => join(folder, path));
}

function keysOf(tree: Tree): number {
  return Object.values(tree).reduce<number>(
    (sum, value) => sum + 1 + (typeof value === "string" ? 0 : keysOf(value)),
    0,
  );
}

test("a message asks for the same values and tags in both languages", () => {
  for (const [key, text] of vietnamese) {
    expect({ key, values: valuesOf(english.get(key) ?? "") }).toEqual({ key, values: valuesOf(text) });
  }
});

test("every message is used somewhere", () => {
  const sources = sourceFiles().map((path) => readFileSync(path, "utf8"));
  const everything = sources.join("\n");
  const unused = [...vietnamese.keys()].filter(
    (key) =>
      !fixedVocabulary.some((prefix) => key.startsWith(prefix)) &&
      !sources.some((source) => mentions(source, key, everything)),
  );
  expect(unused).toEqual([]);
});

function flatten(tree: Tree, prefix = ""): Map<string, string> {
  const flat = new Map<string, string>();
  for (const [key, value] of Object.entries(tree)) {
    if (typeof value === "string") flat.set(prefix + key, value);
    else for (const [inner, text] of flatten(value, `${prefix}${key}.`)) flat.set(inner, text);
  }
  return flat;
}

/** Names of `{values}` and `<tags>`, however deep inside plural branches. */
function valuesOf(text: string): string[] {
  const values = [...text.matchAll(/(?<!(?:zero|one|two|few|many|other|=\d+)\s*)\{\s*(\w+)\s*(?=[},])/g)].map(
    ([, name]) => `{${name}}`,
  );
  const tags = [...text.matchAll(/<(\w+)>/g)].map(([, name]) => `<${name}>`);
  return [...new Set([...values, ...tags])].sort();
}

/**
 * A file speaks a namespace when it names it; then the rest of the key, or a template of it, must stand there.
 * Where it asks for a key that it holds in a variable, the rest of the key must stand in some other file.
 */
function mentions(source: string, key: string, everything: string): boolean {
  const parts = key.split(".");
  return parts.some((_, length) => {
    const namespace = parts.slice(0, length).join(".");
    if (length === 0 || !quotes(source, namespace)) return false;
    const rest = parts.slice(length).join(".");
    if (quotes(source, rest) || isBuilt(source, rest)) return true;
    return asksByVariable(source) && quotes(everything, rest);
  });
}

function asksByVariable(source: string): boolean {
  const bound = [...source.matchAll(/(\w+) = (?:getTranslator|useTranslations)\(/g)].map(([, name]) => name);
  return new RegExp(`\\b(?:${["t", ...bound].join("|")})\\((?!["'\`])`).test(source);
}

function quotes(source: string, text: string): boolean {
  return source.includes(`"${text}"`) || source.includes(`'${text}'`);
}

function isBuilt(source: string, rest: string): boolean {
  return [...source.matchAll(/`([^`\n]*\$\{[^`\n]*)`/g)].some(([, template = ""]) => {
    const fixed = template.split(/\$\{[^}]*\}/);
    if (fixed.every((part) => part === "")) return false;
    const pattern = fixed.map((part) => part.replace(/[.*+?^$()|[\]\\]/g, "\\$&")).join("[\\w.-]+");
    return new RegExp(`^${pattern}$`).test(rest);
  });
}

function sourceFiles(): string[] {
  return ["app", "components", "lib"].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((path) => /\.tsx?$/.test(path) && !/\.test\.|generated|\.d\.ts$/.test(path))
      .map((path) => join(root, folder, path)),
  );
}
