import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { database, type Prisma } from "@/lib/db/client";
import { currentGazetteer } from "@/lib/entity/gazetteer";
import { originPayload } from "@/lib/suggestion/schema";
import { keptReading } from "./kept-reading";
import { likely, originKey } from "./origins";
import {
  type NamedAgency,
  type OriginReading,
  type SharedOrigin,
  suspectSharedOrigins,
} from "./shared-origin";

const read = {
  id: true,
  origins: {
    where: { removedAt: null },
    select: { kind: true, name: true, quote: true, outlet: { select: { id: true, name: true } } },
  },
  suggestions: {
    where: { status: "pending", type: "origin" },
    select: { payload: true, quote: true, reasons: true },
  },
  currentRevision: {
    select: {
      text: true,
      blocks: {
        select: { start: true, end: true, kind: true, kept: true, reason: true },
        orderBy: { position: "asc" },
      },
    },
  },
} satisfies Prisma.ArticleSelect;
type Row = Prisma.ArticleGetPayload<{ select: typeof read }>;

const mostMembers = 60;

export type SharedOrigins = SharedOrigin[];

/** Members of a coverage that name no agency but read like one that does. */
export async function listSharedOrigins(actor: Actor, coverageId: string): Promise<SharedOrigins> {
  if (!may(actor, "article.read")) return [];
  const rows = await database().article.findMany({
    where: { members: { some: { coverageId } } },
    select: read,
    orderBy: { id: "asc" },
    take: mostMembers,
  });
  const readings = rows.flatMap(readingOf);
  if (!readings.some(({ agencies }) => agencies.length > 0)) return [];
  return suspectSharedOrigins(readings, await currentGazetteer());
}

function readingOf({ id, origins, suggestions, currentRevision }: Row): OriginReading[] {
  if (!currentRevision) return [];
  const decided = origins.flatMap(({ kind, name, quote, outlet }) =>
    kind === "agency"
      ? agency({ outletId: outlet?.id ?? null, name: outlet?.name ?? name, quote, decided: true })
      : [],
  );
  const suggested = likely(suggestions).flatMap(({ payload, quote }) => {
    const { kind, name, outletId } = originPayload.parse(payload);
    return kind === "agency" ? agency({ outletId, name, quote, decided: false }) : [];
  });
  return [
    {
      articleId: id,
      settled: origins.length > 0,
      agencies: origins.length > 0 ? decided : suggested,
      read: keptReading(currentRevision),
    },
  ];
}

type Told = { outletId: string | null; name: string | null; quote: string | null; decided: boolean };

function agency({ outletId, name, quote, decided }: Told): NamedAgency[] {
  const key = originKey({ outletId, name });
  return key === null || name === null ? [] : [{ key, name, quote, decided }];
}
