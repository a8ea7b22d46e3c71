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
  };
}
