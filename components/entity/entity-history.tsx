"use client";

import { useLocale, useTranslations } from "use-intl";
import * as z from "zod";

import { Time } from "@/components/shell/time";
import { Button } from "@/components/ui/button";
import type { EntityChange } from "@/lib/entity/history-queries";

import { externalIdWords, type SchemeWords } from "./external-id-words";
import { useEntityDecision } from "./use-entity-decision";

type EntityHistoryProps = {
  changes: EntityChange[];
  mayEdit: boolean;
  mayMerge: boolean;
  mayCompare: boolean;
};

const told = [
  "created",
  "described",
  "alias_added",
  "alias_changed",
  "alias_removed",
  "external_id_added",
  "external_id_removed",
  "merged",
  "split",
  "kept_apart",
  "postponed",
  "decision_undone",
  "imported",
] as const;

/** What people did with this entity, newest first, each step that has one with its way back. */
export function EntityHistory({ changes, mayEdit, mayMerge, mayCompare }: EntityHistoryProps) {
  const t = useTranslations("entities.history");
  const schemes = useTranslations("entities.scheme");
  const locale = useLocale();
  const { undo, pending } = useEntityDecision();
  if (changes.length === 0) return <p className="text-sm text-soft">{t("none")}</p>;

  function mayUndo(type: string): boolean {
    if (type === "entity.merged" || type === "entity.split") return mayMerge;
    return type === "entity.kept_apart" ? mayCompare : mayEdit;
  }

  return (
    <ol className="max-w-measure">
      {changes.map(({ id, type, by, at, payload, decision }) => {
        const known = told.find((one) => `entity.${one}` === type);
        const about = aboutOf(payload, schemes);
        const undone = decision !== null && decision.undoneAt !== null;
        return (
          <li key={id} className="flex items-start gap-3 border-b border-rule py-2 text-sm">
            <div className="min-w-0 flex-1">
              <p className={undone ? "text-soft line-through" : ""}>
                <span className="font-medium">{by ?? t("system")}</span> {known ? t(`did.${known}`) : type}
              </p>
              {about !== null && <p className="line-clamp-2 font-reading text-soft">{about}</p>}
              <p className="label">
                <Time at={at} locale={locale} />
                {undone && ` · ${t("undoneBy", { name: decision.undoneBy ?? "" })}`}
              </p>
            </div>
            {decision !== null && !undone && mayUndo(type) && (
              <Button size="small" variant="plain" disabled={pending} onClick={() => undo(decision.id)}>
                {t("undo")}
              </Button>
            )}
          </li>
        );
      })}
    </ol>
  );
}

const alias = z.object({ text: z.string() });
const shapes = z.union([
  z.object({ before: alias, after: alias }),
  z.object({ fromName: z.string(), intoName: z.string() }),
  z.object({ fromName: z.string(), toName: z.string() }),
  z.object({ name: z.string(), otherName: z.string() }),
  z.object({ scheme: z.string(), value: z.string() }),
  alias,
  z.object({ name: z.string() }),
]);

/** What the step was about, as far as names can tell it. */
function aboutOf(payload: Record<string, unknown>, schemes: SchemeWords): string | null {
  const { data } = shapes.safeParse(payload);
  if (!data) return null;
  if ("before" in data) {
    return data.before.text === data.after.text
      ? data.after.text
      : `${data.before.text} → ${data.after.text}`;
  }
  if ("intoName" in data) return `${data.fromName} → ${data.intoName}`;
  if ("toName" in data) return `${data.fromName} → ${data.toName}`;
  if ("otherName" in data) return `${data.name} ≠ ${data.otherName}`;
  if ("scheme" in data) return externalIdWords(data, schemes);
  return "text" in data ? data.text : data.name;
}
