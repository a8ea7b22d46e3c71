import { acceptSuggestion } from "@/lib/suggestion/accept";
import { correctSuggestion } from "@/lib/suggestion/correct";
import { decideAll } from "@/lib/suggestion/decide-all";
import { rejectSuggestion } from "@/lib/suggestion/reject";
import { undoAll } from "@/lib/undo/undo-all";
import { undoDecision } from "@/lib/undo/undo";
import { anEntity } from "@/seeds/factories/entity";
import { aPendingSuggestion } from "@/seeds/factories/suggestion";
import { anEditor } from "@/seeds/factories/user";
import { matrixRow } from "./row";

const desk = ["editor", "chief"] as const;

export const suggestionRows = [
  matrixRow({ verb: acceptSuggestion, allowed: desk, arrange: pending }),
  matrixRow({ verb: rejectSuggestion, allowed: desk, arrange: pending }),
  matrixRow({
    verb: correctSuggestion,
    allowed: desk,
    arrange: async () => ({
      ...(await pending()),
      change: { type: "mention" as const, entityId: await anEntity() },
    }),
  }),
  matrixRow({
    verb: decideAll,
    allowed: desk,
    arrange: async () => ({
      status: "rejected" as const,
      quote: null,
      suggestions: [await pending(), await pending()],
    }),
  }),
  matrixRow({
    verb: undoAll,
    allowed: desk,
    arrange: async (actor) => {
      // Only one's own decisions are taken back; those who may not decide meet somebody else's.
      const mayDecide = actor.role === "editor" || actor.role === "chief";
      const own = mayDecide ? await acceptSuggestion(actor, await pending()).catch(() => null) : null;
      const decided = own?.ok ? own : await acceptSuggestion(await anEditor(), await pending());
      if (!decided.ok) throw new Error(decided.problem);
      return { decisionIds: [decided.value.decisionId] };
    },
  }),
  matrixRow({
    verb: undoDecision,
    allowed: desk,
    arrange: async () => {
      const accepted = await acceptSuggestion(await anEditor(), await pending());
      if (!accepted.ok) throw new Error(accepted.problem);
      return { decisionId: accepted.value.decisionId };
    },
  }),
];

async function pending() {
  const { suggestionId, version } = await aPendingSuggestion();
  return { suggestionId, seenVersion: version };
}
