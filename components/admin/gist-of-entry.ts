import { articleStates } from "@/lib/article/schema";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { blockKinds, cutReasons } from "@/lib/language/types";
import { roles } from "@/lib/user/schema";

const longestGist = 80;

/** The one value by which a person recognises what it was about. A code of the data has its words. */
export function gistOf(payload: Record<string, unknown>, locale: Locale): string | null {
  const { before, after, reason, role } = payload;
  const { change, cut } = wordsIn(locale);
  if (typeof before === "string" && typeof after === "string") return `${change(before)} → ${change(after)}`;
  const names = ["quote", "name", "email", "label", "text", "speakerLabel", "slug"];
  const told = [...names.map((key) => payload[key]), said(reason, cut), said(role, change)];
  const found = told.find((value) => typeof value === "string" && value !== "");
  if (typeof found !== "string") return null;
  return found.length > longestGist ? `${found.slice(0, longestGist)}…` : found;
}

function said(value: unknown, words: (value: string) => string): string | null {
  return typeof value === "string" ? words(value) : null;
}

function wordsIn(locale: Locale) {
  const [role, state, block, reason] = [
    getTranslator(locale, "auth.role"),
    getTranslator(locale, "inbox.state"),
    getTranslator(locale, "glossary.blockKind"),
    getTranslator(locale, "review.cutReason"),
  ];
  const changes = new Map<string, string>([
    ...roles.map((one): [string, string] => [one, role(one)]),
    ...articleStates.map((one): [string, string] => [one, state(one)]),
    ...blockKinds.map((one): [string, string] => [one, block(one)]),
  ]);
  const cuts = new Map<string, string>(cutReasons.map((one) => [one, reason(one)]));
  return {
    change: (value: string) => changes.get(value) ?? value,
    cut: (value: string) => cuts.get(value) ?? value,
  };
}
