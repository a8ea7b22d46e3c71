"use client";

import { useTranslations } from "use-intl";

import { EditorFrame } from "@/components/article/editor-frame";
import { OutletPicker } from "@/components/article/outlet-picker";
import { type Editing, useReview, useReviewActions } from "@/components/article/review-context";
import { useSaving } from "@/components/article/use-saving";
import { correctAnyway } from "@/components/suggestion/correct-anyway";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import { removeOriginAction, setOriginAction } from "@/lib/origin/actions";
import { type OriginPayload, originPayload } from "@/lib/suggestion/schema";

type OriginEditing = Extract<Editing, { type: "origin" }>;
const kinds = originPayload.shape.kind.options;

/** Where the article's information comes from, as the editor knows it. */
export function OriginEditor({ editing }: { editing: OriginEditing }) {
  const t = useTranslations("review.origin");
  const words = useTranslations("review.item.originKind");
  const said = useTranslations("review.said");
  const { article } = useReview();
  const { write } = useReviewActions();
  const { save, saving, refusal } = useSaving();
  const { item, chosen, sought } = editing;
  const put = (change: Partial<OriginPayload>) =>
    write({ ...editing, chosen: { ...chosen, ...change }, sought: null });
  const named = chosen.kind === "agency" || chosen.kind === "outlet" || chosen.kind === "release";

  function onSave() {
    const origin = named ? chosen : { ...chosen, name: null, outletId: null };
    const run = () => saved(editing, origin, article.revision.id);
    void save({ run, said: said("originSet", { name: origin.name ?? words(origin.kind) }) }, { editing });
  }

  return (
    <EditorFrame title={t(item ? "change" : "add")} saving={saving} refusal={refusal} onSave={onSave} canSave>
      <Select
        label={t("kind")}
        value={chosen.kind}
        onChange={({ target }) => put({ kind: kinds.find((kind) => kind === target.value) ?? chosen.kind })}
        options={kinds.map((value) => ({ value, label: words(value) }))}
      />
      {named && (
        <>
          <OutletPicker
            label={t("outlet")}
            outletId={chosen.outletId}
            onChoose={(outlet) => put({ outletId: outlet?.id ?? null, name: outlet?.name ?? chosen.name })}
            sought={sought}
            onSeek={(next) => write({ ...editing, sought: next })}
          />
          <TextField
            label={t("name")}
            help={t("nameHelp")}
            value={chosen.name ?? ""}
            maxLength={300}
            onChange={({ target }) => put({ name: target.value || null })}
          />
        </>
      )}
    </EditorFrame>
  );
}

/** A guess is corrected. A decided origin has no "change" of its own: it is set anew and the old one taken away. */
async function saved({ item, seenVersion }: OriginEditing, chosen: OriginPayload, revisionId: string) {
  if (item?.guess && !item.fact) {
    return correctAnyway(item, { seenVersion, change: { type: "origin", ...chosen } });
  }
  if (item?.fact) {
    const removed = await removeOriginAction({ originId: item.fact.id, seenVersion });
    if (removed.status !== "ok") return removed;
  }
  return setOriginAction({ revisionId, ...chosen, evidence: item?.evidence ?? null });
}
