import { csvLine } from "@/lib/csv-line";
import type { RegisterEntry } from "./register-entry";

export const registerColumns = [
  "id",
  "kind",
  "name",
  "description_vi",
  "description_en",
  "external_ids",
  "alias",
  "language",
  "register",
  "printed",
  "needs_context",
] as const;

/** One line of JSON. */
export function jsonlOf(entry: RegisterEntry): string {
  const { aliases, ...rest } = entry;
  const written = {
    ...rest,
    aliases: aliases.map(({ text, language, register, preferred, ambiguous }) => ({
      text,
      language,
      register,
      printed: preferred,
      needsContext: ambiguous,
    })),
  };
  return `${JSON.stringify(written)}\n`;
}

/** Spreadsheets take a file without this mark for their own country's encoding. */
export const csvHead = `\uFEFF${csvLine([...registerColumns])}`;

/** A line for each name; what is the entity's stands on all of them. */
export function csvOf({ aliases, externalIds, ...entity }: RegisterEntry): string {
  const { id, kind, name, descriptionVi, descriptionEn } = entity;
  const ids = externalIds.map(({ scheme, value }) => `${scheme}:${value}`).join(" ");
  const own = [id, kind, name, descriptionVi, descriptionEn, ids].map((cell) => guarded(cell ?? ""));
  const lines = aliases.map(({ text, language, register, preferred, ambiguous }) =>
    csvLine([...own, guarded(text), language, register, String(preferred), String(ambiguous)]),
  );
  return lines.length === 0 ? csvLine([...own, "", "", "", "", ""]) : lines.join("");
}

const looksLikeFormula = /^'*\s*[=+\-@\t\r]/;

/** An apostrophe keeps spreadsheets from taking a name for a formula; `unguarded` takes exactly that one away. */
export function guarded(text: string): string {
  return looksLikeFormula.test(text) ? `'${text}` : text;
}

export function unguarded(cell: string): string {
  return cell.startsWith("'") && looksLikeFormula.test(cell) ? cell.slice(1) : cell;
}
