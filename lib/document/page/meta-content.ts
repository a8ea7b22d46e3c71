import { squash } from "./squash";

/** The first of these `<meta>` names, properties or itemprops that says something. */
export function metaContent(document: Document, names: readonly string[]): string | null {
  const said = metaContents(document);
  for (const name of names) {
    const value = said.get(name)?.[0];
    if (value !== undefined) return value;
  }
  return null;
}

const known = new WeakMap<Document, Map<string, string[]>>();

/** By lower-case name, in page order. One property attribute may hold several names. */
export function metaContents(document: Document): Map<string, string[]> {
  const before = known.get(document);
  if (before) return before;
  const said = new Map<string, string[]>();
  for (const meta of document.querySelectorAll("meta[content]")) {
    const value = squash(meta.getAttribute("content") ?? "");
    if (value === "") continue;
    for (const name of namesOf(meta)) {
      const values = said.get(name);
      if (values) values.push(value);
      else said.set(name, [value]);
    }
  }
  known.set(document, said);
  return said;
}

function namesOf(meta: Element): string[] {
  const given = ["name", "property", "itemprop", "http-equiv"].map((kind) => meta.getAttribute(kind) ?? "");
  return [
    ...new Set(given.flatMap((names) => names.toLowerCase().split(/\s+/)).filter((name) => name !== "")),
  ];
}
