import "server-only";
import { type Refused, ok, problem } from "@/lib/action/result";
import { record } from "@/lib/audit/record";
import { type Actor, isPerson } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import type { Tx } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/transaction";
import { keepDecision } from "@/lib/decision/keep";
import type { Columns } from "@/lib/decision/schema";
import type { Span } from "@/lib/language/types";
import { setClaims } from "@/lib/suggestion/facts";
import { contextOf } from "@/lib/suggestion/fingerprint";
import { isTaken } from "@/lib/suggestion/is-taken";
import type { AttachOrphanInput, OrphanProblem, OrphanTable } from "./schema";

export type OrphanDecided = { articleId: string; decisionId: string };

/** What lost its words when the sender changed the text gets a new passage, chosen by an editor. */
export function attachOrphan(actor: Actor, { table, id, seenVersion, revisionId, span }: AttachOrphanInput) {
  return inTransaction<OrphanDecided, OrphanProblem>(async (tx) => {
    if (!may(actor, "article.review") || !isPerson(actor)) return problem("forbidden");
    const orphan = await findOrphan(tx, table, id);
    if (!orphan) return problem("not_found");
    if (orphan.orphanedAt === null) return problem("nothing_to_change");
    const { articleId } = orphan;
    // The text must not change between choosing the passage and taking it.
    await tx.$executeRaw`SELECT 1 FROM article WHERE id = ${articleId}::uuid FOR UPDATE`;
    const revision = await tx.articleRevision.findFirst({
      where: { id: revisionId, articleId, currentOf: { isNot: null } },
      select: { id: true, text: true },
    });
    if (!revision) return problem("changed_since_seen");
    if (span.end > revision.text.length) return problem("outside_text");
    if (table === "mention" && (await isTaken(tx, { revisionId, span, except: { mentionId: id } }))) {
      return problem("overlaps_mention");
    }
    const quote = revision.text.slice(span.start, span.end);
    const before = {
      ...orphan.before,
      revisionId: orphan.revisionId,
      orphanedAt: orphan.orphanedAt.toISOString(),
    };
    const lost = await place(tx, { table, id, seenVersion, revision, span });
    if (lost) return lost;
    const decisionId = await keepDecision(tx, actor, {
      type: "orphan.attached",
      articleId,
      shown: { table, before: orphan.quote, quote },
      reversal: {
        kind: "changed",
        table,
        id,
        version: seenVersion + 1,
        before,
        ...(orphan.claims ? { claims: orphan.claims } : {}),
      },
    });
    await record(tx, actor, {
      type: "orphan.attached",
      subject: { type: "article", id: articleId },
      payload: { table, factId: id, quote },
    });
    return ok({ articleId, decisionId });
  });
}

type Orphan = {
  articleId: string;
  revisionId: string;
  orphanedAt: Date | null;
  quote: string | null;
  /** Where it stood, to be put back. */
  before: Columns;
  claims?: Span[];
};

const common = { articleId: true, revisionId: true, orphanedAt: true } as const;
const passage = { start: true, end: true, quote: true, prefix: true, suffix: true } as const;

async function findOrphan(tx: Tx, table: OrphanTable, id: string): Promise<Orphan | null> {
  const where = { id, removedAt: null };
  switch (table) {
    case "mention":
      return ofPassage(await tx.mention.findUnique({ where, select: { ...common, ...passage } }));
    case "note":
      return ofPassage(await tx.note.findUnique({ where, select: { ...common, ...passage } }));
    case "origin": {
      const select = { ...common, evidenceStart: true, evidenceEnd: true, quote: true } as const;
      const row = await tx.origin.findUnique({ where, select });
      if (!row) return null;
      const { articleId, revisionId, orphanedAt, ...before } = row;
      return { articleId, revisionId, orphanedAt, quote: row.quote, before };
    }
    case "attribution": {
      const row = await tx.attribution.findUnique({
        where,
        select: {
          ...common,
          sourceStart: true,
          sourceEnd: true,
          cueStart: true,
          cueEnd: true,
          claims: { select: { start: true, end: true, quote: true }, orderBy: { position: "asc" } },
        },
      });
      if (!row) return null;
      const { articleId, revisionId, orphanedAt, claims, ...before } = row;
      return {
        articleId,
        revisionId,
        orphanedAt,
        quote: claims.map((claim) => claim.quote).join(" … "),
        before,
        claims: claims.map(({ start, end }) => ({ start, end })),
      };
    }
  }
}

type PassageRow = Omit<Orphan, "before" | "claims"> & {
  start: number;
  end: number;
  quote: string;
  prefix: string;
  suffix: string;
};

function ofPassage(row: PassageRow | null): Orphan | null {
  if (!row) return null;
  const { articleId, revisionId, orphanedAt, ...before } = row;
  return { articleId, revisionId, orphanedAt, quote: row.quote, before };
}

type Place = {
  table: OrphanTable;
  id: string;
  seenVersion: number;
  revision: { id: string; text: string };
  span: Span;
};

/** An attribution takes the passage as its claim; where the new text names the source, the editor says next. */
async function place(
  tx: Tx,
  { table, id, seenVersion, revision, span }: Place,
): Promise<Refused<OrphanProblem> | null> {
  const where = { id, version: seenVersion, removedAt: null, orphanedAt: { not: null } };
  const moved = { revisionId: revision.id, orphanedAt: null, version: { increment: 1 } };
  const context = contextOf(revision.text, span.start, span.end);
  const { count } = await write();
  if (count === 0) return problem("changed_since_seen");
  if (table === "attribution")
    await setClaims(tx, { attributionId: id, text: revision.text, claims: [span] });
  return null;

  function write(): Promise<{ count: number }> {
    switch (table) {
      case "mention":
        return tx.mention.updateMany({ where, data: { ...moved, ...span, ...context } });
      case "note":
        return tx.note.updateMany({ where, data: { ...moved, ...span, ...context } });
      case "origin":
        return tx.origin.updateMany({
          where,
          data: { ...moved, evidenceStart: span.start, evidenceEnd: span.end, quote: context.quote },
        });
      case "attribution":
        return tx.attribution.updateMany({
          where,
          data: { ...moved, sourceStart: null, sourceEnd: null, cueStart: null, cueEnd: null },
        });
    }
  }
}
