import "server-only";
import { ok, problem } from "@/lib/action/result";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { brokenConstraint } from "@/lib/db/errors";
import { inTransaction } from "@/lib/db/transaction";
import { beginRows } from "./begin-rows";
import { type BeginInput, beginInput, type ImportProblem } from "./schema";

/**
 * Begins to bring in files; a worker does the work (lib/jobs). When this has returned, nothing that was given is
 * lost any more. Nothing is read here: what a file holds is looked at by workers alone.
 */
export async function beginImport(actor: Actor, input: BeginInput) {
  const parsed = beginInput.safeParse(input);
  try {
    return await inTransaction<{ importId: string }, ImportProblem>(
      async (tx) => {
        if (!may(actor, "article.import")) return problem("forbidden");
        if (!parsed.success) return problem("invalid_input");
        return ok(await beginRows(tx, actor, parsed.data));
      },
      { timeoutMillis: 60_000 },
    );
  } catch (error) {
    if (brokenConstraint(error) === "import_outlet_id_fkey") return problem("unknown_outlet");
    throw error;
  }
}
