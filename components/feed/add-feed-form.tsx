"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "use-intl";

import { ActionProblem } from "@/components/shell/action-problem";
import { useAction } from "@/components/shell/use-action";
import { useFieldError } from "@/components/shell/use-field-error";
import { Button } from "@/components/ui/button";
import { Form } from "@/components/ui/form";
import { Notice } from "@/components/ui/notice";
import type { SelectOption } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import { useToasts } from "@/components/ui/toast";
import { addFeedAction } from "@/lib/feed/actions";
import { localePath } from "@/lib/i18n/locales";

import { FetchPages, fieldsIn, OutletAndInterval, typedIn } from "./feed-fields";

/** One address; what is there shows on the feed's own page seconds later. */
export function AddFeedForm({ outlets }: { outlets: SelectOption[] }) {
  const t = useTranslations("feeds");
  const locale = useLocale();
  const router = useRouter();
  const { show } = useToasts();
  const { state, isLost, pending, act } = useAction();
  const errorOf = useFieldError(state);

  const add = (typed: FormData) =>
    act(
      () => addFeedAction({ url: typedIn(typed, "url"), ...fieldsIn(typed) }),
      ({ feedId }) => {
        show({ title: t("added") });
        router.push(localePath(locale, `/desk/feeds/${feedId}`));
      },
    );

  return (
    <Form
      aria-busy={pending}
      className="flex max-w-measure flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        add(new FormData(event.currentTarget));
      }}
    >
      <ActionProblem state={state} />
      {isLost && <Notice tone="problem" title={t("failed")} />}
      <TextField
        label={t("url")}
        name="url"
        type="url"
        required
        maxLength={2000}
        help={t("urlHelp")}
        error={errorOf("url")}
      />
      <TextField
        label={t("feedTitle")}
        name="title"
        maxLength={300}
        help={t("feedTitleHelp")}
        error={errorOf("title")}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <OutletAndInterval outletId={null} pollEveryMinutes={15} outlets={outlets} />
      </div>
      <FetchPages fetchPages />
      <div>
        <Button type="submit" variant="primary" pending={pending} disabled={pending}>
          {t("add")}
        </Button>
      </div>
    </Form>
  );
}
