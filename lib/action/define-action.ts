import "server-only";
import type * as z from "zod";
import type { Person } from "@/lib/auth/actor";
import { currentActor } from "@/lib/auth/session";
import type { Result } from "./result";
import { runAction } from "./run-action";
import type { Action } from "./run-action";
import type { ProblemCode } from "./state";

type Definition<Schema extends z.ZodType, T, P extends ProblemCode> = {
  input: Schema;
  run: (actor: Person, input: z.output<Schema>) => Promise<Result<T, P>>;
  /** After a commit: `expirePages`, `refresh`, `redirect`. Sees what the verb returned, and who asked for what. */
  afterwards?: (value: T, asked: { actor: Person; input: z.output<Schema> }) => void | Promise<void>;
};

/**
 * The one way to write a server action: ours or a stranger's request, who asks, what shape, run the verb,
 * renew what is shown. The verb decides whether this person may.
 */
export function defineAction<Schema extends z.ZodType, T, P extends ProblemCode>(
  definition: Definition<Schema, T, P>,
): Action<z.input<Schema>, T, P> {
  return runAction({ ...definition, who: currentActor });
}
