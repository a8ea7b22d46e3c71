import "server-only";
import { ok, problem } from "@/lib/action/result";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { now } from "@/lib/clock";
import { inTransaction } from "@/lib/db/transaction";
import type { ReadingProblem } from "./reading";

/** After so many failures in a row an article waits for somebody to ask again. */
export const mostFailures = 3;

type Failure = { articleId: string; revisionId: string; problem: ReadingProblem };

/** Writes down that a text could not be read. One that was read as it stands stays as it was. */
export async function noteUnreadable(actor: Actor, { articleId, revisionId, problem: code }: Failure) {
  return inTransaction<null, "forbidden">(async (tx) => {
    if (!may(actor, "article.analyse")) return problem("forbidden");
    const [article] = await tx.$queryRaw<{ importId: string | null; failures: number; read: boolean }[]>`
      UPDATE article SET analysis_failures = analysis_failures + 1, analysis_problem = ${code}, updated_at = ${now()}::timestamptz
      WHERE id = ${articleId}::uuid AND current_revision_id = ${revisionId}::uuid AND (analysed_at IS NULL OR blocks_version <> blocks_read)
      RETURNING import_id AS "importId", analysis_failures AS failures, analysed_at IS NOT NULL AS read`;
    if (!article) return ok(null);
    const { importId, failures, read } = article;
    await record(tx, actor, {
      type: "article.analysis_failed",
      subject: { type: "article", id: articleId },
      payload: { problem: code, failures },
    });
    if (failures === mostFailures && !read && importId !== null) {
      await tx.$executeRaw`UPDATE import SET unreadable_count = unreadable_count + 1 WHERE id = ${importId}::uuid`;
      await tx.$executeRaw`SELECT pg_notify('collate_import', ${importId})`;
    }
    return ok(null);
  });
}
