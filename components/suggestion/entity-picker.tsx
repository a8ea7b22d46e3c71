"use client";

import { useLocale, useTranslations } from "use-intl";

import type { EntityChosen } from "@/components/article/review-context";
import { useComboboxWords } from "@/components/shell/use-combobox-words";
import { Button } from "@/components/ui/button";
import { Combobox } from "@/components/ui/combobox";
import { searchEntitiesAction } from "@/lib/entity/actions";
import { entityKinds } from "@/lib/entity/schema";
import type { EntityKind } from "@/lib/language/types";

type Found = {
  id: string;
  label: string;
  kind: EntityKind;
  alias: string | null;
  description: string | null;
};

type EntityPickerProps = {
  label: string;
  choice: EntityChosen | null;
  onChoose: (choice: EntityChosen | null) => void;
  /** What to look for before anything is typed: the words in the text. */
  initialQuery: string;
  /** Without it only listed entities can be chosen. */
  mayCreate: boolean;
  focusWhenShown?: boolean;
  /** Typed before and not chosen yet: where the search goes on. */
  sought: string | null;
  onSeek: (words: string) => void;
};

/** Finds an entity by any of its names, typed with or without marks; offers to list a new one. */
export function EntityPicker({
  label,
  choice,
  onChoose,
  initialQuery,
  mayCreate,
  focusWhenShown = false,
  sought,
  onSeek,
}: EntityPickerProps) {
  const t = useTranslations("review.picker");
  const kinds = useTranslations("glossary.entityKind");
  const locale = useLocale();
  const words = useComboboxWords();

  async function searchAction(query: string): Promise<Found[]> {
    const answer = await searchEntitiesAction({ query });
    if (answer.status !== "ok") throw new Error("The search for entities was refused.");
    return answer.value.map(({ id, name, kind, alias, descriptionVi, descriptionEn }) => ({
      id,
      label: name,
      kind,
      alias,
      description: locale === "vi" ? descriptionVi : descriptionEn,
    }));
  }

  function offerNew(query: string, closeAction: () => void) {
    if (query === "") return null;
    return (
      <div className="flex flex-wrap items-center gap-1 px-2 py-1 text-sm">
        <span className="text-soft">{t("createAs", { name: query })}</span>
        {entityKinds.map((kind) => (
          <Button
            key={kind}
            size="small"
            onClick={() => {
              onChoose({ newEntity: { kind, name: query } });
              closeAction();
            }}
          >
            {kinds(kind)}
          </Button>
        ))}
      </div>
    );
  }

  const chosen = choice && "entityId" in choice ? choice : null;
  return (
    <Combobox<Found>
      label={label}
      words={words}
      searchAction={searchAction}
      value={
        chosen && {
          id: chosen.entityId,
          label: chosen.name,
          kind: chosen.kind,
          alias: null,
          description: null,
        }
      }
      initialQuery={choice && "newEntity" in choice ? choice.newEntity.name : initialQuery}
      onValueChange={(found) =>
        onChoose(found && { entityId: found.id, name: found.label, kind: found.kind })
      }
      renderOption={(found) => <FoundEntity found={found} />}
      focusWhenShown={focusWhenShown}
      sought={sought}
      onSeek={onSeek}
      {...(mayCreate && { footer: offerNew })}
    />
  );
}

function FoundEntity({ found }: { found: Found }) {
  const t = useTranslations("review.picker");
  const kinds = useTranslations("glossary.entityKind");
  return (
    <span className="flex flex-col">
      <span className="flex items-baseline gap-2">
        <span className="font-medium">{found.label}</span>
        <span className="text-xs">{kinds(found.kind)}</span>
      </span>
      {found.alias && <span className="text-xs">{t("matched", { alias: found.alias })}</span>}
      {found.description && <span className="one-line text-xs">{found.description}</span>}
    </span>
  );
}
