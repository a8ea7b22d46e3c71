import "server-only";
import { headers } from "next/headers";
import { unstable_rethrow } from "next/navigation";
import type * as z from "zod";
import type { Actor } from "@/lib/auth/actor";
import { env } from "@/lib/env";
import { newId } from "@/lib/ids";
import { log } from "@/lib/log";
import { storable } from "@/lib/storable";
import { describeError } from "./describe-error";
import { fieldProblemsOf } from "./field-problems";
import { formFields, typedFields } from "./form-fields";
import { ownRequest } from "./own-request";
import type { Result } from "./result";
import type { ActionState } from "./state";

/** Called with what to do, or by `useActionState` with the state before and then what to do. */
export type Action<Input, T, P extends string> = {
  (input: Input | FormData): Promise<ActionState<T, P>>;
  (before: ActionState<T, P>, input: Input | FormData): Promise<ActionState<T, P>>;
};

type Recipe<Who extends Actor, Schema extends z.ZodType, T, P extends string> = {
  who: () => Promise<Who | null>;
  input: Schema;
  run: (actor: Who, input: z.output<Schema>) => Promise<Result<T, P>>;
  afterwards?: (value: T, asked: { actor: Who; input: z.output<Schema> }) => void | Promise<void>;
};

export function runAction<Who extends Actor, Schema extends z.ZodType, T, P extends string>(
  recipe: Recipe<Who, Schema, T, P>,
): Action<z.input<Schema>, T, P> {
  return async function action(...args: unknown[]): Promise<ActionState<T, P>> {
    const given = args.length > 1 ? args[1] : args[0];
    const typed = given instanceof FormData ? typedFields(given) : {};
    const refuse = refusal<T, P>(typed);
    try {
      if (ownRequest(await headers(), env().PUBLIC_URL) === "foreign") return refuse("foreign_request");

      const actor = await recipe.who();
      if (!actor) return refuse("signed_out");

      const input = recipe.input.safeParse(given instanceof FormData ? formFields(given) : given, {
        reportInput: true,
      });
      if (!input.success) return { status: "invalid", fields: fieldProblemsOf(input.error), typed };

      const asked = storable(input.data);
      const result = await recipe.run(actor, asked);
      if (!result.ok) return refuse(result.problem, result.detail);

      await recipe.afterwards?.(result.value, { actor, input: asked });
      return { status: "ok", value: result.value };
    } catch (error) {
      // Redirects and "not found" travel as exceptions of the framework.
      unstable_rethrow(error);
      const reference = newId();
      log().error({ reference, verb: recipe.run.name, error: describeError(error) }, "action failed");
      return refuse("unexpected", null, reference);
    }
  };

  function refusal<Value, Code extends string>(typed: Record<string, string>) {
    return (
      code: Code | "signed_out" | "foreign_request" | "unexpected",
      detail: Record<string, unknown> | null = null,
      reference: string | null = null,
    ): ActionState<Value, Code> => {
      if (code !== "unexpected") log().info({ verb: recipe.run.name, problem: code }, "action refused");
      return { status: "problem", problem: code, detail, reference, typed };
    };
  }
}
