"use client";

import { useTranslations } from "use-intl";

import type { ImportProgress } from "@/lib/import/progress-queries";

import { useRefusalWords } from "./use-refusal-words";

/** While it runs: what went wrong last, so that nobody waits an hour to learn that every line is wrong. */
export function LastRefusals({ refusals }: Pick<ImportProgress, "refusals">) {
  const t = useTranslations("import");
  const { wordsFor } = useRefusalWords();
  if (refusals.length === 0) return null;
  return (
    <div className="flex flex-col gap-1 text-sm">
      <h3 className="font-medium">{t("lastRefusals")}</h3>
      <ul>
        {refusals.map(({ id, name, problem }) => (
          <li key={id} className="border-b border-rule py-1">
            <span className="font-medium break-words">{name}</span>{" "}
            <span className="text-soft">{wordsFor(problem)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
