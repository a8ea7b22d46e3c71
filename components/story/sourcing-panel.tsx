import Link from "next/link";

import { Time } from "@/components/shell/time";
import type { Locale } from "@/lib/i18n/locales";
import { localePath } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import type { Sourcing, Speaker } from "@/lib/story/public-queries";

type SourcingPanelProps = { sourcing: Sourcing; locale: Locale };

/** Who says what, through whom, and how many origins stand behind how many outlets. */
export function SourcingPanel({ sourcing, locale }: SourcingPanelProps) {
  const t = getTranslator(locale, "reader");
  const { speakers, outlets, origins, undecidedCount } = sourcing;
  return (
    <section aria-labelledby="sourcing" className="flex flex-col gap-6 text-sm">
      <div className="border-t-2 border-ink pt-2">
        <h2 id="sourcing" className="headline text-lg">
          {t("sourcing.title")}
        </h2>
        <p className="mt-1 font-semibold">
          {t("sourceCount", { outlets: outlets.length, origins: origins.length })}
        </p>
      </div>

      <div>
        <h3 className="label mb-2">{t("sourcing.speakers")}</h3>
        {speakers.length === 0 && <p className="text-soft">{t("sourcing.noSpeakers")}</p>}
        <ul className="flex flex-col gap-3">
          {speakers.map((speaker) => (
            <li key={speaker.key} className="border-l-2 border-claim pl-3">
              <SpeakerLine speaker={speaker} locale={locale} />
            </li>
          ))}
        </ul>
      </div>

      <div className="grid grid-cols-2 gap-x-6 gap-y-2 lg:grid-cols-1 xl:grid-cols-2">
        <div>
          <h3 className="label mb-1">{t("sourcing.outlets")}</h3>
          <ul>
            {outlets.map(({ name, slug }) => (
              <li key={slug}>
                <Link href={localePath(locale, `/outlets/${slug}`)}>{name}</Link>
              </li>
            ))}
          </ul>
        </div>
        <div>
          <h3 className="label mb-1">{t("sourcing.origins")}</h3>
          <ul>
            {origins.map(({ name, kind }, index) => (
              <li key={String(index)}>
                {name ?? t("sourcing.unknownOutlet")}{" "}
                <span className="text-soft">({t(`originKind.${originKind(kind)}`)})</span>
              </li>
            ))}
          </ul>
        </div>
        <p className="col-span-full text-xs text-soft">
          {t("sourcing.originsExplained")}{" "}
          {undecidedCount > 0 && t("sourcing.undecided", { count: undecidedCount })}
        </p>
      </div>

      <details className="text-xs">
        <summary>{t("sourcing.words")}</summary>
        <ul className="mt-2 flex flex-col gap-1 text-soft">
          <li>{t("sourcing.word.outlet")}</li>
          <li>{t("sourcing.word.origin")}</li>
          <li>{t("sourcing.word.via")}</li>
          <li>{t("sourcing.word.anonymous")}</li>
        </ul>
      </details>
    </section>
  );
}

const originKinds = ["own_reporting", "agency", "outlet", "release"] as const;

function originKind(kind: string) {
  return originKinds.find((known) => known === kind) ?? "unknown";
}

function SpeakerLine({ speaker, locale }: { speaker: Speaker; locale: Locale }) {
  const t = getTranslator(locale, "reader");
  const { label, role, entitySlug, via, numbers } = speaker;
  return (
    <>
      <p>
        {entitySlug ? (
          <Link href={localePath(locale, `/entities/${entitySlug}`)} className="font-semibold">
            {label}
          </Link>
        ) : (
          <span className="font-semibold">{label}</span>
        )}
        {role && <span className="text-soft">, {role}</span>}
      </p>
      <p className="text-xs text-soft">
        {[
          howNamed(speaker, locale),
          ...(via.length > 0 ? [t("sourcing.via", { names: via.join(" → ") })] : []),
        ].join(" · ")}{" "}
        {numbers.map((number) => (
          <a
            key={number}
            href={`#source-${number}`}
            className="citation"
            aria-label={t("citationMark", { number })}
          >
            {number}
          </a>
        ))}
      </p>
    </>
  );
}

function howNamed({ sourceKind, anonymityReason }: Speaker, locale: Locale): string {
  const t = getTranslator(locale, "reader");
  if (sourceKind !== "anonymous")
    return getTranslator(locale, "glossary")(`sourceKind.${sourceKind}`).toLowerCase();
  return anonymityReason ? t("sourcing.unnamedBecause", { reason: anonymityReason }) : t("sourcing.unnamed");
}

/** The passages behind the numbers, with what the rights let us print of each. */
export function CitationList({ sourcing, locale }: SourcingPanelProps) {
  const t = getTranslator(locale, "reader");
  return (
    <section aria-labelledby="citations" className="max-w-measure text-sm">
      <div className="border-t border-ink pt-2">
        <h2 id="citations" className="headline text-lg">
          {t("sourcing.citations")}
        </h2>
        <p className="mb-3 text-soft">{t("sourcing.citationsExplained")}</p>
      </div>
      <ol className="flex flex-col gap-4">
        {sourcing.citations.map(({ number, quote, title, url, publishedAt, outlet }) => (
          <li
            key={number}
            id={`source-${number}`}
            className="grid grid-cols-[2rem_1fr] scroll-mt-6 target:bg-current-wash"
          >
            <a
              href={`#cite-${number}`}
              className="figures font-semibold"
              aria-label={t("backToText", { number })}
            >
              {number}
            </a>
            <div className="min-w-0">
              {quote ? (
                <blockquote className="font-reading text-base leading-[1.55]">“{quote}”</blockquote>
              ) : (
                <p className="text-soft">{t("sourcing.linkOnly")}</p>
              )}
              <p className="mt-1 text-xs text-soft">
                {outlet ? (
                  <Link href={localePath(locale, `/outlets/${outlet.slug}`)}>{outlet.name}</Link>
                ) : (
                  t("sourcing.unknownOutlet")
                )}
                {" · "}
                {title ?? t("sourcing.untitled")}
                {publishedAt && (
                  <>
                    {" · "}
                    <Time at={publishedAt} locale={locale} />
                  </>
                )}
                {url && (
                  <>
                    {" · "}
                    <a href={url} rel="nofollow ugc noopener noreferrer">
                      {t("sourcing.original")}
                    </a>
                  </>
                )}
              </p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
