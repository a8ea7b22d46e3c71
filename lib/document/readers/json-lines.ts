import { headOf } from "../byte-source";
import { decodeBytes } from "../decode";
import { parseJson } from "../json-values";
import { proposeColumns } from "../records/propose-columns";
import { mappingFor } from "../records/mapping-for";
import { linesOf } from "../records/lines-of";
import { recordDocument } from "../records/record-document";
import { isRecord } from "../records/record-value";
import { refusedAs } from "../read-as";
import type { ReadContext, Reader } from "../reader";
import { refuse } from "../refuse";
import type { ResumePoint } from "../resume-point";
import type { Arrival } from "../types";
import type { ColumnMapping } from "../records/column-mapping";
import type { ByteSource } from "../byte-source";
import type { Limits } from "../limits";
import { readSyndicatedJson } from "./syndicated";
import { inUtf8 } from "../records/in-utf8";

/** Each line is an article. Lines are read one by one, so the file may be of any length. */
export const readJsonLines: Reader = async function* readJsonLines(given, from, context) {
  const source = await inUtf8(given);
  const { name } = source;
  const { limits } = context;
  const guessed = await proposed(source, limits);
  const start = from?.at === "byte" ? from : { byte: 0, line: 0 };
  const most = limits.htmlBytes + limits.textBytes;
  for await (const line of linesOf(source.stream(start.byte), { from: start, most })) {
    const next = { at: "byte" as const, byte: line.end, line: line.number };
    const place = `${name}:${line.number}`;
    if (line.bytes === null) {
      yield { arrival: refuse(place, "too_large", { detail: `> ${most} bytes` }), next };
      continue;
    }
    const arrival = recordArrival({ name: place, bytes: line.bytes, next }, guessed, context);
    if (arrival !== null) yield { arrival: refusedAs(arrival, { as: "record", mapping: guessed }), next };
  }
};

type Place = { name: string; bytes: Uint8Array; next: ResumePoint };

/** One record by itself; null for an empty line. */
export function recordArrival(
  { name, bytes, next }: Place,
  guessed: ColumnMapping,
  context: Pick<ReadContext, "limits" | "beginning" | "mapping">,
): Arrival | null {
  const decoded = decodeBytes(bytes);
  if (!decoded.ok) return decoded.problem === "empty" ? null : refuse(name, decoded.problem, { bytes });
  const { encoding } = decoded;
  const text = decoded.text.trim();
  if (text === "") return null;
  const parsed = parsedLine(text);
  if (!parsed.ok) return refuse(name, "broken_json", { detail: parsed.detail, bytes });
  const [known] = readSyndicatedJson(parsed.value, { name, bytes, text }) ?? [];
  if (known) return known;
  const mapping = mappingFor(parsed.value, { chosen: context.mapping, guessed });
  return recordDocument(
    parsed.value,
    mapping,
    { name, bytes, mediaType: "application/json", encoding, next },
    context,
  );
}

type Parsed = { ok: true; value: Record<string, unknown> } | { ok: false; detail: string };

function parsedLine(text: string): Parsed {
  const parsed = parseJson(text);
  if (!parsed.ok) return { ok: false, detail: parsed.detail.slice(0, 200) };
  return isRecord(parsed.value) ? { ok: true, value: parsed.value } : { ok: false, detail: "not an object" };
}

const headBytes = 1_000_000;

/** By the first lines, so that it is the same wherever reading goes on. */
async function proposed(source: ByteSource, { htmlBytes }: Limits): Promise<ColumnMapping> {
  return { columns: proposeColumns(await firstRecords(source, { most: 20, lineBytes: htmlBytes })) };
}

/** The first records that are whole, of a million bytes at most. */
export async function firstRecords(
  source: ByteSource,
  { most, lineBytes }: { most: number; lineBytes: number },
): Promise<Record<string, unknown>[]> {
  const { bytes } = await headOf(source, headBytes);
  const found: Record<string, unknown>[] = [];
  const stream = (async function* one() {
    yield bytes;
  })();
  for await (const line of linesOf(stream, { from: { byte: 0, line: 0 }, most: lineBytes })) {
    if (found.length >= most) break;
    const decoded = line.bytes === null ? null : decodeBytes(line.bytes);
    const parsed = decoded?.ok === true ? parsedLine(decoded.text.trim()) : null;
    if (parsed?.ok === true) found.push(parsed.value);
  }
  return found;
}
