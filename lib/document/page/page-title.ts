import { articleJsonLd, textsOf } from "./json-ld";
import { metaContent } from "./meta-content";
import { squash } from "./squash";

const separators = String.raw`\s+[|\-–—_»›·•::/\\]+\s+|\s*[|_]\s*|\s+::\s+`;

/** The headline: what metadata, heading and title element agree on, without the site's name at its end. */
export function pageTitle(document: Document, siteName: string | null): string | null {
  const element = squash(document.querySelector("title")?.textContent ?? "");
  const declared = declaredTitles(document).map((title) => withoutSite(title, siteName));
  const headings = headingTexts(document);
  for (const title of declared) {
    const heading = headings.find((words) => isSame(words, title));
    if (heading !== undefined) return title;
  }
  const isTold = declared.some((title) => fold(element).includes(fold(title)));
  const first = (isTold ? undefined : headingInTitle(element, headings)) ?? declared[0];
  if (first !== undefined) return withoutTail(first, headings);
  if (element === "") return headings.length === 1 ? (headings[0] ?? null) : null;
  return withoutShortEnd(withoutTail(withoutSite(element, siteName), headings));
}

/** Where metadata says something else than the page, the heading that the title element repeats is the headline. */
function headingInTitle(element: string, headings: string[]): string | undefined {
  return headings.find(
    (words) => words.length >= 0.4 * element.length && fold(element).startsWith(fold(words)),
  );
}

/** "Headline of several words - Some Site", when nothing else on the page tells which is which. */
function withoutShortEnd(title: string): string {
  const parts = title.split(/(\s+[|\-–—»·::]+\s+)/);
  const start = parts.slice(0, -2).join("");
  const end = parts.at(-1) ?? "";
  const words = (text: string) => text.split(" ").length;
  return parts.length >= 3 && words(end) <= 4 && words(start) >= 4 && words(start) > words(end)
    ? start
    : title;
}

function declaredTitles(document: Document): string[] {
  const article = articleJsonLd(document);
  const headlines = textsOf(article?.headline).map((headline) => squash(decoded(headline)));
  const metas = [
    "og:title",
    "dc.title",
    "dcterm.title",
    "dc:title",
    "parsely-title",
    "twitter:title",
    "title",
    "headline",
  ];
  const said = metas.map((name) => metaContent(document, [name])).filter((title) => title !== null);
  return [...headlines, ...said.map(decoded)].filter((title) => title !== "");
}

function headingTexts(document: Document): string[] {
  return [...document.querySelectorAll("h1, [itemprop~=headline]")]
    .slice(0, 20)
    .map((heading) => squash(heading.textContent ?? ""))
    .filter((words) => words !== "" && words.length < 500);
}

/** "Headline - Site" where the site says its name, in whole or as its only word. */
function withoutSite(title: string, siteName: string | null): string {
  const parts = title.split(new RegExp(`(${separators})`));
  if (parts.length < 3) return title;
  const last = fold(parts.at(-1) ?? "");
  const site = fold(siteName ?? "");
  if (site === "" || last === "") return title;
  const same =
    last === site || last === site.replace(/\.(?:com|net|org|vn|com\.vn)$/, "") || site.startsWith(last);
  return same ? parts.slice(0, -2).join("") : title;
}

/** Where a page's heading is the title up to a separator, the rest is the site's. */
function withoutTail(title: string, headings: string[]): string {
  const start = fold(title);
  const heading = headings.find(
    (words) => words.length >= 12 && words.length < title.length && start.startsWith(fold(words)),
  );
  if (heading === undefined) return title;
  const rest = title.slice(heading.length);
  return new RegExp(`^(?:${separators})`).test(rest) ? title.slice(0, heading.length) : title;
}

function isSame(a: string, b: string): boolean {
  return fold(a) === fold(b);
}

function fold(text: string): string {
  return squash(text).normalize("NFC").toLowerCase().replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
}

/** Metadata is often escaped twice. */
function decoded(text: string): string {
  const named: Record<string, string> = { amp: "&", quot: '"', apos: "'", lt: "<", gt: ">", nbsp: " " };
  return text.replace(
    /&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|(amp|quot|apos|lt|gt|nbsp));/gi,
    (whole, ten, sixteen, name) => {
      if (typeof name === "string") return named[name.toLowerCase()] ?? whole;
      const code = typeof ten === "string" ? Number(ten) : Number.parseInt(String(sixteen), 16);
      return code > 31 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
        ? String.fromCodePoint(code)
        : whole;
    },
  );
}
