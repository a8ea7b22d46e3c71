"use client";

import Link from "next/link";
import { useLocale, useTranslations } from "use-intl";

import { ActionProblem } from "@/components/shell/action-problem";
import { Button } from "@/components/ui/button";
import { LinkButton } from "@/components/ui/link-button";
import { Tag } from "@/components/ui/tag";
import { keepApartAction, postponePairAction } from "@/lib/entity/actions";
import type { AlikeEntity, Likeness } from "@/lib/entity/likeness-queries";
import { localePath } from "@/lib/i18n/locales";

import { externalIdWords } from "./external-id-words";
import { useEntityDecision } from "./use-entity-decision";

/** Pairs that may be one, each with why, and three things to do with it. */
export function LikenessList({ likenesses }: { likenesses: Likeness[] }) {
  const t = useTranslations("entities.alike");
  const { decideAction, state, pending } = useEntityDecision();
  return (
    <div className="flex flex-col gap-3">
      <ActionProblem state={state} />
      <ul className="flex flex-col border-t border-ink">
        {likenesses.map((likeness) => {
          const { first, second } = likeness;
          const pair = { oneId: first.id, otherId: second.id };
          const names = { one: first.name, other: second.name };
          return (
            <li
              key={`${first.id} ${second.id}`}
              className="grid gap-x-6 gap-y-3 border-b border-rule py-3 md:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_auto] md:grid-rows-[auto_1fr]"
            >
              <Side entity={first} />
              <Side entity={second} />
              <div className="flex flex-wrap items-start gap-2 md:row-span-2 md:flex-col md:items-stretch">
                <MergeLink likeness={likeness} />
                <Button
                  size="small"
                  variant="pencil"
                  disabled={pending}
                  aria-label={t("notSameOf", names)}
                  onClick={() => decideAction(t("keptApart", names), () => keepApartAction(pair))}
                >
                  {t("notSame")}
                </Button>
                <Button
                  size="small"
                  variant="plain"
                  disabled={pending}
                  aria-label={t("laterOf", names)}
                  onClick={() => decideAction(t("postponed", names), () => postponePairAction(pair))}
                >
                  {t("later")}
                </Button>
              </div>
              <Reasons likeness={likeness} />
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function Side({ entity }: { entity: AlikeEntity }) {
  const t = useTranslations("entities");
  const schemes = useTranslations("entities.scheme");
  const kinds = useTranslations("glossary.entityKind");
  const locale = useLocale();
  const description = locale === "vi" ? entity.descriptionVi : entity.descriptionEn;
  const ids = entity.externalIds.map((one) => externalIdWords(one, schemes));
  const others = entity.names.filter((name) => name !== entity.name).slice(0, 6);
  return (
    <div className="min-w-0 text-sm">
      <p className="flex flex-wrap items-baseline gap-x-3">
        <Link href={localePath(locale, `/desk/entities/${entity.id}`)} className="font-medium">
          {entity.name}
        </Link>
        <Tag shape={entity.kind}>{kinds(entity.kind)}</Tag>
      </p>
      {description && <p className="text-soft">{description}</p>}
      {others.length > 0 && <p className="text-soft">{t("alsoCalled", { alias: others.join(", ") })}</p>}
      <p className="figures text-xs text-soft">
        {[t("countMentions", { count: entity.mentionCount }), ...ids].join(" · ")}
      </p>
    </div>
  );
}

/** The one that is mentioned less goes into the other, unless the editor turns it round. */
function MergeLink({ likeness: { first, second } }: { likeness: Likeness }) {
  const t = useTranslations("entities.alike");
  const locale = useLocale();
  const [from, into] = first.mentionCount > second.mentionCount ? [second, first] : [first, second];
  return (
    <LinkButton
      size="small"
      aria-label={t("mergeOf", { one: first.name, other: second.name })}
      href={localePath(locale, `/desk/entities/merge?from=${from.id}&into=${into.id}`)}
    >
      {t("merge")}
    </LinkButton>
  );
}

function Reasons({ likeness: { reasons, together } }: { likeness: Likeness }) {
  const t = useTranslations("entities.alike");
  return (
    <ul className="flex flex-wrap gap-x-4 text-xs text-soft md:col-span-2">
      {reasons.map(({ reason, names, acrossRegisters }) => (
        <li key={`${reason} ${names.join(" ")}`}>
          {t(`reason.${reason}`)}: {names[0] === names[1] ? names[0] : `${names[0]} – ${names[1]}`}
          {acrossRegisters && ` (${t("acrossRegisters")})`}
        </li>
      ))}
      <li>{t("together", { count: together })}</li>
    </ul>
  );
}
