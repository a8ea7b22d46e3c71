"use client";

import { ChevronRight } from "lucide-react";
import Link from "next/link";
import { useState } from "react";
import { useLocale, useTranslations } from "use-intl";

import { Time } from "@/components/shell/time";
import { Button } from "@/components/ui/button";
import { localePath } from "@/lib/i18n/locales";
import type { SourceArticle } from "@/lib/story/source-queries";

import type { Passage } from "./add-passage";
import { PassagePicker } from "./passage-picker";
import type { RightsUse } from "./rights-uses";

type SourceEntryProps = {
  source: SourceArticle;
  use: RightsUse | null;
  editable: boolean;
  citeAction: (passage: Passage) => Promise<void>;
};

/** One article to cite from: folded to its title, outlet and what its rights leave; open with its text. */
export function SourceEntry({ source, use, editable, citeAction }: SourceEntryProps) {
  const t = useTranslations("story.sources");
  const locale = useLocale();
  const [open, setOpen] = useState(false);
  const citable = editable && source.state === "reviewed";
  return (
    <li className="py-2">
      <button
        type="button"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        className="flex w-full cursor-pointer items-start gap-1.5 text-left"
      >
        <ChevronRight
          aria-hidden="true"
          className={`mt-[0.2em] size-4 shrink-0 transition-transform ${open ? "rotate-90" : ""}`}
        />
        <span className="min-w-0 flex-1">
          <span lang={source.language ?? undefined} className="block text-sm leading-[1.4] font-medium">
            {source.title ?? t("untitled")}
          </span>
          <span className="block text-xs text-soft">
            {source.outletName ?? t("unknownOutlet")}
            {source.publishedAt && (
              <>
                {" · "}
                <Time at={source.publishedAt} locale={locale} />
              </>
            )}
          </span>
          <RightsLeft source={source} use={use} />
        </span>
      </button>
      {open && (
        <div className="mt-2 flex flex-col gap-3 pl-5">
          <p className="text-xs">
            <Link href={localePath(locale, `/desk/articles/${source.id}`)}>{t("open")}</Link>
          </p>
          {citable && <Attributions source={source} citeAction={citeAction} />}
          <PassagePicker source={source} citable={citable} citeAction={citeAction} />
        </div>
      )}
    </li>
  );
}

function RightsLeft({ source, use }: Pick<SourceEntryProps, "source" | "use">) {
  const t = useTranslations("story.sources");
  const used = use?.used ?? 0;
  const over = source.quotable !== null && used > source.quotable;
  return <span className={`block text-xs ${over ? "font-medium text-pencil" : "text-soft"}`}>{words()}</span>;

  function words(): string {
    if (source.state !== "reviewed") return t("notReviewed");
    if (source.quotable === null) return t("fullText");
    if (source.quotable === 0) return t("linkOnly");
    const allowed = source.quotable;
    return over ? t("over", { over: used - allowed, allowed }) : t("left", { left: allowed - used, allowed });
  }
}

type AttributionsProps = Pick<SourceEntryProps, "source" | "citeAction">;

/** What editors have accepted as somebody's words: cited with one press. */
function Attributions({ source, citeAction }: AttributionsProps) {
  const t = useTranslations("story.sources");
  const glossary = useTranslations("glossary.sourceKind");
  if (source.attributions.length === 0) return null;
  return (
    <section>
      <h3 className="label mb-1">{t("attributions")}</h3>
      <ul className="flex flex-col gap-2">
        {source.attributions.map(({ id, speakerEntity, speakerLabel, sourceKind, claims }) => {
          const span = hullOf(claims);
          if (!span) return null;
          return (
            <li key={id} className="border-l-2 border-claim pl-3 text-sm">
              <p className="text-xs">
                <span className="font-medium">
                  {speakerEntity?.name ?? speakerLabel ?? glossary(sourceKind)}
                </span>
                {sourceKind === "anonymous" && <span className="text-soft"> · {glossary("anonymous")}</span>}
              </p>
              <p lang={source.language ?? undefined} className="line-clamp-3 font-reading">
                {source.text.slice(span.start, span.end)}
              </p>
              <Button size="small" onClick={() => void citeAction({ source, span })}>
                {t("cite")}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function hullOf(claims: { start: number; end: number }[]) {
  const first = claims[0];
  return first ? { start: first.start, end: Math.max(...claims.map(({ end }) => end)) } : null;
}
