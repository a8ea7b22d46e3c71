import "server-only";
import { ok, problem } from "@/lib/action/result";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { inTransaction } from "@/lib/db/transaction";
import { openInvitation } from "./invite";
import type { Invited } from "./invite";

/**
 * A way in for the first admin: an open invitation when no active admin exists, null when one does. Each call
 * without an admin makes a new link and closes the one before.
 */
export function ensureAdminInvitation(actor: Actor) {
  return inTransaction<Invited | null, "forbidden">(async (tx) => {
    // Only the system: an admin who exists invites others by name.
    if (actor.role !== "system" || !may(actor, "user.invite")) return problem("forbidden");
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('first admin', 0))`;
    const admin = await tx.user.findFirst({
      where: { role: "admin", deactivatedAt: null },
      select: { id: true },
    });
    if (admin) return ok<Invited | null>(null);
    return ok<Invited | null>(await openInvitation(tx, actor, { email: null, name: null, role: "admin" }));
  });
}
