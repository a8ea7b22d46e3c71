import "server-only";
import { readFile, unlink } from "node:fs/promises";
import type * as z from "zod";
import { ok, problem } from "@/lib/action/result";
import type { Result } from "@/lib/action/result";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { beginAndTake } from "@/lib/import/doors";
import { type BeginInput, type ImportProblem, maxKeptBytes } from "@/lib/import/schema";
import { type beginUploadInput, maxUploadBytes, maxUploadFiles, type UploadProblem } from "./schema";
import { receivedBytes, spooledPath } from "./spool-part";
import { readTicket, type UploadedFile } from "./ticket";

type Given = z.output<typeof beginUploadInput>;
type SentFile = UploadedFile & { mapping: Given["files"][number]["mapping"] };

/** Brings in the files that were laid down, all of them or none. */
export async function beginUpload(
  actor: Actor,
  { files: given, outletId, trial }: Given,
): Promise<Result<{ importId: string }, UploadProblem | ImportProblem>> {
  if (!may(actor, "article.import")) return problem("forbidden");
  if (given.length > maxUploadFiles) return problem("too_many_files");
  const sent = await sentFiles(actor, given);
  if (!sent.ok) return sent;
  const { files, copied } = await asImportFiles(sent.value);
  const label = labelOf(sent.value);
  const begun = await beginAndTake(actor, { door: "upload", label, outletId, trial, files });
  // From here on the database has them.
  if (begun.ok) for (const { id } of copied) await unlink(spooledPath(id));
  return begun;
}

async function sentFiles(
  actor: Actor,
  given: Given["files"],
): Promise<Result<SentFile[], UploadProblem | ImportProblem>> {
  const files: SentFile[] = [];
  let bytes = 0;
  for (const { ticket, mapping } of given) {
    const file = readTicket(actor, ticket);
    const received = file === null ? null : await receivedBytes(file.id);
    if (file === null || received === null) return problem("upload_gone", file && { name: file.name });
    if (received !== file.size) return problem("upload_incomplete", { name: file.name });
    bytes += received;
    files.push({ ...file, mapping });
  }
  return bytes > maxUploadBytes ? problem("too_large") : ok(files);
}

/** What somebody waits for at the screen goes into the database at once; archives and folders of them wait on the disk. */
const mostCopied = 8 * 2 ** 20;

async function asImportFiles(sent: SentFile[]): Promise<{ files: BeginInput["files"]; copied: SentFile[] }> {
  const files: BeginInput["files"] = [];
  const copied: SentFile[] = [];
  let room = mostCopied;
  for (const file of sent) {
    const { id, name, mediaType, size, mapping } = file;
    if (size <= maxKeptBytes && size <= room) {
      room -= size;
      copied.push(file);
      files.push({ name, mediaType, mapping, bytes: new Uint8Array(await readFile(spooledPath(id))) });
    } else files.push({ name, mediaType, mapping, path: spooledPath(id), byteCount: size });
  }
  return { files, copied };
}

function labelOf(files: SentFile[]): string {
  const [first] = files;
  const label = files.length > 1 ? `${first?.name ?? ""} +${files.length - 1}` : (first?.name ?? "");
  return label.slice(0, 500).toWellFormed();
}
