"use client";

import { useState, useTransition } from "react";

import { type ActionState, idle } from "@/lib/action/state";

/**
 * Runs an action by hand and keeps its answer, so that what was typed stays when it is refused. `isLost`: it could not
 * be sent, or no answer came.
 */
export function useAction() {
  const [state, setState] = useState<ActionState<unknown>>(idle);
  const [isLost, setLost] = useState(false);
  const [pending, start] = useTransition();

  /** `afterwards` is called when the action did what it was asked. */
  function act<T>(action: () => Promise<ActionState<T>>, afterwards?: (value: T) => void) {
    start(async () => {
      setLost(false);
      try {
        const answer = await action();
        start(() => setState(answer));
        if (answer.status === "ok") afterwards?.(answer.value);
      } catch (error) {
        start(() => setLost(true));
        reportError(error);
      }
    });
  }

  return { state, isLost, pending, act };
}
