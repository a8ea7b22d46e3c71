import type { EntityChoice } from "@/lib/entity/schema";
import type { Taken } from "@/lib/language/occurrences";

import type { EntityChosen } from "./review-context";

export function choiceOf({ entityId, name, kind }: Taken): EntityChosen {
  return entityId === null ? { newEntity: { kind, name } } : { entityId, name, kind };
}

export function takenOf(choice: EntityChosen): Taken {
  if ("newEntity" in choice) return { entityId: null, ...choice.newEntity };
  const { entityId, name, kind } = choice;
  return { entityId, name, kind };
}

/** As the server is asked for it. */
export function askedFor({ entityId, name, kind }: Taken): EntityChoice {
  return entityId === null ? { newEntity: { kind, name } } : { entityId };
}
