"use client";

import { useTranslations } from "use-intl";

import { ChoiceSelect } from "@/components/ui/choice-select";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import { aliasLanguages, aliasRegisters } from "@/lib/entity/schema";

export type TypedAlias = { text: string; language: "vi" | "en"; register: "domestic" | "overseas" | null };

type AliasFieldsProps = {
  typed: TypedAlias;
  onType: (typed: TypedAlias) => void;
  error: string | undefined;
};

/** A name, whose language it is and who calls it so. */
export function AliasFields({ typed, onType, error }: AliasFieldsProps) {
  const t = useTranslations("entities");
  const glossary = useTranslations("glossary.register");
  return (
    <>
      <TextField
        label={t("alias")}
        className="w-64 max-w-full"
        required
        maxLength={300}
        value={typed.text}
        onChange={(event) => onType({ ...typed, text: event.target.value })}
        error={error}
      />
      <ChoiceSelect
        label={t("language")}
        choices={aliasLanguages}
        nameOf={(one) => t(`languageOf.${one}`)}
        value={typed.language}
        onChoose={(language) => onType({ ...typed, language })}
      />
      <Select
        label={t("register")}
        value={typed.register ?? ""}
        onChange={(event) =>
          onType({ ...typed, register: aliasRegisters.find((one) => one === event.target.value) ?? null })
        }
        options={[
          { value: "", label: t("bothRegisters") },
          ...aliasRegisters.map((one) => ({ value: one, label: glossary(one) })),
        ]}
      />
    </>
  );
}
