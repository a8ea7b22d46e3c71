import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { type Place, pageOf } from "@/lib/db/page-by-key";
import { database, Prisma } from "@/lib/db/client";
import { hasWordsWithoutMarks } from "@/lib/db/without-marks";
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

/** The same count with suspicions of a shared origin among what is only suspected. */
export function countWithSuspicions(coverage: CoverageForDesk, shared: readonly SharedOrigin[]): OriginCount {
  return countOrigins(
    coverage.members.map(({ article }) => article),
    shared,
  );
}

const listed = {
  id: true,
  title: true,
  createdAt: true,
  members: {
    select: {
      article: { select: { id: true, title: true, outlet: { select: { name: true } } } },
    },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take: 12,
  },
  _count: { select: { members: true } },
} satisfies Prisma.CoverageSelect;
export type ListedCoverage = Prisma.CoverageGetPayload<{ select: typeof listed }> & {
  /** How many of all members nobody has decided on. */
  waiting: number;
};

export const coveragePerPage = 30;

export type CoveragePage = { coverages: ListedCoverage[]; next: string | null; previous: string | null };
type CoveragePlace = Place & { onlyUndecided: boolean };

/**
 * Newest first, by key. An article that is suggested alone, since an editor took the others out, is no coverage and
 * nothing to confirm; one that an editor put there alone is.
 */
export async function listCoverage(
  actor: Actor,
  { onlyUndecided, ...place }: CoveragePlace,
): Promise<CoveragePage> {
  if (!may(actor, "article.read")) return { coverages: [], next: null, previous: null };
  const { rows, next, previous } = pageOf(await rowsAt(place, onlyUndecided), place, coveragePerPage);
  const found = await database().coverage.findMany({
    where: { id: { in: rows.map(({ id }) => id) } },
    select: listed,
  });
  const suggested = await database().coverageMember.groupBy({
    by: ["coverageId"],
    where: { coverageId: { in: rows.map(({ id }) => id) }, state: "suggested" },
    _count: true,
  });
  const waiting = new Map(suggested.map(({ coverageId, _count }) => [coverageId, _count]));
  const byId = new Map(
    found.map((coverage) => [coverage.id, { ...coverage, waiting: waiting.get(coverage.id) ?? 0 }]),
  );
  return { coverages: rows.flatMap(({ id }) => byId.get(id) ?? []), next, previous };
}

/** One row more than a page. In SQL: that a member is not alone is nothing that can be asked of Prisma. */
async function rowsAt({ after, before }: Place, onlyUndecided: boolean): Promise<{ id: string }[]> {
  const cursor = before ?? after;
  const from = cursor === null ? null : await momentOf(cursor);
  const notAlone = Prisma.sql`EXISTS (
    SELECT 1 FROM coverage_member o WHERE o.coverage_id = c.id AND o.id <> m.id)`;
  const counts = onlyUndecided
    ? Prisma.sql`m.state = 'suggested' AND ${notAlone}`
    : Prisma.sql`(m.state = 'confirmed' OR ${notAlone})`;
  const beyond =
    before === null
      ? Prisma.sql`(c.created_at, c.id) < (${from}, ${cursor}::uuid)`
      : Prisma.sql`(c.created_at, c.id) > (${from}, ${cursor}::uuid)`;
  const rows = await database().$queryRaw<{ id: string }[]>`
    SELECT c.id FROM coverage c
    WHERE EXISTS (SELECT 1 FROM coverage_member m WHERE m.coverage_id = c.id AND ${counts})
      ${from === null ? Prisma.empty : Prisma.sql`AND ${beyond}`}
    ORDER BY ${before === null ? Prisma.sql`c.created_at DESC, c.id DESC` : Prisma.sql`c.created_at, c.id`}
    LIMIT ${coveragePerPage + 1}`;
  return before === null ? rows : rows.toReversed();
}

async function momentOf(id: string): Promise<Date | null> {
  const row = await database().coverage.findUnique({ where: { id }, select: { createdAt: true } });
  return row?.createdAt ?? null;
}

export type MoveTarget = { id: string; title: string | null; firstTitle: string | null; memberCount: number };

/** Coverage that an article may be moved to: by words of its title or of its members' titles, with or without marks. */
export async function searchCoverage(actor: Actor, query: string): Promise<MoveTarget[]> {
  if (!may(actor, "article.read") || query.trim() === "") return [];
  const rows = await database().coverage.findMany({
    where: { id: { in: await idsByTitle(query) } },
    select: {
      id: true,
      title: true,
      members: { select: { article: { select: { title: true } } }, orderBy: { createdAt: "asc" }, take: 1 },
      _count: { select: { members: true } },
    },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
  });
  return rows.map(({ id, title, members, _count }) => ({
    id,
    title,
    firstTitle: members[0]?.article.title ?? null,
    memberCount: _count.members,
  }));
}

const mostFound = 10;

async function idsByTitle(typed: string): Promise<string[]> {
  const rows = await database().$queryRaw<{ id: string }[]>`
    SELECT c.id FROM coverage c
    WHERE ${hasWordsWithoutMarks(Prisma.sql`c.title`, typed)} OR EXISTS (
      SELECT 1 FROM coverage_member m JOIN article a ON a.id = m.article_id
      WHERE m.coverage_id = c.id AND ${hasWordsWithoutMarks(Prisma.sql`a.title`, typed)})
    ORDER BY c.created_at DESC, c.id DESC
    LIMIT ${mostFound}`;
  return rows.map(({ id }) => id);
}
