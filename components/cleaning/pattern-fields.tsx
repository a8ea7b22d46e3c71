"use client";

import { useTranslations } from "use-intl";

import { TextField } from "@/components/ui/text-field";
import type { RulePattern } from "@/lib/language/outlet-rules";

type PatternFieldsProps = { pattern: RulePattern; onChange: (pattern: RulePattern) => void };

const mostPlaces = 20;

/** What can be written into a pattern: its words, or how many blocks. */
export function PatternFields({ pattern, onChange }: PatternFieldsProps) {
  const t = useTranslations("rules.form");
  const problems = useTranslations("problems.fields");
  if (pattern.match === "all") {
    return pattern.of.map((part, at) => (
      <PatternFields
        // The parts are a fixed list; only what is written in them changes.
        key={at}
        pattern={part}
        onChange={(changed) => {
          if (changed.match !== "all") onChange({ ...pattern, of: pattern.of.with(at, changed) });
        }}
      />
    ));
  }
  if (pattern.match === "position") {
    return (
      <TextField
        label={t("count")}
        type="number"
        min={1}
        max={mostPlaces}
        required
        className="max-w-40"
        value={pattern.count}
        onChange={({ target }) => onChange({ ...pattern, count: placesIn(target.valueAsNumber) })}
      />
    );
  }
  if (pattern.match === "kind" || pattern.match === "length") return null;
  return (
    <TextField
      label={t("words")}
      help={t("wordsHelp")}
      required
      maxLength={300}
      value={pattern.words}
      error={isBlank(pattern) ? problems("required") : undefined}
      onChange={({ target }) => onChange({ ...pattern, words: target.value })}
    />
  );
}

/** Words are asked for and none are there. */
export function isBlank(pattern: RulePattern): boolean {
  if (pattern.match === "all") return pattern.of.some(isBlank);
  return "words" in pattern && pattern.words.trim() === "";
}

function placesIn(typed: number): number {
  return Number.isInteger(typed) ? Math.min(mostPlaces, Math.max(1, typed)) : 1;
}
