import * as z from "zod";

export const shortestPassword = 12;
export const longestPassword = 128;

/** An address as it is kept and looked up: one spelling for each mailbox. */
export const emailAddress = z.string().trim().normalize("NFC").toLowerCase().pipe(z.email().max(254));

/** No rules beyond the shape: whether an address or password is possible is nothing to tell a stranger. */
export const credentials = z.object({
  email: z.string().trim().normalize("NFC").toLowerCase().min(1).max(254),
  password: z
    .string()
    .min(1)
    .max(longestPassword * 4),
});
export type Credentials = z.infer<typeof credentials>;

export const signInProblems = ["wrong_credentials", "too_many_attempts"] as const;
export type SignInProblem = (typeof signInProblems)[number];
