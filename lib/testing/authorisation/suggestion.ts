import { acceptSuggestion } from "@/lib/suggestion/accept";
import { correctSuggestion } from "@/lib/suggestion/correct";
import { rejectSuggestion } from "@/lib/suggestion/reject";
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
