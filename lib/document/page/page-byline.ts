import { isDateLine } from "./furniture";
import { articleJsonLd, textsOf } from "./json-ld";
import { metaContents } from "./meta-content";
import { squash } from "./squash";

const metas = [
  "author",
  "article:author_name",
  "dc.creator",
  "dcterms.creator",
  "dc:creator",
  "parsely-author",
  "sailthru.author",
  "byl",
  "citation_author",
  "article:author",
  "twitter:data1",
];
const selectors = [
  "[itemprop~=author] [itemprop~=name]",
  "[itemprop~=author]",
  "a[rel~=author], [rel~=author]",
  ".byline-name, .author-name, .byline__name, .author__name, .p-author, .vcard .fn",
  ".byline, .article-byline, .article__byline, .post-author, .entry-author, .author, .article-author, .tac-gia, .tacgia, .author_mail, .detail-author",
];

/** Who wrote it, as the page says; several with commas between them. */
export function pageByline(document: Document): string | null {
  const article = articleJsonLd(document);
  return (
    named(textsOf(article?.author)) ??
    named(textsOf(article?.creator)) ??
    metas.map((name) => metaByline(document, name)).find((names) => names !== null) ??
    selectors.map((selector) => shownByline(document, selector)).find((names) => names !== null) ??
    markedByline(document) ??
    null
  );
}

/** Any short line whose class says that it names the writer. */
function markedByline(document: Document): string | null {
  for (const element of document.querySelectorAll("[class], [id]")) {
    if (!bylineClass.test(`${element.getAttribute("class") ?? ""} ${element.id}`) || isElsewhere(element))
      continue;
    const text = squash((element.textContent ?? "").slice(0, 400));
    if (text.length > 3 && text.length < 100 && !isDateLine(text)) {
      const name = bareName(text);
      if (name !== null) return name;
    }
  }
  return null;
}

const bylineClass =
  /byline|(?:^|[\s_-])(?:author|authors|author-?name|written-?by|p-author|tac-?gia|nguoi-viet)(?:$|[\s_-])/i;

function metaByline(document: Document, name: string): string | null {
  const said = metaContents(document).get(name) ?? [];
  if (name === "twitter:data1") {
    const label = metaContents(document).get("twitter:label1")?.[0] ?? "";
    return /^(?:written by|author|by|tác giả|viết bởi)$/i.test(label) ? named(said) : null;
  }
  return named(said);
}

function shownByline(document: Document, selector: string): string | null {
  const shown = [...document.querySelectorAll(selector)]
    .filter((element) => !isElsewhere(element))
    .slice(0, 4);
  const names = shown.map((element) => squash(element.textContent ?? "")).filter((name) => name.length < 120);
  return named(names.slice(0, selector.includes("name") || selector.includes("itemprop") ? 4 : 1));
}

/** A teaser's or a commenter's name is no byline of this page. */
function isElsewhere(element: Element): boolean {
  return (
    element.closest("aside, footer, nav, [class*=comment], [id*=comment], [class*=related], li") !== null
  );
}

function named(texts: string[]): string | null {
  const names = texts
    .flatMap((text) => {
      const name = bareName(text);
      return name === null ? [] : [name];
    })
    .slice(0, 12);
  return names.length === 0 ? null : [...new Set(names)].join(", ");
}

/** "By Jane Doe" and "Tác giả: An Bình" are names with a label; an address or a date is none. */
export function bareName(text: string): string | null {
  const name = squash(text)
    .replace(
      /^(?:by|written by|posted by|published by|par|von|por|di|door|bởi|tác giả|người viết|viết bởi|bài viết|bài)(?:\s*:\s*|\s+)/i,
      "",
    )
    .replace(
      /\s*[|·•]?\s*\d{1,2}[\s/.-]\p{L}{3,9}[\s/.-]\d{4}.*$|\s*[|·•]?\s*\p{L}{3,9} \d{1,2}, \d{4}.*$/u,
      "",
    )
    .replace(/^[\s|·•–-]+|[\s|·•,–-]+$/g, "");
  if (name === "" || name.length > 120 || /^https?:|^www\.|^@|[<>{}]/.test(name)) return null;
  return /\p{L}/u.test(name) && !/^(?:admin|administrator|null|undefined|none|unknown|author)$/i.test(name)
    ? name
    : null;
}
