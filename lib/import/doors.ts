import "server-only";
import type * as z from "zod";
import type { Actor } from "@/lib/auth/actor";
import { requestTaking } from "@/lib/jobs/queue";
import { beginImport } from "./begin";
import { importForReal } from "./import-for-real";
import { resumeImport } from "./resume";
import { retryRejected } from "./retry-rejected";
import { type BeginInput, type linksInput, type oneImportInput, type pasteInput } from "./schema";

/** Text that somebody pasted, as one document. */
export function importPasted(actor: Actor, { text, label, outletId }: z.output<typeof pasteInput>) {
  const name = label || firstLine(text) || "paste";
  const bytes = new TextEncoder().encode(text);
  const files = [{ name, mediaType: "text/plain", bytes }];
  return beginAndTake(actor, { door: "paste", label: name, outletId, files });
}

/** Pages at addresses that somebody gave; workers fetch them. */
export function importLinked(actor: Actor, { addresses, outletId, trial }: z.output<typeof linksInput>) {
  const files = [...new Set(addresses)].map((url) => ({ name: readableAddress(url), url }));
  const label = files.length > 1 ? `${files[0]?.name ?? ""} +${files.length - 1}` : (files[0]?.name ?? "");
  return beginAndTake(actor, { door: "link", label: label.slice(0, 500), outletId, trial, files });
}

/** With its letters instead of percent signs, unless that would hide what it is. */
function readableAddress(url: string): string {
  try {
    const readable = decodeURI(url);
    return (/[\p{C}\p{Z}]/u.test(readable) ? url : readable).slice(0, 500).toWellFormed();
  } catch (error) {
    if (error instanceof URIError) return url.slice(0, 500);
    throw error;
  }
}

/** Begins, then has a worker do the work. */
export async function beginAndTake(actor: Actor, input: BeginInput) {
  const begun = await beginImport(actor, input);
  if (begun.ok) await requestTaking(begun.value.importId, { urgent: isSmall(input.files) });
  return begun;
}

type One = z.output<typeof oneImportInput>;

export async function resumeAndTake(actor: Actor, input: One) {
  const resumed = await resumeImport(actor, input);
  if (resumed.ok) await requestTaking(input.importId, { urgent: true });
  return resumed;
}

export async function retryAndTake(actor: Actor, input: One) {
  const retried = await retryRejected(actor, input);
  if (retried.ok) await requestTaking(input.importId, { urgent: true });
  return retried;
}

/** The import that a trial was for. */
export async function makeRealAndTake(actor: Actor, input: One) {
  const begun = await importForReal(actor, input);
  if (begun.ok) await requestTaking(begun.value.importId, { urgent: false });
  return begun;
}

/** What somebody waits for at the screen goes before whole archives. */
export function isSmall(files: BeginInput["files"]): boolean {
  return files.length <= smallFiles && files.every((file) => !("path" in file));
}

export const smallFiles = 20;

function firstLine(text: string): string {
  return text.trim().split("\n", 1)[0]?.slice(0, 120) ?? "";
}
