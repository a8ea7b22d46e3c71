"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";

import { ActionProblem } from "@/components/shell/action-problem";
import { useFieldError } from "@/components/shell/use-field-error";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Form } from "@/components/ui/form";
import { Table } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import { addAliasAction, changeAliasAction, removeAliasAction } from "@/lib/entity/actions";
import type { EntityForDesk } from "@/lib/entity/queries";

import { AliasFields, type TypedAlias } from "./alias-fields";
import { type EntityDecision, useEntityDecision } from "./use-entity-decision";

type Alias = EntityForDesk["aliases"][number];
type AliasTableProps = { entity: Pick<EntityForDesk, "id" | "version" | "aliases">; mayEdit: boolean };

/** What the entity is called, by language and register, and which of these is printed. */
export function AliasTable({ entity, mayEdit }: AliasTableProps) {
  const t = useTranslations("entities");
  const registers = useTranslations("glossary.register");
  const [editing, setEditing] = useState<string | null>(null);
  const decision = useEntityDecision();
  const { decideAction, state, pending } = decision;
  const seenVersion = entity.version;

  function remove({ id: aliasId, text }: Alias) {
    decideAction(t("removed", { text }), () => removeAliasAction({ aliasId, seenVersion }));
  }

  return (
    <div className="flex flex-col gap-3">
      {editing === null && <ActionProblem state={state} />}
      <Table caption={t("aliases")}>
        <thead>
          <tr>
            <th>{t("alias")}</th>
            <th>{t("language")}</th>
            <th>{t("register")}</th>
            <th>{t("remarks")}</th>
            {mayEdit && (
              <th>
                <span className="sr-only">{t("actions")}</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {entity.aliases.map((alias) =>
            editing === alias.id ? (
              <tr key={alias.id}>
                <td colSpan={5} className="max-sm:basis-full">
                  <AliasForm
                    key={entity.version}
                    alias={alias}
                    seenVersion={seenVersion}
                    decision={decision}
                    onClose={() => setEditing(null)}
                  />
                </td>
              </tr>
            ) : (
              <tr key={alias.id}>
                <th scope="row" lang={alias.language} className="min-w-[9rem]">
                  {alias.text}
                </th>
                <td className="whitespace-nowrap">
                  {t(alias.language === "en" ? "languageOf.en" : "languageOf.vi")}
                </td>
                <td className="whitespace-nowrap">
                  {alias.register ? registers(alias.register) : t("bothRegisters")}
                </td>
                <td>
                  <span className="inline-flex flex-wrap gap-2">
                    {alias.preferred && <Tag shape="good">{t("printed")}</Tag>}
                    {alias.ambiguous && <Tag shape="caution">{t("ambiguous")}</Tag>}
                  </span>
                </td>
                {mayEdit && (
                  <td className="text-right whitespace-nowrap">
                    <Button
                      size="small"
                      variant="plain"
                      aria-label={t("editAlias", { text: alias.text })}
                      onClick={() => setEditing(alias.id)}
                    >
                      {t("edit")}
                    </Button>
                    {entity.aliases.length > 1 && (
                      <Button
                        size="small"
                        variant="plain"
                        disabled={pending}
                        aria-label={t("removeAlias", { text: alias.text })}
                        onClick={() => remove(alias)}
                      >
                        {t("remove")}
                      </Button>
                    )}
                  </td>
                )}
              </tr>
            ),
          )}
        </tbody>
      </Table>
      {mayEdit && <AddAlias entityId={entity.id} />}
    </div>
  );
}

type AliasFormProps = {
  alias: Alias;
  seenVersion: number;
  /** Of the table: what was changed can be undone when this form is gone. */
  decision: EntityDecision;
  onClose: () => void;
};

function AliasForm({ alias, seenVersion, decision, onClose }: AliasFormProps) {
  const t = useTranslations("entities");
  const common = useTranslations("common");
  const { decideAction, state, pending } = decision;
  const errorOf = useFieldError(state);
  const [typed, setTyped] = useState<TypedAlias>({
    text: alias.text,
    language: alias.language === "en" ? "en" : "vi",
    register: alias.register === "domestic" || alias.register === "overseas" ? alias.register : null,
  });
  const [preferred, setPreferred] = useState(alias.preferred);
  const [ambiguous, setAmbiguous] = useState(alias.ambiguous);

  function save() {
    const change = { aliasId: alias.id, seenVersion, ...typed, preferred, ambiguous };
    decideAction(t("changed", { text: typed.text }), () => changeAliasAction(change), { close: onClose });
  }

  return (
    <Form
      aria-label={t("editAlias", { text: alias.text })}
      aria-busy={pending}
      className="flex flex-col gap-3 py-2"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <ActionProblem state={state} />
      <div className="flex flex-wrap items-start gap-3">
        <AliasFields typed={typed} onType={setTyped} error={errorOf("text")} />
      </div>
      <div className="flex flex-wrap gap-x-6">
        <Checkbox
          label={t("printThis")}
          help={t("printThisHelp")}
          checked={preferred}
          onChange={(event) => setPreferred(event.target.checked)}
        />
        <Checkbox
          label={t("needsContext")}
          help={t("ambiguousHelp")}
          checked={ambiguous}
          onChange={(event) => setAmbiguous(event.target.checked)}
        />
      </div>
      <div className="flex gap-2">
        <Button type="submit" variant="primary" pending={pending} disabled={pending}>
          {t("save")}
        </Button>
        <Button variant="plain" onClick={onClose}>
          {common("cancel")}
        </Button>
      </div>
    </Form>
  );
}

const nothing: TypedAlias = { text: "", language: "vi", register: null };

function AddAlias({ entityId }: { entityId: string }) {
  const t = useTranslations("entities");
  const { decideAction, state, pending } = useEntityDecision();
  const errorOf = useFieldError(state);
  const [typed, setTyped] = useState(nothing);

  return (
    <Form
      aria-label={t("addTitle")}
      aria-busy={pending}
      className="flex flex-col gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        decideAction(t("added", { text: typed.text }), () => addAliasAction({ entityId, ...typed }), {
          close: () => setTyped(nothing),
        });
      }}
    >
      <ActionProblem state={state} />
      <div className="flex flex-wrap items-start gap-3">
        <AliasFields typed={typed} onType={setTyped} error={errorOf("text")} />
        <Button type="submit" pending={pending} disabled={pending} className="beside-field">
          {t("add")}
        </Button>
      </div>
      <p className="text-xs text-soft">{t("addText")}</p>
    </Form>
  );
}
