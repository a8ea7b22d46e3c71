export const recordFields = [
  "id",
  "title",
  "standfirst",
  "text",
  "html",
  "url",
  "publishedAt",
  "outlet",
  "byline",
  "language",
] as const;
export type RecordField = (typeof recordFields)[number];

/** Which column of a table, or key of a JSON record, holds which part of an article. */
export type ColumnMapping = {
  /** Keys may lead inside: `source.name`. Columns of a table without a header are called `1`, `2`, `3` … */
  columns: Partial<Record<RecordField, string>>;
  /** Of a table: does its first row name the columns? Looked at when absent. */
  header?: boolean;
  /** Of a table. Looked at when absent. */
  separator?: "," | ";" | "\t" | "|";
};
