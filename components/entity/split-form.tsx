"use client";

import { useState } from "react";
import type { ReactNode } from "react";
import { useLocale, useTranslations } from "use-intl";
import * as z from "zod";

import { ActionProblem } from "@/components/shell/action-problem";
import { useFieldError } from "@/components/shell/use-field-error";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { ChoiceSelect } from "@/components/ui/choice-select";
import { Form } from "@/components/ui/form";
import { SegmentedControl } from "@/components/ui/segmented-control";
import { TextField } from "@/components/ui/text-field";
import type { ActionState } from "@/lib/action/state";
import { splitEntityAction } from "@/lib/entity/actions";
import type { MentioningArticle, NamedInTexts } from "@/lib/entity/mention-queries";
import type { EntityForDesk } from "@/lib/entity/queries";
import { entityKinds } from "@/lib/entity/schema";
import { localePath } from "@/lib/i18n/locales";

import { EntityFinder, type FoundOne } from "./entity-finder";
import { useEntityDecision } from "./use-entity-decision";

type SplitFormProps = {
  entity: Pick<EntityForDesk, "id" | "version" | "kind" | "name" | "aliases">;
  names: NamedInTexts[];
  articles: Pick<MentioningArticle, "id" | "title" | "outlet" | "mentionCount">[];
};

/** What goes: names, whatever was tagged by some words, whatever stands in some articles. And whereto. */
export function SplitForm({ entity, names, articles }: SplitFormProps) {
  const t = useTranslations("entities.split");
  const entities = useTranslations("entities");
  const kinds = useTranslations("glossary.entityKind");
  const locale = useLocale();
  const { decideAction, state, pending } = useEntityDecision();
  const errorOf = useFieldError(state);
  const [aliasIds, setAliasIds] = useState<string[]>([]);
  const [quotes, setQuotes] = useState<string[]>([]);
  const [articleIds, setArticleIds] = useState<string[]>([]);
  const [where, setWhere] = useState("new");
  const [name, setName] = useState("");
  const [kind, setKind] = useState(entity.kind);
  const [found, setFound] = useState<FoundOne | null>(null);
  const chosen = aliasIds.length + quotes.length + articleIds.length;
  const ready = chosen > 0 && (where === "new" ? name.trim() !== "" : found !== null);

  function split() {
    const to = where === "new" || found === null ? { newEntity: { kind, name } } : { entityId: found.id };
    const input = { entityId: entity.id, seenVersion: entity.version, aliasIds, quotes, articleIds, to };
    decideAction(t("done", { from: entity.name, to: found?.label ?? name }), () => splitEntityAction(input), {
      goTo: localePath(locale, `/desk/entities/${entity.id}`),
    });
  }

  return (
    <Form
      aria-busy={pending}
      className="flex flex-col gap-8"
      onSubmit={(event) => {
        event.preventDefault();
        split();
      }}
    >
      <Choices legend={t("aliases")} help={t("aliasesHelp")}>
        {entity.aliases.map(({ id, text }) => (
          <Choice key={id} label={text} value={id} chosen={aliasIds} onChoose={setAliasIds} />
        ))}
      </Choices>
      {names.length > 0 && (
        <Choices legend={t("quotes")} help={t("quotesHelp")}>
          {names.map(({ quote, mentions, articles: inArticles }) => (
            <Choice
              key={quote}
              label={quote}
              help={t("counts", { mentions, articles: inArticles })}
              value={quote}
              chosen={quotes}
              onChoose={setQuotes}
            />
          ))}
        </Choices>
      )}
      {articles.length > 0 && (
        <Choices legend={t("articles")} help={t("articlesHelp")}>
          {articles.map(({ id, title, outlet, mentionCount }) => (
            <Choice
              key={id}
              label={title ?? t("noTitle")}
              help={[outlet, t("mentions", { count: mentionCount })].filter(Boolean).join(" · ")}
              value={id}
              chosen={articleIds}
              onChoose={setArticleIds}
            />
          ))}
        </Choices>
      )}
      <fieldset className="flex max-w-measure flex-col gap-3">
        <legend className="headline mb-2 text-lg">{t("where")}</legend>
        <div>
          <SegmentedControl
            legend={t("where")}
            name="where"
            value={where}
            onValueChange={setWhere}
            segments={[
              { value: "new", label: t("toNew") },
              { value: "known", label: t("toKnown") },
            ]}
          />
        </div>
        {where === "new" ? (
          <div className="flex flex-wrap items-end gap-3">
            <TextField
              label={t("name")}
              className="w-64 max-w-full"
              required
              maxLength={300}
              value={name}
              onChange={(event) => setName(event.target.value)}
              error={errorOf("to")}
            />
            <ChoiceSelect
              label={entities("kind")}
              choices={entityKinds}
              nameOf={(one) => kinds(one)}
              value={kind}
              onChoose={setKind}
            />
          </div>
        ) : (
          <EntityFinder label={t("find")} except={entity.id} value={found} onFind={setFound} />
        )}
      </fieldset>
      <div className="flex flex-col gap-3">
        <ActionProblem state={state} />
        <TakenName state={state} />
        <div className="flex flex-wrap items-center gap-3">
          <Button type="submit" variant="primary" pending={pending} disabled={pending || !ready}>
            {t("button")}
          </Button>
          <span role="status" className="text-sm text-soft">
            {t("chosen", { count: chosen })}
          </span>
        </div>
      </div>
    </Form>
  );
}

function Choices({ legend, help, children }: { legend: string; help: string; children: ReactNode }) {
  return (
    <fieldset className="flex flex-col">
      <legend className="headline text-lg">{legend}</legend>
      <p className="mb-1 text-sm text-soft">{help}</p>
      <div className="grid gap-x-8 sm:grid-cols-2 lg:grid-cols-3">{children}</div>
    </fieldset>
  );
}

type ChoiceProps = {
  label: string;
  help?: string;
  value: string;
  chosen: string[];
  onChoose: (chosen: string[]) => void;
};

function Choice({ label, help, value, chosen, onChoose }: ChoiceProps) {
  return (
    <Checkbox
      label={label}
      help={help}
      checked={chosen.includes(value)}
      onChange={(event) =>
        onChoose(event.target.checked ? [...chosen, value] : chosen.filter((one) => one !== value))
      }
    />
  );
}

const bearer = z.object({ entityId: z.uuid() });

/** The name is on record already: its entity is one step away. */
function TakenName({ state }: { state: ActionState<unknown> }) {
  const t = useTranslations("entities.split");
  const locale = useLocale();
  if (state.status !== "problem" || state.problem !== "name_taken") return null;
  const { data } = bearer.safeParse(state.detail);
  if (!data) return null;
  return (
    <p className="text-sm">
      <a href={localePath(locale, `/desk/entities/${data.entityId}`)}>{t("openTaken")}</a>
    </p>
  );
}
