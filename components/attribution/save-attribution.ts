import type { Editing } from "@/components/article/review-context";
import { correctAnyway } from "@/components/suggestion/correct-anyway";
import { addAttributionAction, changeAttributionAction } from "@/lib/attribution/actions";

type AttributionEditing = Extract<Editing, { type: "attribution" }>;
type Place = { revisionId: string; viaId: string | null };

/** A waiting guess is corrected, a fact changed, a new attribution added. */
export function saveAttribution(
  { item, told, seenVersion }: AttributionEditing,
  { revisionId, viaId }: Place,
) {
  const { speakerEntity, via: _via, ...rest } = told;
  const columns = { ...rest, speakerEntityId: speakerEntity?.id ?? null, viaId };
  if (!item) return addAttributionAction({ revisionId, ...columns });
  if (item.fact)
    return changeAttributionAction({ attributionId: item.fact.id, seenVersion, change: columns });
  // A chain to a guess that nobody has decided yet is kept as the machine gave it.
  const { viaId: chosen, ...others } = columns;
  const keepsVia = item.told.via !== null && item.told.via === told.via && chosen === null;
  const change = { type: "attribution" as const, ...others, ...(keepsVia ? {} : { viaId: chosen }) };
  return correctAnyway(item, { seenVersion, change });
}
