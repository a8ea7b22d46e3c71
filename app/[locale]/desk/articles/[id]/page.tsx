import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { locale } from "next/root-params";
import { Suspense } from "react";
import * as z from "zod";

import { reviewItems } from "@/components/article/review-items";
import { shownWords } from "@/components/article/shown-words";
import { ReviewDesk } from "@/components/article/review-desk";
import { Loading } from "@/components/shell/loading";
import { getArticleForReview, getReviewStamp } from "@/lib/article/review-queries";
import { may } from "@/lib/auth/permissions";
import { requirePermission } from "@/lib/auth/session";
import { ClientMessages } from "@/lib/i18n/client-messages";
import { isLocale, type Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { listNotices } from "@/lib/notice/queries";
import { listOrphans } from "@/lib/orphan/queries";
import { listOutlets } from "@/lib/outlet/queries";

type Props = PageProps<"/[locale]/desk/articles/[id]">;

export async function generateMetadata(): Promise<Metadata> {
  return { title: getTranslator(await pageLocale(), "review")("pageTitle") };
}

// The article's id is only known at the request; the language alone must not wait for it.
export default async function ArticlePage({ params }: Props) {
  const language = await pageLocale();
  return (
    <ClientMessages locale={language} namespaces={["review", "rules"]}>
      <Suspense fallback={<Loading locale={language} lines={12} />}>
        <Article params={params} />
      </Suspense>
    </ClientMessages>
  );
}

async function pageLocale(): Promise<Locale> {
  const language = await locale();
  return isLocale(language) ? language : notFound();
}

async function Article({ params }: Pick<Props, "params">) {
  const actor = await requirePermission("article.read");
  const { id } = await params;
  if (!z.uuid().safeParse(id).success) notFound();
  // The stamp is read first: what changes in between shows as a change rather than never.
  const stamp = await getReviewStamp(actor, id);
  const [found, outlets, notices, orphans] = await Promise.all([
    getArticleForReview(actor, id),
    listOutlets(actor),
    listNotices(actor, id),
    listOrphans(actor, id),
  ]);
  if (!found || stamp === null) notFound();
  const { suggestions, mentions, attributions, origins, decisions, ...article } = found;
  const items = reviewItems({ suggestions, mentions, attributions, origins, text: article.revision.text });
  return (
    <ReviewDesk
      key={`${article.revision.id} ${actor.id}`}
      article={{
        ...article,
        decisions: decisions.map((decision) => ({ ...decision, shown: shownWords(decision.shown) })),
      }}
      notices={notices}
      orphans={orphans}
      items={items}
      outlets={outlets.map(({ id: outletId, name, rightsMode, excerptLength }) => ({
        id: outletId,
        name,
        rightsMode,
        excerptLength,
      }))}
      actor={{ id: actor.id, name: actor.name, role: actor.role }}
      stamp={stamp}
      mayReview={may(actor, "article.review")}
    />
  );
}
