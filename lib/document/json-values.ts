import { cleanText } from "./clean-text";

export type JsonRecord = { [key: string]: unknown };

const maxDepth = 200;

/** Refuses what is broken, and what is nested so deep that walking through it would end in a crash. */
export function parseJson(source: string): { ok: true; value: unknown } | { ok: false; detail: string } {
  if (isTooDeep(source)) return { ok: false, detail: "depth" };
  try {
    return { ok: true, value: JSON.parse(source) };
  } catch (error) {
    if (error instanceof SyntaxError) return { ok: false, detail: error.message };
    throw error;
  }
}

function isTooDeep(source: string): boolean {
  let depth = 0;
  for (const { character } of brackets(source)) {
    depth += character === "{" || character === "[" ? 1 : -1;
    if (depth > maxDepth) return true;
  }
  return false;
}

/** The brackets outside strings, in one pass. */
export function* brackets(source: string): Generator<{ character: string; at: number }> {
  const marks = /["\\{}[\]]/g;
  let inString = false;
  for (let match = marks.exec(source); match !== null; match = marks.exec(source)) {
    const [character] = match;
    if (character === "\\") {
      if (inString) marks.lastIndex += 1;
    } else if (character === '"') inString = !inString;
    else if (!inString) yield { character, at: match.index };
  }
}

export function recordOf(value: unknown): JsonRecord | null {
  return isRecord(value) ? value : null;
}

function isRecord(value: unknown): value is JsonRecord {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function own(value: JsonRecord | null, name: string): unknown {
  return value !== null && Object.hasOwn(value, name) ? value[name] : null;
}

/** Trimmed and storable; null when it is no string or has no letter. */
export function textIn(value: JsonRecord | null, name: string): string | null {
  const text = own(value, name);
  return typeof text === "string" ? cleanText(text).trim() || null : null;
}

export function listIn(value: JsonRecord | null, name: string): unknown[] {
  const list = own(value, name);
  return Array.isArray(list) ? list : [];
}

export function recordsIn(value: JsonRecord | null, name: string): JsonRecord[] {
  return listIn(value, name).filter(isRecord);
}
