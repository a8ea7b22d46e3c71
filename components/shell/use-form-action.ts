"use client";

import { useActionState } from "react";

import { type ActionState, idle, type ProblemCode } from "@/lib/action/state";

import { useFieldError } from "./use-field-error";

type FormAction<T, P extends ProblemCode> = (
  before: ActionState<T, P>,
  form: FormData,
) => Promise<ActionState<T, P>>;

/** A form that is sent as it is, with or without scripts: refused, it shows what was typed and what is wrong with it. */
export function useFormAction<T, P extends ProblemCode>(action: FormAction<T, P>) {
  const [state, send, pending] = useActionState(action, idle);
  const errorOf = useFieldError(state);
  const typed = "typed" in state ? state.typed : {};

  /** What a field needs besides its label. */
  function field(name: string, otherwise = "") {
    return { name, defaultValue: typed[name] ?? otherwise, error: errorOf(name) };
  }

  /** The same for a secret, which never travels back. */
  function secret(name: string) {
    return { name, type: "password", error: errorOf(name) };
  }

  return { state, send, pending, field, secret };
}
