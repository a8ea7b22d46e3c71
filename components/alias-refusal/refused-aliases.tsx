"use client";

import { useActionState } from "react";
import { useLocale, useTranslations } from "use-intl";

import { Time } from "@/components/shell/time";
import { useProblemWords } from "@/components/shell/use-problem-words";
import { Button } from "@/components/ui/button";
import { Form } from "@/components/ui/form";
import { idle } from "@/lib/action/state";
import { allowAliasAction } from "@/lib/alias-refusal/actions";
import type { ListedRefusal } from "@/lib/alias-refusal/queries";

type RefusedAliasesProps = { refusals: ListedRefusal[]; mayEdit: boolean };

/** Names that the machine is never to take for this entity, each with the way back. Nothing where there are none. */
export function RefusedAliases({ refusals, mayEdit }: RefusedAliasesProps) {
  const t = useTranslations("entities.refused");
  if (refusals.length === 0) return null;
  return (
    <section aria-labelledby="refused-title" className="flex flex-col gap-2">
      <h2 id="refused-title" className="headline text-lg">
        {t("title")}
      </h2>
      <p className="max-w-measure text-sm text-soft">{t("help")}</p>
      <ul className="max-w-measure">
        {refusals.map((refusal) => (
          <Refused key={refusal.id} refusal={refusal} mayEdit={mayEdit} />
        ))}
      </ul>
    </section>
  );
}

function Refused({ refusal, mayEdit }: { refusal: ListedRefusal; mayEdit: boolean }) {
  const t = useTranslations("entities.refused");
  const locale = useLocale();
  const { wordsFor } = useProblemWords();
  const [state, act, pending] = useActionState(allowAliasAction, idle);
  const { id, version, text, createdBy, createdAt } = refusal;
  const words = wordsFor(state);
  return (
    <li className="flex flex-wrap items-baseline gap-x-3 border-b border-rule py-2 text-sm">
      <span className="font-medium">{text}</span>
      <span className="text-soft">
        {createdBy.name} · <Time at={createdAt} locale={locale} />
      </span>
      {mayEdit && (
        <Form action={act} className="ml-auto">
          <input type="hidden" name="refusalId" value={id} />
          <input type="hidden" name="seenVersion" value={version} />
          <Button type="submit" size="small" pending={pending}>
            {t("allow")}
          </Button>
        </Form>
      )}
      {words && (
        <p role="alert" className="w-full text-pencil">
          {words}
        </p>
      )}
    </li>
  );
}
