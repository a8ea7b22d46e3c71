import Link from "next/link";

import { Notice } from "@/components/ui/notice";
import { Time } from "@/components/shell/time";
import type { Locale } from "@/lib/i18n/locales";
import { localePath } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import type { PublishedStory } from "@/lib/story/public-queries";
import { CitationList, SourcingPanel } from "./sourcing-panel";
import { StoryText } from "./story-text";

type StoryPageProps = { story: PublishedStory; locale: Locale };

/** One story: text on the left, who says what beside it on wide screens and after it on narrow ones. */
export function StoryPage({ story, locale }: StoryPageProps) {
  const { sourcing, retraction } = story;
  return (
    <article className="grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,34rem)_minmax(0,1fr)]">
      <div className="flex flex-col gap-6">
        <Head story={story} locale={locale} />
        {retraction ? <Retracted story={story} locale={locale} /> : <Text story={story} locale={locale} />}
      </div>
      {!retraction && (
        <aside className="lg:sticky lg:top-6 lg:self-start">
          <SourcingPanel sourcing={sourcing} locale={locale} />
          <Mentioned story={story} locale={locale} />
        </aside>
      )}
      {!retraction && sourcing.citations.length > 0 && <CitationList sourcing={sourcing} locale={locale} />}
    </article>
  );
}

function Head({ story, locale }: StoryPageProps) {
  const t = getTranslator(locale, "reader");
  const updated = story.updatedAt.getTime() !== story.publishedAt.getTime();
  return (
    <header className="flex flex-col gap-4">
      <h1
        lang={story.language}
        className={`headline text-3xl sm:text-4xl ${story.retracted ? "struck" : ""}`}
      >
        {story.headline}
      </h1>
      {!story.retracted && story.standfirst && (
        <p lang={story.language} className="font-reading text-lg leading-[1.5]">
          {story.standfirst}
        </p>
      )}
      <div className="border-y border-rule py-2 text-sm">
        <p className="font-semibold">{t("by", { authors: story.authors.join(", ") })}</p>
        <p className="flex flex-wrap gap-x-4 text-soft">
          <span>
            {t("published")} <Time at={story.publishedAt} locale={locale} zone />
          </span>
          {updated && (
            <span>
              {t("updated")} <Time at={story.updatedAt} locale={locale} />
            </span>
          )}
        </p>
        {story.topics.length > 0 && (
          <p className="flex flex-wrap gap-x-3 text-soft">
            <span>{t("topics")}</span>
            {story.topics.map((topic) => (
              <Link key={topic.slug} href={localePath(locale, `/topics/${topic.slug}`)}>
                {locale === "vi" ? topic.nameVi : topic.nameEn}
              </Link>
            ))}
          </p>
        )}
      </div>
      {story.sample && <p className="text-xs text-soft">{t("sample")}</p>}
      {!story.retracted && <Corrections story={story} locale={locale} />}
    </header>
  );
}

/** Before the text: whoever reads should know first what was wrong. */
function Corrections({ story, locale }: StoryPageProps) {
  const t = getTranslator(locale, "reader");
  if (story.corrections.length === 0) return null;
  return (
    <section aria-labelledby="corrections" className="border-l-4 border-pencil pl-4">
      <h2 id="corrections" className="text-sm font-semibold text-pencil">
        {t("corrections", { count: story.corrections.length })}
      </h2>
      <ul className="flex flex-col gap-2">
        {story.corrections.map(({ text, createdAt }) => (
          <li key={createdAt.toISOString()} className="text-sm">
            <Time at={createdAt} locale={locale} className="text-soft" />
            <p lang={story.language} className="font-reading text-base">
              {text}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Text({ story, locale }: StoryPageProps) {
  const t = getTranslator(locale, "reader");
  const markOf = (citationId: string, place: { key: string; first: boolean }) => {
    const number = story.citationNumbers[citationId];
    if (number === undefined) return null;
    return (
      <a
        key={place.key}
        href={`#source-${number}`}
        className="citation"
        aria-label={t("citationMark", { number })}
        {...(place.first ? { id: `cite-${number}` } : {})}
      >
        {number}
      </a>
    );
  };
  return (
    <div lang={story.language}>
      <StoryText body={story.body} citationMark={markOf} />
    </div>
  );
}

/** The reason on top; the text behind a deliberate step, without scripts too. */
function Retracted({ story, locale }: StoryPageProps) {
  const t = getTranslator(locale, "reader");
  if (!story.retraction) return null;
  const { reason, createdAt } = story.retraction;
  return (
    <>
      <Notice tone="problem" title={t("retractionTitle")}>
        <p>
          <Time at={createdAt} locale={locale} />
        </p>
        <p lang={story.language} className="font-reading text-base">
          {reason}
        </p>
        <p className="mt-2 text-soft">{t("retractionLead")}</p>
      </Notice>
      <details>
        <summary className="text-sm">{t("readRetracted")}</summary>
        <div className="mt-6">
          <Text story={story} locale={locale} />
        </div>
      </details>
    </>
  );
}

function Mentioned({ story, locale }: StoryPageProps) {
  const t = getTranslator(locale, "reader");
  if (story.entities.length === 0) return null;
  return (
    <nav aria-labelledby="mentioned" className="mt-6 text-sm">
      <h3 id="mentioned" className="label mb-1">
        {t("about")}
      </h3>
      <ul className="flex flex-wrap gap-x-3 gap-y-1">
        {story.entities.map(({ name, slug, kind }) => (
          <li key={slug}>
            <Link href={localePath(locale, `/entities/${slug}`)} className={`mark-${kind} is-accepted`}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
