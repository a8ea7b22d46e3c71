"use client";

import { useState } from "react";
import type { FormEvent } from "react";
import { useTranslations } from "use-intl";

import { useProblemWords } from "@/components/shell/use-problem-words";
import { Button } from "@/components/ui/button";
import { Form } from "@/components/ui/form";
import { Notice } from "@/components/ui/notice";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import type { ActionState } from "@/lib/action/state";
import { idle } from "@/lib/action/state";
import { describeArticleAction } from "@/lib/article/actions";

import { DescribeClash } from "./describe-clash";
import { changesToSend, clashing, type DescribedFields, fieldsOf } from "./described-fields";
import { OutletPicker } from "./outlet-picker";
import { type DetailsDraft, detailsPlace } from "./review-draft";
import { useReview, useReviewActions, useWriting } from "./review-context";

const modes = ["full_text", "excerpt", "link_only"] as const;

/** Outlet, date, address, byline, rights. What is not known stays empty; nothing is invented. */
export function DescribeForm({ onSaved, onCancel }: { onSaved: () => void; onCancel: () => void }) {
  const t = useTranslations("review.head");
  const common = useTranslations("common");
  const said = useTranslations("review.said");
  const { article } = useReview();
  const { drafts } = useWriting();
  const { perform } = useReviewActions();
  const { wordsFor, wordsForField } = useProblemWords();
  const theirs = fieldsOf(article);
  const kept = drafts.all.get(detailsPlace);
  const [opened] = useState<DetailsDraft>({ type: "details", before: theirs, fields: theirs, sought: null });
  const draft = kept?.type === "details" ? kept : opened;
  const { before, fields, sought } = draft;
  const [answer, setAnswer] = useState<ActionState<unknown>>(idle);
  const [sending, setSending] = useState(false);
  const write = (change: Partial<DetailsDraft>) => drafts.keep(detailsPlace, { ...draft, ...change });
  const put = (change: Partial<DescribedFields>) => write({ fields: { ...fields, ...change } });
  const clashes = clashing({ before, mine: fields, theirs });

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (clashes.length > 0) return;
    // Half a date is none to the script: saved as it is, it would take away the one that stands.
    const at = event.currentTarget.elements.namedItem("publishedAt");
    if (at instanceof HTMLInputElement && at.validity.badInput) {
      return setAnswer({ status: "invalid", fields: { publishedAt: "incomplete_date" }, typed: {} });
    }
    const changes = changesToSend(before, fields);
    const asked = { articleId: article.id, seenVersion: article.version, ...changes };
    setSending(true);
    void perform({ run: () => describeArticleAction(asked), said: said("described") }).then((done) => {
      setSending(false);
      return done.status === "ok" ? onSaved() : setAnswer(done);
    });
  }

  const problem = wordsFor(answer);
  return (
    <Form
      onSubmit={onSubmit}
      aria-busy={sending}
      className="grid gap-3 border-l-2 border-ink pl-3 @md:grid-cols-2"
    >
      {problem && clashes.length === 0 && (
        <div className="@md:col-span-2">
          <Notice tone="caution" title={problem} />
        </div>
      )}
      {clashes.length > 0 && (
        <DescribeClash
          theirs={theirs}
          clashes={clashes}
          onTheirs={() => put(Object.fromEntries(clashes.map((field) => [field, theirs[field]])))}
          onMine={() => write({ before: theirs })}
        />
      )}
      <OutletPicker
        key={fields.outletId}
        label={t("outlet")}
        outletId={fields.outletId || null}
        onChoose={(outlet) => write({ fields: { ...fields, outletId: outlet?.id ?? "" }, sought: null })}
        sought={sought}
        onSeek={(words) => write({ sought: words })}
      />
      <TextField
        label={t("publishedAt")}
        help={t("publishedAtHelp")}
        type="datetime-local"
        name="publishedAt"
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
        <Button type="submit" variant="primary" disabled={clashes.length > 0}>
          {t("save")}
        </Button>
        <Button onClick={onCancel}>{common("cancel")}</Button>
      </div>
    </Form>
  );
}
