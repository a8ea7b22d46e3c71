"use client";

import Link from "next/link";
import { useLocale, useTranslations } from "use-intl";

import { Notice } from "@/components/ui/notice";
import { Tag } from "@/components/ui/tag";
import type { RuleTrial, TriedArticle, TriedBlock } from "@/lib/cleaning/trial-queries";
import { trialWarnings } from "@/lib/cleaning/schema";
import { localePath } from "@/lib/i18n/locales";

/** Before and after on the outlet's last articles: what goes is struck, what comes back is not. */
export function TrialView({ trial }: { trial: RuleTrial }) {
  const t = useTranslations("rules");
  const { figures, articles } = trial;
  const { touched, blocks, charactersCut, charactersBack, warnings } = figures;
  const warned = trialWarnings.flatMap((warning) => {
    const count = warnings[warning] ?? 0;
    return count > 0 ? [t(`warningCount.${warning}`, { count })] : [];
  });
  const shown = articles.filter((article) => article.blocks.length > 0);
  if (figures.articles === 0) return <p className="text-sm text-soft">{t("trial.noArticles")}</p>;
  return (
    <section aria-label={t("trial.title", { count: figures.articles })} className="flex flex-col gap-2">
      <h4 className="text-sm font-semibold">{t("trial.title", { count: figures.articles })}</h4>
      <p className="figures text-sm text-soft">
        {touched === 0
          ? t("trial.nothing")
          : [
              t("trial.touched", { touched, articles: figures.articles, blocks }),
              charactersCut > 0 && t("trial.charactersCut", { count: charactersCut }),
              charactersBack > 0 && t("trial.charactersBack", { count: charactersBack }),
            ]
              .filter((words) => words !== false)
              .join(" · ")}
      </p>
      {warned.length > 0 && (
        <Notice tone="caution" title={t("trial.warned")}>
          <ul>
            {warned.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </Notice>
      )}
      <ol>
        {shown.map((article) => (
          <Tried key={article.articleId} article={article} />
        ))}
      </ol>
      {shown.length < articles.length && shown.length > 0 && (
        <p className="text-xs text-soft">{t("trial.untouched", { count: articles.length - shown.length })}</p>
      )}
    </section>
  );
}

function Tried({ article }: { article: TriedArticle }) {
  const t = useTranslations("rules");
  const locale = useLocale();
  const { articleId, title, blocks, more, shareCut, warnings } = article;
  return (
    <li className="flex flex-col gap-1 border-t border-rule py-2">
      <Link
        href={localePath(locale, `/desk/articles/${articleId}`)}
        className="link-plain text-sm font-medium"
        target="_blank"
      >
        {title ?? t("trial.noTitle")}
      </Link>
      {warnings.map((warning) => (
        <span key={warning}>
          <Tag shape="caution">
            <span className="whitespace-normal">
              {t(`warning.${warning}`, { percent: Math.round(shareCut * 100) })}
            </span>
          </Tag>
        </span>
      ))}
      <ul className="flex flex-col gap-1">
        {blocks.map((block) => (
          <Changed key={block.blockId} block={block} />
        ))}
      </ul>
      {more > 0 && <p className="text-xs text-soft">{t("trial.more", { count: more })}</p>}
    </li>
  );
}

function Changed({ block }: { block: TriedBlock }) {
  const t = useTranslations("rules.trial");
  const kinds = useTranslations("glossary.blockKind");
  const { words, before, after, held, work } = block;
  const goes = before.kept && !after.kept;
  const says = () => {
    if (held) return t("held");
    if (goes) return t("cut");
    if (!before.kept) return t("back");
    return t("relabelled", { before: kinds(before.kind), after: kinds(after.kind) });
  };
  return (
    <li className="text-sm leading-[1.45]">
      <span className={`line-clamp-2 font-reading ${goes && !held ? "trial-cut" : ""}`}>{words}</span>
      <span className={`text-xs ${goes && !held ? "text-pencil" : "text-soft"}`}>
        {says()}
        {work > 0 && ` · ${t("work", { count: work })}`}
      </span>
    </li>
  );
}
