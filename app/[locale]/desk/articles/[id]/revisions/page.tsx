import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { locale } from "next/root-params";
import { Suspense } from "react";
import * as z from "zod";

import { ArticleNotices } from "@/components/notice/article-notices";
import { ChangeKeys } from "@/components/revision/change-keys";
import { ChooseRevisions } from "@/components/revision/choose-revisions";
import { Difference } from "@/components/revision/difference";
import { Loading } from "@/components/shell/loading";
import { PageHeader } from "@/components/shell/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { getRevisionTexts, listRevisions } from "@/lib/article/revision-queries";
import { may } from "@/lib/auth/permissions";
import { requirePermission } from "@/lib/auth/session";
import { now } from "@/lib/clock";
import { ClientMessages } from "@/lib/i18n/client-messages";
import { isLocale, localePath, type Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { textDifference } from "@/lib/language/text-difference";
import { listNotices } from "@/lib/notice/queries";

type Props = PageProps<"/[locale]/desk/articles/[id]/revisions">;

const asked = z.object({
  from: z.uuid().nullable().catch(null).default(null),
  to: z.uuid().nullable().catch(null).default(null),
});

export async function generateMetadata(): Promise<Metadata> {
  return { title: getTranslator(await pageLocale(), "review")("revisions.title") };
}

export default async function RevisionsPage({ params, searchParams }: Props) {
  const language = await pageLocale();
  return (
    <ClientMessages locale={language} namespaces={["review"]}>
      <Suspense fallback={<Loading locale={language} lines={12} />}>
        <Revisions language={language} params={params} searchParams={searchParams} />
      </Suspense>
    </ClientMessages>
  );
}

async function pageLocale(): Promise<Locale> {
  const language = await locale();
  return isLocale(language) ? language : notFound();
}

type RevisionsProps = Pick<Props, "params" | "searchParams"> & { language: Locale };

/** This text and the one before it, unless the address names two others. */
async function Revisions({ language, params, searchParams }: RevisionsProps) {
  const actor = await requirePermission("article.read");
  const { id } = await params;
  const list = z.uuid().safeParse(id).success ? await listRevisions(actor, id) : null;
  const { from, to } = asked.parse(await searchParams);
  const known = (wanted: string | null) => list?.revisions.find((one) => one.id === wanted);
  const later = known(to) ?? list?.revisions[0];
  if (!list || !later) notFound();
  const before = list.revisions.find(({ number }) => number < later.number);
  const earlier = known(from) ?? before ?? later;
  const [texts, notices] = await Promise.all([
    getRevisionTexts(actor, id, [earlier.id, later.id]),
    listNotices(actor, id),
  ]);
  const t = getTranslator(language, "review.revisions");
  const changes = textDifference(texts.get(earlier.id) ?? "", texts.get(later.id) ?? "");
  const changed = changes.filter(({ kind }) => kind !== "same").length;
  return (
    <>
      <PageHeader
        title={t("title")}
        detail={list.title}
        back={{ href: localePath(language, `/desk/articles/${id}`), label: t("back") }}
      />
      <ChangeKeys />
      <div className="min-h-0 flex-1 overflow-y-auto">
        <div className="flex max-w-[46rem] flex-col gap-5 p-4">
          <ArticleNotices articleId={id} notices={notices} mayReview={may(actor, "article.review")} bare />
          {list.revisions.length < 2 ? (
            <EmptyState title={t("only")}>{t("onlyHelp")}</EmptyState>
          ) : (
            <>
              <ChooseRevisions
                locale={language}
                revisions={list.revisions}
                from={earlier.id}
                to={later.id}
                seenAt={now()}
              />
              <p role="status" className="text-sm text-soft">
                {t("count", { count: changed })}
                {changed > 0 && <span className="[@media(pointer:coarse)]:hidden"> {t("walk")}</span>}
              </p>
              <Difference
                locale={language}
                language={list.language === "unknown" ? undefined : list.language}
                changes={changes}
              />
            </>
          )}
          <section className="border-t border-rule pt-3 text-sm">
            <h2 className="font-semibold">{t("originals")}</h2>
            <p className="text-soft">{t("originalsHelp")}</p>
            <ul className="mt-1 flex flex-col gap-1">
              {list.revisions.map(({ id: revisionId, number }) => (
                <li key={revisionId}>
                  <a href={`/api/revisions/${revisionId}/original`} download>
                    {t("download", { number })}
                  </a>
                </li>
              ))}
            </ul>
          </section>
        </div>
      </div>
    </>
  );
}
