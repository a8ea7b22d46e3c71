import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { type Place, pageOf, rowsByMoment } from "@/lib/db/page-by-key";
import { database, type Prisma } from "@/lib/db/client";
import { countOrigins, type OriginCount } from "./origins";
import type { SharedOrigin } from "./shared-origin";

const member = {
  id: true,
  state: true,
  score: true,
  relation: true,
  reasons: true,
  decidedBy: { select: { name: true } },
  decidedAt: true,
  article: {
    select: {
      id: true,
      title: true,
      register: true,
      language: true,
      state: true,
      publishedAt: true,
      createdAt: true,
      outlet: { select: { id: true, name: true, kind: true } },
      /** The last thing that its sender did to it. */
      notices: { select: { change: true }, orderBy: [{ createdAt: "desc" }, { id: "desc" }], take: 1 },
      origins: {
        where: { removedAt: null },
        select: {
          id: true,
          kind: true,
          name: true,
          quote: true,
          outlet: { select: { id: true, name: true } },
        },
      },
      suggestions: {
        where: { status: "pending", type: "origin" },
        select: { id: true, payload: true, quote: true, confidence: true, reasons: true },
        orderBy: [{ confidence: "desc" }, { id: "asc" }],
      },
      currentRevision: { select: { id: true } },
    },
  },
} satisfies Prisma.CoverageMemberSelect;

const detailed = {
  id: true,
  title: true,
  version: true,
  createdAt: true,
  members: { select: member, orderBy: [{ createdAt: "asc" }, { id: "asc" }], take: 200 },
  stories: {
    select: { id: true, slug: true, draft: { select: { headline: true } }, publicationState: true },
  },
} satisfies Prisma.CoverageSelect;

type Row = Prisma.CoverageGetPayload<{ select: typeof detailed }>;
export type CoverageMemberForDesk = Row["members"][number];
export type CoverageForDesk = Row & {
  /** Articles and their outlets, of members that an editor has confirmed. */
  confirmed: Counted;
  /** The same if every member that is suggested belongs here. */
  suspected: Counted;
  /** Decided origins, and what the count would be if the pending suggestions were right. */
  origins: OriginCount;
};
type Counted = { articles: number; outlets: number };

export async function getCoverage(actor: Actor, coverageId: string): Promise<CoverageForDesk | null> {
  if (!may(actor, "article.read")) return null;
  const row = await database().coverage.findUnique({ where: { id: coverageId }, select: detailed });
  if (!row) return null;
  return {
    ...row,
    confirmed: counted(row.members.filter(({ state }) => state === "confirmed")),
    suspected: counted(row.members),
    origins: countOrigins(articlesOf(row.members)),
  };
}

/** The same count with suspicions of a shared origin among what is only suspected. */
export function countWithSuspicions(
  { members }: CoverageForDesk,
  shared: readonly SharedOrigin[],
): OriginCount {
  return countOrigins(articlesOf(members), shared);
}

function counted(members: Row["members"]): Counted {
  const outlets = new Set(members.flatMap(({ article }) => article.outlet?.id ?? []));
  return { articles: members.length, outlets: outlets.size };
}

function articlesOf(members: Row["members"]) {
  return members.map(({ article, state }) => ({ ...article, onlySuggested: state === "suggested" }));
}

const listed = {
  id: true,
  title: true,
  createdAt: true,
  members: {
    select: {
      state: true,
      article: { select: { id: true, title: true, outlet: { select: { name: true } } } },
    },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take: 12,
  },
  _count: { select: { members: true } },
} satisfies Prisma.CoverageSelect;
export type ListedCoverage = Prisma.CoverageGetPayload<{ select: typeof listed }>;

export const coveragePerPage = 30;

export type CoveragePage = { coverages: ListedCoverage[]; next: string | null; previous: string | null };
type CoveragePlace = Place & { onlyUndecided: boolean };

/** Coverage with at least two members, newest first, by key. */
export async function listCoverage(
  actor: Actor,
  { onlyUndecided, ...place }: CoveragePlace,
): Promise<CoveragePage> {
  if (!may(actor, "article.read")) return { coverages: [], next: null, previous: null };
  const at = await rowsByMoment(place, coveragePerPage, {
    column: "createdAt",
    momentOf: async (id) =>
      (await database().coverage.findUnique({ where: { id }, select: { createdAt: true } }))?.createdAt ??
      null,
  });
  const holdsSome = { members: { some: onlyUndecided ? { state: "suggested" as const } : {} } };
  const found = await database().coverage.findMany({
    ...at,
    where: { AND: [holdsSome, at.where] },
    select: listed,
  });
  const { rows: coverages, next, previous } = pageOf(found, place, coveragePerPage);
  return { coverages, next, previous };
}

export type MoveTarget = { id: string; title: string | null; firstTitle: string | null; memberCount: number };

/** Coverage that an article may be moved to: by words of its title or of its members' titles. */
export async function searchCoverage(actor: Actor, query: string): Promise<MoveTarget[]> {
  if (!may(actor, "article.read") || query.trim() === "") return [];
  const rows = await database().coverage.findMany({
    where: {
      OR: [
        { title: { contains: query, mode: "insensitive" } },
        { members: { some: { article: { title: { contains: query, mode: "insensitive" } } } } },
      ],
    },
    select: {
      id: true,
      title: true,
      members: { select: { article: { select: { title: true } } }, orderBy: { createdAt: "asc" }, take: 1 },
      _count: { select: { members: true } },
    },
    orderBy: { createdAt: "desc" },
    take: 10,
  });
  return rows.map(({ id, title, members, _count }) => ({
    id,
    title,
    firstTitle: members[0]?.article.title ?? null,
    memberCount: _count.members,
  }));
}
