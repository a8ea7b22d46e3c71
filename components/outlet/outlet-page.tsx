import { SectionHeading } from "@/components/shell/section-heading";
import { StoryList } from "@/components/story/story-list";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import type { PublicOutlet } from "@/lib/outlet/public-queries";
import type { StoryCard } from "@/lib/story/public-queries";

type OutletPageProps = { outlet: PublicOutlet; stories: StoryCard[]; locale: Locale };

/** Who published what we cite, and what they let us quote. */
export function OutletPage({ outlet, stories, locale }: OutletPageProps) {
  const t = getTranslator(locale, "reader");
  const glossary = getTranslator(locale, "glossary");
  const languageNames = new Intl.DisplayNames(locale, { type: "language" });
  return (
    <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
      <header className="lg:col-span-2">
        <p className="label">
          {glossary(`outletKind.${outlet.kind}`)}
          {outlet.register !== "unknown" && ` · ${glossary(`register.${outlet.register}`)}`}
        </p>
        <h1 className="headline text-3xl">{outlet.name}</h1>
        {outlet.sample && <p className="mt-2 text-xs text-soft">{t("sample")}</p>}
      </header>
      <section>
        <SectionHeading>{t("outlet.stories")}</SectionHeading>
        <StoryList stories={stories} locale={locale} />
      </section>
      <dl className="flex flex-col gap-4 self-start text-sm">
        <div>
          <dt className="label">{t("outlet.language")}</dt>
          <dd>{outlet.languages.map((language) => languageNames.of(language) ?? language).join(", ")}</dd>
        </div>
        <div>
          <dt className="label">{t("outlet.rights")}</dt>
          <dd>{rightsWords(outlet, t)}</dd>
        </div>
        {outlet.website && (
          <div>
            <dt className="label">{t("outlet.website")}</dt>
            <dd>
              <a href={outlet.website} rel="nofollow noopener noreferrer">
                {outlet.website}
              </a>
            </dd>
          </div>
        )}
      </dl>
    </div>
  );
}

function rightsWords(
  { rightsMode, excerptLength }: PublicOutlet,
  t: ReturnType<typeof getTranslator<"reader">>,
) {
  switch (rightsMode) {
    case "full_text":
      return t("outlet.rightsFull");
    case "excerpt":
      return t("outlet.rightsExcerpt", { count: excerptLength ?? 0 });
    case "link_only":
      return t("outlet.rightsLink");
  }
}
