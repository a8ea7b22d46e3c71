import { ArrowRight } from "lucide-react";
import Link from "next/link";

import { DataList } from "@/components/ui/data-list";
import { LinkButton } from "@/components/ui/link-button";
import { Tag } from "@/components/ui/tag";
import type { MergePreview, MergeSide } from "@/lib/entity/merge-queries";
import { localePath } from "@/lib/i18n/locales";
import type { Locale } from "@/lib/i18n/locales";
import { sayNumber } from "@/lib/i18n/numbers";
import { getTranslator } from "@/lib/i18n/translator";

import { externalIdWords } from "./external-id-words";

type MergeSidesProps = { locale: Locale; preview: MergePreview };

/** Which one goes into which, side by side, and what moves along the arrow. */
export function MergeSides({ locale, preview }: MergeSidesProps) {
  const t = getTranslator(locale, "entities.merge");
  const { from, into, doubled } = preview;
  return (
    <div className="flex flex-col gap-6">
      <div className="grid items-start gap-4 md:grid-cols-[minmax(0,1fr)_auto_minmax(0,1fr)]">
        <Side locale={locale} side={from} role={t("goes")} />
        <div className="flex flex-col items-center gap-3 self-center">
          <ArrowRight aria-hidden="true" className="size-8 max-md:rotate-90" />
          <LinkButton
            size="small"
            replace
            href={localePath(locale, `/desk/entities/merge?from=${into.id}&into=${from.id}`)}
          >
            {t("turn")}
          </LinkButton>
        </div>
        <Side locale={locale} side={into} role={t("stays")} />
      </div>
      <section aria-labelledby="moves-title" className="flex max-w-measure flex-col gap-2">
        <h2 id="moves-title" className="headline text-lg">
          {t("moves")}
        </h2>
        <DataList
          rows={[
            row("aliases", aliasWords()),
            row("externalIds", idsOf(from, locale) || t("nothing")),
            row("mentions", sayNumber(from.mentionCount, locale)),
            row("pending", sayNumber(from.pendingCount, locale)),
            row("speakers", sayNumber(from.speakerCount, locale)),
            ...(from.outlet === null ? [] : [row("outlet", from.outlet)]),
            row("stories", storyWords()),
          ]}
        />
        <p className="text-sm text-soft">{t("movesText", { name: into.name })}</p>
      </section>
    </div>
  );

  function row(
    key: "aliases" | "externalIds" | "mentions" | "pending" | "speakers" | "outlet" | "stories",
    detail: string,
  ) {
    return { key, term: t(`row.${key}`), detail };
  }

  function aliasWords(): string {
    const moving = [...new Set(from.aliases.map(({ text }) => text))].filter(
      (text) => !doubled.includes(text),
    );
    const names = moving.length === 0 ? t("nothing") : moving.join(", ");
    return doubled.length === 0 ? names : `${names} ${t("doubled", { names: doubled.join(", ") })}`;
  }

  function storyWords(): string {
    return from.storyCount === 0
      ? t("nothing")
      : t("storiesRenamed", { count: from.storyCount, name: into.name });
  }
}

function Side({ locale, side, role }: { locale: Locale; side: MergeSide; role: string }) {
  const t = getTranslator(locale, "entities.merge");
  const kinds = getTranslator(locale, "glossary.entityKind");
  const description = locale === "vi" ? side.descriptionVi : side.descriptionEn;
  return (
    <article className="flex flex-col gap-2 border border-edge bg-sheet p-4">
      <p className="label">{role}</p>
      <h2 className="headline text-lg">
        <Link href={localePath(locale, `/desk/entities/${side.id}`)}>{side.name}</Link>
      </h2>
      <p className="flex flex-wrap gap-3 text-sm">
        <Tag shape={side.kind}>{kinds(side.kind)}</Tag>
        {description && <span className="text-soft">{description}</span>}
      </p>
      <DataList
        rows={[
          {
            key: "names",
            term: t("row.aliases"),
            detail: [...new Set(side.aliases.map(({ text }) => text))].join(", ") || t("nothing"),
          },
          { key: "ids", term: t("row.externalIds"), detail: idsOf(side, locale) || t("nothing") },
          { key: "mentions", term: t("row.mentions"), detail: sayNumber(side.mentionCount, locale) },
        ]}
      />
    </article>
  );
}

function idsOf({ externalIds }: MergeSide, locale: Locale): string {
  const schemes = getTranslator(locale, "entities.scheme");
  return externalIds.map((one) => externalIdWords(one, schemes)).join(", ");
}
