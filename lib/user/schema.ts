import * as z from "zod";
import { emailAddress } from "@/lib/auth/schema";
import { newPassword } from "@/lib/auth/password";

export const roles = ["editor", "chief", "admin"] as const;
export const role = z.enum(roles);
export type RoleName = z.infer<typeof role>;

const personName = z.string().trim().normalize("NFC").min(1).max(120);

export const inviteInput = z.object({ email: emailAddress, name: personName, role });
export type InviteInput = z.input<typeof inviteInput>;
export const inviteProblems = ["forbidden", "email_taken"] as const;
export type InviteProblem = (typeof inviteProblems)[number];

export const acceptInput = z
  .object({
    token: z.string().min(20).max(200),
    /** Only asked of the first admin; everybody else was named by whoever invited them. */
    email: emailAddress.optional(),
    name: personName.optional(),
    password: newPassword,
    passwordAgain: z.string(),
  })
  .refine(({ password, passwordAgain }) => password === passwordAgain, {
    path: ["passwordAgain"],
    error: "passwords_differ",
  });
export type AcceptInput = z.input<typeof acceptInput>;
export const acceptProblems = ["invitation_invalid", "email_taken", "invalid_input"] as const;
export type AcceptProblem = (typeof acceptProblems)[number];

const userId = z.uuid();

/** `seenRole` is what the admin had on the screen: a role that somebody else changed meanwhile is not overwritten. */
export const changeRoleInput = z.object({ userId, role, seenRole: role });
export type ChangeRoleInput = z.infer<typeof changeRoleInput>;
export const changeRoleProblems = ["forbidden", "not_found", "changed_since_seen", "last_admin"] as const;
export type ChangeRoleProblem = (typeof changeRoleProblems)[number];

export const userInput = z.object({ userId });
export type UserInput = z.infer<typeof userInput>;
export const deactivateProblems = ["forbidden", "not_found", "own_account", "last_admin"] as const;
export type DeactivateProblem = (typeof deactivateProblems)[number];
export const reactivateProblems = ["forbidden", "not_found"] as const;
export type ReactivateProblem = (typeof reactivateProblems)[number];

export const demoUserInput = z.object({
  id: z.uuid(),
  name: personName,
  email: emailAddress,
  role,
  locale: z.enum(["vi", "en"]).default("vi"),
  password: newPassword,
});
export type DemoUserInput = z.input<typeof demoUserInput>;
export const demoUserProblems = ["forbidden", "not_in_production", "invalid_input"] as const;
export type DemoUserProblem = (typeof demoUserProblems)[number];
