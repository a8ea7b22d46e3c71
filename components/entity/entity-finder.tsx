"use client";

import { useLocale, useTranslations } from "use-intl";

import { useComboboxWords } from "@/components/shell/use-combobox-words";
import { Combobox } from "@/components/ui/combobox";
import { searchEntitiesAction } from "@/lib/entity/actions";
import type { EntityKind } from "@/lib/language/types";

export type FoundOne = {
  id: string;
  label: string;
  kind: EntityKind;
  alias: string | null;
  description: string | null;
};

type EntityFinderProps = {
  label: string;
  /** Not to be found. */
  except: string;
  value: FoundOne | null;
  onFind: (found: FoundOne | null) => void;
};

/** Finds another entity that is on record, by any of its names. */
export function EntityFinder({ label, except, value, onFind }: EntityFinderProps) {
  const t = useTranslations("entities");
  const kinds = useTranslations("glossary.entityKind");
  const locale = useLocale();
  const words = useComboboxWords();

  async function searchAction(query: string): Promise<FoundOne[]> {
    const answer = await searchEntitiesAction({ query });
    if (answer.status !== "ok") throw new Error("The search for entities was refused.");
    return answer.value
      .filter(({ id }) => id !== except)
      .map(({ id, name, kind, alias, descriptionVi, descriptionEn }) => ({
        id,
        label: name,
        kind,
        alias,
        description: locale === "vi" ? descriptionVi : descriptionEn,
      }));
  }

  return (
    <Combobox<FoundOne>
      label={label}
      words={words}
      searchAction={searchAction}
      value={value}
      onValueChange={onFind}
      renderOption={(found) => (
        <span className="flex flex-col">
          <span className="flex items-baseline gap-2">
            <span className="font-medium">{found.label}</span>
            <span className="text-xs">{kinds(found.kind)}</span>
          </span>
          {found.alias && <span className="text-xs">{t("alsoCalled", { alias: found.alias })}</span>}
          {found.description && <span className="one-line text-xs">{found.description}</span>}
        </span>
      )}
    />
  );
}
