import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Suspense } from "react";
import * as z from "zod";

import { Loading } from "@/components/shell/loading";
import { PageHeader } from "@/components/shell/page-header";
import { Pager } from "@/components/shell/pager";
import { DeskStoryList } from "@/components/story/desk-story-list";
import { NewStory } from "@/components/story/new-story";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { SegmentedLinks } from "@/components/ui/segmented-control";
import { may } from "@/lib/auth/permissions";
import { requirePermission } from "@/lib/auth/session";
import { now } from "@/lib/clock";
import { getCoverage } from "@/lib/coverage/queries";
import { ClientMessages } from "@/lib/i18n/client-messages";
import { isLocale, localePath } from "@/lib/i18n/locales";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { listStoryNotices } from "@/lib/notice/queries";
import { listStories, storiesPerPage } from "@/lib/story/queries";

type StoriesPageProps = PageProps<"/[locale]/desk/stories">;

const deskStates = ["draft", "submitted", "approved"] as const;
const publicStates = ["published", "retracted"] as const;

/** What the address may ask for; anything else is as if nothing had been asked. */
const asked = z.object({
  state: z
    .enum([...deskStates, ...publicStates])
    .nullable()
    .catch(null)
    .default(null),
  after: z.uuid().nullable().catch(null).default(null),
  coverage: z.uuid().nullable().catch(null).default(null),
});

export async function generateMetadata({ params }: StoriesPageProps): Promise<Metadata> {
  const { locale } = await params;
  return isLocale(locale) ? { title: getTranslator(locale, "story")("list.title") } : {};
}

export default async function StoriesPage({ params, searchParams }: StoriesPageProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return (
    <ClientMessages locale={locale} namespaces={["story"]}>
      <Suspense fallback={<Loading locale={locale} lines={10} />}>
        <Stories locale={locale} searchParams={searchParams} />
      </Suspense>
    </ClientMessages>
  );
}

type StoriesProps = Pick<StoriesPageProps, "searchParams"> & { locale: Locale };

async function Stories({ locale, searchParams }: StoriesProps) {
  const actor = await requirePermission("story.read");
  const { state, after, coverage: coverageId } = asked.parse(await searchParams);
  const desk = deskStates.find((known) => known === state) ?? null;
  const publication = publicStates.find((known) => known === state) ?? null;
  const [rows, coverage] = await Promise.all([
    listStories(actor, { state: desk, publication, after }),
    coverageId ? getCoverage(actor, coverageId) : null,
  ]);
  const stories = rows.slice(0, storiesPerPage);
  const notices = await listStoryNotices(
    actor,
    stories.map(({ id }) => id),
  );
  const t = getTranslator(locale, "story");
  const here = localePath(locale, "/desk/stories");
  const inState = state ? `&state=${state}` : "";
  const last = stories.at(-1);
  const nextHref = rows.length > storiesPerPage && last ? `${here}?after=${last.id}${inState}` : null;
  const given = coverage && {
    id: coverage.id,
    label: coverage.title ?? coverage.members[0]?.article.title ?? t("details.coverageUntitled"),
  };
  return (
    <>
      <PageHeader
        title={t("list.title")}
        detail={t("list.detail")}
        actions={may(actor, "story.write") && <NewStory coverage={given} />}
      />
      <div className="min-h-0 flex-1 overflow-y-auto">
        <div className="flex max-w-page flex-col gap-4 p-4">
          <div className="self-start">
            <SegmentedLinks label={t("list.filter")} segments={segments()} />
          </div>
          {stories.length > 0 ? (
            <DeskStoryList stories={stories} notices={notices} seenAt={now()} />
          ) : (
            <EmptyState
              title={t(state ? "list.emptyFilterTitle" : "list.emptyTitle")}
              action={state && <LinkButton href={here}>{t("list.showAll")}</LinkButton>}
            >
              {t(state ? "list.emptyFilterLead" : "list.emptyLead")}
            </EmptyState>
          )}
          {(after !== null || nextHref) && (
            <Pager
              locale={locale}
              previousHref={after === null ? null : `${here}${state ? `?state=${state}` : ""}`}
              nextHref={nextHref}
            />
          )}
        </div>
      </div>
    </>
  );

  function segments() {
    return [
      { href: here, label: t("list.all"), current: state === null },
      ...deskStates.map((known) => ({
        href: `${here}?state=${known}`,
        label: t(`state.desk.${known}`),
        current: state === known,
      })),
      ...publicStates.map((known) => ({
        href: `${here}?state=${known}`,
        label: t(`state.public.${known}`),
        current: state === known,
      })),
    ];
  }
}
