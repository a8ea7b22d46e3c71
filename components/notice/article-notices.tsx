"use client";

import Link from "next/link";
import { useTransition } from "react";
import { useLocale, useTranslations } from "use-intl";

import { Time } from "@/components/shell/time";
import { useProblemWords } from "@/components/shell/use-problem-words";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { useToasts } from "@/components/ui/toast";
import { localePath } from "@/lib/i18n/locales";
import { acknowledgeNoticeAction } from "@/lib/notice/actions";
import type { Notice as UpstreamNotice } from "@/lib/notice/queries";

type ArticleNoticesProps = {
  articleId: string;
  notices: UpstreamNotice[];
  mayReview: boolean;
  /** Beside the comparison itself, which needs no link to it. */
  bare?: true;
};

/** What the sender did to the article since it came, and that nobody has taken note of yet. */
export function ArticleNotices({ articleId, notices, mayReview, bare }: ArticleNoticesProps) {
  const open = notices.filter(({ seenAt }) => seenAt === null);
  return open.map((notice) => (
    <OneNotice
      key={notice.id}
      notice={notice}
      mayReview={mayReview}
      difference={bare ? null : `/desk/articles/${articleId}/revisions`}
    />
  ));
}

type OneNoticeProps = { notice: UpstreamNotice; mayReview: boolean; difference: string | null };

function OneNotice({ notice, mayReview, difference }: OneNoticeProps) {
  const t = useTranslations("review.notice");
  const locale = useLocale();
  const { show } = useToasts();
  const { wordsFor } = useProblemWords();
  const [pending, startTransition] = useTransition();
  const { id, change, note, createdAt, revision } = notice;

  function acknowledge() {
    startTransition(async () => {
      const answer = await acknowledgeNoticeAction({ noticeId: id });
      if (answer.status !== "ok") show({ title: wordsFor(answer) ?? t("notDone"), tone: "problem" });
    });
  }

  return (
    <Notice
      tone={change === "withdrawn" ? "problem" : "caution"}
      title={
        <>
          {t(`what.${change}`)} · <Time at={createdAt} locale={locale} />
        </>
      }
      action={
        <>
          {difference && revision && (
            <Link href={localePath(locale, `${difference}?to=${revision.id}`)} className="self-center">
              {t("difference")}
            </Link>
          )}
          {mayReview && (
            <Button size="small" aria-busy={pending} disabled={pending} onClick={acknowledge}>
              {t("acknowledge")}
            </Button>
          )}
        </>
      }
    >
      {note && <p>{t("note", { note })}</p>}
      {change === "withdrawn" && <p>{t("withdrawnHelp")}</p>}
    </Notice>
  );
}
