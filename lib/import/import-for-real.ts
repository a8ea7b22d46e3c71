import "server-only";
import { ok, problem } from "@/lib/action/result";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { now } from "@/lib/clock";
import { inTransaction } from "@/lib/db/transaction";
import { newId } from "@/lib/ids";
import type { ImportProblem } from "./schema";

/** Begins the import that a trial was for, from the same files. Asked twice, there are two; the second finds all in. */
export function importForReal(actor: Actor, { importId: trialId }: { importId: string }) {
  return inTransaction<{ importId: string }, ImportProblem>(
    async (tx) => {
      if (!may(actor, "article.import")) return problem("forbidden");
      const trial = await tx.import.findUnique({
        where: { id: trialId },
        select: {
          trial: true,
          state: true,
          door: true,
          label: true,
          outletId: true,
          feedId: true,
          apiTokenId: true,
        },
      });
      if (!trial) return problem("not_found");
      if (!trial.trial || trial.state !== "finished") return problem("not_allowed_from_here");
      const { door, label, outletId, feedId, apiTokenId } = trial;
      const importId = newId();
      await tx.import.create({
        data: {
          id: importId,
          door,
          label,
          outletId,
          feedId,
          apiTokenId,
          createdById: actor.id,
          createdAt: now(),
        },
      });
      const files = await tx.$executeRaw`
        INSERT INTO import_file (id, import_id, position, name, media_type, original_id, path, url, byte_count, mapping)
        SELECT gen_random_uuid(), ${importId}::uuid, position, name, media_type, original_id, path, url, byte_count, mapping
        FROM import_file WHERE import_id = ${trialId}::uuid`;
      await record(tx, actor, {
        type: "import.begun",
        subject: { type: "import", id: importId },
        payload: { door, label, files, trial: false },
      });
      return ok({ importId });
    },
    { timeoutMillis: 60_000 },
  );
}
