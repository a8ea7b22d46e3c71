import "server-only";
import type * as z from "zod";
import { visitorActor } from "@/lib/auth/actor";
import type { Actor } from "@/lib/auth/actor";
import type { Result } from "./result";
import { runAction } from "./run-action";
import type { Action } from "./run-action";
import type { ProblemCode } from "./state";

type Definition<Schema extends z.ZodType, T, P extends ProblemCode> = {
  input: Schema;
  run: (actor: Actor, input: z.output<Schema>) => Promise<Result<T, P>>;
  afterwards?: (value: T, asked: { actor: Actor; input: z.output<Schema> }) => void | Promise<void>;
};

/** `defineAction` for the few doors that stand open without a session: signing in and out, joining. */
export function defineVisitorAction<Schema extends z.ZodType, T, P extends ProblemCode>(
  definition: Definition<Schema, T, P>,
): Action<z.input<Schema>, T, P> {
  return runAction({ ...definition, who: () => Promise.resolve(visitorActor()) });
}
