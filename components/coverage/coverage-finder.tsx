"use client";

import { useComboboxWords } from "@/components/shell/use-combobox-words";
import { Combobox } from "@/components/ui/combobox";
import { searchCoverageAction } from "@/lib/coverage/actions";
import type { MoveTarget } from "@/lib/coverage/queries";

type CoverageFinderProps = {
  label: string;
  labelOf: (found: MoveTarget) => string;
  /** The coverage that one is in already. */
  without?: string;
  onFound: (coverageId: string) => void;
};

/** Finds a coverage by the words of its titles. */
export function CoverageFinder({ label, labelOf, without, onFound }: CoverageFinderProps) {
  const words = useComboboxWords();

  async function searchAction(query: string) {
    const answer = await searchCoverageAction({ query });
    if (answer.status !== "ok") throw new Error("The search for coverage was refused.");
    return answer.value
      .filter(({ id }) => id !== without)
      .map((found) => ({ id: found.id, label: labelOf(found) }));
  }

  return (
    <Combobox
      label={label}
      words={words}
      searchAction={searchAction}
      value={null}
      onValueChange={(found) => found && onFound(found.id)}
      focusWhenShown
    />
  );
}
