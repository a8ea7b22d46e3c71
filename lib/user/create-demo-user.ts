import "server-only";
import { hashPassword } from "better-auth/crypto";
import { ok, problem } from "@/lib/action/result";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { isDemoAddress } from "@/lib/auth/demo-address";
import { now } from "@/lib/clock";
import { inTransaction } from "@/lib/db/transaction";
import { env } from "@/lib/env";
import { addPassword } from "./add-password";
import { demoUserInput } from "./schema";
import type { DemoUserInput, DemoUserProblem } from "./schema";

/**
 * A person of the sample newsroom, with the password that the launcher generated for this machine. The same
 * id again brings name, role and password up to date. Never in production, and only at addresses of the demo.
 */
export async function createDemoUser(actor: Actor, input: DemoUserInput) {
  if (actor.role !== "system") return problem("forbidden");
  if (env().COLLATE_MODE === "production") return problem("not_in_production");
  const { id, name, email, role, locale, password } = demoUserInput.parse(input);
  if (!isDemoAddress(email)) return problem("invalid_input");
  const passwordHash = await hashPassword(password);

  return inTransaction<{ userId: string }, DemoUserProblem>(async (tx) => {
    const known = await tx.user.findUnique({ where: { id }, select: { id: true } });
    await tx.user.upsert({
      where: { id },
      create: { id, name, email, role, locale, emailVerified: true, createdAt: now() },
      update: { name, email, role, locale },
    });
    await addPassword(tx, id, passwordHash);
    if (!known) {
      await record(tx, actor, {
        type: "user.joined",
        subject: { type: "user", id },
        payload: { role, invitationId: null },
      });
    }
    return ok({ userId: id });
  });
}
