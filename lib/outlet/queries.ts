import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { database, type Prisma } from "@/lib/db/client";
import { alphabetically } from "./alphabetically";

const choice = {
  id: true,
  slug: true,
  name: true,
  kind: true,
  register: true,
  country: true,
  website: true,
  rightsMode: true,
  excerptLength: true,
  version: true,
} satisfies Prisma.OutletSelect;
export type OutletChoice = Prisma.OutletGetPayload<{ select: typeof choice }>;

/** Every outlet, for choosing one; a newsroom has hundreds, not thousands. */
export async function listOutlets(actor: Actor): Promise<OutletChoice[]> {
  if (!may(actor, "article.read")) return [];
  const outlets = await database().outlet.findMany({
    select: choice,
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: 2_000,
  });
  return outlets.toSorted(alphabetically);
}
