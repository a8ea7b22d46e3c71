import "server-only";
import { ok, problem } from "@/lib/action/result";
import { record } from "@/lib/audit/record";
import type { Person } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { now } from "@/lib/clock";
import { inTransaction } from "@/lib/db/transaction";
import { newId } from "@/lib/ids";
import { createApiTokenInput } from "./schema";
import type { CreateApiTokenInput, CreateApiTokenProblem } from "./schema";
import { hashOfApiToken, hintOfApiToken, newApiToken } from "./token-secret";

/** The token stands in this answer and nowhere else. */
export type CreatedApiToken = { tokenId: string; token: string };

const dayMillis = 24 * 60 * 60 * 1000;

/** Lets another system bring articles in. */
export function createApiToken(actor: Person, input: CreateApiTokenInput) {
  return inTransaction<CreatedApiToken, CreateApiTokenProblem>(async (tx) => {
    if (!may(actor, "token.manage")) return problem("forbidden");
    const parsed = createApiTokenInput.safeParse(input);
    if (!parsed.success) return problem("invalid_input");
    const { name, outletId, lifetime } = parsed.data;
    const outlet =
      outletId === null
        ? null
        : await tx.outlet.findUnique({ where: { id: outletId }, select: { id: true } });
    if (outletId !== null && outlet === null) return problem("unknown_outlet");
    const tokenId = newId();
    const token = newApiToken();
    const days = Number(lifetime);
    await tx.apiToken.create({
      data: {
        id: tokenId,
        name,
        tokenHash: hashOfApiToken(token),
        hint: hintOfApiToken(token),
        outletId,
        expiresAt: days === 0 ? null : new Date(now().getTime() + days * dayMillis),
        createdById: actor.id,
        createdAt: now(),
      },
    });
    await record(tx, actor, {
      type: "token.created",
      subject: { type: "token", id: tokenId },
      payload: { name, outletId, days },
    });
    return ok({ tokenId, token });
  });
}
