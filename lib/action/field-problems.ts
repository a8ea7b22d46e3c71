import type * as z from "zod";

/** Codes for `problems.fields.*`. A schema may name one itself: `z.string().refine(…, { error: "common_password" })`. */
export const fieldProblems = [
  "required",
  "invalid",
  "too_short",
  "too_long",
  "not_an_email",
  "not_an_address",
  "out_of_range",
  "incomplete_date",
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
  if (issue.input === undefined ? issue.code === "invalid_type" : isBlank(issue.input)) return "required";
  if (issue.code === "too_small") {
    if (issue.origin !== "string" && issue.origin !== "array") return "out_of_range";
    return issue.minimum === 1 ? "required" : "too_short";
  }
  if (issue.code === "too_big") {
    return issue.origin === "number" || issue.origin === "int" ? "out_of_range" : "too_long";
  }
  if (issue.code === "invalid_format" && issue.format === "email") return "not_an_email";
  if (issue.code === "invalid_format" && issue.format === "url") return "not_an_address";
  return "invalid";
}

function isBlank(input: unknown): boolean {
  return typeof input === "string" && input.trim() === "";
}
