/** An expected outcome: done, or a refusal with its code. Bugs and outages are exceptions instead. */
export type Ok<T> = { ok: true; value: T };
export type Refused<P extends string> = { ok: false; problem: P; detail: Record<string, unknown> | null };
export type Result<T, P extends string> = Ok<T> | Refused<P>;

export function ok(): Ok<null>;
export function ok<T>(value: T): Ok<T>;
export function ok<T>(value?: T): Ok<T | null> {
  return { ok: true, value: value ?? null };
}

/** `detail` may carry what the person needs to go on, such as the other text of a conflict. */
export function problem<P extends string>(
  code: P,
  detail: Record<string, unknown> | null = null,
): Refused<P> {
  return { ok: false, problem: code, detail };
}
