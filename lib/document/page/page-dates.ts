import { articleJsonLd, textsOf } from "./json-ld";
import { metaContents } from "./meta-content";
import { isoDate } from "./iso-date";

const published = [
  "article:published_time",
  "og:article:published_time",
  "og:published_time",
  "datepublished",
  "article:published",
  "parsely-pub-date",
  "sailthru.date",
  "pubdate",
  "publishdate",
  "publish-date",
  "publish_date",
  "publication_date",
  "published_time",
  "dc.date.issued",
  "dcterms.date",
  "dcterms.created",
  "dc.date",
  "dc:date",
  "dc.date.created",
  "datecreated",
  "cxenseparse:recs:publishtime",
  "bt:pubdate",
  "citation_publication_date",
  "citation_date",
  "originalpublicationdate",
  "article.published",
  "date",
];
const modified = [
  "article:modified_time",
  "og:updated_time",
  "og:article:modified_time",
  "datemodified",
  "lastmod",
  "last-modified",
  "dcterms.modified",
  "dc.date.modified",
  "article:modified",
];
const elements =
  "[itemprop~=datePublished], time[pubdate], time.published, time.entry-date, abbr.published, .date-published";

/** When the page says it was published: an exact moment before a bare day, a declared one before a visible one. */
export function publishedAt(document: Document): string | null {
  const declared = [
    ...textsOf(articleJsonLd(document)?.datePublished),
    ...textsOf(articleJsonLd(document)?.dateCreated),
    ...metaTexts(document, published),
  ];
  return best(declared) ?? best(elementTexts(document, elements)) ?? best(visibleTexts(document));
}

export function modifiedAt(document: Document): string | null {
  return (
    best([...textsOf(articleJsonLd(document)?.dateModified), ...metaTexts(document, modified)]) ??
    best(elementTexts(document, "[itemprop~=dateModified], time.updated"))
  );
}

/** A moment with its offset, if one of these names the same day; else the first day named. */
function best(texts: string[]): string | null {
  const dates = texts.map(isoDate).filter((date) => date !== null);
  const first = dates[0];
  if (first === undefined) return null;
  if (first.exact) return first.iso;
  return (
    dates.find(({ exact, iso }) => exact && iso.slice(0, 10) === first.iso.slice(0, 10))?.iso ?? first.iso
  );
}

function metaTexts(document: Document, names: string[]): string[] {
  const said = metaContents(document);
  return names.flatMap((name) => said.get(name)?.slice(0, 1) ?? []);
}

function elementTexts(document: Document, selector: string): string[] {
  return [...document.querySelectorAll(selector)].slice(0, 5).flatMap(timeTexts);
}

function timeTexts(element: Element): string[] {
  const said = ["datetime", "content", "title"].map((name) => element.getAttribute(name) ?? "");
  return [...said, (element.textContent ?? "").slice(0, 120)].filter((text) => text.trim() !== "");
}

/** Beside the headline or above the text, where readers are told; a teaser's date stands elsewhere. */
function visibleTexts(document: Document): string[] {
  const times = [...document.querySelectorAll("article time, main time, header time, time")].slice(0, 3);
  const dated = [...document.querySelectorAll("span, div, p, li, small, em, b, abbr")]
    .filter((element) => dateClass.test(`${element.getAttribute("class") ?? ""} ${element.id}`))
    .slice(0, 12)
    .map((element) => (element.textContent ?? "").trim())
    .filter((text) => text.length < 160);
  return [...times.flatMap(timeTexts), ...dated, ...longDates(document)];
}

const dateClass =
  /(?:^|[\s_-])(?:date|dates|time|timestamp|datetime|dateline|published|publish|pubdate|posted|ngay|thoi-?gian|post-?date|entry-?date|article-?date|pdate)(?:$|[\s_-])/i;

/** "Thứ hai, 4/9/2023, 10:30 (GMT+7)": nobody writes this but to date a page. */
function longDates(document: Document): string[] {
  const words = (document.documentElement.textContent ?? "").slice(0, 200_000);
  const found =
    /(?:Thứ (?:hai|ba|tư|năm|sáu|bảy|bẩy)|Chủ nhật|Thứ [2-7])\s*,?\s*(?:ngày\s*)?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}[^\n\p{L}]{0,30}(?:\(?GMT\s*[+-]\d{1,2}\)?)?/iu.exec(
      words,
    );
  return found ? [found[0]] : [];
}
