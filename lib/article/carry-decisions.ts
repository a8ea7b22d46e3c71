import "server-only";
import { now } from "@/lib/clock";
import { Prisma, type Tx } from "@/lib/db/client";
import { raiseVersions } from "@/lib/decision/raise-versions";
import { type CarryOver, carryOver } from "@/lib/language/carry-over";
import type { Span } from "@/lib/language/types";
import { carryParts } from "@/lib/language/carry-parts";
import { type Context, contextOf } from "@/lib/suggestion/fingerprint";
import { areInEachOthersWay } from "@/lib/suggestion/is-taken";
import { carrySuggestions } from "./carry-suggestions";
import type { Carrier, NewText } from "./carrier";

/** Of what an editor decided and did not take back since. */
export type CarriedCounts = { carried: number; orphaned: number };

type Moved = { id: string; version: number };
type Placed = Moved & { standing: boolean };
type Outcome<Row> = { carried: (Row & Placed)[]; lost: (Placed & { orphaned: boolean })[] };

/**
 * Takes editors' decisions over to a changed text, in the transaction that brings it: what stands on words that are
 * still there moves with them, the rest keeps its old text and words and is an orphan. What was taken back moves too,
 * so that undoing brings it to the right place. Versions rise: who looks at the old text decides about the old text.
 */
export async function carryDecisions(tx: Tx, newText: NewText): Promise<CarriedCounts> {
  const carrier = await carrierTo(tx, newText);
  const outcomes = [
    await carryMentions(tx, newText, carrier),
    await carryAttributions(tx, newText, carrier),
    await carryOrigins(tx, newText, carrier),
    await carryNotes(tx, newText, carrier),
  ];
  await carrySuggestions(tx, newText, carrier);
  const moved = outcomes.flatMap(({ carried, lost }) => [
    ...carried,
    ...lost.filter(({ orphaned }) => !orphaned),
  ]);
  await keepUndoable(tx, newText.articleId, moved);
  const standing = (rows: readonly Placed[]) => rows.filter((row) => row.standing).length;
  return {
    carried: outcomes.reduce((sum, { carried }) => sum + standing(carried), 0),
    orphaned: outcomes.reduce((sum, { lost }) => sum + standing(lost), 0),
  };
}

async function carrierTo(tx: Tx, { articleId, revisionId, text }: NewText): Promise<Carrier> {
  const rows = await tx.$queryRaw<{ id: string; text: string }[]>`
    SELECT r.id, r.text FROM article_revision r
    WHERE r.article_id = ${articleId}::uuid AND r.id <> ${revisionId}::uuid AND (
      EXISTS (SELECT 1 FROM mention WHERE revision_id = r.id)
      OR EXISTS (SELECT 1 FROM attribution WHERE revision_id = r.id)
      OR EXISTS (SELECT 1 FROM origin WHERE revision_id = r.id)
      OR EXISTS (SELECT 1 FROM note WHERE revision_id = r.id)
      OR EXISTS (SELECT 1 FROM suggestion WHERE revision_id = r.id AND decided_at IS NOT NULL))`;
  const texts = new Map(rows.map(({ id, text: old }) => [id, old]));
  const ways = new Map<string, CarryOver>();
  const textOf = (id: string) => texts.get(id) ?? "";
  return {
    newText: text,
    textOf,
    from: (id) => {
      const known = ways.get(id) ?? carryOver(textOf(id), text);
      ways.set(id, known);
      return known;
    },
  };
}

const decided = { id: true, revisionId: true, version: true, removedAt: true, orphanedAt: true } as const;
type Decided = { id: string; version: number; removedAt: Date | null; orphanedAt: Date | null };

function sorted<Row extends Decided, Columns extends object>(
  rows: readonly Row[],
  columnsOf: (row: Row) => Columns | null,
): Outcome<Columns> {
  const outcome: Outcome<Columns> = { carried: [], lost: [] };
  for (const row of rows) {
    const { id, version, removedAt, orphanedAt } = row;
    const placed = { id, version, standing: removedAt === null };
    const columns = columnsOf(row);
    if (columns) outcome.carried.push({ ...columns, ...placed });
    else outcome.lost.push({ ...placed, orphaned: orphanedAt !== null });
  }
  return outcome;
}

const mentions = Prisma.sql`mention`;
const notes = Prisma.sql`note`;
const attributions = Prisma.sql`attribution`;

async function carryMentions(tx: Tx, { articleId, revisionId }: NewText, carrier: Carrier) {
  const rows = await tx.mention.findMany({
    where: { articleId, revisionId: { not: revisionId } },
    select: { ...decided, start: true, end: true },
    orderBy: [{ start: "asc" }, { id: "asc" }],
  });
  const taken: Span[] = [];
  const outcome = sorted(rows, ({ revisionId: from, removedAt, ...span }) => {
    const there = carrier.from(from)(span);
    if (!there) return null;
    // Mentions of one text do not cross, so the second of two that would is not sure of its place.
    if (removedAt === null) {
      if (taken.some((other) => areInEachOthersWay(other, there))) return null;
      taken.push(there);
    }
    return { ...there, ...contextOf(carrier.newText, there.start, there.end) };
  });
  await movePassages(tx, mentions, revisionId, outcome.carried);
  await orphan(tx, mentions, outcome.lost);
  return outcome;
}

async function carryNotes(tx: Tx, { articleId, revisionId }: NewText, carrier: Carrier) {
  const rows = await tx.note.findMany({
    where: { articleId, revisionId: { not: revisionId } },
    select: { ...decided, start: true, end: true },
  });
  const outcome = sorted(rows, ({ revisionId: from, ...span }) => {
    const there = carrier.from(from)(span);
    return there && { ...there, ...contextOf(carrier.newText, there.start, there.end) };
  });
  await movePassages(tx, notes, revisionId, outcome.carried);
  await orphan(tx, notes, outcome.lost);
  return outcome;
}

type Passage = { id: string } & Span & Context;

async function movePassages(
  tx: Tx,
  table: Prisma.Sql,
  revisionId: string,
  rows: readonly Passage[],
): Promise<void> {
  await tx.$executeRaw`
    UPDATE ${table} AS fact SET revision_id = ${revisionId}::uuid, start = r.start, "end" = r."end", quote = r.quote,
      prefix = r.prefix, suffix = r.suffix, orphaned_at = NULL, version = fact.version + 1,
      updated_at = ${now()}::timestamptz
    FROM json_to_recordset(${JSON.stringify(rows)}::json)
      AS r(id uuid, start int, "end" int, quote text, prefix text, suffix text) WHERE fact.id = r.id`;
}

async function orphan(tx: Tx, table: Prisma.Sql, rows: readonly { id: string }[]): Promise<void> {
  await tx.$executeRaw`
    UPDATE ${table} SET orphaned_at = ${now()}::timestamptz, version = version + 1, updated_at = ${now()}::timestamptz
    WHERE id = ANY(${idsOf(rows)}::uuid[]) AND orphaned_at IS NULL`;
}

function idsOf(rows: readonly { id: string }[]): string[] {
  return rows.map(({ id }) => id);
}

/** An origin that no words told of is true of any text. */
async function carryOrigins(tx: Tx, { articleId, revisionId }: NewText, carrier: Carrier) {
  const rows = await tx.origin.findMany({
    where: { articleId, revisionId: { not: revisionId } },
    select: { ...decided, evidenceStart: true, evidenceEnd: true, quote: true },
  });
  const outcome = sorted(rows, ({ revisionId: from, evidenceStart, evidenceEnd, quote }) => {
    if (evidenceStart === null || evidenceEnd === null) return { start: null, end: null, quote };
    const there = carrier.from(from)({ start: evidenceStart, end: evidenceEnd });
    return there && { ...there, quote: carrier.newText.slice(there.start, there.end) };
  });
  await tx.$executeRaw`
    UPDATE origin SET revision_id = ${revisionId}::uuid, evidence_start = r.start, evidence_end = r."end",
      quote = r.quote, orphaned_at = NULL, version = origin.version + 1
    FROM json_to_recordset(${JSON.stringify(outcome.carried)}::json)
      AS r(id uuid, start int, "end" int, quote text) WHERE origin.id = r.id`;
  await tx.$executeRaw`
    UPDATE origin SET orphaned_at = ${now()}::timestamptz, version = version + 1
    WHERE id = ANY(${idsOf(outcome.lost)}::uuid[]) AND orphaned_at IS NULL`;
  return outcome;
}

/** Source, cue and every claim, or nothing: half an attribution would put words into somebody's mouth. */
async function carryAttributions(tx: Tx, { articleId, revisionId }: NewText, carrier: Carrier) {
  const rows = await tx.attribution.findMany({
    where: { articleId, revisionId: { not: revisionId } },
    select: {
      ...decided,
      sourceStart: true,
      sourceEnd: true,
      cueStart: true,
      cueEnd: true,
      claims: { select: { id: true, start: true, end: true }, orderBy: { position: "asc" } },
    },
  });
  const outcome = sorted(rows, ({ revisionId: from, sourceStart, sourceEnd, cueStart, cueEnd, claims }) => {
    const parts = { source: spanOf(sourceStart, sourceEnd), cue: spanOf(cueStart, cueEnd), claims };
    const there = carryParts(carrier.from(from), parts);
    if (!there) return null;
    const { source, cue } = there;
    return {
      source_start: source?.start ?? null,
      source_end: source?.end ?? null,
      cue_start: cue?.start ?? null,
      cue_end: cue?.end ?? null,
      claims: there.claims.map((span, at) => ({
        id: claims[at]?.id,
        ...span,
        quote: carrier.newText.slice(span.start, span.end),
      })),
    };
  });
  await tx.$executeRaw`
    UPDATE attribution SET revision_id = ${revisionId}::uuid, source_start = r.source_start,
      source_end = r.source_end, cue_start = r.cue_start, cue_end = r.cue_end, orphaned_at = NULL,
      version = attribution.version + 1, updated_at = ${now()}::timestamptz
    FROM json_to_recordset(${JSON.stringify(outcome.carried)}::json)
      AS r(id uuid, source_start int, source_end int, cue_start int, cue_end int) WHERE attribution.id = r.id`;
  const claims = outcome.carried.flatMap((row) => row.claims);
  await tx.$executeRaw`
    UPDATE attribution_claim SET start = r.start, "end" = r."end", quote = r.quote
    FROM json_to_recordset(${JSON.stringify(claims)}::json) AS r(id uuid, start int, "end" int, quote text)
    WHERE attribution_claim.id = r.id`;
  await orphan(tx, attributions, outcome.lost);
  return outcome;
}

function spanOf(start: number | null, end: number | null): Span | null {
  return start === null || end === null ? null : { start, end };
}

/**
 * What can be taken back stays so: the way back names the version that it expects. A change of borders cannot, since
 * the borders that it would put back are those of the old text.
 */
async function keepUndoable(tx: Tx, articleId: string, moved: readonly Moved[]): Promise<void> {
  const rows = JSON.stringify(moved.map(({ id, version }) => ({ id, version })));
  await tx.$executeRaw`
    UPDATE decision SET reversal = jsonb_set(reversal, '{version}', to_jsonb(r.version + 1))
    FROM json_to_recordset(${rows}::json) AS r(id text, version int)
    WHERE article_id = ${articleId}::uuid AND undone_at IS NULL AND reversal->>'kind' IN ('added', 'removed')
      AND reversal->>'id' = r.id AND (reversal->>'version')::int = r.version`;
  await tx.$executeRaw`
    UPDATE decision SET reversal = jsonb_set(reversal, '{fact,version}', to_jsonb(r.version + 1))
    FROM json_to_recordset(${rows}::json) AS r(id text, version int)
    WHERE article_id = ${articleId}::uuid AND undone_at IS NULL AND reversal->>'kind' = 'suggestion'
      AND reversal->'fact'->>'id' = r.id AND (reversal->'fact'->>'version')::int = r.version`;
  await raiseVersions(tx, { articleId, facts: moved });
}
