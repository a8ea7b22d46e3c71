import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { locale as localeParam } from "next/root-params";
import { Suspense } from "react";
import * as z from "zod";

import { CoverageMembers } from "@/components/coverage/coverage-members";
import { Sources } from "@/components/coverage/sources";
import { Loading } from "@/components/shell/loading";
import { PageHeader } from "@/components/shell/page-header";
import { LinkButton } from "@/components/ui/link-button";
import type { Person } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { requirePermission } from "@/lib/auth/session";
import { now } from "@/lib/clock";
import { countWithSuspicions, getCoverage } from "@/lib/coverage/queries";
import type { CoverageForDesk } from "@/lib/coverage/queries";
import { listSharedOrigins } from "@/lib/coverage/shared-origin-queries";
import { ClientMessages } from "@/lib/i18n/client-messages";
import { isLocale, localePath } from "@/lib/i18n/locales";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";

type CoveragePageProps = PageProps<"/[locale]/desk/coverage/[id]">;

export async function generateMetadata(): Promise<Metadata> {
  const locale = await localeParam();
  return isLocale(locale) ? { title: getTranslator(locale, "coverage")("title") } : {};
}

// The id is only known at the request; the language alone must not wait for it.
export default async function CoveragePage({ params }: CoveragePageProps) {
  const locale = await localeParam();
  if (!isLocale(locale)) notFound();
  return (
    <ClientMessages locale={locale} namespaces={["coverage", "review"]}>
      <Suspense fallback={<Loading locale={locale} lines={12} />}>
        <Coverage locale={locale} params={params} />
      </Suspense>
    </ClientMessages>
  );
}

async function Coverage({ locale, params }: { locale: Locale; params: CoveragePageProps["params"] }) {
  const actor = await requirePermission("article.read");
  const { id } = await params;
  const coverage = z.uuid().safeParse(id).success ? await getCoverage(actor, id) : null;
  if (!coverage) notFound();
  const t = getTranslator(locale, "coverage");
  const { members, title, version } = coverage;
  const suggested = members.filter(({ state }) => state === "suggested").length;
  // Where an editor took the others out there is nothing left to confirm.
  const waiting = members.length > 1 ? suggested : 0;
  return (
    <>
      <PageHeader
        title={title ?? members.find(({ article }) => article.title)?.article.title ?? t("untitled")}
        back={{ href: localePath(locale, "/desk/coverage"), label: t("title") }}
        detail={
          <>
            {t("members", { count: members.length })}
            {waiting > 0 && `, ${t("waiting", { count: waiting })}`}
            {suggested === 0 && members.length > 1 && `, ${t("allConfirmed")}`}
          </>
        }
        actions={
          may(actor, "story.write") && (
            <LinkButton
              href={localePath(locale, `/desk/stories?coverage=${coverage.id}`)}
              variant={waiting > 0 ? "quiet" : "primary"}
            >
              {t("write")}
            </LinkButton>
          )
        }
      />
      <div className="min-h-0 flex-1 overflow-y-auto">
        <div className="flex max-w-page flex-col gap-8 p-4">
          <Suspense fallback={<Loading locale={locale} lines={6} />}>
            <WhereFrom locale={locale} actor={actor} coverage={coverage} />
          </Suspense>
          <CoverageMembers
            coverageId={coverage.id}
            version={version}
            title={title}
            members={members}
            madeAt={now()}
            mayDecide={may(actor, "coverage.decide")}
          />
          <StoriesOf locale={locale} coverage={coverage} />
        </div>
      </div>
    </>
  );
}

type WhereFromProps = { locale: Locale; actor: Person; coverage: CoverageForDesk };

/** Comparing texts takes a moment: the members do not wait for it. */
async function WhereFrom({ locale, actor, coverage }: WhereFromProps) {
  const shared = await listSharedOrigins(actor, coverage.id);
  return (
    <Sources
      locale={locale}
      coverage={coverage}
      shared={shared}
      origins={countWithSuspicions(coverage, shared)}
    />
  );
}

function StoriesOf({ locale, coverage }: { locale: Locale; coverage: CoverageForDesk }) {
  const t = getTranslator(locale, "coverage");
  if (coverage.stories.length === 0) return null;
  return (
    <section aria-labelledby="stories-title" className="flex flex-col gap-2">
      <h2 id="stories-title" className="headline text-lg">
        {t("stories")}
      </h2>
      <ul className="flex flex-col gap-1">
        {coverage.stories.map(({ id, draft }) => (
          <li key={id}>
            <Link href={localePath(locale, `/desk/stories/${id}`)}>{draft?.headline || t("noHeadline")}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
