import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { database, type Prisma } from "@/lib/db/client";
import { foldMarks, foldTone } from "@/lib/language/fold";
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

export type OutletPage = {
  outlets: OutletChoice[];
  /** How many bear such a name. */
  found: number;
  /** How many there are. */
  all: number;
  next: string | null;
  previous: string | null;
};
type OutletPlace = { after: string | null; before: string | null };

export const outletsPerPage = 50;

/** A page of the outlets that bear such a name or alias, typed with or without marks; all when nothing is sought. */
export async function findOutlets(
  actor: Actor,
  { query, after, before }: { query: string } & OutletPlace,
): Promise<OutletPage> {
  if (!may(actor, "article.read")) return { outlets: [], found: 0, all: 0, next: null, previous: null };
  const outlets = await listOutlets(actor);
  const found = query === "" ? outlets : await bearing(query, outlets);
  const start = startOf(found, { after, before });
  const page = found.slice(start, start + outletsPerPage);
  return {
    outlets: page,
    found: found.length,
    all: outlets.length,
    next: start + outletsPerPage < found.length ? (page.at(-1)?.id ?? null) : null,
    previous: start > 0 ? (page[0]?.id ?? null) : null,
  };
}

/** In the memory: the alphabet is known here and not in the database, and there are hundreds. */
async function bearing(query: string, outlets: OutletChoice[]): Promise<OutletChoice[]> {
  const aliases = await database().outletAlias.findMany({ select: { outletId: true, folded: true } });
  const sought = bareName(query);
  const named = new Set(
    aliases.filter(({ folded }) => bareName(folded).includes(sought)).map(({ outletId }) => outletId),
  );
  return outlets.filter(({ id, name }) => named.has(id) || bareName(name).includes(sought));
}

function bareName(name: string): string {
  return foldMarks(foldTone(name.normalize("NFC").trim().replaceAll(/\s+/g, " ")));
}

/** From the beginning when the row at the page's end is not in the list any more. */
function startOf(rows: OutletChoice[], { after, before }: OutletPlace): number {
  const at = rows.findIndex(({ id }) => id === (before ?? after));
  if (at < 0) return 0;
  return before === null ? at + 1 : Math.max(0, at - outletsPerPage);
}
