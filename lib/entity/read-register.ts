import { parse } from "csv-parse/sync";
import * as z from "zod";
import { foldTone } from "@/lib/language/fold";
import { externalIdOf } from "./external-id";
import type { RegisterEntry } from "./register-entry";
import { aliasLanguages, aliasRegisters, entityKinds, externalSchemes, type RegisterFault } from "./schema";
import { unguarded } from "./write-register";

/** `line` counts from 1, as editors of text show it. */
export type ReadEntry = { line: number; entry: RegisterEntry };
export type FaultyLine = { line: number; fault: RegisterFault; detail: string | null };
export type ReadRegister = { entries: ReadEntry[]; faults: FaultyLine[] };

type Parsed = { ok: true; entry: RegisterEntry } | { ok: false; fault: RegisterFault; detail: string | null };

/** A register file as entries, and what is wrong with which line. A file that begins with a brace is JSONL. */
export function readRegister(text: string): ReadRegister {
  const clean = text.replace(/^\uFEFF/, "").normalize("NFC");
  const lines = /^\s*\{/.test(clean) ? jsonLines(clean) : csvLines(clean);
  const faults: FaultyLine[] = [];
  const entries: ReadEntry[] = [];
  const known = new Map<string, ReadEntry>();
  for (const { line, value } of lines) {
    const parsed = value === null ? fault("broken_line", null) : entryOf(value);
    if (!parsed.ok) {
      faults.push({ line, fault: parsed.fault, detail: parsed.detail });
      continue;
    }
    const { entry } = parsed;
    const key = entry.id ?? `${entry.kind} ${foldTone(entry.name)}`;
    const first = known.get(key);
    if (first === undefined) {
      const read = { line, entry };
      known.set(key, read);
      entries.push(read);
    } else if (!isSame(first.entry, entry)) {
      faults.push({ line, fault: "differs_from_line", detail: String(first.line) });
    } else first.entry = joined(first.entry, entry);
  }
  for (const { line, entry } of entries) {
    const slot = doublyPrinted(entry);
    if (slot !== null) faults.push({ line, fault: "two_printed", detail: slot });
  }
  return { entries, faults: faults.toSorted((a, b) => a.line - b.line) };
}

type Line = { line: number; value: Record<string, unknown> | null };

function jsonLines(text: string): Line[] {
  return text
    .split(/\r?\n/)
    .map((words, place) => ({ line: place + 1, words }))
    .filter(({ words }) => words.trim() !== "")
    .map(({ line, words }) => ({ line, value: objectOf(words) }));
}

function objectOf(words: string): Record<string, unknown> | null {
  try {
    return z.record(z.string(), z.unknown()).parse(JSON.parse(words));
  } catch {
    return null;
  }
}

const csvRows = z.array(
  z.object({ record: z.record(z.string(), z.string()), info: z.object({ lines: z.int() }) }),
);

function csvLines(text: string): Line[] {
  const rows = rowsOf(text);
  if (rows === null) return [{ line: 1, value: null }];
  let end = 1;
  return rows.map(({ record, info }) => {
    // A name may hold a line break: an entry is where it begins.
    const line = end + 1;
    end = info.lines;
    return { line, value: nested(record) };
  });
}

function rowsOf(text: string): z.infer<typeof csvRows> | null {
  try {
    return csvRows.parse(parse(text, { columns: true, info: true, relaxColumnCountLess: true }));
  } catch {
    return null;
  }
}

/** The shape that JSONL has. */
function nested(row: Record<string, string>): Record<string, unknown> {
  const cell = (name: string) => unguarded(row[name] ?? "").trim();
  const alias = {
    text: cell("alias"),
    language: cell("language") || "vi",
    register: cell("register") || null,
    printed: flagOf(cell("printed")),
    needsContext: flagOf(cell("needs_context")),
  };
  return {
    id: cell("id") || null,
    kind: cell("kind"),
    name: cell("name"),
    descriptionVi: cell("description_vi") || null,
    descriptionEn: cell("description_en") || null,
    externalIds: cell("external_ids")
      .split(/\s+/)
      .filter((one) => one !== "")
      .map((one) => ({ scheme: one.split(":", 1)[0], value: one.split(":").slice(1).join(":") })),
    aliases: alias.text === "" ? [] : [alias],
  };
}

function flagOf(text: string): boolean | string {
  const word = text.toLowerCase();
  if (word === "true") return true;
  return word === "false" || word === "" ? false : text;
}

const words = (most: number) => z.string().trim().max(most);
const flag = z.boolean().default(false);
const shape = z.object({
  id: z.uuid().nullish(),
  kind: z.enum(entityKinds),
  name: words(300).min(1),
  descriptionVi: words(1000).nullish(),
  descriptionEn: words(1000).nullish(),
  aliases: z
    .array(
      z.object({
        text: words(300).min(1),
        language: z.enum(aliasLanguages).default("vi"),
        register: z.enum(aliasRegisters).nullish(),
        printed: flag,
        needsContext: flag,
      }),
    )
    .default([]),
  externalIds: z.array(z.object({ scheme: z.enum(externalSchemes), value: z.string() })).default([]),
});

function fault(code: RegisterFault, detail: string | null): Parsed {
  return { ok: false, fault: code, detail };
}

function entryOf(value: Record<string, unknown>): Parsed {
  const told = shape.safeParse(value);
  if (!told.success) {
    const [issue] = told.error.issues;
    return fault(faultAt(issue?.path.map(String) ?? [], issue?.code), null);
  }
  const { id = null, kind, name, aliases, externalIds, descriptionVi, descriptionEn } = told.data;
  const ids = externalIds.map((given) => ({ ...given, read: externalIdOf(given.scheme, given.value) }));
  const wrong = ids.find(({ read }) => read === null);
  if (wrong) return fault("bad_external_id", `${wrong.scheme}:${wrong.value}`);
  return {
    ok: true,
    entry: {
      id,
      kind,
      name,
      descriptionVi: descriptionVi || null,
      descriptionEn: descriptionEn || null,
      aliases: aliases.map(({ text, language, register, printed, needsContext }) => ({
        text,
        language,
        register: register ?? null,
        preferred: printed,
        ambiguous: needsContext,
      })),
      externalIds: ids.map(({ scheme, read }) => ({ scheme, value: read ?? "" })),
    },
  };
}

const faultsOfFields: Record<string, RegisterFault> = {
  id: "bad_id",
  kind: "bad_kind",
  name: "no_name",
  text: "no_name",
  language: "bad_language",
  register: "bad_register",
  printed: "bad_flag",
  needsContext: "bad_flag",
  scheme: "bad_external_id",
  value: "bad_external_id",
};

function faultAt(path: string[], code: string | undefined): RegisterFault {
  if (code === "too_big") return "too_long";
  return faultsOfFields[path.at(-1) ?? ""] ?? "broken_line";
}

/** What is the entity's stands the same on each of its lines. */
function isSame(a: RegisterEntry, b: RegisterEntry): boolean {
  return (
    a.kind === b.kind &&
    a.name === b.name &&
    a.descriptionVi === b.descriptionVi &&
    a.descriptionEn === b.descriptionEn
  );
}

function joined(a: RegisterEntry, b: RegisterEntry): RegisterEntry {
  const has = (text: string, language: string) =>
    a.aliases.some((alias) => alias.text === text && alias.language === language);
  const known = new Set(a.externalIds.map(({ scheme, value }) => `${scheme}:${value}`));
  return {
    ...a,
    aliases: [...a.aliases, ...b.aliases.filter(({ text, language }) => !has(text, language))],
    externalIds: [
      ...a.externalIds,
      ...b.externalIds.filter(({ scheme, value }) => !known.has(`${scheme}:${value}`)),
    ],
  };
}

function doublyPrinted({ aliases }: RegisterEntry): string | null {
  const slots = new Set<string>();
  for (const { text, language, register, preferred } of aliases) {
    if (!preferred) continue;
    const slot = `${language} ${register ?? ""}`;
    if (slots.has(slot)) return text;
    slots.add(slot);
  }
  return null;
}
