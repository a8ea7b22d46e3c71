import type { Arrival, ArrivedDocument } from "@/lib/document/types";
import type { ReadAs } from "@/lib/document/read-as";
import { storable } from "@/lib/storable";
import { type GuidScope, type Identity, identitiesOf } from "./identity";
import type { ItemProblem } from "./schema";
import { sha256 } from "./sha256";

/** What whoever brings an item knows of it beyond what it says itself; it goes before. */
export type GivenOfItem = {
  articleId?: string | null;
  outletId?: string | null;
  url?: string | null;
  publishedAt?: Date | null;
};

export type KeptBytes = { sha256: string; bytes: Uint8Array; mediaType: string; encoding: string };

export type PreparedDocument = Pick<ArrivedDocument, "text" | "marked" | "html" | "metadata"> & {
  textSha256: string;
  identities: Identity[];
  outletId: string | null;
  url: string | null;
  publishedAt: Date | null;
  embargoedUntil: Date | null;
  articleId: string | null;
};

export type PreparedItem = {
  name: string;
  original: KeptBytes | null;
  content:
    | { document: PreparedDocument; detail?: string | null }
    | {
        problem: string;
        detail: string | null;
        /** How the kept bytes are read once more. */
        readAs: ReadAs | null;
      };
};

export type ItemSurroundings = {
  mediaType: string | null;
  /** The outlet of items that do not say theirs. */
  outletId: string | null;
  feedId: string | null;
  apiTokenId: string | null;
  given?: GivenOfItem | undefined;
  /** The outlet that a document names, or at whose address it lies. */
  findOutlet: (said: { siteName: string | null; url: string | null }) => string | null;
};

/** What was read, or why there is nothing to read. */
export type ItemArrival =
  | Arrival
  | {
      ok: false;
      name: string;
      problem: ItemProblem;
      detail: string | null;
      bytes: Uint8Array | null;
      as?: ReadAs;
    };

/** Hashes and cuts to size what arrived, before any transaction is open. */
export function prepareItem(arrival: ItemArrival, around: ItemSurroundings): PreparedItem {
  if (!arrival.ok) {
    const { name, problem, detail, bytes, as = null } = storable(arrival);
    return {
      name: fitting(name),
      original: kept(bytes, around.mediaType ?? "application/octet-stream", "unknown"),
      content: { problem, detail: detail?.slice(0, 500).toWellFormed() ?? null, readAs: as },
    };
  }
  const { bytes, ...rest } = arrival.document;
  const document = storable(rest);
  return {
    name: fitting(document.name),
    original: kept(bytes, document.mediaType, document.encoding),
    content:
      document.text.trim() === ""
        ? { problem: "empty", detail: null, readAs: null }
        : { document: prepareDocument(document, around), detail: document.remark?.slice(0, 500) ?? null },
  };
}

function prepareDocument(
  { text, marked, html, metadata }: Omit<ArrivedDocument, "bytes">,
  { given = {}, findOutlet, outletId: fallback, feedId, apiTokenId }: ItemSurroundings,
): PreparedDocument {
  const url = webAddress(given.url ?? metadata.url);
  const outletId = given.outletId ?? findOutlet({ siteName: metadata.siteName, url }) ?? fallback;
  const scope: GuidScope = { feedId, apiTokenId, outletId };
  return {
    text,
    marked,
    html,
    metadata,
    textSha256: sha256(text),
    identities: identitiesOf({ url, guid: metadata.guid }, scope),
    outletId,
    url,
    publishedAt: given.publishedAt ?? moment(metadata.publishedAt),
    embargoedUntil: moment(metadata.embargoedUntil),
    articleId: given.articleId ?? null,
  };
}

/** More than the largest page, message or archive entry that is ever read. */
const mostKept = 64 * 2 ** 20;

/** What a database can hold as bytes of one document; nothing at all has nothing to keep. */
function kept(bytes: Uint8Array | null, mediaType: string, encoding: string): KeptBytes | null {
  if (bytes === null || bytes.byteLength === 0 || bytes.byteLength > mostKept) return null;
  return {
    sha256: sha256(bytes),
    bytes,
    mediaType: mediaType.slice(0, 200),
    encoding: encoding.slice(0, 50),
  };
}

function fitting(name: string): string {
  return name.trim().slice(0, 500).toWellFormed() || "-";
}

function webAddress(url: string | null | undefined): string | null {
  return url !== null && url !== undefined && url.length <= 2000 && /^https?:\/\//i.test(url) ? url : null;
}

/** Null for what no calendar of ours reaches: a year 40,000 is a slip of the keyboard. */
function moment(iso: string | null): Date | null {
  if (iso === null) return null;
  const at = new Date(iso);
  const year = at.getUTCFullYear();
  return year >= 1000 && year <= 9999 ? at : null;
}
