import "server-only";
import type { Tx } from "@/lib/db/client";

/** The sender took it back, and has not sent another text since. */
export async function isWithdrawn(tx: Tx, articleId: string): Promise<boolean> {
  const last = await tx.upstreamNotice.findFirst({
    where: { articleId },
    select: { change: true },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
  });
  return last?.change === "withdrawn";
}
