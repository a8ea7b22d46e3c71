"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";

import { ActionProblem } from "@/components/shell/action-problem";
import { useFieldError } from "@/components/shell/use-field-error";
import { Button } from "@/components/ui/button";
import { ChoiceSelect } from "@/components/ui/choice-select";
import { Form } from "@/components/ui/form";
import { TextField } from "@/components/ui/text-field";
import { describeEntityAction } from "@/lib/entity/actions";
import type { EntityForDesk } from "@/lib/entity/queries";
import { entityKinds } from "@/lib/entity/schema";

import { useEntityDecision } from "./use-entity-decision";

type DescribeFormProps = {
  entity: Pick<EntityForDesk, "id" | "version" | "kind" | "descriptionVi" | "descriptionEn">;
};

/** What kind of thing it is, and who or what in a few words of each language. */
export function DescribeForm({ entity }: DescribeFormProps) {
  const t = useTranslations("entities");
  const kinds = useTranslations("glossary.entityKind");
  const { decideAction, state, pending } = useEntityDecision();
  const errorOf = useFieldError(state);
  const [kind, setKind] = useState(entity.kind);
  const [vi, setVi] = useState(entity.descriptionVi ?? "");
  const [en, setEn] = useState(entity.descriptionEn ?? "");
  return (
    <Form
      aria-label={t("describe")}
      aria-busy={pending}
      className="flex max-w-measure flex-col gap-3 pt-3"
      onSubmit={(event) => {
        event.preventDefault();
        const told = { entityId: entity.id, seenVersion: entity.version, kind };
        decideAction(t("described"), () =>
          describeEntityAction({ ...told, descriptionVi: vi, descriptionEn: en }),
        );
      }}
    >
      <ActionProblem state={state} />
      <ChoiceSelect
        label={t("kind")}
        choices={entityKinds}
        nameOf={(one) => kinds(one)}
        value={kind}
        onChoose={setKind}
      />
      <TextField
        label={t("descriptionVi")}
        maxLength={1000}
        value={vi}
        onChange={(event) => setVi(event.target.value)}
        error={errorOf("descriptionVi")}
      />
      <TextField
        label={t("descriptionEn")}
        maxLength={1000}
        value={en}
        onChange={(event) => setEn(event.target.value)}
        error={errorOf("descriptionEn")}
      />
      <div>
        <Button type="submit" pending={pending} disabled={pending}>
          {t("save")}
        </Button>
      </div>
    </Form>
  );
}
