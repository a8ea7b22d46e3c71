"use client";

import { useTranslations } from "use-intl";

import { EditorFrame } from "@/components/article/editor-frame";
import { type Editing, useReview, useReviewActions } from "@/components/article/review-context";
import { type AttributionItem, speakerOf, type Told } from "@/components/article/review-item";
import { useSaving } from "@/components/article/use-saving";
import { EntityPicker } from "@/components/suggestion/entity-picker";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import { attributionPayload } from "@/lib/suggestion/schema";

import { PassageFields } from "./passage-fields";
import { saveAttribution } from "./save-attribution";

type AttributionEditing = Extract<Editing, { type: "attribution" }>;
const kinds = attributionPayload.shape.sourceKind.options;
const modes = attributionPayload.shape.mode.options;

/** Who says what: passages from the text, the speaker, how it is said, and through whom. */
export function AttributionEditor({ editing }: { editing: AttributionEditing }) {
  const t = useTranslations("review.attribution");
  const said = useTranslations("review.said");
  const kindWords = useTranslations("glossary.sourceKind");
  const modeWords = useTranslations("glossary.mode");
  const { article, items } = useReview();
  const { write, goTo } = useReviewActions();
  const { save, saving, refusal } = useSaving();
  const { item, told, sought } = editing;
  const anonymous = told.sourceKind === "anonymous";

  const put = (change: Partial<Told>) => write({ ...editing, told: { ...told, ...change } });

  function onSave() {
    const act = {
      run: () => saveAttribution(editing, { revisionId: article.revision.id, viaId: viaIdOf(items, told) }),
      said: said(item ? "attributionChanged" : "attributionAdded", { name: speakerOf(told) ?? t("nobody") }),
    };
    void save(act, { editing, onSaved: () => item && goTo(item.key) });
  }

  return (
    <EditorFrame
      title={t(item ? "changeTitle" : "addTitle")}
      saving={saving}
      refusal={refusal}
      onSave={onSave}
      canSave={told.claims.length > 0}
    >
      <PassageFields told={told} put={put} />
      <Select
        label={t("kind")}
        value={told.sourceKind}
        onChange={({ target }) => {
          const sourceKind = kinds.find((kind) => kind === target.value) ?? told.sourceKind;
          put({ sourceKind, ...(sourceKind === "anonymous" && { speakerEntity: null }) });
        }}
        options={kinds.map((value) => ({ value, label: kindWords(value) }))}
      />
      {!anonymous && (
        <EntityPicker
          label={t("speaker")}
          choice={
            told.speakerEntity && {
              entityId: told.speakerEntity.id,
              name: told.speakerEntity.name,
              kind: "person",
            }
          }
          onChoose={(choice) => {
            const speakerEntity =
              choice && "entityId" in choice ? { id: choice.entityId, name: choice.name } : null;
            write({ ...editing, told: { ...told, speakerEntity }, sought: null });
          }}
          initialQuery={told.speakerLabel ?? ""}
          sought={sought}
          onSeek={(words) => write({ ...editing, sought: words })}
          mayCreate={false}
        />
      )}
      <TextField
        label={t("speakerLabel")}
        help={t("speakerLabelHelp")}
        value={told.speakerLabel ?? ""}
        maxLength={300}
        onChange={({ target }) => put({ speakerLabel: target.value || null })}
      />
      <TextField
        label={t("role")}
        value={told.role ?? ""}
        maxLength={300}
        onChange={({ target }) => put({ role: target.value || null })}
      />
      {anonymous && (
        <TextField
          label={t("anonymityReason")}
          help={t("anonymityReasonHelp")}
          value={told.anonymityReason ?? ""}
          maxLength={500}
          onChange={({ target }) => put({ anonymityReason: target.value || null })}
        />
      )}
      <Select
        label={t("mode")}
        value={told.mode}
        onChange={({ target }) => put({ mode: modes.find((mode) => mode === target.value) ?? told.mode })}
        options={modes.map((value) => ({ value, label: modeWords(value) }))}
      />
      <Select
        label={t("via")}
        help={t("viaHelp")}
        value={told.via ?? ""}
        onChange={({ target }) => put({ via: target.value || null })}
        options={[{ value: "", label: t("viaNobody") }, ...others(items, item, t("nobody"))]}
      />
    </EditorFrame>
  );
}

type Items = ReturnType<typeof useReview>["items"];

/** Only decided attributions can stand in between: a guess is not a fact. */
function others(items: Items, item: AttributionItem | null, nobody: string) {
  return items.flatMap((other) =>
    other.type === "attribution" && other.fact !== null && other.key !== item?.key
      ? [{ value: other.key, label: speakerOf(other.told) ?? nobody }]
      : [],
  );
}

function viaIdOf(items: Items, { via }: Told): string | null {
  return items.find(({ key }) => key === via)?.fact?.id ?? null;
}
