import type { useTranslations } from "use-intl";

import type { Messages } from "@/lib/i18n/messages";

type ReasonCode = keyof Messages["reasons"];
type ReasonTranslator = ReturnType<typeof useTranslations<"reasons">>;
type GivenReason = { code: string; detail?: string | undefined };

export type SaidReason = { code: string; words: string; detail: string | null };

/** These sentences have their detail inside. */
const inWords = new Set<ReasonCode>(["close_in_time", "far_apart_in_time"]);

/**
 * Why the machine guessed, in words. A code that a newer analysis brings and the words do not know yet still
 * shows its evidence.
 */
export function sayReason(t: ReasonTranslator, { code, detail }: GivenReason): SaidReason {
  const known: ReasonCode = isKnown(t, code) ? code : "unknown";
  const said = detail === undefined || detail === "" ? null : detail;
  return { code, words: t(known, { detail: said ?? "" }), detail: inWords.has(known) ? null : said };
}

function isKnown(t: ReasonTranslator, code: string): code is ReasonCode {
  return t.has(code as ReasonCode);
}

/** Speaks against one story rather than for it. */
export function isDoubt(code: string): boolean {
  return code.startsWith("differing_") || code === "far_apart_in_time" || code === "time_unknown";
}
