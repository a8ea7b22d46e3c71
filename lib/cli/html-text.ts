const silent = new Set([
  "script",
  "style",
  "noscript",
  "template",
  "svg",
  "head",
  "iframe",
  "object",
  "textarea",
  "select",
]);
const breaking = new Set(
  `address article aside blockquote br caption dd div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr
  li main nav ol option p pre section table td th tr ul`.split(/\s+/),
);
const named: Record<string, string> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  ndash: "–",
  mdash: "—",
  hellip: "…",
  lsquo: "‘",
  rsquo: "’",
  ldquo: "“",
  rdquo: "”",
  laquo: "«",
  raquo: "»",
  copy: "©",
  middot: "·",
  bull: "•",
};

/**
 * The visible words of a page, a line for each block. Reads each letter once, never runs anything,
 * and takes broken markup for what it looks like.
 */
export function htmlText(html: string): string {
  const parts: string[] = [];
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf("<", at);
    const stop = open === -1 ? html.length : open;
    if (stop > at) parts.push(decoded(html.slice(at, stop)).replace(/\s+/g, " "));
    if (open === -1) break;
    const tag = tagAt(html, open);
    if (tag.breaks) parts.push("\n\n");
    at = tag.end;
  }
  return parts
    .join("")
    .split("\n")
    .map((line) => line.replace(/ {2,}/g, " ").trim())
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

function tagAt(html: string, open: number): { end: number; breaks: boolean } {
  if (html.startsWith("<!--", open)) return { end: after(html, "-->", open + 4), breaks: false };
  const name = /^<\/?([a-z][a-z0-9]*)/i.exec(html.slice(open, open + 24))?.[1]?.toLowerCase();
  const end = after(html, ">", open);
  if (name === undefined) return { end, breaks: false };
  if (!silent.has(name) || html[open + 1] === "/") return { end, breaks: breaking.has(name) };
  return { end: after(html, ">", closingTag(html, name, end)), breaks: true };
}

function closingTag(html: string, name: string, from: number): number {
  const pattern = new RegExp(`</${name}`, "gi");
  pattern.lastIndex = from;
  return pattern.exec(html)?.index ?? html.length;
}

function after(html: string, mark: string, from: number): number {
  const found = html.indexOf(mark, from);
  return found === -1 ? html.length : found + mark.length;
}

function decoded(text: string): string {
  return text.replace(/&(#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,8});/gi, (whole: string, inner: string) => {
    if (!inner.startsWith("#")) return named[inner.toLowerCase()] ?? whole;
    const code = /^#x/i.test(inner) ? Number.parseInt(inner.slice(2), 16) : Number(inner.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "\uFFFD";
  });
}
