import type { Messages } from "@/lib/i18n/messages";
import type { FieldProblem } from "./field-problems";

/** A refusal that has words in both languages: see `problems.json`. A code without words does not compile. */
export type ProblemCode = Exclude<keyof Messages["problems"], "fields">;

/** What can happen to any action before its verb has a say. */
export const actionProblems = [
  "signed_out",
  "foreign_request",
  "unexpected",
] as const satisfies ProblemCode[];
export type ActionProblem = (typeof actionProblems)[number];

/** What an action answers, shaped for `useActionState`. */
export type ActionState<T, P extends string = ProblemCode> =
  | { status: "idle" }
  | { status: "ok"; value: T }
  | {
      status: "problem";
      problem: P | ActionProblem;
      /** What the verb sent along, such as the other text of a conflict. */
      detail: Record<string, unknown> | null;
      /** Stands in the log beside the cause, when the problem is `unexpected`. */
      reference: string | null;
      typed: Record<string, string>;
    }
  | { status: "invalid"; fields: Record<string, FieldProblem>; typed: Record<string, string> };

export const idle: { status: "idle" } = { status: "idle" };
