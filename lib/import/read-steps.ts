import "server-only";
import { readFile, stat } from "node:fs/promises";
import type { DocumentSource, readDocuments, ReadOptions } from "@/lib/document/read-documents";
import type { ResumePoint } from "@/lib/document/resume-point";
import type { Arrival } from "@/lib/document/types";
import { database, type Prisma } from "@/lib/db/client";
import type { FileProgress } from "./advance";
import { fetchFile, foundAt } from "./fetch-file";
import { columnMapping } from "./column-mapping-schema";
import { readAs } from "./read-as-schema";
import type { ItemArrival } from "./prepared-item";
import { itemProblems } from "./schema";

/** `readDocuments`, or the same in a thread that can be ended: the worker and the commands bring that one. */
export type DocumentReader = typeof readDocuments;

/** Something that was read and where reading goes on behind it. */
export type ReadStep = {
  arrivals: ItemArrival[];
  mediaType: string | null;
  file: FileProgress | null;
  fileId: string | null;
  /** Of an item that was refused before: what it is now takes its place. */
  retried: { itemId: string; position: number } | null;
};

/** First what is to be tried again, then file after file from where each was left. */
export async function* readSteps(importId: string, read: DocumentReader): AsyncGenerator<ReadStep> {
  yield* readAgain(importId, read);
  let after = -1;
  for (;;) {
    const files = await unfinishedFiles(importId, after);
    for (const file of files) {
      after = file.position;
      yield* readFileSteps(file, read);
    }
    if (files.length < filesAtOnce) return;
  }
}

function optionsOf(mapping: Prisma.JsonValue | undefined): ReadOptions {
  const known = columnMapping.safeParse(mapping);
  return known.success ? { mapping: known.data } : {};
}

const filesAtOnce = 500;
const fileColumns = {
  id: true,
  position: true,
  name: true,
  mediaType: true,
  originalId: true,
  path: true,
  url: true,
  mapping: true,
  resumeAt: true,
} satisfies Prisma.ImportFileSelect;
type File = Prisma.ImportFileGetPayload<{ select: typeof fileColumns }>;

function unfinishedFiles(importId: string, after: number): Promise<File[]> {
  return database().importFile.findMany({
    where: { importId, finishedAt: null, position: { gt: after } },
    select: fileColumns,
    orderBy: { position: "asc" },
    take: filesAtOnce,
  });
}

/** The last item of a file and its end are one step: no crash can come between them. */
async function* readFileSteps(file: File, read: DocumentReader): AsyncGenerator<ReadStep> {
  const { id: fileId, mediaType } = file;
  const step = (arrivals: ItemArrival[], next: ResumePoint | null, finished: boolean): ReadStep => ({
    arrivals,
    mediaType,
    fileId,
    file: { fileId, resumeAt: next, items: arrivals.length, finished },
    retried: null,
  });
  let held: { arrival: Arrival; next: ResumePoint } | null = null;
  try {
    const source = await sourceOf(file);
    if ("ok" in source) return yield step([source], null, true);
    const { foundUrl } = source;
    for await (const one of read(source, optionsOf(file.mapping))) {
      if (held !== null) yield step([held.arrival], held.next, false);
      held = foundUrl === undefined ? one : { ...one, arrival: foundAt(one.arrival, foundUrl) };
    }
  } catch (error) {
    const code = missing(error);
    if (code === null) throw error;
    const gone: Arrival = { ok: false, name: file.name, problem: "unreadable", detail: code, bytes: null };
    if (held !== null) yield step([held.arrival], held.next, false);
    return yield step([gone], null, true);
  }
  yield step(held === null ? [] : [held.arrival], held?.next ?? null, true);
}

/** A file that cannot be had is one refusal; the other files still come. */
function missing(error: unknown): string | null {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return /^(?:ENOENT|EACCES|EPERM|EISDIR|ENOTDIR|ELOOP|ENAMETOOLONG)$/.test(code) ? code : null;
}

type Found = DocumentSource & { foundUrl?: string };

async function sourceOf(file: File): Promise<Found | (ItemArrival & { ok: false })> {
  const { name, mediaType, originalId, path, url, resumeAt } = file;
  if (originalId !== null) return { name, mediaType, bytes: await originalBytes(originalId) };
  if (path !== null) {
    const { size } = await stat(path);
    // Devices and empty files have no length to read from a place.
    if (size === 0) return { name, mediaType, bytes: new Uint8Array(await readFile(path)) };
    const from = resumeAt as ResumePoint | null;
    return from === null ? { name, mediaType, path } : { name, mediaType, path, from };
  }
  const fetched = await fetchFile(url ?? "");
  if (!fetched.ok) return { ...fetched, name, bytes: null };
  return { name, mediaType: fetched.mediaType, bytes: fetched.bytes, foundUrl: fetched.finalUrl };
}

async function originalBytes(id: string): Promise<Uint8Array> {
  const { bytes } = await database().original.findUniqueOrThrow({ where: { id }, select: { bytes: true } });
  return bytes;
}

const retriedAtOnce = 20;

/** Reads the kept bytes of items that wait once more. Whatever one of them holds now comes as one step. */
async function* readAgain(importId: string, read: DocumentReader): AsyncGenerator<ReadStep> {
  let after = -1;
  for (;;) {
    const items = await database().importItem.findMany({
      where: { importId, outcome: "pending", position: { gt: after } },
      select: {
        id: true,
        position: true,
        name: true,
        fileId: true,
        problem: true,
        detail: true,
        readAs: true,
        original: { select: { bytes: true, mediaType: true } },
        file: { select: { name: true, mediaType: true, mapping: true, url: true } },
      },
      orderBy: { position: "asc" },
      take: retriedAtOnce,
    });
    for (const { id, position, name, fileId, original, file, readAs: how, ...before } of items) {
      after = position;
      const mediaType = file?.mediaType ?? original?.mediaType ?? null;
      const arrivals = await arrivalsOf(read, { name, mediaType, file, original, how });
      const named =
        arrivals.length === 1
          ? arrivals.map((arrival) => secondTime(arrival, { name, ...before }))
          : arrivals;
      yield { arrivals: named, mediaType, fileId, file: null, retried: { itemId: id, position } };
    }
    if (items.length < retriedAtOnce) return;
  }
}

type Refused = {
  name: string;
  mediaType: string | null;
  file: { name: string; mapping: Prisma.JsonValue; url: string | null } | null;
  original: { bytes: Uint8Array } | null;
  how: Prisma.JsonValue;
};

/** From the bytes that were kept; an address that could not be fetched is asked once more. */
async function arrivalsOf(
  read: DocumentReader,
  { name, mediaType, file, original, how }: Refused,
): Promise<ItemArrival[]> {
  const url = original === null ? (file?.url ?? null) : null;
  const given = url === null ? null : await fetchFile(url);
  if (given !== null && !given.ok) return [{ ...given, name, bytes: null }];
  const known = readAs.safeParse(how);
  // What lay in an archive has a name, and so perhaps a kind, of its own.
  const isOwn = known.success || file === null || name.startsWith(`${file.name}/`);
  const source = {
    name: isOwn ? name : file.name,
    mediaType: given?.mediaType ?? mediaType,
    bytes: given?.bytes ?? original?.bytes ?? new Uint8Array(),
  };
  const arrivals: ItemArrival[] = [];
  const options = { ...optionsOf(file?.mapping), ...(known.success && { as: known.data }) };
  for await (const { arrival } of read(source, options)) {
    arrivals.push(given === null ? arrival : foundAt(arrival, given.finalUrl));
  }
  return arrivals;
}

type FirstTime = { name: string; problem: string | null; detail: string | null };

/** A line outside its file does not show what kind it is; why it was refused among its neighbours still holds. */
function secondTime(arrival: ItemArrival, { name, problem, detail }: FirstTime): ItemArrival {
  if (arrival.ok) return { ok: true, document: { ...arrival.document, name } };
  const known = itemProblems.find((code) => code === problem);
  if (arrival.problem !== "unknown_kind" || known === undefined) return { ...arrival, name };
  return { ...arrival, name, problem: known, detail };
}
