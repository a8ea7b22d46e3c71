import "server-only";
import { ok, problem } from "@/lib/action/result";
import type { Result } from "@/lib/action/result";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { newId } from "@/lib/ids";
import {
  type LaidPart,
  mostBytesOf,
  type PartInput,
  partBytes,
  partInput,
  type UploadProblem,
} from "./schema";
import { spoolPart } from "./spool-part";
import { readTicket, type UploadedFile, writeTicket } from "./ticket";

/**
 * Lays a piece of a file down. Nothing comes in yet and nothing is recorded: a file that no upload begins with
 * is swept away after a day (lib/import/spool.ts).
 */
export async function layDownPart(
  actor: Actor,
  input: PartInput,
  body: AsyncIterable<Uint8Array>,
): Promise<Result<LaidPart, UploadProblem>> {
  if (!may(actor, "article.import")) return problem("forbidden");
  const parsed = partInput.safeParse(input);
  if (!parsed.success) return problem("invalid_input");
  const opened = "ticket" in parsed.data ? goOn(actor, parsed.data) : begin(parsed.data);
  if (!opened.ok) return opened;
  const { file, from } = opened.value;
  const end = Math.min(file.size, (from ?? 0) + partBytes);
  const written = await spoolPart({ id: file.id, from, end, body });
  const laid = { ticket: writeTicket(actor, file), received: written.received };
  return written.ok ? ok(laid) : problem(written.problem, { received: written.received });
}

type Place = { file: UploadedFile; from: number | null };

function begin({ name, mediaType, size }: { name: string; mediaType: string | null; size: number }) {
  const most = mostBytesOf(name);
  if (most === null) return problem<UploadProblem>("unknown_kind");
  if (size > most) return problem<UploadProblem>("too_large", { most });
  return ok<Place>({ file: { id: newId(), name, mediaType, size }, from: null });
}

function goOn(actor: Actor, { ticket, from }: { ticket: string; from: number }) {
  const file = readTicket(actor, ticket);
  return file === null ? problem<UploadProblem>("upload_gone") : ok<Place>({ file, from });
}
