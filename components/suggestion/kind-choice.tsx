import { useTranslations } from "use-intl";

import { SegmentedControl } from "@/components/ui/segmented-control";
import { entityKinds } from "@/lib/entity/schema";
import type { EntityKind } from "@/lib/language/types";

type Named = { kind: EntityKind; name: string };

/** What a new entity is. */
export function KindChoice({ choice, onChoose }: { choice: Named; onChoose: (choice: Named) => void }) {
  const t = useTranslations("review.mentionEditor");
  const kinds = useTranslations("glossary.entityKind");
  return (
    <div className="flex flex-col gap-1">
      <p className="text-sm">{t("willCreate", { name: choice.name })}</p>
      <SegmentedControl
        legend={t("kind")}
        name="new-entity-kind"
        value={choice.kind}
        onValueChange={(value) => {
          const kind = entityKinds.find((known) => known === value);
          if (kind) onChoose({ ...choice, kind });
        }}
        segments={entityKinds.map((value) => ({ value, label: kinds(value) }))}
      />
    </div>
  );
}
