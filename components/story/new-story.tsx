"use client";

import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { useLocale, useTranslations } from "use-intl";

import { ActionProblem } from "@/components/shell/action-problem";
import { useKeys } from "@/components/shell/keys";
import { useComboboxWords } from "@/components/shell/use-combobox-words";
import { Button } from "@/components/ui/button";
import { Combobox } from "@/components/ui/combobox";
import { Dialog } from "@/components/ui/dialog";
import { Form } from "@/components/ui/form";
import { RadioGroup } from "@/components/ui/radio-group";
import { idle } from "@/lib/action/state";
import type { ActionState } from "@/lib/action/state";
import { localePath } from "@/lib/i18n/locales";
import { createStoryAction } from "@/lib/story/actions";

import { useCoverageSearch } from "./use-coverage-search";
import type { CoverageOption } from "./use-coverage-search";

type NewStoryProps = {
  /** Whoever comes from a coverage writes about it, and the form is open already. */
  coverage: CoverageOption | null;
};

/** An empty sheet in the writer's name. */
export function NewStory({ coverage: given }: NewStoryProps) {
  const t = useTranslations("story.new");
  const common = useTranslations("common");
  const locale = useLocale();
  const router = useRouter();
  const comboboxWords = useComboboxWords();
  const searchCoverage = useCoverageSearch();
  const [open, setOpen] = useState(given !== null);
  const [coverage, setCoverage] = useState(given);
  const [state, setState] = useState<ActionState<unknown>>(idle);
  const [pending, startCreating] = useTransition();
  useKeys([{ keys: "n", label: t("open"), run: () => setOpen(true) }]);

  function create(form: FormData) {
    const language = form.get("language") === "en" ? "en" : "vi";
    startCreating(async () => {
      const answer = await createStoryAction({ language, coverageId: coverage?.id ?? null });
      setState(answer);
      if (answer.status !== "ok") return;
      setOpen(false);
      router.push(localePath(locale, `/desk/stories/${answer.value.storyId}`));
    });
  }

  return (
    <>
      <Button variant="primary" hint="n" onClick={() => setOpen(true)}>
        {t("open")}
      </Button>
      <Dialog
        open={open}
        onOpenChange={setOpen}
        title={t("title")}
        description={t("lead")}
        closeLabel={common("close")}
        actions={
          <>
            <Button onClick={() => setOpen(false)}>{common("cancel")}</Button>
            <Button type="submit" form="new-story" variant="primary" pending={pending}>
              {t("start")}
            </Button>
          </>
        }
      >
        <Form
          id="new-story"
          className="flex flex-col gap-4"
          onSubmit={(event) => {
            event.preventDefault();
            create(new FormData(event.currentTarget));
          }}
        >
          <RadioGroup
            legend={t("language")}
            name="language"
            options={(["vi", "en"] as const).map((value) => ({ value, label: t(`languages.${value}`) }))}
            defaultValue={locale}
          />
          <Combobox
            label={t("coverage")}
            words={comboboxWords}
            searchAction={searchCoverage}
            value={coverage}
            onValueChange={setCoverage}
          />
          <ActionProblem state={state} />
        </Form>
      </Dialog>
    </>
  );
}
