"use client";

import { useTranslations } from "use-intl";

import { Button } from "@/components/ui/button";
import { FieldError } from "@/components/ui/field-error";
import { useToasts } from "@/components/ui/toast";
import type { ActionState } from "@/lib/action/state";
import { useKeys } from "./keys";
import { useAction } from "./use-action";
import { useProblemWords } from "./use-problem-words";

type Again<T> = {
  label: string;
  run: () => Promise<ActionState<T>>;
  /** What is said once it was taken up. */
  told: (value: T) => string;
};

/** Has one thing that failed tried again; `name` says which, to whoever does not see the row. */
export function AgainButton<T>({ label, name, ...again }: Again<T> & { name: string }) {
  const { words, pending, ask } = useAgain(again);
  return (
    <span className="flex flex-wrap items-center gap-2">
      <Button size="small" pending={pending} disabled={pending} aria-label={name} onClick={ask}>
        {label}
      </Button>
      {words !== null && <FieldError>{words}</FieldError>}
    </span>
  );
}

/** The same for all that the page shows, by the key `r` too. */
export function AgainAllButton<T>({ label, keyLabel, ...again }: Again<T> & { keyLabel: string }) {
  const { words, pending, ask } = useAgain(again);
  useKeys([{ keys: "r", label: keyLabel, run: ask }]);
  return (
    <span className="flex flex-wrap items-center gap-2">
      {words !== null && <FieldError>{words}</FieldError>}
      <Button hint="r" pending={pending} disabled={pending} onClick={ask}>
        {label}
      </Button>
    </span>
  );
}

function useAgain<T>({ run, told }: Omit<Again<T>, "label">) {
  const t = useTranslations("common");
  const { show } = useToasts();
  const { wordsFor } = useProblemWords();
  const { state, isLost, pending, act } = useAction();
  const ask = () => act(run, (value) => show({ title: told(value) }));
  return { words: isLost ? t("notDone") : wordsFor(state), pending, ask };
}
