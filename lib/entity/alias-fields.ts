import type { Prisma } from "@/lib/db/client";
import type { Register } from "@/lib/db/generated/enums";
import { foldMarks, foldTone } from "@/lib/language/fold";

/** What a name says, without how it is found. */
export type AliasFields = {
  text: string;
  language: string;
  register: Register | null;
  preferred: boolean;
  ambiguous: boolean;
};

export const aliasFields = {
  text: true,
  language: true,
  register: true,
  preferred: true,
  ambiguous: true,
} satisfies Prisma.EntityAliasSelect;

/** A name with the keys that it is found by. */
export function spelled(text: string): { text: string; folded: string; bare: string } {
  return { text, folded: foldTone(text), bare: foldMarks(text) };
}
