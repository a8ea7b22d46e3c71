import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { database, type Prisma } from "@/lib/db/client";
import { type Place, pageOf, rowsByMoment } from "@/lib/db/page-by-key";
import { openingsOf } from "./openings";
import type { ArticleState } from "./schema";

export type InboxFilter = {
  /** Empty: everything but rejected and archived. */
  states: ArticleState[];
  outletId: string | null;
  register: "domestic" | "overseas" | "mixed" | "unknown" | null;
  withOpenSuggestions: boolean;
};

export const inboxPerPage = 40;

const listed = {
  id: true,
  title: true,
  state: true,
  language: true,
  register: true,
  publishedAt: true,
  createdAt: true,
  version: true,
  outlet: { select: { id: true, name: true, kind: true } },
  assignee: { select: { id: true, name: true } },
  members: {
    select: {
      state: true,
      coverageId: true,
    },
    orderBy: [{ state: "desc" }, { createdAt: "asc" }],
    take: 1,
  },
  notices: {
    where: { seenAt: null },
    select: { change: true },
    orderBy: { createdAt: "desc" },
    take: 1,
  },
  _count: {
    select: {
      suggestions: { where: { status: "pending" } },
      notes: { where: { removedAt: null, resolvedAt: null } },
    },
  },
} satisfies Prisma.ArticleSelect;

type Row = Prisma.ArticleGetPayload<{ select: typeof listed }>;

export type InboxArticle = Omit<Row, "members" | "_count"> & {
  /** The first words, for an article that has no title yet. */
  opening: string;
  openSuggestions: number;
  openNotes: number;
  /** How many tell one story: as editors have confirmed, else as the machine suggests. */
  coverage: { id: string; memberCount: number; confirmed: boolean } | null;
};

export type InboxPage = {
  articles: InboxArticle[];
  /** Ids to page by; null at the ends. */
  next: string | null;
  previous: string | null;
};

/** Analysed articles, newest first, by key: a page is never shifted by what arrives meanwhile. */
export async function listInbox(actor: Actor, filter: InboxFilter, place: Place): Promise<InboxPage> {
  if (!may(actor, "article.read")) return { articles: [], next: null, previous: null };
  const at = await rowsByMoment(place, inboxPerPage, { column: "createdAt", momentOf: arrivalOf });
  const rows = await database().article.findMany({
    ...at,
    where: { AND: [inboxWhere(filter), at.where] },
    select: listed,
  });
  const { rows: page, next, previous } = pageOf(rows, place, inboxPerPage);
  const [openings, together] = await Promise.all([
    openingsOf(page.filter(({ title }) => title === null).map(({ id }) => id)),
    membersOf(page.flatMap(({ members }) => members.map(({ coverageId }) => coverageId))),
  ]);
  return {
    articles: page.map((row) => inboxArticle(row, openings, together)),
    next,
    previous,
  };
}

async function arrivalOf(id: string): Promise<Date | null> {
  const row = await database().article.findUnique({ where: { id }, select: { createdAt: true } });
  return row?.createdAt ?? null;
}

function inboxWhere({ states, ...filter }: InboxFilter): Prisma.ArticleWhereInput {
  return {
    ...inAnyState(filter),
    state: states.length > 0 ? { in: states } : { notIn: ["rejected", "archived"] },
  };
}

type AnyState = Omit<InboxFilter, "states">;

function inAnyState({ outletId, register, withOpenSuggestions }: AnyState): Prisma.ArticleWhereInput {
  return {
    analysedAt: { not: null },
    ...(outletId ? { outletId } : {}),
    ...(register ? { register } : {}),
    ...(withOpenSuggestions ? { suggestions: { some: { status: "pending" } } } : {}),
  };
}

type Together = { confirmed: number; all: number };

async function membersOf(coverageIds: string[]): Promise<Map<string, Together>> {
  const groups = await database().coverageMember.groupBy({
    by: ["coverageId", "state"],
    where: { coverageId: { in: coverageIds } },
    _count: true,
  });
  const together = new Map<string, Together>();
  for (const { coverageId, state, _count } of groups) {
    const { confirmed, all } = together.get(coverageId) ?? { confirmed: 0, all: 0 };
    together.set(coverageId, {
      confirmed: confirmed + (state === "confirmed" ? _count : 0),
      all: all + _count,
    });
  }
  return together;
}

function inboxArticle(
  { members, _count, ...row }: Row,
  openings: Map<string, string>,
  together: Map<string, Together>,
): InboxArticle {
  const member = members[0];
  return {
    ...row,
    opening: openings.get(row.id) ?? "",
    openSuggestions: _count.suggestions,
    openNotes: _count.notes,
    coverage: member ? badgeOf(member, together.get(member.coverageId)) : null,
  };
}

/** One confirmed article among suggested ones is not confirmed to tell what they tell. */
function badgeOf(
  { coverageId: id, state }: Row["members"][number],
  { confirmed, all }: Together = { confirmed: 0, all: 0 },
): InboxArticle["coverage"] {
  return state === "confirmed" && confirmed > 1
    ? { id, memberCount: confirmed, confirmed: true }
    : { id, memberCount: all, confirmed: false };
}

/** How many there are in each state, under the same outlet, register and so on. */
export async function countInbox(actor: Actor, filter: AnyState): Promise<Record<ArticleState, number>> {
  const counts: Record<ArticleState, number> = {
    new: 0,
    in_review: 0,
    reviewed: 0,
    rejected: 0,
    archived: 0,
  };
  if (!may(actor, "article.read")) return counts;
  const groups = await database().article.groupBy({
    by: ["state"],
    where: inAnyState(filter),
    _count: true,
  });
  for (const { state, _count } of groups) counts[state] = _count;
  return counts;
}
