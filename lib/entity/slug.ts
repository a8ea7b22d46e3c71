import "server-only";
import type { Tx } from "@/lib/db/client";
import { newId } from "@/lib/ids";
import { slugOf } from "@/lib/slug";

/** The name's slug, or with a short ending when another entity has it. */
export async function freeSlug(tx: Tx, name: string): Promise<string> {
  const slug = slugOf(name);
  const taken = await tx.entity.findUnique({ where: { slug }, select: { id: true } });
  return taken ? `${slug}-${newId().slice(-6)}` : slug;
}
