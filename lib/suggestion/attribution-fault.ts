import "server-only";
import type { Tx } from "@/lib/db/client";
import type { Span } from "@/lib/language/types";

type Fault = "outside_text" | "unknown_entity" | "unknown_via" | "circular_via" | "anonymous_with_entity";

type Told = {
  sourceKind: string;
  speakerEntityId: string | null;
  viaId: string | null;
  source: Span | null;
  cue: Span | null;
  claims: Span[];
};
type Place = { id: string | null; articleId: string; text: string };

/** What is wrong with an attribution as an editor puts it, or null. */
export async function faultOf(tx: Tx, place: Place, told: Told): Promise<Fault | null> {
  const spans = [told.source, told.cue, ...told.claims];
  if (spans.some((span) => span !== null && span.end > place.text.length)) return "outside_text";
  if (told.sourceKind === "anonymous" && told.speakerEntityId) return "anonymous_with_entity";
  if (told.speakerEntityId && (await tx.entity.count({ where: { id: told.speakerEntityId } })) === 0) {
    return "unknown_entity";
  }
  return told.viaId ? viaFault(tx, place, told.viaId) : null;
}

/** A chain must end: A via B via A would tell readers nothing. */
async function viaFault(tx: Tx, { id, articleId }: Place, viaId: string): Promise<Fault | null> {
  const seen = new Set(id ? [id] : []);
  for (let next: string | null = viaId; next;) {
    if (seen.has(next)) return "circular_via";
    seen.add(next);
    const outer: { articleId: string; viaId: string | null } | null = await tx.attribution.findUnique({
      where: { id: next, removedAt: null },
      select: { articleId: true, viaId: true },
    });
    if (outer?.articleId !== articleId) return "unknown_via";
    next = outer.viaId;
  }
  return null;
}
