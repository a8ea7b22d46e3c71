"use client";

import { useState } from "react";
import { useLocale, useTranslations } from "use-intl";

import { ActionProblem } from "@/components/shell/action-problem";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { LinkButton } from "@/components/ui/link-button";
import { keepApartAction, mergeEntitiesAction } from "@/lib/entity/actions";
import type { MergePreview } from "@/lib/entity/merge-queries";
import type { MergeWarning } from "@/lib/entity/schema";
import { localePath } from "@/lib/i18n/locales";

import { externalIdWords } from "./external-id-words";
import { useEntityDecision } from "./use-entity-decision";

type MergeFormProps = { preview: Pick<MergePreview, "from" | "into" | "doubts">; mayMerge: boolean };

/** Each doubt is named and confirmed by itself; then one button, which says which of the two goes into which. */
export function MergeForm({ preview, mayMerge }: MergeFormProps) {
  const t = useTranslations("entities.merge");
  const schemes = useTranslations("entities.scheme");
  const locale = useLocale();
  const { decideAction, state, pending } = useEntityDecision();
  const [despite, setDespite] = useState<MergeWarning[]>([]);
  const { from, into, doubts } = preview;
  const open = doubts.filter(({ warning }) => !despite.includes(warning)).length;
  const seenVersions = { from: from.version, into: into.version };

  function merge() {
    const input = { fromId: from.id, intoId: into.id, seenVersions, despite };
    decideAction(t("done", { from: from.name, into: into.name }), () => mergeEntitiesAction(input), {
      goTo: localePath(locale, `/desk/entities/${into.id}`),
    });
  }

  function keepApart() {
    decideAction(
      t("keptApart", { from: from.name, into: into.name }),
      () => keepApartAction({ oneId: from.id, otherId: into.id }),
      { goTo: localePath(locale, "/desk/entities/alike") },
    );
  }

  return (
    <div className="flex flex-col gap-4">
      {doubts.length > 0 && (
        <fieldset className="flex max-w-measure flex-col gap-2 border-l-4 border-caution bg-caution-wash px-4 py-3">
          <legend className="sr-only">{t("doubts")}</legend>
          <p className="text-sm font-medium">{t("doubtsText")}</p>
          {doubts.map(({ warning, evidence }) => (
            <Checkbox
              key={warning}
              label={t(`warning.${warning}`)}
              help={evidenceWords(warning, evidence)}
              disabled={!mayMerge}
              checked={despite.includes(warning)}
              onChange={(event) =>
                setDespite((before) =>
                  event.target.checked ? [...before, warning] : before.filter((one) => one !== warning),
                )
              }
            />
          ))}
        </fieldset>
      )}
      <ActionProblem state={state} />
      {!mayMerge && <p className="text-sm text-soft">{t("mayNot")}</p>}
      <div className="flex flex-wrap gap-2">
        {mayMerge && (
          <Button variant="primary" pending={pending} disabled={pending || open > 0} onClick={merge}>
            {t("button", { from: from.name, into: into.name })}
          </Button>
        )}
        <Button variant="pencil" disabled={pending} onClick={keepApart}>
          {t("notSame")}
        </Button>
        <LinkButton variant="plain" href={localePath(locale, `/desk/entities/${from.id}`)}>
          {t("back")}
        </LinkButton>
      </div>
    </div>
  );

  function evidenceWords(warning: MergeWarning, evidence: string[]): string {
    if (warning === "different_kinds") return t("warningKinds");
    const told = warning === "different_ids" ? evidence.map(idIn) : evidence;
    return told.join(" · ");
  }

  /** Of `wikidata:Q90000031`. */
  function idIn(text: string): string {
    const [scheme = "", value = ""] = text.split(/:(.*)/s);
    return externalIdWords({ scheme, value }, schemes);
  }
}
