export type JsonLdNode = Record<string, unknown>;

const articleType =
  /^(?:(?:https?:\/\/schema\.org\/)?)(?:[A-Za-z]*Article|BlogPosting|LiveBlogPosting|[A-Za-z]*NewsArticle|Report|Review|SocialMediaPosting|DiscussionForumPosting|TechArticle|OpinionPiece)$/;

/** The article that the page's JSON-LD describes, whatever shape it has; null when none or when all is broken. */
export function articleJsonLd(document: Document): JsonLdNode | null {
  const articles = jsonLdNodes(document).filter(isArticle);
  return articles.find((node) => typeof node.headline === "string") ?? articles[0] ?? null;
}

const known = new WeakMap<Document, JsonLdNode[]>();

export function jsonLdNodes(document: Document): JsonLdNode[] {
  const nodes = known.get(document) ?? readNodes(document);
  known.set(document, nodes);
  return nodes;
}

function readNodes(document: Document): JsonLdNode[] {
  return [...document.querySelectorAll("script[type]")]
    .filter((script) => /^application\/ld\+json/i.test(script.getAttribute("type") ?? ""))
    .flatMap((script) => nodesIn(parsed(script.textContent ?? "")));
}

export function isArticle(node: JsonLdNode): boolean {
  return textsOf(node["@type"]).some((type) => articleType.test(type));
}

/** Strings in a value that may be one, many, or an object that carries a name. */
export function textsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (!isNode(value)) return [];
  return textsOf(value["@value"] ?? value.name ?? []);
}

export function isNode(value: unknown): value is JsonLdNode {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Publishers wrap it in CDATA or comments, leave raw line ends in strings, or end lists with a comma. */
function parsed(raw: string): unknown {
  const json = raw
    .replace(/^\s*(?:\/\*.*?\*\/|<!\[CDATA\[|\/\/<!\[CDATA\[|<!--)?/s, "")
    .replace(/(?:\/\/)?\]\]>\s*$|-->\s*$/, "");
  return parse(raw) ?? parse(json) ?? parse(json.replace(/\p{Cc}+/gu, " ").replace(/,\s*([\]}])/g, "$1"));
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return null;
  }
}

function nodesIn(value: unknown): JsonLdNode[] {
  const found: JsonLdNode[] = [];
  const waiting: unknown[] = [value];
  while (waiting.length > 0 && found.length < 500) {
    const next = waiting.shift();
    if (Array.isArray(next)) waiting.push(...next.slice(0, 500));
    else if (isNode(next)) {
      found.push(next);
      for (const key of ["@graph", "mainEntity", "mainEntityOfPage", "hasPart", "itemListElement", "item"]) {
        if (typeof next[key] === "object") waiting.push(next[key]);
      }
    }
  }
  return found;
}
