import type * as z from "zod";

/** Codes for `problems.fields.*`. A schema may name one itself: `z.string().refine(…, { error: "common_password" })`. */
export const fieldProblems = [
  "required",
  "invalid",
  "too_short",
  "too_long",
  "not_an_email",
  "not_an_address",
  "common_password",
  "passwords_differ",
] as const;
export type FieldProblem = (typeof fieldProblems)[number];

/** One code for each field that did not fit, by its dotted path; the form as a whole stands under "". */
export function fieldProblemsOf(error: z.ZodError): Record<string, FieldProblem> {
  const pairs = error.issues.map((issue) => [issue.path.join("."), codeOf(issue)] as const);
  // The first complaint about a field is the one to show.
  return Object.fromEntries(pairs.toReversed());
}

function codeOf(issue: z.core.$ZodIssue): FieldProblem {
  const named = fieldProblems.find((code) => code === issue.message);
  if (named) return named;
  if (issue.code === "too_small") return issue.minimum === 1 ? "required" : "too_short";
  if (issue.code === "too_big") return "too_long";
  if (issue.code === "invalid_type" && issue.input === undefined) return "required";
  if (issue.code === "invalid_format" && issue.format === "email") return "not_an_email";
  if (issue.code === "invalid_format" && issue.format === "url") return "not_an_address";
  return "invalid";
}
