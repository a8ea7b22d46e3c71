import type { EntityKind, GazetteerAlias } from "./types";

/** What is known of an alias in one small number: two flags and the register. */
export function aliasMarks({ ambiguous, preferred, register }: GazetteerAlias): number {
  return Number(ambiguous) | (Number(preferred) << 1) | (registers.indexOf(register) << 2);
}

/** Its language stands beside its marks, as a number. */
export function withLanguage(marks: number, language: number): number {
  return marks | (language << 4);
}

export function aliasOfMarks(text: string, marks: number, languages: readonly string[]): GazetteerAlias {
  return {
    text,
    language: languages[marks >>> 4] ?? "",
    register: registers[(marks >> 2) & 3] ?? null,
    preferred: (marks & 2) !== 0,
    ambiguous: (marks & 1) !== 0,
  };
}

const registers: GazetteerAlias["register"][] = [null, "domestic", "overseas"];

export const numberedKinds: readonly EntityKind[] = ["person", "organisation", "place"];
