"use client";

import { useTranslations } from "use-intl";

import { ActionProblem } from "@/components/shell/action-problem";
import { useAction } from "@/components/shell/use-action";
import { useFieldError } from "@/components/shell/use-field-error";
import { Button } from "@/components/ui/button";
import { Form } from "@/components/ui/form";
import { Notice } from "@/components/ui/notice";
import type { SelectOption } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import { useToasts } from "@/components/ui/toast";
import { changeFeedAction } from "@/lib/feed/actions";

import { FetchPages, fieldsIn, OutletAndInterval } from "./feed-fields";

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
  const { show } = useToasts();
  const { state, isLost, pending, act } = useAction();
  const errorOf = useFieldError(state);

  const save = (typed: FormData) =>
    act(
      () => changeFeedAction({ feedId: feed.id, seenVersion: feed.version, ...fieldsIn(typed) }),
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
      <OutletAndInterval
        outletId={feed.outletId}
        pollEveryMinutes={feed.pollEveryMinutes}
        outlets={outlets}
      />
      <FetchPages fetchPages={feed.fetchPages} />
      <div>
        <Button type="submit" pending={pending} disabled={pending}>
          {t("save")}
        </Button>
      </div>
    </Form>
  );
}
