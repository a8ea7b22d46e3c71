import "server-only";
import { createHash } from "node:crypto";
import type { Tx } from "@/lib/db/client";
import { raiseVersions } from "@/lib/decision/raise-versions";
import { carryParts, extentOf } from "@/lib/language/carry-parts";
import { foldTone } from "@/lib/language/fold";
import {
  attributionPrint,
  type Context,
  contextOf,
  fingerprint,
  numberedPrint,
} from "@/lib/suggestion/fingerprint";
import { attributionPayload, mentionPayload } from "@/lib/suggestion/schema";
import type { Carrier, NewText } from "./carrier";

const decided = {
  id: true,
  revisionId: true,
  type: true,
  start: true,
  end: true,
  entityId: true,
  fingerprint: true,
  payload: true,
  version: true,
} as const;

type Carried = {
  id: string;
  version: number;
  start: number | null;
  end: number | null;
  context: Context | null;
  before: string;
  fingerprint: string;
  payload: unknown;
};

/**
 * What was decided about a guess stays decided: its identity follows the surroundings that it has in the new text, so
 * that the next reading knows it again. A decided guess whose words are gone keeps its identity, for when they come
 * back. What nobody has decided is for the next reading to make again.
 */
export async function carrySuggestions(
  tx: Tx,
  { articleId, revisionId }: NewText,
  carrier: Carrier,
): Promise<void> {
  await tx.suggestion.updateMany({
    where: { articleId, status: "pending" },
    data: { status: "withdrawn", version: { increment: 1 } },
  });
  const rows = await tx.suggestion.findMany({
    where: { articleId, revisionId: { not: revisionId }, decidedAt: { not: null } },
    select: decided,
    orderBy: [{ start: "asc" }, { id: "asc" }],
  });
  const carried = withNewIdentities(rows.flatMap((row) => carry(row, carrier) ?? []));
  if (carried.length === 0) return;
  await makeRoom(tx, articleId, carried);
  const columns = JSON.stringify(
    carried.map(({ context, ...row }) => ({
      ...row,
      ...(context ?? { quote: null, prefix: null, suffix: null }),
    })),
  );
  await tx.$executeRaw`
    UPDATE suggestion SET revision_id = ${revisionId}::uuid, start = r.start, "end" = r."end",
      quote = coalesce(r.quote, suggestion.quote), prefix = coalesce(r.prefix, suggestion.prefix),
      suffix = coalesce(r.suffix, suggestion.suffix), payload = r.payload, fingerprint = r.fingerprint,
      version = suggestion.version + 1
    FROM json_to_recordset(${columns}::json) AS r(id uuid, start int, "end" int, quote text, prefix text,
      suffix text, payload jsonb, fingerprint text) WHERE suggestion.id = r.id`;
  await tx.$executeRaw`
    UPDATE decision SET reversal = jsonb_set(reversal, '{version}', to_jsonb(r.version + 1))
    FROM json_to_recordset(${columns}::json) AS r(id text, version int)
    WHERE article_id = ${articleId}::uuid AND undone_at IS NULL AND reversal->>'kind' = 'suggestion'
      AND reversal->>'suggestionId' = r.id AND (reversal->>'version')::int = r.version`;
  await raiseVersions(tx, { articleId, suggestions: carried });
}

type Row = {
  id: string;
  revisionId: string;
  type: "mention" | "attribution" | "origin" | "title" | "outlet";
  start: number | null;
  end: number | null;
  entityId: string | null;
  fingerprint: string;
  payload: unknown;
  version: number;
};

function carry(row: Row, { from, textOf, newText }: Carrier): Carried | null {
  const { id, version, revisionId, fingerprint: before, payload, start, end } = row;
  const unmoved = { id, version, before, fingerprint: before, payload };
  if (start === null || end === null) return { ...unmoved, start: null, end: null, context: null };
  if (row.type === "attribution") return carryAttribution(row, { from, textOf, newText });
  const there = from(revisionId)({ start, end });
  if (!there) return null;
  const context = contextOf(newText, there.start, there.end);
  if (row.type !== "mention") return { ...unmoved, ...there, context };
  const old = contextOf(textOf(revisionId), start, end);
  return {
    ...unmoved,
    ...there,
    context,
    fingerprint: mentionPrint(row, old, context, newText, there.start),
  };
}

/** Only other surroundings make another identity. Which number it has among equal ones, the text tells. */
function mentionPrint(row: Row, old: Context, context: Context, text: string, start: number): string {
  const { kind, canonical } = mentionPayload.parse(row.payload);
  const named = row.entityId ?? canonical;
  if (JSON.stringify(folded(old)) === JSON.stringify(folded(context))) return row.fingerprint;
  // A name that got its entry only after the guess was made is known by the name.
  const byName = fingerprint("mention", `${kind}:${canonical}`, old) === row.fingerprint;
  const print = fingerprint("mention", `${kind}:${byName ? canonical : named}`, context);
  const words = folded(context).join("");
  const all = foldTone(text);
  let count = 0;
  for (
    let at = all.indexOf(words);
    at >= 0 && at + context.prefix.length < start;
    at = all.indexOf(words, at + 1)
  )
    count += 1;
  return numberedPrint("mention", print, count);
}

function folded({ prefix, quote, suffix }: Context): string[] {
  return [prefix, quote, suffix].map(foldTone);
}

function carryAttribution(row: Row, { from, textOf, newText }: Carrier): Carried | null {
  const { id, version, revisionId, fingerprint: before, payload } = row;
  const told = attributionPayload.parse(payload);
  const parts = carryParts(from(revisionId), told);
  if (!parts) return null;
  const { start, end } = extentOf(parts);
  const print = attributionPrint(newText, { ...told, ...parts });
  const isSame = print === attributionPrint(textOf(revisionId), told);
  return {
    id,
    version,
    before,
    start,
    end,
    context: contextOf(newText, start, end),
    fingerprint: isSame ? before : print,
    payload: { ...told, ...parts },
  };
}

/** Two that would be one keep apart; chains name the new identities. */
function withNewIdentities(rows: readonly Carried[]): Carried[] {
  const seen = new Set<string>();
  const apart = rows.map((row) => {
    const print = seen.has(row.fingerprint) ? sha256(`${row.fingerprint}#${row.id}`) : row.fingerprint;
    seen.add(print);
    return { ...row, fingerprint: print };
  });
  const renamed = new Map(apart.map(({ before, fingerprint: after }) => [before, after]));
  return apart.map((row) => {
    const chained = attributionPayload.safeParse(row.payload);
    if (!chained.success || chained.data.via === null) return row;
    return { ...row, payload: { ...chained.data, via: renamed.get(chained.data.via) ?? chained.data.via } };
  });
}

/**
 * Identities are one of a kind at every moment, also while several rows exchange theirs: all that move first get one
 * that nothing else has, and so does another guess that stood on the place of a decided one.
 */
async function makeRoom(tx: Tx, articleId: string, carried: readonly Carried[]): Promise<void> {
  const moving = carried.filter((row) => row.before !== row.fingerprint);
  const rows = JSON.stringify(moving.map(({ id }) => ({ id, print: sha256(`moving:${id}`) })));
  await tx.$executeRaw`
    UPDATE suggestion SET fingerprint = r.print FROM json_to_recordset(${rows}::json) AS r(id uuid, print text)
    WHERE suggestion.id = r.id`;
  const others = await tx.suggestion.findMany({
    where: {
      articleId,
      fingerprint: { in: moving.map((row) => row.fingerprint) },
      id: { notIn: moving.map(({ id }) => id) },
    },
    select: { id: true },
  });
  const overtaken = JSON.stringify(others.map(({ id }) => ({ id, print: sha256(`overtaken:${id}`) })));
  await tx.$executeRaw`
    UPDATE suggestion SET fingerprint = r.print FROM json_to_recordset(${overtaken}::json) AS r(id uuid, print text)
    WHERE suggestion.id = r.id`;
}

function sha256(words: string): string {
  return createHash("sha256").update(words).digest("hex");
}
