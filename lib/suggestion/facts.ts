import "server-only";
import type { Person } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db/client";
import { newId } from "@/lib/ids";
import type { Span } from "@/lib/language/types";
import type { Undecided } from "./claim";
import { contextOf } from "./fingerprint";
import type { AttributionPayload, OriginPayload } from "./schema";

export type Fact = { table: "mention" | "attribution" | "origin"; id: string; version: number };

type FromSuggestion = { tx: Tx; actor: Person; suggestion: Undecided };

type MentionFact = { span: Span; entityId: string };

/**
 * A suggestion becomes at most one fact. Where an earlier decision was undone the row is taken up again, so
 * that whatever pointed to it still does.
 */
export async function makeMention(
  { tx, actor, suggestion }: FromSuggestion,
  { span, entityId }: MentionFact,
): Promise<Fact> {
  const { id: suggestionId, articleId, revisionId } = suggestion;
  const place = { ...span, ...contextOf(suggestion.revision.text, span.start, span.end) };
  const row = await tx.mention.upsert({
    where: { suggestionId },
    create: {
      id: newId(),
      articleId,
      revisionId,
      suggestionId,
      entityId,
      ...place,
      createdById: actor.id,
      createdAt: now(),
    },
    update: { entityId, ...place, createdById: actor.id, removedAt: null, version: { increment: 1 } },
    select: { id: true, version: true },
  });
  return { table: "mention", ...row };
}

export type AttributionFact = Omit<AttributionPayload, "resolved" | "via"> & {
  speakerEntityId: string | null;
  speakerLabel: string | null;
  anonymityReason: string | null;
  viaId: string | null;
};

export async function makeAttribution(
  { tx, actor, suggestion }: FromSuggestion,
  fact: AttributionFact,
): Promise<Fact> {
  const { id: suggestionId, articleId, revisionId } = suggestion;
  const { source, cue, claims, ...told } = fact;
  const columns = { ...told, ...sourceAndCue({ source, cue }) };
  const row = await tx.attribution.upsert({
    where: { suggestionId },
    create: {
      id: newId(),
      articleId,
      revisionId,
      suggestionId,
      ...columns,
      createdById: actor.id,
      createdAt: now(),
    },
    update: { ...columns, createdById: actor.id, removedAt: null, version: { increment: 1 } },
    select: { id: true, version: true },
  });
  await setClaims(tx, { attributionId: row.id, text: suggestion.revision.text, claims });
  await linkReports(tx, { articleId, fingerprint: suggestion.fingerprint, viaId: row.id });
  return { table: "attribution", ...row };
}

type SourceAndCue = { source: Span | null; cue: Span | null };

export function sourceAndCue({ source, cue }: SourceAndCue) {
  return {
    sourceStart: source?.start ?? null,
    sourceEnd: source?.end ?? null,
    cueStart: cue?.start ?? null,
    cueEnd: cue?.end ?? null,
  };
}

type Claims = { attributionId: string; text: string; claims: Span[] };

export async function setClaims(tx: Tx, { attributionId, text, claims }: Claims): Promise<void> {
  await tx.attributionClaim.deleteMany({ where: { attributionId } });
  await tx.attributionClaim.createMany({
    data: claims.map(({ start, end }, position) => ({
      id: newId(),
      attributionId,
      position,
      start,
      end,
      quote: text.slice(start, end),
    })),
  });
}

type Chain = { articleId: string; fingerprint: string; viaId: string };

/** An inner attribution may have been accepted before the one that reports it. */
async function linkReports(tx: Tx, { articleId, fingerprint, viaId }: Chain): Promise<void> {
  await tx.attribution.updateMany({
    where: {
      articleId,
      viaId: null,
      removedAt: null,
      id: { not: viaId },
      suggestion: { payload: { path: ["via"], equals: fingerprint } },
    },
    data: { viaId },
  });
}

export async function makeOrigin(
  { tx, actor, suggestion }: FromSuggestion,
  { kind, name, outletId }: OriginPayload,
): Promise<Fact> {
  const { id: suggestionId, articleId, revisionId, start, end, quote } = suggestion;
  const columns = { kind, name, outletId, evidenceStart: start, evidenceEnd: end, quote };
  const row = await tx.origin.upsert({
    where: { suggestionId },
    create: {
      id: newId(),
      articleId,
      revisionId,
      suggestionId,
      ...columns,
      createdById: actor.id,
      createdAt: now(),
    },
    update: { ...columns, createdById: actor.id, removedAt: null, version: { increment: 1 } },
    select: { id: true, version: true },
  });
  return { table: "origin", ...row };
}
