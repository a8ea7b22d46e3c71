"use client";

import { useEffect, useRef, useState } from "react";

import type { ActionState } from "@/lib/action/state";
import { previewTableAction } from "@/lib/upload/actions";
import { isTable, previewBytes } from "@/lib/upload/schema";
import type { ColumnMapping, RecordField, TablePreview } from "@/lib/upload/schema";

import type { UploadEntry } from "./use-upload";

/** Files whose columns are called the same are read the same. */
export type TableGroup = {
  columns: string;
  entries: UploadEntry[];
  preview: TablePreview;
  /** What an editor chose; null while it is as proposed. The preview may still be of the choice before. */
  chosen: ColumnMapping | null;
};

type Answer = ActionState<TablePreview>;
const mostLookedAt = 20;

/** How the first rows of the chosen tables would come in. Only the beginning of a file is sent for it. */
export function useTablePreviews(fit: UploadEntry[]) {
  const [answers, setAnswers] = useState<ReadonlyMap<string, Answer>>(new Map());
  const [chosen, setChosen] = useState<ReadonlyMap<string, ColumnMapping>>(new Map());
  // Read in the event itself: a second choice may follow before the first was drawn.
  const latest = useRef<ReadonlyMap<string, ColumnMapping>>(chosen);
  const tables = fit.filter(({ name }) => isTable(name)).slice(0, mostLookedAt);
  const next = tables.find(({ key }) => !answers.has(key));

  useEffect(() => {
    if (next === undefined) return undefined;
    let gone = false;
    const keep = (answer: Answer) => {
      if (!gone) setAnswers((known) => new Map(known).set(next.key, answer));
    };
    look(next, null).then(keep, (error: unknown) => {
      keep(notLooked);
      reportError(error);
    });
    return () => {
      gone = true;
    };
    // One after the other: actions of one page wait for each other anyway.
    // oxlint-disable-next-line react/exhaustive-deps -- The key stands for the file.
  }, [next?.key]);

  const groups = new Map<string, TableGroup>();
  for (const entry of tables) {
    const answer = answers.get(entry.key);
    if (answer?.status !== "ok") continue;
    const columns = answer.value.columns.join("\u0000");
    const group = groups.get(columns);
    if (group) group.entries.push(entry);
    else
      groups.set(columns, {
        columns,
        entries: [entry],
        preview: answer.value,
        chosen: chosen.get(columns) ?? null,
      });
  }

  /** An empty column takes the field's column away. */
  async function choose(group: TableGroup, field: RecordField, column: string): Promise<void> {
    const before = latest.current.get(group.columns) ?? group.preview.mapping;
    const { [field]: _, ...others } = before.columns;
    const mapping = { ...before, columns: column === "" ? others : { ...others, [field]: column } };
    latest.current = new Map(latest.current).set(group.columns, mapping);
    setChosen(latest.current);
    const [first] = group.entries;
    if (first === undefined) return;
    const answer = await look(first, mapping);
    if (answer.status === "ok") setAnswers((known) => new Map(known).set(first.key, answer));
  }

  return {
    groups: [...groups.values()],
    /** Tables in whose beginning no column was found. */
    unread: tables.filter(({ key }) => {
      const status = answers.get(key)?.status;
      return status !== undefined && status !== "ok";
    }),
    isLooking: next !== undefined,
    choose,
    mappingOf: (key: string) =>
      [...groups.values()].find(({ entries }) => entries.some((entry) => entry.key === key))?.chosen ?? null,
  };
}

const notLooked: Answer = { status: "invalid", fields: {}, typed: {} };

function look({ name, file }: UploadEntry, mapping: ColumnMapping | null): Promise<Answer> {
  const form = new FormData();
  form.append("name", name);
  form.append("head", file.slice(0, previewBytes), "head");
  form.append("whole", String(file.size <= previewBytes));
  form.append("mapping", JSON.stringify(mapping));
  return previewTableAction(form);
}
