import type { Result } from "@/lib/action/result";
import type { Actor, Person } from "@/lib/auth/actor";

/** Everybody who can knock at a verb. The last three never get in, whatever the verb. */
export const knockers = ["editor", "chief", "admin", "system", "visitor", "deactivated", "stranger"] as const;
export type Knocker = (typeof knockers)[number];

export type MatrixRow = {
  name: string;
  allowed: readonly Knocker[];
  /** Makes what the verb needs; what comes back runs it as this actor. */
  arrange: (actor: Actor) => Promise<() => Promise<Result<unknown, string>>>;
  /** The same as somebody who has seen another version; for verbs that are told which. */
  arrangeMistaken: MatrixRow["arrange"];
};

type Given<A extends Actor, Input> = {
  verb: (actor: A, input: Input) => Promise<Result<unknown, string>>;
  allowed: readonly Knocker[];
  /** Fresh input for each run, such that somebody who may succeeds. Gets the actor, for "not your own". */
  arrange: (actor: Actor) => Promise<Input>;
};

/** One verb of the role × verb matrix. */
export function matrixRow<A extends Actor = Person, Input = unknown>(given: Given<A, Input>): MatrixRow {
  const { verb, allowed, arrange } = given;
  return {
    name: verb.name,
    allowed,
    arrange: async (actor) => {
      const input = await arrange(actor);
      // The point is to run verbs as people for whom the types say no.
      return () => verb(actor as A, input);
    },
    arrangeMistaken: async (actor) => {
      const input = ofAnotherVersion(await arrange(actor));
      return () => verb(actor as A, input);
    },
  };
}

/** The input with each version that was seen one further, however deep it stands. */
function ofAnotherVersion<T>(input: T): T {
  const further = (value: unknown): unknown => {
    if (typeof value === "number") return value + 1;
    return typeof value === "object" && value !== null
      ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, further(inner)]))
      : value;
  };
  return JSON.parse(
    JSON.stringify(input, (key, value: unknown) => (key.startsWith("seen") ? further(value) : value)),
  ) as T;
}
