import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Suspense } from "react";
import * as z from "zod";

import { Loading } from "@/components/shell/loading";
import { ComposeDesk } from "@/components/story/compose-desk";
import { may } from "@/lib/auth/permissions";
import { requirePermission } from "@/lib/auth/session";
import { now } from "@/lib/clock";
import { ClientMessages } from "@/lib/i18n/client-messages";
import { isLocale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { getStoryForWriting, listTopics } from "@/lib/story/queries";
import { listSources } from "@/lib/story/source-queries";

type ComposePageProps = PageProps<"/[locale]/desk/stories/[id]">;

export async function generateMetadata({ params }: ComposePageProps): Promise<Metadata> {
  const { locale } = await params;
  return isLocale(locale) ? { title: getTranslator(locale, "story")("list.title") } : {};
}

export default async function ComposePage({ params }: ComposePageProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return (
    <ClientMessages locale={locale} namespaces={["story"]}>
      <Suspense fallback={<Loading locale={locale} lines={12} />}>
        <Compose params={params} />
      </Suspense>
    </ClientMessages>
  );
}

async function Compose({ params }: Pick<ComposePageProps, "params">) {
  const actor = await requirePermission("story.read");
  const { id } = await params;
  if (!z.uuid().safeParse(id).success) notFound();
  const [story, sources, topics] = await Promise.all([
    getStoryForWriting(actor, id),
    listSources(actor, id),
    listTopics(actor),
  ]);
  if (!story) notFound();
  const powers = {
    write: may(actor, "story.write"),
    approve: may(actor, "story.approve"),
    retract: may(actor, "story.retract"),
  };
  return (
    <ComposeDesk key={id} story={story} sources={sources} topics={topics} powers={powers} openedAt={now()} />
  );
}
