"use client";

import { useComboboxWords } from "@/components/shell/use-combobox-words";
import { Combobox } from "@/components/ui/combobox";
import { foldMarks } from "@/lib/language/fold";

import { type OutletOption, useReview } from "./review-context";

type OutletPickerProps = {
  label: string;
  outletId: string | null;
  onChoose: (outlet: OutletOption | null) => void;
  sought?: string | null;
  onSeek?: (words: string) => void;
};

const most = 12;

/** Finds an outlet by any part of its name, typed with or without marks. */
export function OutletPicker({ label, outletId, onChoose, ...typed }: OutletPickerProps) {
  const { outlets } = useReview();
  const words = useComboboxWords();
  const chosen = outlets.find(({ id }) => id === outletId);
  return (
    <Combobox
      label={label}
      words={words}
      searchAction={(query) => Promise.resolve(matching(outlets, query))}
      initialOptions={matching(outlets, "")}
      {...typed}
      value={chosen ? { id: chosen.id, label: chosen.name } : null}
      onValueChange={(option) => onChoose(outlets.find(({ id }) => id === option?.id) ?? null)}
    />
  );
}

function matching(outlets: OutletOption[], query: string) {
  const typed = foldMarks(query.trim());
  const found = outlets.filter(({ name }) => foldMarks(name).includes(typed));
  const first = (name: string) => (foldMarks(name).startsWith(typed) ? 0 : 1);
  return found
    .sort((a, b) => first(a.name) - first(b.name))
    .slice(0, most)
    .map(({ id, name }) => ({ id, label: name }));
}
