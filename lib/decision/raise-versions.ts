import "server-only";
import type { Tx } from "@/lib/db/client";
import { reversal, type Step } from "./schema";

type Moved = { id: string; version: number };
type Rows = {
  articleId: string;
  /** With the version that they had before it rose by one. */
  suggestions?: readonly Moved[];
  facts?: readonly Moved[];
};

/**
 * What moved to a changed text can still be taken back where it was decided with others at once: each step names the
 * version that it expects. A change of borders cannot, since the borders that it would put back are those of the old
 * text.
 */
export async function raiseVersions(
  tx: Tx,
  { articleId, suggestions = [], facts = [] }: Rows,
): Promise<void> {
  const versions = {
    suggestions: new Map(suggestions.map(({ id, version }) => [id, version])),
    facts: new Map(facts.map(({ id, version }) => [id, version])),
  };
  const open = await tx.decision.findMany({
    where: { articleId, undoneAt: null, reversal: { path: ["kind"], equals: "many" } },
    select: { id: true, reversal: true },
  });
  for (const { id, reversal: stored } of open) {
    const way = reversal.parse(stored);
    if (way.kind !== "many") continue;
    const steps = way.steps.map((step) => raised(step, versions));
    await tx.decision.update({ where: { id }, data: { reversal: { kind: "many", steps } } });
  }
}

type Versions = Record<"suggestions" | "facts", Map<string, number>>;

function raised(step: Step, { suggestions, facts }: Versions): Step {
  switch (step.kind) {
    case "suggestion": {
      const { suggestionId, fact } = step;
      return {
        ...step,
        version: next(step.version, suggestions.get(suggestionId)),
        fact: fact && { ...fact, version: next(fact.version, facts.get(fact.id)) },
      };
    }
    case "changed":
      return "start" in step.before ? step : { ...step, version: next(step.version, facts.get(step.id)) };
    case "added":
    case "removed":
      return { ...step, version: next(step.version, facts.get(step.id)) };
  }
}

function next(version: number, before: number | undefined): number {
  return version === before ? version + 1 : version;
}
