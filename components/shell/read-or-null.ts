import type { ActionState } from "@/lib/action/state";

/**
 * What an action that only reads has found, null when it was refused or could not be asked: a lost connection must not
 * take the screen, and what was typed in it, away.
 */
export async function readOrNull<T>(asked: Promise<ActionState<T>>): Promise<T | null> {
  try {
    const answer = await asked;
    return answer.status === "ok" ? answer.value : null;
  } catch (error) {
    reportError(error);
    return null;
  }
}
