"use client";

import { useTranslations } from "use-intl";

import { Checkbox } from "@/components/ui/checkbox";
import { Select } from "@/components/ui/select";
import type { SelectOption } from "@/components/ui/select";

import { intervalsWith } from "./poll-intervals";
import { useIntervalWords } from "./use-interval-words";

type OutletAndIntervalProps = {
  outletId: string | null;
  pollEveryMinutes: number;
  outlets: SelectOption[];
};

/** Whose feed it is, and how often it is looked at. */
export function OutletAndInterval({ outletId, pollEveryMinutes, outlets }: OutletAndIntervalProps) {
  const t = useTranslations("feeds");
  const intervalWords = useIntervalWords();
  return (
    <>
      <Select
        label={t("outlet")}
        name="outletId"
        defaultValue={outletId ?? ""}
        options={[{ value: "", label: t("noOutlet") }, ...outlets]}
      />
      <Select
        label={t("every")}
        name="pollEveryMinutes"
        defaultValue={String(pollEveryMinutes)}
        options={intervalsWith(pollEveryMinutes).map((minutes) => ({
          value: String(minutes),
          label: intervalWords(minutes),
        }))}
      />
    </>
  );
}

export function FetchPages({ fetchPages }: { fetchPages: boolean }) {
  const t = useTranslations("feeds");
  return (
    <Checkbox
      label={t("fetchPages")}
      name="fetchPages"
      help={t("fetchPagesHelp")}
      defaultChecked={fetchPages}
    />
  );
}

/** What is typed into these fields and into that of the title. */
export function fieldsIn(form: FormData) {
  return {
    title: typedIn(form, "title"),
    outletId: typedIn(form, "outletId") || null,
    pollEveryMinutes: Number(typedIn(form, "pollEveryMinutes")),
    fetchPages: form.get("fetchPages") !== null,
  };
}

export function typedIn(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value.trim() : "";
}
