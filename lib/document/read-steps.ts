import { type ByteSource, bytesSource, fileSource, headOf } from "./byte-source";
import { detectKind, type DocumentKind } from "./detect-kind";
import { defaultLimits, type Limits } from "./limits";
import type { ReadAs } from "./read-as";
import { readItemAs } from "./read-item-as";
import type { ReadContext, Reader, Step } from "./reader";
import { readArchive } from "./readers/archive";
import { readGzip } from "./readers/gzip";
import { readJson } from "./readers/json";
import { readJsonLines } from "./readers/json-lines";
import { readMarkupFile } from "./readers/markup-file";
import { readMessage } from "./readers/message";
import { readPageFile } from "./readers/page";
import { readTable } from "./readers/table";
import { readText } from "./readers/text";
import { readWebArchive } from "./readers/web-archive";
import { ReadingStopped } from "./reading-stopped";
import type { ColumnMapping } from "./records/column-mapping";
import { refuse } from "./refuse";
import type { ResumePoint } from "./resume-point";
import { sanitizeHtml } from "./sanitize-html";

export type DocumentSource = { name: string; mediaType: string | null; from?: ResumePoint } & (
  | { bytes: Uint8Array }
  | { path: string }
);

export type ReadOptions = {
  mapping?: ColumnMapping;
  limits?: Partial<Limits>;
  /** The source is one item that was refused among others. */
  as?: ReadAs;
};

const readers: Record<DocumentKind, Reader> = {
  text: readText,
  html: readPageFile,
  mht: readWebArchive,
  json: readJson,
  jsonl: readJsonLines,
  csv: readTable,
  feed: readMarkupFile("feed"),
  newsml: readMarkupFile("newsml"),
  nitf: readMarkupFile("nitf"),
  opml: readMarkupFile("opml"),
  xml: readMarkupFile("xml"),
  eml: readMessage,
  docx: readArchive,
  zip: readArchive,
  gz: readGzip,
};

/** The steps of a file, telling before each what could take long. Whoever may be killed reads like this. */
export function readSteps(
  source: DocumentSource,
  { mapping, limits, as }: ReadOptions,
  beginning: ReadContext["beginning"],
): AsyncGenerator<Step> {
  const { name, mediaType, from = null } = source;
  const merged = { ...defaultLimits, ...limits };
  const context: ReadContext = {
    limits: merged,
    mapping: mapping ?? null,
    archives: 0,
    messages: 0,
    budget: { bytes: merged.archiveBytes },
    beginning,
    inside: stepsOf,
  };
  const bytes =
    "bytes" in source ? bytesSource(name, mediaType, source.bytes) : fileSource(name, mediaType, source.path);
  return withCleanMarkup(as === undefined ? stepsOf(bytes, from, context) : itemStepsOf(bytes, as, context));
}

async function* itemStepsOf(source: ByteSource, as: ReadAs, context: ReadContext): AsyncGenerator<Step> {
  try {
    yield* readItemAs(source, as, context);
  } catch (error) {
    yield { arrival: stopped(source.name, error), next: { at: "end" } };
  }
}

/** Markup leaves the reading cleaned: here, in a thread that can be ended, and not where rows are written. */
async function* withCleanMarkup(steps: AsyncGenerator<Step>): AsyncGenerator<Step> {
  for await (const step of steps) {
    const { arrival } = step;
    if (!arrival.ok || arrival.document.html === null) yield step;
    else {
      const html = sanitizeHtml(arrival.document.html);
      yield { ...step, arrival: { ...arrival, document: { ...arrival.document, html } } };
    }
  }
}

const headBytes = 64 * 1024;

export async function* stepsOf(
  source: ByteSource,
  from: ResumePoint | null,
  context: ReadContext,
): AsyncGenerator<Step> {
  if (from?.at === "end") return;
  const { name, mediaType } = source;
  const next: ResumePoint = { at: "end" };
  try {
    const head = await headOf(source, headBytes);
    const detected = detectKind(head.bytes, { name, mediaType, whole: head.whole });
    if (!detected.ok) {
      const bytes = head.whole ? head.bytes : null;
      yield { arrival: refuse(name, detected.problem, { detail: detected.detail, bytes }), next };
      return;
    }
    yield* readers[detected.kind](source, from, context);
  } catch (error) {
    yield { arrival: stopped(name, error), next };
  }
}

/** Named reasons, and what a parser trips over, are refusals. A disk that fails is not the file's fault. */
function stopped(name: string, error: unknown) {
  if (error instanceof ReadingStopped) return refuse(name, error.problem, { detail: error.detail });
  if (error instanceof RangeError) return refuse(name, "unreadable", { detail: error.message.slice(0, 200) });
  throw error;
}
