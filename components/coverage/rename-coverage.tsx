"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";

import type { DecideAction } from "@/components/shell/use-decision";
import { Button } from "@/components/ui/button";
import { Form } from "@/components/ui/form";
import { TextField } from "@/components/ui/text-field";
import { renameCoverageAction } from "@/lib/coverage/actions";

type RenameCoverageProps = {
  seen: { coverageId: string; seenVersion: number };
  title: string | null;
  onDecide: DecideAction;
};

export function RenameCoverage({ seen, title, onDecide }: RenameCoverageProps) {
  const t = useTranslations("coverage");
  const [typed, setTyped] = useState<string | null>(null);

  if (typed === null) return <Button onClick={() => setTyped(title ?? "")}>{t("rename")}</Button>;

  function save(next: string) {
    onDecide(t("said.renamed"), async () => {
      const answer = await renameCoverageAction({ ...seen, title: next.trim() === "" ? null : next });
      // What was typed stays in the field until it has been kept.
      if (answer.status === "ok") setTyped(null);
      return answer;
    });
  }

  return (
    <Form
      className="flex flex-wrap items-end gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        save(typed);
      }}
    >
      <TextField
        label={t("renameLabel")}
        className="w-80 max-w-full"
        maxLength={300}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <Button type="submit" variant="primary">
        {t("save")}
      </Button>
      <Button variant="plain" onClick={() => setTyped(null)}>
        {t("cancel")}
      </Button>
    </Form>
  );
}
