"use client";

import { useEffect, useRef, useState } from "react";
import { useTranslations } from "use-intl";

import { useAction } from "@/components/shell/use-action";
import { useProblemWords } from "@/components/shell/use-problem-words";
import { Button } from "@/components/ui/button";
import { FieldError } from "@/components/ui/field-error";
import { Form } from "@/components/ui/form";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import { useToasts } from "@/components/ui/toast";
import { changeOutletAction } from "@/lib/outlet/actions";

import { rightsModes } from "./outlet-choices";
import type { RightsMode } from "./outlet-choices";

export type OutletRights = {
  id: string;
  version: number;
  name: string;
  mode: RightsMode;
  excerptLength: number | null;
};

/** How long an excerpt may be unless somebody says otherwise. */
const usualLength = 300;

/** One outlet's rights; the button wakes up when something differs from what is kept. */
export function RightsForm({ outlet, onClose }: { outlet: OutletRights; onClose: () => void }) {
  const t = useTranslations("outlets");
  const common = useTranslations("common");
  const { show } = useToasts();
  const { wordsFor, wordsForField } = useProblemWords();
  const { id: outletId, version, name, mode, excerptLength } = outlet;
  const [chosen, setChosen] = useState(mode);
  const [length, setLength] = useState(String(excerptLength ?? usualLength));
  const { state, isLost, pending, act } = useAction();
  const first = useRef<HTMLSelectElement>(null);
  useEffect(() => first.current?.focus(), []);
  const isExcerpt = chosen === "excerpt";
  const changed = chosen !== mode || (isExcerpt && Number(length) !== excerptLength);

  const save = () =>
    act(
      () =>
        changeOutletAction({
          outletId,
          seenVersion: version,
          rightsMode: chosen,
          excerptLength: isExcerpt && length !== "" ? Number(length) : null,
        }),
      () => {
        show({ title: t("saved", { name }) });
        onClose();
      },
    );
  const problem = isLost ? t("failed") : wordsFor(state);

  return (
    <Form
      aria-label={t("rightsOf", { name })}
      aria-busy={pending}
      className="flex flex-col gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <div className="flex flex-wrap items-start gap-x-3 gap-y-2">
        <Select
          ref={first}
          label={t("rights")}
          value={chosen}
          onChange={(event) => setChosen(rightsModes.find((one) => one === event.target.value) ?? mode)}
          options={rightsModes.map((one) => ({ value: one, label: t(`mode.${one}`) }))}
        />
        {isExcerpt && (
          <TextField
            label={t("length")}
            type="number"
            min={1}
            max={100_000}
            required
            className="w-52"
            value={length}
            onChange={(event) => setLength(event.target.value)}
            error={wordsForField(state, "excerptLength")}
          />
        )}
      </div>
      {problem && <FieldError>{problem}</FieldError>}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" size="small" disabled={!changed || pending} pending={pending}>
          {t("save")}
        </Button>
        <Button size="small" variant="plain" onClick={onClose}>
          {common("cancel")}
        </Button>
      </div>
    </Form>
  );
}
