"use client";

import { useState } from "react";
import { useLocale, useTranslations } from "use-intl";
import * as z from "zod";

import { ActionProblem } from "@/components/shell/action-problem";
import { useFieldError } from "@/components/shell/use-field-error";
import { Button } from "@/components/ui/button";
import { ChoiceSelect } from "@/components/ui/choice-select";
import { Form } from "@/components/ui/form";
import { LinkButton } from "@/components/ui/link-button";
import { TextField } from "@/components/ui/text-field";
import type { ActionState } from "@/lib/action/state";
import { addExternalIdAction, removeExternalIdAction } from "@/lib/entity/actions";
import type { EntityForDesk } from "@/lib/entity/queries";
import { addressOfExternalId, externalSchemes } from "@/lib/entity/schema";
import { localePath } from "@/lib/i18n/locales";

import { externalIdWords, schemeName } from "./external-id-words";
import { useEntityDecision } from "./use-entity-decision";

type ExternalIdsProps = { entity: Pick<EntityForDesk, "id" | "externalIds">; mayEdit: boolean };

/** Where the entity stands in registers that others keep. */
export function ExternalIds({ entity, mayEdit }: ExternalIdsProps) {
  const t = useTranslations("entities");
  const schemes = useTranslations("entities.scheme");
  const { decideAction, state, pending } = useEntityDecision();
  return (
    <div className="flex flex-col gap-3">
      {entity.externalIds.length === 0 && <p className="text-sm text-soft">{t("noExternalIds")}</p>}
      <ul className="text-sm">
        {entity.externalIds.map(({ id, scheme, value }) => {
          const address = addressOfExternalId(scheme, value);
          const name = externalIdWords({ scheme, value }, schemes);
          return (
            <li key={id} className="flex items-baseline gap-3 border-b border-rule py-row">
              <span className="w-24 text-soft">{schemeName(scheme, schemes)}</span>
              <span className="figures flex-1">
                {address === null ? (
                  value
                ) : (
                  <a href={address} rel="noreferrer">
                    {value}
                  </a>
                )}
              </span>
              {mayEdit && (
                <Button
                  size="small"
                  variant="plain"
                  disabled={pending}
                  aria-label={t("removeAlias", { text: name })}
                  onClick={() =>
                    decideAction(t("removed", { text: name }), () =>
                      removeExternalIdAction({ externalId: id }),
                    )
                  }
                >
                  {t("remove")}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {mayEdit ? <AddExternalId entityId={entity.id} /> : <ActionProblem state={state} />}
    </div>
  );
}

function AddExternalId({ entityId }: { entityId: string }) {
  const t = useTranslations("entities");
  const { decideAction, state, pending } = useEntityDecision();
  const errorOf = useFieldError(state);
  const [scheme, setScheme] = useState<(typeof externalSchemes)[number]>("wikidata");
  const [value, setValue] = useState("");
  return (
    <Form
      aria-label={t("addExternalId")}
      aria-busy={pending}
      className="flex flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        decideAction(t("added", { text: value }), () => addExternalIdAction({ entityId, scheme, value }), {
          close: () => setValue(""),
        });
      }}
    >
      <ActionProblem state={state} />
      <TakenBy state={state} entityId={entityId} />
      <div className="flex flex-wrap items-start gap-3">
        <ChoiceSelect
          label={t("schemeLabel")}
          choices={externalSchemes}
          nameOf={(one) => t(`scheme.${one}`)}
          value={scheme}
          onChoose={setScheme}
        />
        <TextField
          label={t("externalId")}
          className="w-56 max-w-full"
          required
          maxLength={300}
          value={value}
          onChange={(event) => setValue(event.target.value)}
          error={errorOf("value")}
        />
        <Button type="submit" pending={pending} disabled={pending} className="beside-field">
          {t("add")}
        </Button>
      </div>
    </Form>
  );
}

const bearer = z.object({ entity: z.object({ id: z.uuid(), name: z.string() }) });

/** The same id says that the two are one: the way to merge them is offered. */
function TakenBy({ state, entityId }: { state: ActionState<unknown>; entityId: string }) {
  const t = useTranslations("entities");
  const locale = useLocale();
  if (state.status !== "problem" || state.problem !== "external_id_taken") return null;
  const other = bearer.safeParse(state.detail).data?.entity;
  if (!other) return null;
  return (
    <p className="flex flex-wrap items-center gap-3 text-sm">
      <a href={localePath(locale, `/desk/entities/${other.id}`)}>{other.name}</a>
      <LinkButton
        size="small"
        href={localePath(locale, `/desk/entities/merge?from=${entityId}&into=${other.id}`)}
      >
        {t("mergeLook")}
      </LinkButton>
    </p>
  );
}
