import "server-only";
import { ok, problem } from "@/lib/action/result";
import { record } from "@/lib/audit/record";
import type { Person } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { now } from "@/lib/clock";
import { inTransaction } from "@/lib/db/transaction";
import type { RevokeApiTokenInput, RevokeApiTokenProblem } from "./schema";

/** From the next request on the token opens nothing. What came in by it stays. */
export function revokeApiToken(actor: Person, { tokenId }: RevokeApiTokenInput) {
  return inTransaction<null, RevokeApiTokenProblem>(async (tx) => {
    if (!may(actor, "token.manage")) return problem("forbidden");
    const token = await tx.apiToken.findUnique({ where: { id: tokenId }, select: { name: true } });
    if (token === null) return problem("not_found");
    const { count } = await tx.apiToken.updateMany({
      where: { id: tokenId, revokedAt: null },
      data: { revokedAt: now(), revokedById: actor.id },
    });
    if (count === 0) return problem("already_revoked");
    await record(tx, actor, {
      type: "token.revoked",
      subject: { type: "token", id: tokenId },
      payload: { name: token.name },
    });
    return ok();
  });
}
