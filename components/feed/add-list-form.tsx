"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { useLocale, useTranslations } from "use-intl";

import { ActionProblem } from "@/components/shell/action-problem";
import { useAction } from "@/components/shell/use-action";
import { Button } from "@/components/ui/button";
import { FileField } from "@/components/ui/file-field";
import { Form } from "@/components/ui/form";
import { Notice } from "@/components/ui/notice";
import { uploadFeedListAction } from "@/lib/feed/actions";
import { maxListBytes } from "@/lib/feed/schema";
import { localePath } from "@/lib/i18n/locales";
import { sayLimit } from "@/lib/i18n/sizes";

const limit = sayLimit(maxListBytes);

/** A list of feeds as every feed reader exports it. */
export function AddListForm() {
  const t = useTranslations("feeds");
  const locale = useLocale();
  const router = useRouter();
  const [file, setFile] = useState<File | null>(null);
  const [error, setError] = useState<string | null>(null);
  const { state, isLost, pending, act } = useAction();

  function send() {
    if (file === null || file.size === 0) return setError(t("listMissing"));
    if (file.size > maxListBytes) return setError(t("listTooLarge", { limit }));
    setError(null);
    const form = new FormData();
    form.append("file", file);
    act(
      () => uploadFeedListAction(form),
      ({ listId }) => router.push(localePath(locale, `/desk/feeds/lists/${listId}`)),
    );
  }

  return (
    <Form
      aria-busy={pending}
      className="flex max-w-measure flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <ActionProblem state={state} />
      {(isLost || state.status === "invalid") && <Notice tone="problem" title={t("failed")} />}
      <FileField
        label={t("listFile")}
        chosen={file?.name}
        help={t("listHelp", { limit })}
        error={error}
        accept=".opml,.xml,text/x-opml,text/xml,application/xml"
        onChoose={setFile}
      />
      <div>
        <Button type="submit" pending={pending} disabled={pending}>
          {t("listSend")}
        </Button>
      </div>
    </Form>
  );
}
