import { SectionHeading } from "@/components/shell/section-heading";
import { EmptyState } from "@/components/ui/empty-state";
import { Tag } from "@/components/ui/tag";
import { sayMoment } from "@/lib/i18n/dates";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import type { ListedNameModel, NameModels } from "@/lib/name-model/queries";

import { ScoreTable } from "./score-table";
import { SwitchNameModel } from "./switch-name-model";

type NameModelListProps = NameModels & { locale: Locale; now: Date };

/** Which version is in use, and all that can be switched on. */
export function NameModelList({ locale, models, inUse, lastSwitch, now }: NameModelListProps) {
  const t = getTranslator(locale, "admin.models");
  const { modelId, number, since, by } = inUse;
  return (
    <div className="flex flex-col gap-8">
      <section aria-labelledby="model-in-use">
        <SectionHeading id="model-in-use">{t("inUse")}</SectionHeading>
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <p className="headline text-lg">{modelId === null ? t("rulesAlone") : t("version", { number })}</p>
          {modelId !== null && <SwitchNameModel model={null} seenSwitch={lastSwitch} />}
        </div>
        <p className="mt-1 text-sm text-soft">
          {since === null
            ? t("sinceAlways")
            : t("since", { when: sayMoment(since, { locale, now }), by: by ?? "" })}
        </p>
      </section>
      {models.length === 0 && <EmptyState title={t("empty")}>{t("emptyText")}</EmptyState>}
      {models.map((model) => (
        <Version
          key={model.id}
          locale={locale}
          model={model}
          isOn={model.id === modelId}
          lastSwitch={lastSwitch}
          now={now}
        />
      ))}
    </div>
  );
}

type VersionProps = {
  locale: Locale;
  model: ListedNameModel;
  isOn: boolean;
  lastSwitch: number;
  now: Date;
};

function Version({ locale, model, isOn, lastSwitch, now }: VersionProps) {
  const t = getTranslator(locale, "admin.models");
  const { id, number, createdAt, learntFrom, scores, outdated } = model;
  const { decisions, corpus } = scores;
  const off = outdated ? <Tag shape="caution">{t("outdated")}</Tag> : <Tag>{t("off")}</Tag>;
  return (
    <section aria-labelledby={`model-${number}`} className="flex flex-col gap-3">
      <SectionHeading
        id={`model-${number}`}
        aside={t("made", { when: sayMoment(createdAt, { locale, now }) })}
      >
        {t("version", { number })}
      </SectionHeading>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        {isOn ? <Tag shape="good">{t("on")}</Tag> : off}
        {!isOn && !outdated && <SwitchNameModel model={{ id, number }} seenSwitch={lastSwitch} />}
      </div>
      <p className="max-w-measure text-sm">{wordsFor(learntFrom, locale)}</p>
      {decisions === null ? (
        <p className="text-sm text-soft">{t("noDecisions")}</p>
      ) : (
        <Scores locale={locale} title={t("decisions", { count: decisions.texts })} comparison={decisions} />
      )}
      <Scores locale={locale} title={t("corpus", { count: corpus.texts })} comparison={corpus} />
      <p className="text-xs text-soft">{t("scoreHelp")}</p>
    </section>
  );
}

type ScoresProps = { locale: Locale; title: string; comparison: ListedNameModel["scores"]["corpus"] };

function Scores({ locale, title, comparison }: ScoresProps) {
  return (
    <div>
      <h3 className="text-sm font-medium">{title}</h3>
      <ScoreTable locale={locale} caption={title} comparison={comparison} />
    </div>
  );
}

function wordsFor(learntFrom: ListedNameModel["learntFrom"], locale: Locale): string {
  const t = getTranslator(locale, "admin.models");
  return t(learntFrom.articles === 0 ? "learntFromCorpus" : "learntFrom", learntFrom);
}
