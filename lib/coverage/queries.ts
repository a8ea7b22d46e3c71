import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { database, type Prisma } from "@/lib/db/client";
import { countOrigins, type OriginCount } from "./origins";

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
      origins: {
        where: { removedAt: null },
        select: { id: true, kind: true, name: true, outlet: { select: { id: true, name: true } } },
      },
      suggestions: {
        where: { status: "pending", type: "origin" },
        select: { id: true, payload: true, quote: true, confidence: true },
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
  stories: { select: { id: true, slug: true, draft: { select: { headline: true } }, publicationState: true } },
} satisfies Prisma.CoverageSelect;

type Row = Prisma.CoverageGetPayload<{ select: typeof detailed }>;
export type CoverageMemberForDesk = Row["members"][number];
export type CoverageForDesk = Row & {
  outletCount: number;
  /** Decided origins, and what the count would be if the pending suggestions were right. */
  origins: OriginCount;
};

export async function getCoverage(actor: Actor, coverageId: string): Promise<CoverageForDesk | null> {
  if (!may(actor, "article.read")) return null;
  const row = await database().coverage.findUnique({ where: { id: coverageId }, select: detailed });
  if (!row) return null;
  const articles = row.members.map(({ article }) => article);
  const outlets = new Set(articles.flatMap(({ outlet }) => (outlet ? [outlet.id] : [])));
  return { ...row, outletCount: outlets.size, origins: countOrigins(articles) };
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

export const coveragePerPage = 40;

/** Coverage with at least two members, newest first, by key. */
export async function listCoverage(actor: Actor, after: string | null): Promise<ListedCoverage[]> {
  if (!may(actor, "article.read")) return [];
  const rows = await database().coverage.findMany({
    where: { members: { some: {} } },
    select: listed,
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: coveragePerPage + 1,
    ...(after ? { cursor: { id: after }, skip: 1 } : {}),
  });
  return rows;
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
