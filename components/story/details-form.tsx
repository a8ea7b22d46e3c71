"use client";

import { useState, useTransition } from "react";
import { useLocale, useTranslations } from "use-intl";

import { ActionProblem } from "@/components/shell/action-problem";
import { useComboboxWords } from "@/components/shell/use-combobox-words";
import { useFieldError } from "@/components/shell/use-field-error";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Combobox } from "@/components/ui/combobox";
import { Form } from "@/components/ui/form";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { useToasts } from "@/components/ui/toast";
import { idle } from "@/lib/action/state";
import type { ActionState } from "@/lib/action/state";
import { describeStoryAction } from "@/lib/story/actions";
import type { StoryForWriting, TopicChoice } from "@/lib/story/queries";

import { typedIn } from "./typed-in";
import { useCoverageSearch } from "./use-coverage-search";
import type { CoverageOption } from "./use-coverage-search";

type DetailsFormProps = {
  story: StoryForWriting;
  storyVersion: () => number;
  slug: string;
  topics: TopicChoice[];
  editable: boolean;
  flushAction: () => Promise<boolean>;
};

/** What stands around the text: address, topics, authors, coverage. */
export function DetailsForm({ story, storyVersion, slug, topics, editable, flushAction }: DetailsFormProps) {
  const t = useTranslations("story.details");
  const locale = useLocale();
  const { show } = useToasts();
  const searchCoverage = useCoverageSearch();
  const [coverage, setCoverage] = useState<CoverageOption | null>(
    story.coverage && { id: story.coverage.id, label: story.coverage.title ?? t("coverageUntitled") },
  );
  const [state, setState] = useState<ActionState<unknown>>(idle);
  const [pending, startSaving] = useTransition();
  const fieldError = useFieldError(state);
  const comboboxWords = useComboboxWords();
  const published = story.firstPublishedAt !== null;
  const listed = topics
    .map(({ id, nameVi, nameEn }) => ({ id, name: locale === "vi" ? nameVi : nameEn }))
    .toSorted((a, b) => a.name.localeCompare(b.name, locale));
  const chosen = new Set(story.topics.map(({ topicId }) => topicId));

  // By hand rather than as the form's action: React would empty the fields when the answer is a refusal.
  function save(form: FormData) {
    startSaving(async () => {
      // The address follows the headline: what is typed there goes first.
      if (!(await flushAction())) return;
      const typed = typedIn(form, "slug").trim();
      const authors = typedIn(form, "authors").split("\n");
      const answer = await describeStoryAction({
        storyId: story.id,
        seenVersion: storyVersion(),
        topicIds: form.getAll("topicIds").map(String),
        authors: authors.map((name) => name.trim()).filter((name) => name !== ""),
        coverageId: coverage?.id ?? null,
        ...(published || typed === slug ? {} : { slug: typed }),
      });
      setState(answer);
      if (answer.status === "ok") show({ title: t("saved") });
    });
  }

  return (
    <Form
      aria-busy={pending}
      onSubmit={(event) => {
        event.preventDefault();
        save(new FormData(event.currentTarget));
      }}
    >
      <fieldset disabled={!editable} className="flex flex-col gap-4">
        <TextField
          key={slug}
          label={t("slug")}
          help={t(published ? "slugFixed" : "slugHelp")}
          name="slug"
          defaultValue={slug}
          readOnly={published}
          error={fieldError("slug")}
        />
        <TextArea
          label={t("authors")}
          help={t("authorsHelp")}
          name="authors"
          rows={2}
          defaultValue={story.authors.map(({ name }) => name).join("\n")}
          error={fieldError("authors")}
        />
        <Combobox
          label={t("coverage")}
          words={comboboxWords}
          searchAction={searchCoverage}
          value={coverage}
          onValueChange={setCoverage}
        />
        <fieldset>
          <legend className="text-sm font-medium">{t("topics")}</legend>
          <div className="grid grid-cols-2 gap-x-3">
            {listed.map(({ id, name }) => (
              <Checkbox key={id} name="topicIds" value={id} label={name} defaultChecked={chosen.has(id)} />
            ))}
          </div>
        </fieldset>
        <ActionProblem state={state} />
        <Button type="submit" variant="primary" pending={pending} className="self-start">
          {t("save")}
        </Button>
      </fieldset>
    </Form>
  );
}
