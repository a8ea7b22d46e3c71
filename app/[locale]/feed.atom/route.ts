import { notFound } from "next/navigation";

import { publicPage } from "@/lib/cache/public-page";
import { tags } from "@/lib/cache/tags";
import { env } from "@/lib/env";
import { isLocale, type Locale, localePath } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { atomFeed } from "@/lib/story/feed";
import { listPublishedStories } from "@/lib/story/public-queries";

export async function GET(
  _request: Request,
  { params }: RouteContext<"/[locale]/feed.atom">,
): Promise<Response> {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return new Response(await readFeed(locale), {
    headers: {
      "Content-Type": "application/atom+xml; charset=utf-8",
      "Cache-Control": "public, max-age=0, must-revalidate",
    },
  });
}

/** Stories in the feed's own language: a subscriber chose one. */
async function readFeed(locale: Locale): Promise<string> {
  "use cache";
  publicPage(tags.stories);
  const t = getTranslator(locale, "reader");
  const address = (path: string) => new URL(localePath(locale, path), env().PUBLIC_URL).href;
  return atomFeed(await listPublishedStories({ language: locale, limit: 50 }), {
    title: "Collate",
    subtitle: t("siteDescription"),
    homeUrl: address("/"),
    selfUrl: address("/feed.atom"),
    language: locale,
    storyUrl: (slug) => address(`/stories/${slug}`),
    marks: { corrected: t("corrected"), retracted: t("retracted") },
  });
}
