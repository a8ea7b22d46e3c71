import "server-only";
import { database } from "@/lib/db/client";

const mostAtOnce = 500;

/** Articles that came in and were not read yet, oldest first: what a crash between import and job left behind. */
export async function listUnread({ except }: { except: string[] }): Promise<string[]> {
  const rows = await database().article.findMany({
    where: { analysedAt: null, currentRevisionId: { not: null }, id: { notIn: except } },
    select: { id: true },
    orderBy: { createdAt: "asc" },
    take: mostAtOnce,
  });
  return rows.map(({ id }) => id);
}
