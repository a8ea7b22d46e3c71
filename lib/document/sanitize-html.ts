import clean from "sanitize-html";
import sanitizer from "sanitize-html/package.json" with { type: "json" };

/** Raise it with every change of a rule below: what was cleaned under another version is cleaned again. */
const ruleNumber = 1;

/** Stored beside cleaned markup. */
export const sanitizerVersion = `sanitize-html ${sanitizer.version}, rules ${ruleNumber}`;

/**
 * Letters of markup that are cleaned where somebody waits for the answer, a tenth of a second at most. Of a longer page
 * only the bytes as they came are kept: nobody looks through a book in a side column.
 */
export const longestLook = 500_000;

// Nothing of another namespace, no raw text, no forms, nothing that loads: what sanitizers were ever fooled with.
const tags =
  `p div br hr h1 h2 h3 h4 h5 h6 blockquote ul ol li dl dt dd figure figcaption pre code strong b em i u s del ins sub sup
  small q cite abbr a table caption thead tbody tfoot tr th td`.split(/\s+/);
const blocks = [
  "article",
  "section",
  "header",
  "footer",
  "main",
  "aside",
  "nav",
  "center",
  "address",
  "details",
  "summary",
];
/** Their content is no text of the page. */
const silent =
  `script style textarea option select xmp template iframe noscript noembed noframes plaintext title svg math object
  applet audio video canvas frameset`.split(/\s+/);

const options: clean.IOptions = {
  allowedTags: tags,
  allowedAttributes: { a: ["href", "rel"], td: ["colspan", "rowspan"], th: ["colspan", "rowspan"] },
  allowedSchemes: ["http", "https", "mailto"],
  allowProtocolRelative: false,
  disallowedTagsMode: "discard",
  nonTextTags: silent,
  nestingLimit: 100,
  parser: { lowerCaseTags: true, lowerCaseAttributeNames: true, decodeEntities: true },
  transformTags: {
    ...Object.fromEntries(blocks.map((name) => [name, () => ({ tagName: "div", attribs: {} })])),
    a: (_, { href }) => ({ tagName: "a", attribs: linkAttributes(href) }),
    td: (_, attribs) => ({ tagName: "td", attribs: spans(attribs) }),
    th: (_, attribs) => ({ tagName: "th", attribs: spans(attribs) }),
    // No picture is loaded from a stranger's server; what it shows stays in words.
    img: (_, { alt }) =>
      alt?.trim() ? { tagName: "small", attribs: {}, text: alt.trim() } : { tagName: "img", attribs: {} },
  },
};

/**
 * Markup that can be shown: an allow-list of text elements, links to the web and to mail addresses, nothing else.
 * Used on what arrives and once more on what is shown. Cleaning twice changes nothing.
 */
export function sanitizeHtml(html: string): string {
  return clean(html, options);
}

function linkAttributes(href: string | undefined): clean.Attributes {
  const address = safeAddress(href ?? "");
  return address === null ? {} : { href: address, rel: "nofollow ugc noopener noreferrer" };
}

/** As the URL parser writes it. Relative addresses would point into our own site. */
function safeAddress(href: string): string | null {
  const url = URL.parse(href);
  if (url === null || url.username !== "" || url.password !== "") return null;
  if (url.protocol === "mailto:")
    return /^[^\s?<>"'()]+@[^\s?<>"'()]+$/.test(url.pathname) ? `mailto:${url.pathname}` : null;
  return /^https?:$/.test(url.protocol) ? url.href : null;
}

function spans(attribs: clean.Attributes): clean.Attributes {
  const kept: clean.Attributes = {};
  for (const name of ["colspan", "rowspan"]) {
    const value = attribs[name] ?? "";
    if (/^[1-9]\d?$/.test(value)) kept[name] = value;
  }
  return kept;
}
