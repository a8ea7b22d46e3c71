import "server-only";
import type { Tx } from "@/lib/db/client";
import { forDeciding, type Undecided } from "@/lib/suggestion/claim";
import type { MentionProblem, SeenPlace } from "./schema";

type Revision = { id: string; articleId: string; text: string };
type Mention = { id: string; version: number; entityId: string };

export type PlaceAsItStands = {
  place: SeenPlace;
  revision: Revision;
  suggestion: Undecided | null;
  mention: Mention | null;
  /** Why it is not what the editor saw. */
  fault: MentionProblem | null;
};

/** What stands now at the places that an editor saw. All of it is read in a few queries, however many there are. */
export async function placesAsTheyStand(tx: Tx, places: readonly SeenPlace[]): Promise<PlaceAsItStands[]> {
  const revisionIds = [...new Set(places.map(({ revisionId }) => revisionId))];
  const revisions = await tx.articleRevision.findMany({
    where: { id: { in: revisionIds } },
    select: { id: true, articleId: true, text: true, currentOf: { select: { id: true } } },
  });
  const suggestions = await tx.suggestion.findMany({
    where: { revisionId: { in: revisionIds }, type: "mention", status: "pending" },
    select: forDeciding,
  });
  const mentions = await tx.mention.findMany({
    where: { revisionId: { in: revisionIds }, removedAt: null, orphanedAt: null },
    select: { id: true, revisionId: true, start: true, end: true, version: true, entityId: true },
  });
  const revisionOf = new Map(revisions.map((row) => [row.id, row]));
  const suggestionOf = new Map(suggestions.map((row) => [row.id, row]));
  const mentionOf = new Map(mentions.map((row) => [row.id, row]));
  const guessed = new Set(suggestions.map((row) => placeKey(row.revisionId, row)));
  const tagged = new Set(mentions.map((row) => placeKey(row.revisionId, row)));

  return places.map((place) => {
    const { revisionId, span, seen } = place;
    const revision = revisionOf.get(revisionId);
    const suggestion = seen.as === "guess" ? (suggestionOf.get(seen.suggestionId) ?? null) : null;
    const mention = seen.as === "fact" ? (mentionOf.get(seen.mentionId) ?? null) : null;
    const at = placeKey(revisionId, span);
    const asSeen =
      (suggestion?.version ?? mention?.version ?? 0) === (seen.as === "nothing" ? 0 : seen.version);
    const isSame = (row: { revisionId: string; start: number | null; end: number | null }) =>
      placeKey(row.revisionId, row) === at;
    const isThere =
      seen.as === "nothing"
        ? !guessed.has(at) && !tagged.has(at)
        : asSeen && isSame(suggestion ?? mention ?? nowhere);
    const common = { place, suggestion, mention };
    if (!revision?.currentOf || !isThere) {
      return { ...common, revision: revision ?? unknown(revisionId), fault: "changed_since_seen" as const };
    }
    return { ...common, revision, fault: span.end > revision.text.length ? ("outside_text" as const) : null };
  });
}

const nowhere = { revisionId: "", start: null, end: null };

function unknown(id: string): Revision {
  return { id, articleId: "", text: "" };
}

function placeKey(revisionId: string, { start, end }: { start: number | null; end: number | null }): string {
  return `${revisionId} ${start}-${end}`;
}
