/** What the API takes, by its content type, and the ending that says so to the readers of files. */
const endings: Record<string, string> = {
  "application/json": "json",
  "application/jsonl": "jsonl",
  "application/x-jsonlines": "jsonl",
  "application/x-ndjson": "jsonl",
  "application/ndjson": "jsonl",
  "text/csv": "csv",
  "text/tab-separated-values": "tsv",
  "text/plain": "txt",
  "text/html": "html",
  "application/xhtml+xml": "xhtml",
  "application/xml": "xml",
  "text/xml": "xml",
  "application/rss+xml": "xml",
  "application/atom+xml": "xml",
  "application/vnd.iptc.g2.newsitem+xml": "xml",
  "application/vnd.iptc.g2.newsmessage+xml": "xml",
  "application/feed+json": "json",
  "message/rfc822": "eml",
  "multipart/related": "mht",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
  "application/zip": "zip",
  "application/gzip": "gz",
};

export const apiContentTypes: readonly string[] = Object.keys(endings);

/** Null for what is not taken. Parameters such as a charset are looked at by whoever reads the file. */
export function endingOfContentType(contentType: string | null): string | null {
  const [essence = ""] = (contentType ?? "").split(";");
  return endings[essence.trim().toLowerCase()] ?? null;
}
