import "server-only";
import { createHash } from "node:crypto";
import { ok, problem } from "@/lib/action/result";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/transaction";
import { newId } from "@/lib/ids";
import { storable } from "@/lib/storable";
import type * as z from "zod";
import { type Decoded, decodeText } from "./decode-text";
import { type ImportInput, type ImportProblem, importInput, type ReceivedItem } from "./schema";

export type Received = { importId: string; items: ReceivedItem[] };

type Item = z.output<typeof importInput>["items"][number] & { decoded: Decoded };

/**
 * Takes bytes in: the import, the originals and the articles' first revisions, all or nothing. Analysis comes
 * after, by the worker; an article shows in the inbox when it is done. The same bytes twice, or the same text
 * in other bytes, are recognised and linked to the first. In + duplicate + rejected = items, always.
 */
export async function receiveImport(actor: Actor, input: ImportInput) {
  const parsed = importInput.safeParse(input);
  return inTransaction<Received, ImportProblem>(
    async (tx) => {
      if (!may(actor, "article.import")) return problem("forbidden");
      if (!parsed.success) return problem("invalid_input");
      const { door, label } = storable({ door: parsed.data.door, label: parsed.data.label });
      const items = parsed.data.items.map((item) => ({ ...storable(item), decoded: decodeText(item.bytes) }));
      await holdTexts(tx, items);
      const importId = newId();
      await tx.import.create({
        data: { id: importId, door, label, itemCount: items.length, createdById: actor.id, createdAt: now() },
      });
      const received: ReceivedItem[] = [];
      for (const [position, item] of items.entries()) {
        received.push(await receiveItem(tx, actor, { importId, position, item, sample: door === "seed" }));
      }
      await tx.import.update({ where: { id: importId }, data: { finishedAt: now() } });
      await record(tx, actor, {
        type: "import.received",
        subject: { type: "import", id: importId },
        payload: { door, label, itemCount: items.length },
      });
      return ok({ importId, items: received });
    },
    { timeoutMillis: 5_000 + (parsed.data?.items.length ?? 0) * 200 },
  );
}

/**
 * Two people may bring in the same file at the same moment: the second waits here and then finds the first's.
 * All at once and in one order, so that two imports of the same folder never wait for each other.
 */
async function holdTexts(tx: Tx, items: Item[]): Promise<void> {
  const hashes = items.flatMap(({ decoded }) => (decoded.ok ? [textHash(decoded.text)] : [])).sort();
  await tx.$executeRaw`SET LOCAL lock_timeout = '60s'`;
  await tx.$executeRaw`
    SELECT pg_advisory_xact_lock(hashtextextended(hash, 0)) FROM unnest(${hashes}::text[]) AS hash`;
}

type Place = { importId: string; position: number; item: Item; sample: boolean };

async function receiveItem(tx: Tx, actor: Actor, place: Place): Promise<ReceivedItem> {
  const { importId, position, item } = place;
  const { decoded } = item;
  const outcome = decoded.ok
    ? await store(tx, actor, place, decoded)
    : { outcome: "rejected" as const, articleId: null, originalId: null };
  const refused = decoded.ok ? null : decoded.problem;
  const { originalId, articleId } = outcome;
  await tx.importItem.create({
    data: {
      id: newId(),
      importId,
      position,
      name: item.name,
      outcome: outcome.outcome,
      problem: refused,
      originalId,
      articleId,
      createdAt: now(),
    },
  });
  return { name: item.name, outcome: outcome.outcome, problem: refused, articleId };
}

type Text = { text: string; encoding: string };

async function store(tx: Tx, actor: Actor, { importId, item, sample }: Place, { text, encoding }: Text) {
  const sha256 = hex(item.bytes);
  const textSha256 = textHash(text);
  const known = await tx.articleRevision.findFirst({
    where: { sha256: textSha256 },
    select: { articleId: true },
    orderBy: { createdAt: "asc" },
  });
  const originalId = await keepOriginal(tx, {
    sha256,
    bytes: item.bytes,
    mediaType: item.mediaType,
    encoding,
  });
  if (known) return { outcome: "duplicate" as const, articleId: known.articleId, originalId };

  const articleId = item.articleId ?? newId();
  const revisionId = newId();
  const { outletId, url, publishedAt } = item;
  await tx.article.create({
    data: { id: articleId, originalId, outletId, url, publishedAt, sample, createdAt: now() },
  });
  await tx.articleRevision.create({
    data: { id: revisionId, articleId, number: 1, text, sha256: textSha256, createdAt: now() },
  });
  await tx.article.update({ where: { id: articleId }, data: { currentRevisionId: revisionId } });
  await record(tx, actor, {
    type: "article.imported",
    subject: { type: "article", id: articleId },
    payload: { importId, originalSha256: sha256, name: item.name },
  });
  return { outcome: "imported" as const, articleId, originalId };
}

type Bytes = { sha256: string; bytes: Uint8Array; mediaType: string; encoding: string };

async function keepOriginal(tx: Tx, { sha256, bytes, mediaType, encoding }: Bytes): Promise<string> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${sha256}, 1))`;
  const known = await tx.original.findUnique({ where: { sha256 }, select: { id: true } });
  if (known) return known.id;
  const id = newId();
  const copy = Uint8Array.from(bytes);
  await tx.original.create({
    data: { id, sha256, bytes: copy, byteCount: copy.length, mediaType, encoding, createdAt: now() },
  });
  return id;
}

function textHash(text: string): string {
  return hex(Buffer.from(text, "utf8"));
}

function hex(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
