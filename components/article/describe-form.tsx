"use client";

import { useState } from "react";
import type { FormEvent } from "react";
import { useTranslations } from "use-intl";

import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import { useProblemWords } from "@/components/shell/use-problem-words";
import type { ActionState } from "@/lib/action/state";
import { idle } from "@/lib/action/state";
import { describeArticleAction } from "@/lib/article/actions";

import { fromWallClock, wallClock } from "./wall-clock";
import { OutletPicker } from "./outlet-picker";
import { type ReviewedArticle, useReview } from "./review-context";

type Fields = {
  outletId: string | null;
  publishedAt: string;
  byline: string;
  url: string;
  rightsMode: NonNullable<ReviewedArticle["rightsMode"]> | "";
  excerptLength: string;
};

const modes = ["full_text", "excerpt", "link_only"] as const;

/** Outlet, date, address, byline, rights. What is not known stays empty; nothing is invented. */
export function DescribeForm({ onDone }: { onDone: () => void }) {
  const t = useTranslations("review.head");
  const common = useTranslations("common");
  const said = useTranslations("review.said");
  const { article, perform } = useReview();
  const { wordsFor, wordsForField } = useProblemWords();
  const [fields, setFields] = useState(() => fieldsOf(article));
  const [answer, setAnswer] = useState<ActionState<unknown>>(idle);
  const put = (change: Partial<Fields>) => setFields({ ...fields, ...change });

  function onSubmit(event: FormEvent) {
    event.preventDefault();
    const asked = { articleId: article.id, seenVersion: article.version, ...known(fields) };
    void perform({ run: () => describeArticleAction(asked), said: said("described") }).then((done) =>
      done.status === "ok" ? onDone() : setAnswer(done),
    );
  }

  const problem = wordsFor(answer);
  return (
    <form onSubmit={onSubmit} className="grid gap-3 border-l-2 border-ink pl-3 @md:grid-cols-2">
      {problem && (
        <div className="@md:col-span-2">
          <Notice tone="caution" title={problem} />
        </div>
      )}
      <OutletPicker
        label={t("outlet")}
        outletId={fields.outletId}
        onChoose={(outlet) => put({ outletId: outlet?.id ?? null })}
      />
      <TextField
        label={t("publishedAt")}
        help={t("publishedAtHelp")}
        type="datetime-local"
        value={fields.publishedAt}
        onChange={({ target }) => put({ publishedAt: target.value })}
        error={wordsForField(answer, "publishedAt")}
      />
      <TextField
        label={t("byline")}
        value={fields.byline}
        maxLength={300}
        onChange={({ target }) => put({ byline: target.value })}
      />
      <TextField
        label={t("url")}
        type="url"
        value={fields.url}
        onChange={({ target }) => put({ url: target.value })}
        error={wordsForField(answer, "url")}
      />
      <Select
        label={t("rightsLabel")}
        value={fields.rightsMode}
        onChange={({ target }) => put({ rightsMode: modes.find((mode) => mode === target.value) ?? "" })}
        options={[
          { value: "", label: t("rights.asOutlet") },
          ...modes.map((value) => ({ value, label: t(`rightsMode.${value}`) })),
        ]}
      />
      {fields.rightsMode === "excerpt" && (
        <TextField
          label={t("excerptLength")}
          type="number"
          min={1}
          value={fields.excerptLength}
          onChange={({ target }) => put({ excerptLength: target.value })}
          error={wordsForField(answer, "excerptLength")}
        />
      )}
      <div className="flex gap-2 @md:col-span-2">
        <Button type="submit" variant="primary">
          {t("save")}
        </Button>
        <Button onClick={onDone}>{common("cancel")}</Button>
      </div>
    </form>
  );
}

function fieldsOf({ outlet, publishedAt, byline, url, rightsMode, excerptLength }: ReviewedArticle): Fields {
  return {
    outletId: outlet?.id ?? null,
    publishedAt: publishedAt ? wallClock(publishedAt) : "",
    byline: byline ?? "",
    url: url ?? "",
    rightsMode: rightsMode ?? "",
    excerptLength: excerptLength?.toString() ?? "",
  };
}

/** Empty means "not known". */
function known({ outletId, publishedAt, byline, url, rightsMode, excerptLength }: Fields) {
  return {
    outletId,
    publishedAt: publishedAt === "" ? null : fromWallClock(publishedAt),
    byline: byline.trim() || null,
    url: url.trim() || null,
    rightsMode: rightsMode === "" ? null : rightsMode,
    excerptLength: rightsMode === "excerpt" ? Number(excerptLength) : null,
  };
}
