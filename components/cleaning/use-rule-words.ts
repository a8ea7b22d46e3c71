"use client";

import { useTranslations } from "use-intl";

import type { RulePattern, SimplePattern } from "@/lib/language/outlet-rules";
import type { BlockKind } from "@/lib/language/types";

type SaidRule = { pattern: RulePattern; kind: BlockKind; kept: boolean };

/** A rule as a sentence, and which blocks it is about. */
export function useRuleWords() {
  const t = useTranslations("rules");
  const kinds = useTranslations("glossary.blockKind");

  function simpleWords(pattern: SimplePattern): string {
    switch (pattern.match) {
      case "exact":
      case "begins":
      case "contains":
      case "from_heading":
        return t(`pattern.${pattern.match}`, { words: pattern.words });
      case "position":
        return t(`pattern.position_${pattern.from}`, { count: pattern.count });
      case "kind":
        return t("pattern.kind", { kind: inSentence(kinds(pattern.kind)) });
      case "length":
        return t("pattern.length", { min: pattern.min, max: pattern.max });
    }
  }

  function patternWords(pattern: RulePattern): string {
    return pattern.match === "all" ? pattern.of.map(simpleWords).join(", ") : simpleWords(pattern);
  }

  function ruleWords({ pattern, kind, kept }: SaidRule): string {
    const about = patternWords(pattern);
    return kept ? t("keep", { pattern: about, kind: inSentence(kinds(kind)) }) : t("cut", { pattern: about });
  }

  return { patternWords, ruleWords };
}

function inSentence(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
