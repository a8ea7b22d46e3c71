import type { ColumnMapping, RecordField } from "./column-mapping";
import { readDate } from "../read-date";
import { recordText } from "./record-value";

/** What columns are called, in the order of preference; without marks, capitals and signs. */
const names: Record<RecordField, string[]> = {
  id: ["id", "guid", "uid", "uuid", "docid", "articleid", "mabai", "maso", "ma"],
  title: ["title", "headline", "tieude", "tua", "tuade", "tit", "tenbai", "name"],
  standfirst: [
    "standfirst",
    "sapo",
    "description",
    "summary",
    "excerpt",
    "abstract",
    "lead",
    "mota",
    "tomtat",
    "dandat",
  ],
  text: [
    "text",
    "body",
    "bodytext",
    "content",
    "contenttext",
    "articlebody",
    "fulltext",
    "noidung",
    "toanvan",
    "vanban",
    "baiviet",
    "maintext",
    "article",
  ],
  html: ["html", "bodyhtml", "contenthtml", "rawhtml", "bodyxhtml", "page"],
  url: ["url", "link", "canonicalurl", "permalink", "href", "duongdan", "lienket", "diachi", "sourceurl"],
  publishedAt: [
    "publishedat",
    "published",
    "datepublished",
    "publishdate",
    "pubdate",
    "publicationdate",
    "date",
    "datetime",
    "time",
    "timestamp",
    "ngaydang",
    "ngayxuatban",
    "ngay",
    "thoigian",
    "createdat",
  ],
  outlet: [
    "outlet",
    "publisher",
    "sitename",
    "site",
    "source",
    "sourcename",
    "newspaper",
    "media",
    "bao",
    "tobao",
    "nguon",
    "toasoan",
    "domain",
  ],
  byline: ["byline", "author", "authors", "creator", "writer", "tacgia", "nguoiviet", "phongvien", "butdanh"],
  language: ["language", "lang", "locale", "ngonngu"],
};
const order: RecordField[] = [
  "text",
  "html",
  "title",
  "url",
  "publishedAt",
  "standfirst",
  "outlet",
  "byline",
  "id",
  "language",
];

const known = new Set(Object.values(names).flat());

export function isKnownColumn(key: string): boolean {
  return known.has(key);
}

/** A column's name without marks, capitals and signs. */
export function columnKey(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("đ", "d")
    .replace(/[^a-z0-9]/g, "");
}

/**
 * Which column is which, by their names in Vietnamese and English and, for the text, title, address and date,
 * by what stands in them. A proposal, for somebody to look at.
 */
export function proposeColumns(
  rows: Record<string, unknown>[],
  columns: string[] = [...new Set(rows.flatMap((row) => Object.keys(row)))].slice(0, 1000),
): ColumnMapping["columns"] {
  const free = new Set(columns);
  const found: ColumnMapping["columns"] = {};
  const take = (field: RecordField, column: string | undefined) => {
    if (column === undefined || found[field] !== undefined) return;
    found[field] = column;
    free.delete(column);
  };
  for (const field of order) {
    take(
      field,
      names[field]
        .map((name) => columns.find((column) => columnKey(column) === name && free.has(column)))
        .find((column) => column !== undefined),
    );
  }
  const values = new Map(
    [...free].map((column) => [column, rows.flatMap((row) => recordText(row[column]) ?? [])]),
  );
  const like = (fits: (value: string) => boolean) =>
    [...values].find(([column, texts]) => free.has(column) && texts.length > 0 && texts.every(fits))?.[0];
  const html = found.text === undefined ? undefined : textsOf(rows, found.text);
  if (html !== undefined && found.html === undefined && html.length > 0 && html.every(isMarkup)) {
    found.html = found.text ?? "";
    delete found.text;
  }
  take(
    "url",
    like((value) => /^https?:\/\/\S+$/.test(value.trim())),
  );
  take(
    "publishedAt",
    like((value) => readDate(value) !== null),
  );
  if (found.text === undefined && found.html === undefined) {
    const [longest] = [...free]
      .map((column) => ({ column, length: average(values.get(column) ?? []) }))
      .toSorted((a, b) => b.length - a.length);
    if (longest && longest.length >= 200) {
      take((values.get(longest.column) ?? []).every(isMarkup) ? "html" : "text", longest.column);
    }
  }
  if (found.title === undefined) {
    take(
      "title",
      [...free].find((column) => isHeadline(values.get(column) ?? [])),
    );
  }
  return found;
}

function textsOf(rows: Record<string, unknown>[], column: string): string[] {
  return rows.flatMap((row) => recordText(row[column]) ?? []);
}

function average(texts: string[]): number {
  return texts.reduce((sum, text) => sum + text.length, 0) / Math.max(1, texts.length);
}

function isMarkup(text: string): boolean {
  return /<(?:p|div|br|h[1-6]|html|body|article)\b[^>]*>/i.test(text);
}

function isHeadline(texts: string[]): boolean {
  return (
    texts.length > 0 && texts.every((text) => text.length >= 15 && text.length <= 250 && text.includes(" "))
  );
}
