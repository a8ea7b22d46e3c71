import type { EntityKind, GazetteerAlias } from "./types";

/** What is known of an alias in one number: two flags, the register, and the language's number above them. */
export function aliasMarks({ ambiguous, preferred, register }: GazetteerAlias, language: number): number {
  return Number(ambiguous) | (Number(preferred) << 1) | (registers.indexOf(register) << 2) | (language << 4);
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
