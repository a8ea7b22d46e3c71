import { wholeOf } from "../byte-source";
import { charsetOf } from "../charset-of";
import { decodeBytes } from "../decode";
import { parseJson } from "../json-values";
import { refusedAs } from "../read-as";
import type { Reader, Step } from "../reader";
import { refuse } from "../refuse";
import { mappingFor } from "../records/mapping-for";
import { proposeColumns } from "../records/propose-columns";
import { recordDocument } from "../records/record-document";
import { isRecord } from "../records/record-value";
import { readSyndicatedJson } from "./syndicated";

/** A record, a list of records, or what feeds and agencies send as JSON. */
export const readJson: Reader = async function* readJson(source, from, context) {
  const { name } = source;
  const { limits } = context;
  const bytes = await wholeOf(source, limits.listBytes);
  const decoded = decodeBytes(bytes, { declared: charsetOf(source.mediaType) });
  const end = { at: "end" } as const;
  if (!decoded.ok) {
    yield { arrival: refuse(name, decoded.problem, { bytes: kept(bytes) }), next: end };
    return;
  }
  context.beginning({ name, next: end });
  const { text, encoding } = decoded;
  const parsed = parseJson(text.replace(/^\uFEFF/, ""));
  if (!parsed.ok) {
    yield {
      arrival: refuse(name, "broken_json", { detail: parsed.detail.slice(0, 200), bytes: kept(bytes) }),
      next: end,
    };
    return;
  }
  const { value } = parsed;
  const skip = from?.at === "item" ? from.item : 0;
  const mediaType = "application/json";
  const syndicated = readSyndicatedJson(value, { name, bytes, text });
  if (syndicated !== null) {
    yield* numbered(syndicated, skip);
    return;
  }
  const records = recordsIn(value);
  if (records.length === 0) {
    yield { arrival: refuse(name, "no_text", { bytes: kept(bytes) }), next: end };
    return;
  }
  const guessed = { columns: proposeColumns(records.filter(isRecord).slice(0, 20)) };
  const as = { as: "record" as const, mapping: guessed };
  const single = records.length === 1 && records[0] === value;
  for (const [index, record] of records.entries()) {
    if (index < skip) continue;
    const next = { at: "item" as const, item: index + 1 };
    const place = single ? name : `${name}:${index + 1}`;
    // A list's record as bytes of its own, so that the whole list is not kept with each.
    const written = single ? bytes : new Uint8Array(Buffer.from(JSON.stringify(record)));
    if (!isRecord(record)) {
      const refused = refuse(place, "broken_json", { detail: "not an object", bytes: written });
      yield { arrival: refusedAs(refused, as), next };
      continue;
    }
    const [known] = single
      ? []
      : (readSyndicatedJson(record, { name: place, bytes: written, text: JSON.stringify(record) }) ?? []);
    if (known) {
      yield { arrival: known, next };
      continue;
    }
    const own = { name: place, bytes: written, mediaType, encoding: single ? encoding : "utf-8", next };
    const mapping = mappingFor(record, { chosen: context.mapping, guessed });
    yield { arrival: refusedAs(recordDocument(record, mapping, own, context), as), next };
  }

  function kept(all: Uint8Array): Uint8Array | null {
    return all.length <= limits.htmlBytes ? all : null;
  }
};

export function* numbered(arrivals: Iterable<Step["arrival"]>, skip: number): Generator<Step> {
  let item = 0;
  for (const arrival of arrivals) {
    item += 1;
    if (item > skip) yield { arrival, next: { at: "item", item } };
  }
}

const listKeys = ["items", "articles", "documents", "records", "data", "results", "posts", "news"];

/** A list, a list under one of its usual names, or a record by itself. */
export function recordsIn(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  if (!isRecord(value)) return [];
  const list = listKeys
    .map((key) => value[key])
    .find((inner) => Array.isArray(inner) && inner.some(isRecord));
  return Array.isArray(list) ? list : [value];
}
