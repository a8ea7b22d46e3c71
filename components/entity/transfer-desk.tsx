"use client";

import { useState, useTransition } from "react";
import { useTranslations } from "use-intl";

import { ActionProblem } from "@/components/shell/action-problem";
import { Button } from "@/components/ui/button";
import { FileField } from "@/components/ui/file-field";
import { Form } from "@/components/ui/form";
import { Notice } from "@/components/ui/notice";
import { Table } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import { useToasts } from "@/components/ui/toast";
import { idle } from "@/lib/action/state";
import type { ActionState } from "@/lib/action/state";
import { importRegisterAction, tryImportAction } from "@/lib/entity/actions";
import { longestRegisterFile } from "@/lib/entity/schema";
import type { ImportTrial } from "@/lib/entity/transfer-queries";

type Tried = { text: string; trial: ImportTrial };

/** A file is tried first; what the trial promises, and nothing else, is what importing does. */
export function TransferDesk() {
  const t = useTranslations("entities.transfer");
  const entities = useTranslations("entities");
  const { show } = useToasts();
  const [file, setFile] = useState<File | null>(null);
  const [tried, setTried] = useState<Tried | null>(null);
  const [state, setState] = useState<ActionState<unknown>>(idle);
  const [failed, setFailed] = useState(false);
  const [pending, start] = useTransition();
  const tooLarge = file !== null && file.size > longestRegisterFile;

  const send = (run: () => Promise<void>) =>
    start(async () => {
      try {
        setFailed(false);
        await run();
      } catch (error) {
        start(() => setFailed(true));
        reportError(error);
      }
    });

  const tryIt = (chosen: File) =>
    send(async () => {
      const text = await chosen.text();
      const answer = await tryImportAction({ text });
      start(() => {
        setState(answer);
        setTried(answer.status === "ok" ? { text, trial: answer.value } : null);
      });
    });

  const apply = ({ text, trial: { counts } }: Tried) =>
    send(async () => {
      const { created, changed } = counts;
      const answer = await importRegisterAction({ text, promised: { created, changed } });
      start(() => setState(answer));
      if (answer.status !== "ok") return;
      start(() => setTried(null));
      show({ title: t("done", { created: answer.value.created, changed: answer.value.changed }) });
    });

  return (
    <Form
      aria-busy={pending}
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (file !== null && !tooLarge) tryIt(file);
      }}
    >
      <div className="flex flex-col items-start gap-3">
        <FileField
          label={t("file")}
          chosen={file?.name}
          error={tooLarge ? t("tooLarge", { mb: longestRegisterFile / 1_000_000 }) : undefined}
          accept=".csv,.jsonl,.ndjson,text/csv"
          onChoose={(chosen) => {
            setFile(chosen);
            setTried(null);
            setState(idle);
          }}
        />
        <Button type="submit" pending={pending} disabled={pending || file === null || tooLarge}>
          {t("try")}
        </Button>
      </div>
      <ActionProblem state={state} />
      {failed && <Notice tone="problem" title={entities("failed")} />}
      {tried && <Report trial={tried.trial} />}
      {tried && (
        <div>
          <Button
            variant="primary"
            disabled={pending || tried.trial.counts.faults > 0 || toWrite(tried.trial) === 0}
            onClick={() => apply(tried)}
          >
            {toWrite(tried.trial) === 0 ? t("none") : t("apply", { count: toWrite(tried.trial) })}
          </Button>
        </div>
      )}
    </Form>
  );
}

function toWrite({ counts }: ImportTrial): number {
  return counts.created + counts.changed;
}

const shapes = { created: "good", changed: "plain", fault: "pencil" } as const;

function Report({ trial }: { trial: ImportTrial }) {
  const t = useTranslations("entities.transfer");
  const { counts, lines, more } = trial;
  return (
    <div className="flex flex-col gap-2">
      <p role="status" className="text-sm font-medium">
        {t("summary", counts)}
      </p>
      {lines.length > 0 && (
        <Table caption={t("report")}>
          <thead>
            <tr>
              <th className="w-16 text-right!">{t("line")}</th>
              <th>{t("outcome")}</th>
              <th>{t("what")}</th>
              <th>{t("why")}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((row) => (
              <tr key={`${row.line} ${row.outcome} ${row.name} ${row.detail}`}>
                <td data-label={t("line")} className="figures text-right">
                  {row.line}
                </td>
                <td>
                  <Tag shape={shapes[row.outcome]}>{t(`outcomeOf.${row.outcome}`)}</Tag>
                </td>
                <td>{row.name}</td>
                <td className="text-soft">{whyOf(row)}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
      {more > 0 && <p className="text-sm text-soft">{t("more", { count: more })}</p>}
    </div>
  );

  function whyOf({ fault, detail, aliases, externalIds, described }: ImportTrial["lines"][number]): string {
    if (fault !== null) {
      const words = t(`fault.${fault}`, { line: detail ?? "" });
      return detail === null || fault === "differs_from_line" ? words : `${words} (${detail})`;
    }
    return [
      ...(aliases.length > 0 ? [t("added.aliases", { names: aliases.join(", ") })] : []),
      ...(externalIds.length > 0 ? [t("added.externalIds", { ids: externalIds.join(", ") })] : []),
      ...(described ? [t("added.description")] : []),
    ].join("; ");
  }
}
