import { SectionHeading } from "@/components/shell/section-heading";
import { StoryList } from "@/components/story/story-list";
import { nameIn } from "@/lib/entity/name-in";
import type { PublicEntity } from "@/lib/entity/public-queries";
import { addressOfExternalId } from "@/lib/entity/schema";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import type { StoryCard } from "@/lib/story/public-queries";

import { schemeName } from "./external-id-words";

type EntityPageProps = { entity: PublicEntity; stories: StoryCard[]; locale: Locale };

/** Who it is, what it is called and by whom, and where we wrote about it. */
export function EntityPage({ entity, stories, locale }: EntityPageProps) {
  const t = getTranslator(locale, "reader");
  const glossary = getTranslator(locale, "glossary");
  const schemes = getTranslator(locale, "entities.scheme");
  const description = locale === "vi" ? entity.descriptionVi : entity.descriptionEn;
  return (
    <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
      <header className="lg:col-span-2">
        <p className="label">{glossary(`entityKind.${entity.kind}`)}</p>
        <h1 className="headline text-3xl">{nameIn(locale, entity)}</h1>
        {description && (
          <p className="mt-2 max-w-measure font-reading text-lg leading-[1.5]">{description}</p>
        )}
      </header>
      <section>
        <SectionHeading>{t("entity.stories")}</SectionHeading>
        {stories.length === 0 ? (
          <p className="text-sm text-soft">{t("entity.noStories")}</p>
        ) : (
          <StoryList stories={stories} locale={locale} />
        )}
      </section>
      <aside className="flex flex-col gap-6 text-sm">
        <Names entity={entity} locale={locale} />
        {entity.externalIds.length > 0 && (
          <div>
            <h2 className="label mb-1">{t("entity.ids")}</h2>
            <ul>
              {entity.externalIds.map(({ scheme, value }) => (
                <li key={`${scheme} ${value}`}>
                  <span className="text-soft">{schemeName(scheme, schemes)}</span>{" "}
                  <ExternalValue scheme={scheme} value={value} />
                </li>
              ))}
            </ul>
          </div>
        )}
      </aside>
    </div>
  );
}

function ExternalValue({ scheme, value }: { scheme: string; value: string }) {
  const address = addressOfExternalId(scheme, value);
  if (address === null) return value;
  return (
    <a href={address} rel="noreferrer" className="figures">
      {value}
    </a>
  );
}

function Names({ entity, locale }: { entity: PublicEntity; locale: Locale }) {
  const t = getTranslator(locale, "reader");
  const glossary = getTranslator(locale, "glossary");
  const languageNames = new Intl.DisplayNames(locale, { type: "language" });
  return (
    <div>
      <h2 className="label mb-1">{t("entity.aliases")}</h2>
      <ul className="flex flex-col gap-1">
        {entity.aliases.map(({ text, language, register, preferred }) => (
          <li key={`${language} ${text}`}>
            <span lang={language} className={preferred ? "font-semibold" : ""}>
              {text}
            </span>
            <span className="text-xs text-soft">
              {[
                ...(preferred ? [t("entity.printed")] : []),
                ...(register ? [glossary(`register.${register}`).toLowerCase()] : []),
                ...(language === locale ? [] : [languageNames.of(language) ?? language]),
              ].map((word) => ` · ${word}`)}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
