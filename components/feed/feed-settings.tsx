"use client";

import { useTranslations } from "use-intl";

import { ActionProblem } from "@/components/shell/action-problem";
import { useAction } from "@/components/shell/use-action";
import { useFieldError } from "@/components/shell/use-field-error";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Form } from "@/components/ui/form";
import { Notice } from "@/components/ui/notice";
import { Select } from "@/components/ui/select";
import type { SelectOption } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import { useToasts } from "@/components/ui/toast";
import { changeFeedAction } from "@/lib/feed/actions";

import { intervalsWith } from "./poll-intervals";
import { useIntervalWords } from "./use-interval-words";

type FeedSettingsProps = {
  feed: {
    id: string;
    title: string;
    version: number;
    outletId: string | null;
    pollEveryMinutes: number;
    fetchPages: boolean;
  };
  outlets: SelectOption[];
};

export function FeedSettings({ feed, outlets }: FeedSettingsProps) {
  const t = useTranslations("feeds");
  const intervalWords = useIntervalWords();
  const { show } = useToasts();
  const { state, isLost, pending, act } = useAction();
  const errorOf = useFieldError(state);

  const save = (typed: FormData) =>
    act(
      () =>
        changeFeedAction({
          feedId: feed.id,
          seenVersion: feed.version,
          title: textOf(typed, "title"),
          outletId: textOf(typed, "outletId") || null,
          pollEveryMinutes: Number(typed.get("pollEveryMinutes")),
          fetchPages: typed.get("fetchPages") !== null,
        }),
      () => show({ title: t("saved") }),
    );

  return (
    <Form
      aria-busy={pending}
      className="flex max-w-measure flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        save(new FormData(event.currentTarget));
      }}
    >
      <ActionProblem state={state} />
      {isLost && <Notice tone="problem" title={t("failed")} />}
      <TextField
        label={t("editTitle")}
        name="title"
        required
        maxLength={300}
        defaultValue={feed.title}
        error={errorOf("title")}
      />
      <Select
        label={t("outlet")}
        name="outletId"
        defaultValue={feed.outletId ?? ""}
        options={[{ value: "", label: t("noOutlet") }, ...outlets]}
      />
      <Select
        label={t("every")}
        name="pollEveryMinutes"
        defaultValue={String(feed.pollEveryMinutes)}
        options={intervalsWith(feed.pollEveryMinutes).map((minutes) => ({
          value: String(minutes),
          label: intervalWords(minutes),
        }))}
      />
      <Checkbox
        label={t("fetchPages")}
        name="fetchPages"
        help={t("fetchPagesHelp")}
        defaultChecked={feed.fetchPages}
      />
      <div>
        <Button type="submit" pending={pending} disabled={pending}>
          {t("save")}
        </Button>
      </div>
    </Form>
  );
}

function textOf(typed: FormData, name: string): string {
  const value = typed.get(name);
  return typeof value === "string" ? value : "";
}
