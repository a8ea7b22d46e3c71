import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { locale } from "next/root-params";
import { Suspense } from "react";
import * as z from "zod";

import { Loading } from "@/components/shell/loading";
import { ComposeDesk } from "@/components/story/compose-desk";
import { may } from "@/lib/auth/permissions";
import { requirePermission } from "@/lib/auth/session";
import { now } from "@/lib/clock";
import { ClientMessages } from "@/lib/i18n/client-messages";
import { isLocale } from "@/lib/i18n/locales";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { listStoryNotices } from "@/lib/notice/queries";
import { listChangedCitations } from "@/lib/story/changed-citation-queries";
import { getStoryForWriting, listTopics } from "@/lib/story/queries";
import { listSources } from "@/lib/story/source-queries";

type ComposePageProps = PageProps<"/[locale]/desk/stories/[id]">;

export async function generateMetadata(): Promise<Metadata> {
  const language = await pageLocale();
  return { title: getTranslator(language, "story")("list.title") };
}

// The id is only known at the request; the language alone must not wait for it.
export default async function ComposePage({ params }: ComposePageProps) {
  const language = await pageLocale();
  return (
    <ClientMessages locale={language} namespaces={["story"]}>
      <Suspense fallback={<Loading locale={language} lines={12} />}>
        <Compose params={params} />
      </Suspense>
    </ClientMessages>
  );
}

async function pageLocale(): Promise<Locale> {
  const language = await locale();
  return isLocale(language) ? language : notFound();
}

async function Compose({ params }: Pick<ComposePageProps, "params">) {
  const actor = await requirePermission("story.read");
  const { id } = await params;
  if (!z.uuid().safeParse(id).success) notFound();
  const [story, sources, topics, notices, changed] = await Promise.all([
    getStoryForWriting(actor, id),
    listSources(actor, id),
    listTopics(actor),
    listStoryNotices(actor, [id]),
    listChangedCitations(actor, id),
  ]);
  if (!story) notFound();
  const powers = {
    write: may(actor, "story.write"),
    approve: may(actor, "story.approve"),
    retract: may(actor, "story.retract"),
  };
  return (
    <ComposeDesk
      key={`${id} ${actor.id}`}
      story={story}
      sources={sources}
      topics={topics}
      notices={notices}
      changedCitations={changed}
      powers={powers}
      userId={actor.id}
      openedAt={now()}
    />
  );
}
