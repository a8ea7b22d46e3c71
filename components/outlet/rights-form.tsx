"use client";

import { ChevronDown } from "lucide-react";
import { useState } from "react";
import { useTranslations } from "use-intl";

import { useAction } from "@/components/shell/use-action";
import { useProblemWords } from "@/components/shell/use-problem-words";
import { Button } from "@/components/ui/button";
import { FieldError } from "@/components/ui/field-error";
import { controlStyle } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { useToasts } from "@/components/ui/toast";
import { changeOutletAction } from "@/lib/outlet/actions";

import { rightsModes } from "./outlet-choices";
import type { RightsMode } from "./outlet-choices";

type RightsFormProps = {
  outletId: string;
  version: number;
  name: string;
  mode: RightsMode;
  excerptLength: number | null;
};

/** One outlet's rights; the button wakes up when something differs from what is kept. */
export function RightsForm({ outletId, version, name, mode, excerptLength }: RightsFormProps) {
  const t = useTranslations("outlets");
  const { show } = useToasts();
  const { wordsFor, wordsForField } = useProblemWords();
  const [chosen, setChosen] = useState(mode);
  const [length, setLength] = useState(String(excerptLength ?? 300));
  const { state, isLost, pending, act } = useAction();
  const isExcerpt = chosen === "excerpt";
  const changed = chosen !== mode || (isExcerpt && Number(length) !== excerptLength);
  const isWrong = state.status === "invalid";

  const save = () =>
    act(
      () =>
        changeOutletAction({
          outletId,
          seenVersion: version,
          rightsMode: chosen,
          excerptLength: isExcerpt && length !== "" ? Number(length) : null,
        }),
      () => show({ title: t("saved", { name }) }),
    );
  const words = isLost ? t("failed") : (wordsFor(state) ?? wordsForField(state, "excerptLength"));

  return (
    <Form
      aria-busy={pending}
      className="flex flex-wrap items-center gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <span className="relative">
        <select
          aria-label={t("rightsOf", { name })}
          value={chosen}
          onChange={(event) => setChosen(rightsModes.find((one) => one === event.target.value) ?? mode)}
          className={`min-h-control w-auto! appearance-none pr-8! ${controlStyle}`}
        >
          {rightsModes.map((one) => (
            <option key={one} value={one}>
              {t(`mode.${one}`)}
            </option>
          ))}
        </select>
        <ChevronDown
          aria-hidden="true"
          className="pointer-events-none absolute inset-y-0 right-2.5 my-auto size-4 text-soft"
        />
      </span>
      {isExcerpt && (
        <input
          type="number"
          min={1}
          max={100_000}
          required
          aria-label={t("lengthOf", { name })}
          aria-invalid={isWrong || undefined}
          title={t("length")}
          value={length}
          onChange={(event) => setLength(event.target.value)}
          className={`figures min-h-control w-24! ${controlStyle}`}
        />
      )}
      <Button
        type="submit"
        size="small"
        aria-label={t("saveOf", { name })}
        disabled={!changed || pending}
        pending={pending}
      >
        {t("save")}
      </Button>
      {words && <FieldError>{words}</FieldError>}
    </Form>
  );
}
