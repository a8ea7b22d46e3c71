import { binaryKind } from "./binary-kind";
import { charsetOf } from "./charset-of";
import { decodeBytes } from "./decode";

export type DocumentKind =
  | "text"
  | "html"
  | "mht"
  | "json"
  | "jsonl"
  | "csv"
  | "feed"
  | "newsml"
  | "nitf"
  | "opml"
  | "xml"
  | "eml"
  | "docx"
  | "zip"
  | "gz";

export type Detected =
  | { ok: true; kind: DocumentKind }
  | { ok: false; problem: "empty" | "not_text" | "unknown_kind"; detail: string | null };

export type KindHints = {
  name: string;
  mediaType: string | null;
  /** Are these bytes all there are? */
  whole: boolean;
};

/**
 * What bytes are, by their first ones. Name and declared type only decide where the content leaves it open
 * (a page without a `<html>`, a table); a name that says something else than the content is refused and told.
 */
export function detectKind(head: Uint8Array, hints: KindHints): Detected {
  if (head.length === 0) return { ok: false, problem: "empty", detail: null };
  const extension = extensionOf(hints.name);
  const binary = binaryKind(head);
  if (binary !== null) return agreed(binary, extension);
  const text = headText(head, hints);
  if (!text.ok) {
    return { ok: false, problem: text.problem === "empty" ? "empty" : "not_text", detail: null };
  }
  if (text.text.trim() === "" && hints.whole) return { ok: false, problem: "empty", detail: null };
  return agreed(kindOfText(text.text, extension, hints), extension);
}

export function extensionOf(name: string): string {
  return /\.([A-Za-z0-9]{1,8})$/.exec(name.trim())?.[1]?.toLowerCase() ?? "";
}

/** Enough to see what it is. Letters that nobody can tell are refused by whoever reads all of it. */
function headText(head: Uint8Array, { whole, mediaType }: KindHints) {
  const declared = charsetOf(mediaType);
  const decoded = decodeBytes(whole ? head : withoutCutLetter(head), { kind: "html", declared });
  return decoded.ok || decoded.problem !== "unknown_encoding"
    ? decoded
    : { ok: true as const, text: new TextDecoder("windows-1252").decode(head) };
}

/** UTF-8 that ends within a letter would not be valid. */
function withoutCutLetter(head: Uint8Array): Uint8Array {
  const even = head.subarray(0, head.length - (head.length % 2));
  if ((even[0] === 0xff && even[1] === 0xfe) || (even[0] === 0xfe && even[1] === 0xff) || even.includes(0)) {
    return even;
  }
  for (let back = 1; back <= 4; back += 1) {
    const byte = head[head.length - back] ?? 0;
    if (byte < 0x80) return head;
    if (byte >= 0xc0) return head.subarray(0, head.length - back);
  }
  return head;
}

const afterProlog = /^(?:\uFEFF|\s|<\?[^>]*\?>|<!--(?:[^-]|-(?!->))*-->)*/;
const strongHtml = /^<(?:!doctype\s+html|html|head|body)(?![\w-])/i;
const anyTag =
  /<(?:p|div|br|h[1-6]|span|article|section|table|ul|ol|a|img|meta|title|script)(?:\s[^<>]*)?\/?>/gi;
const htmlExtensions = new Set(["html", "htm", "xhtml", "shtml"]);
const tableExtensions = new Set(["csv", "tsv", "tab"]);
const lineExtensions = new Set(["jsonl", "ndjson"]);
const xmlRoot = /^(?:<!doctype[^>[]*(?:\[[^\]]*\]\s*)?>\s*)?<([\w.-]+:)?([\w.-]+)/i;

function kindOfText(text: string, extension: string, hints: KindHints): DocumentKind {
  const bare = text.slice(afterProlog.exec(text)?.[0].length ?? 0);
  return (
    kindByStructure(text, bare, extension, hints) ??
    kindByName(extension, hints) ??
    (looksLikeHtml(bare, hints) ? "html" : "text")
  );
}

function kindByStructure(
  text: string,
  bare: string,
  extension: string,
  hints: KindHints,
): DocumentKind | null {
  if (strongHtml.test(bare)) return "html";
  const inXml = bare.startsWith("<") ? xmlKind(text, bare, extension, hints.mediaType) : null;
  const json = /^[[{]/.test(bare) ? jsonKind(bare, extension, hints.whole) : null;
  return inXml ?? json ?? messageKind(text);
}

function kindByName(extension: string, { mediaType }: KindHints): DocumentKind | null {
  const table = extension === "" && isType(mediaType, /csv|tab-separated/);
  if (tableExtensions.has(extension) || table) return "csv";
  if (htmlExtensions.has(extension)) return "html";
  return extension === "txt" || extension === "text" || extension === "md" ? "text" : null;
}

function looksLikeHtml(bare: string, { mediaType }: KindHints): boolean {
  const tags = bare.match(anyTag)?.length ?? 0;
  return tags >= 3 || (tags > 0 && (bare.startsWith("<") || isType(mediaType, /html/)));
}

function isType(mediaType: string | null, pattern: RegExp): boolean {
  return mediaType !== null && pattern.test(mediaType.toLowerCase());
}

const roots: Record<string, DocumentKind> = {
  rss: "feed",
  rdf: "feed",
  feed: "feed",
  channel: "feed",
  entry: "feed",
  newsitem: "newsml",
  newsmessage: "newsml",
  packageitem: "newsml",
  conceptitem: "newsml",
  knowledgeitem: "newsml",
  planningitem: "newsml",
  newsml: "newsml",
  nitf: "nitf",
  opml: "opml",
};

function xmlKind(
  text: string,
  bare: string,
  extension: string,
  mediaType: string | null,
): DocumentKind | null {
  const root = xmlRoot.exec(bare)?.[2]?.toLowerCase();
  if (root === undefined) return null;
  if (root === "html") return "html";
  const known = roots[root];
  if (known !== undefined) return known;
  const declared = /^\uFEFF?\s*<\?xml\s/.test(text);
  const named = extension === "xml" || extension === "rss" || extension === "atom";
  return declared || named || (extension === "" && isType(mediaType, /[/+]xml/) && !isType(mediaType, /html/))
    ? "xml"
    : null;
}

/** `[Video] Phà chạy lại` opens with a bracket too. */
const jsonStart = /^(?:\{\s*(?:"|\}|$)|\[\s*(?:["[{\]\d-]|true|false|null|$))/;

function jsonKind(bare: string, extension: string, whole: boolean): DocumentKind | null {
  if (!jsonStart.test(bare)) return null;
  if (lineExtensions.has(extension)) return "jsonl";
  const [first = "", ...rest] = bare.split("\n").filter((line) => line.trim() !== "");
  if (bare.startsWith("{") && rest.length > 0 && isJson(first)) return "jsonl";
  if (extension === "txt" && !(whole ? isJson(bare) : /^[[{]\s*["{]/.test(bare))) return null;
  return "json";
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}

const messageField =
  /^(?:from|to|cc|subject|date|mime-version|message-id|received|return-path|content-type|reply-to|delivered-to|x-[\w-]+|snapshot-content-location):/i;

function messageKind(text: string): "eml" | "mht" | null {
  const end = /\r?\n\r?\n/.exec(text)?.index ?? text.length;
  const head = text
    .slice(0, end)
    .replace(/^\uFEFF?(?:From [^\n]*\n)?/, "")
    .replace(/\r?\n[ \t]+/g, " ");
  const lines = head.split(/\r?\n/);
  if (!lines.every((line) => /^[!-9;-~]+:/.test(line))) return null;
  const known = new Set(
    lines.filter((line) => messageField.test(line)).map((line) => line.split(":")[0]?.toLowerCase()),
  );
  if (known.size < 2 || !(known.has("mime-version") || known.has("from") || known.has("received")))
    return null;
  const related = /^content-type:\s*multipart\/related/im.test(head);
  return related && (/text\/html/i.test(head) || /snapshot-content-location/i.test(head)) ? "mht" : "eml";
}

const xmlKinds = ["feed", "newsml", "nitf", "opml", "xml"];
/** What a name may promise, and what that may turn out to be. Names that are not here promise nothing. */
const promises: Record<string, readonly string[]> = {
  txt: ["text"],
  text: ["text"],
  md: ["text"],
  html: ["html", "text"],
  htm: ["html", "text", "mht"],
  xhtml: ["html", "xml"],
  mht: ["mht", "eml"],
  mhtml: ["mht", "eml"],
  eml: ["eml", "mht"],
  json: ["json", "jsonl"],
  jsonl: ["jsonl", "json"],
  ndjson: ["jsonl", "json"],
  csv: ["csv", "text"],
  tsv: ["csv", "text"],
  tab: ["csv", "text"],
  xml: [...xmlKinds, "html"],
  rss: xmlKinds,
  atom: xmlKinds,
  opml: ["opml"],
  docx: ["docx", "zip"],
  zip: ["zip", "docx"],
  gz: ["gz"],
  pdf: ["pdf"],
  doc: ["old Office (doc, xls, ppt, msg)"],
  jpg: ["jpeg"],
  jpeg: ["jpeg"],
  png: ["png"],
  gif: ["gif"],
};

const readable = new Set<string>([
  "text",
  "html",
  "mht",
  "json",
  "jsonl",
  "csv",
  ...xmlKinds,
  "eml",
  "docx",
  "zip",
  "gz",
]);

function isReadable(kind: string): kind is DocumentKind {
  return readable.has(kind);
}

function agreed(kind: string, extension: string): Detected {
  const promised = promises[extension];
  if (promised !== undefined && !promised.includes(kind)) {
    return { ok: false, problem: "unknown_kind", detail: `.${extension} ≠ ${kind}` };
  }
  return isReadable(kind) ? { ok: true, kind } : { ok: false, problem: "unknown_kind", detail: kind };
}
