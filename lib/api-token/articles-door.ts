import "server-only";
import { readFile, unlink } from "node:fs/promises";
import { ok, problem } from "@/lib/action/result";
import type { Result } from "@/lib/action/result";
import { beginAndTake } from "@/lib/import/doors";
import { type BeginInput, type ImportProblem, maxKeptBytes } from "@/lib/import/schema";
import { spool, type Spooled } from "@/lib/import/spool";
import { mostBytesOf } from "@/lib/upload/schema";
import { apiContentTypes, endingOfContentType } from "./api-kinds";
import type { Requester } from "./requester";

/** Larger archives go in by the command line: a request must be over before a server or proxy loses patience. */
export const mostApiBytes = 500_000_000;

export type ArticlesProblem =
  | ImportProblem
  | "unknown_content_type"
  | "too_large"
  | "empty"
  | "broken_json"
  | "not_records"
  | "no_space";

type Given = {
  contentType: string | null;
  /** As the sender announces it; it is counted all the same. */
  contentLength: number | null;
  /** What the report calls it. */
  name: string | null;
  trial: boolean;
  body: AsyncIterable<Uint8Array>;
};

/** Lays a request's body down and begins to bring it in. Sent again, it is found to be here already. */
export async function receiveArticles(
  { actor, tokenId, outletId }: Requester,
  { contentType, contentLength, name, trial, body }: Given,
): Promise<Result<{ importId: string }, ArticlesProblem>> {
  const ending = endingOfContentType(contentType);
  if (ending === null) return problem("unknown_content_type", { taken: apiContentTypes });
  const maxBytes = Math.min(mostBytesOf(`a.${ending}`) ?? 0, mostApiBytes);
  if (contentLength !== null && contentLength > maxBytes) return problem("too_large", { most: maxBytes });
  const laid = await layDown(body, maxBytes);
  if (!laid.ok) return laid.problem === "too_large" ? problem("too_large", { most: maxBytes }) : laid;
  const { path, byteCount } = laid.value;
  const fileName = nameWith(ending, name);
  const file = { name: fileName, mediaType: contentType?.slice(0, 200) ?? null };
  if (byteCount > maxKeptBytes) {
    return begin({ ...file, path, byteCount });
  }
  const bytes = new Uint8Array(await readFile(path));
  const fault = faultOf(bytes, ending);
  const begun = fault === null ? await begin({ ...file, bytes }) : problem(fault);
  await unlink(path);
  return begun;

  function begin(one: BeginInput["files"][number]): Promise<Result<{ importId: string }, ArticlesProblem>> {
    const label = fileName.slice(0, 500);
    return beginAndTake(actor, { door: "api", label, outletId, trial, apiTokenId: tokenId, files: [one] });
  }
}

type LaidDown = Extract<Spooled, { ok: true }>;

async function layDown(
  body: AsyncIterable<Uint8Array>,
  maxBytes: number,
): Promise<Result<LaidDown, "too_large" | "no_space">> {
  try {
    const laid = await spool(body, { maxBytes });
    return laid.ok ? ok(laid) : problem(laid.problem);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOSPC") return problem("no_space");
    throw error;
  }
}

/** What can be told while the sender still waits; the rest stands in the report of the import. */
function faultOf(bytes: Uint8Array, ending: string): "empty" | "broken_json" | "not_records" | null {
  if (bytes.byteLength === 0) return "empty";
  if (ending !== "json") return null;
  try {
    const value: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    return isRecords(value) ? null : "not_records";
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return "broken_json";
    throw error;
  }
}

function isRecords(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0 && value.every(isRecord);
  return isRecord(value);
}

function isRecord(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function nameWith(ending: string, name: string | null): string {
  const given = (name ?? "").trim().slice(0, 400).toWellFormed();
  if (given === "") return `api.${ending}`;
  return given.toLowerCase().endsWith(`.${ending}`) ? given : `${given}.${ending}`;
}
