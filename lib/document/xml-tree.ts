import { type ForgottenEnds, holdsNothing, openElements } from "./open-elements";
import { cleanXmlSource, decodeReferences, escapeMarkup } from "./xml-text";
import { type XmlRefusal, refuseXml } from "./xml-limits";
import { usualVocabulary, vocabularyOf } from "./xml-namespaces";
import { type XmlToken, xmlTokens } from "./xml-tokens";

export type XmlText = { text: string; cdata: boolean };

export type XmlElement = {
  /** `vocabulary:name` in small letters; RSS and NewsML have no vocabulary. `dc:creator`, `atom:link`, `item`. */
  name: string;
  /** By the name as written, in small letters. Values are decoded once. */
  attributes: ReadonlyMap<string, string>;
  children: (XmlElement | XmlText)[];
  parent: XmlElement | null;
  /** Offsets into the tree's source, from `<` to after the last `>`. */
  start: number;
  end: number;
  /** False when the source ended inside it. */
  whole: boolean;
};

export type XmlTree = {
  source: string;
  /** Has no name; its children are what stands at the top of the source. */
  top: XmlElement;
  /** End tags that were missing or had nothing to end. */
  repairs: number;
  /** The source ended inside an element. */
  truncated: boolean;
};

type Options = { forgottenEnds?: ForgottenEnds };

/** Reads what there is. Refuses only what is unsafe or too large. */
export function readXmlTree(
  raw: string,
  { forgottenEnds = () => [] }: Options = {},
): ({ ok: true } & XmlTree) | ({ ok: false } & XmlRefusal) {
  const source = cleanXmlSource(raw);
  const refusal = refuseXml(source, { forgottenEnds });
  if (refusal !== null) return { ok: false, ...refusal };
  return { ok: true, ...growTree(source, forgottenEnds) };
}

type Scope = ReadonlyMap<string, string>;
type Open = { element: XmlElement; scope: Scope };

function growTree(source: string, forgottenEnds: ForgottenEnds): XmlTree {
  const top: Open = { element: newElement("", new Map(), null, 0), scope: new Map() };
  const open = openElements<Open>(forgottenEnds);
  let repairs = 0;
  let cutInside = false;
  const finish = (ended: Open[], end: number) => {
    for (const { element } of ended) element.end = end;
  };
  const add = (child: XmlElement | XmlText) => (open.innermost() ?? top).element.children.push(child);

  for (const token of xmlTokens(source)) {
    if (token.kind === "open") {
      const written = token.name.toLowerCase();
      const forgotten = open.endBefore(written);
      repairs += forgotten.length;
      finish(forgotten, token.start);
      const parent = open.innermost() ?? top;
      const attributes = attributesOf(token);
      const scope = scopeOf(parent.scope, attributes);
      const element = newElement(resolveName(written, scope), attributes, parent.element, token.start);
      element.end = token.end;
      add(element);
      if (!token.selfClosing && !holdsNothing(written)) open.push(written, { element, scope });
    } else if (token.kind === "close") {
      const ended = open.end(token.name.toLowerCase());
      repairs += ended === null ? 1 : ended.length - 1;
      finish(ended?.slice(0, -1) ?? [], token.start);
      finish(ended?.slice(-1) ?? [], token.end);
    } else if (token.kind === "text") {
      const text = decodeReferences(source.slice(token.start, token.end).replaceAll("]]>", ""));
      if (text !== "") add({ text, cdata: false });
    } else if (token.kind === "cdata") {
      cutInside ||= !token.whole;
      add({ text: source.slice(token.textStart, token.textEnd), cdata: true });
    } else if (token.kind === "comment") cutInside ||= !token.whole;
  }
  const truncated = open.depth() > 0 || cutInside;
  for (let last = open.innermost(); last !== undefined; last = open.innermost()) {
    last.element.whole = false;
    last.element.end = source.length;
    open.pop();
  }
  top.element.end = source.length;
  return { source, top: top.element, repairs, truncated };
}

function newElement(
  name: string,
  attributes: ReadonlyMap<string, string>,
  parent: XmlElement | null,
  start: number,
): XmlElement {
  return { name, attributes, children: [], parent, start, end: start, whole: true };
}

function attributesOf({ attributes }: XmlToken & { kind: "open" }): Map<string, string> {
  const read = new Map<string, string>();
  for (const { name, value } of attributes) {
    const key = name.toLowerCase();
    if (!read.has(key)) read.set(key, decodeReferences(value));
  }
  return read;
}

function scopeOf(outer: Scope, attributes: ReadonlyMap<string, string>): Scope {
  let scope: Map<string, string> | null = null;
  for (const [name, value] of attributes) {
    if (name !== "xmlns" && !name.startsWith("xmlns:")) continue;
    const prefix = name.slice(6);
    scope ??= new Map(outer);
    scope.set(prefix, vocabularyOf(value) ?? (prefix === "" ? "" : usualVocabulary(prefix)));
  }
  return scope ?? outer;
}

function resolveName(written: string, scope: Scope): string {
  const colon = written.indexOf(":");
  const prefix = colon === -1 ? "" : written.slice(0, colon);
  const local = written.slice(colon + 1);
  const vocabulary = scope.get(prefix) ?? (prefix === "" ? "" : usualVocabulary(prefix));
  return vocabulary === "" ? local : `${vocabulary}:${local}`;
}

export function isElement(node: XmlElement | XmlText): node is XmlElement {
  return "children" in node;
}

export function childElements(element: XmlElement, name?: string): XmlElement[] {
  return element.children.filter(
    (child): child is XmlElement => isElement(child) && (name === undefined || child.name === name),
  );
}

export function childElement(element: XmlElement, name: string): XmlElement | null {
  return childElements(element, name)[0] ?? null;
}

/** All the text inside, one line; null when there is none. */
export function textOf(element: XmlElement | null): string | null {
  if (element === null) return null;
  const text = allText(element).replace(/\s+/g, " ").trim();
  return text === "" ? null : text;
}

function allText(element: XmlElement): string {
  return element.children.map((child) => (isElement(child) ? allText(child) : child.text)).join("");
}

/** The value of the first such child that has one. */
export function childText(element: XmlElement, ...names: string[]): string | null {
  for (const name of names) {
    for (const child of childElements(element, name)) {
      const text = textOf(child);
      if (text !== null) return text;
    }
  }
  return null;
}

/** An attribute's trimmed value; null when it is missing or empty. */
export function attributeOf(element: XmlElement, name: string): string | null {
  return element.attributes.get(name)?.trim() || null;
}

/** The nearest value of `xml:lang` and its like, on the element or around it. */
export function inherited(element: XmlElement, name: string): string | null {
  for (let at: XmlElement | null = element; at !== null; at = at.parent) {
    const value = attributeOf(at, name);
    if (value !== null) return value;
  }
  return null;
}

const withoutEnd = new Set(["br", "hr", "img", "input", "wbr", "source", "embed", "col", "area", "track"]);

/**
 * What stands inside, as HTML: elements by their names without vocabulary, and text escaped (`asText`) or as it
 * is, for a field whose text is itself markup.
 */
export function innerHtml(element: XmlElement, asText: "text" | "markup"): string {
  return element.children
    .map((child) => {
      if (!isElement(child)) return asText === "text" ? escapeMarkup(child.text) : child.text;
      const name = child.name.slice(child.name.indexOf(":") + 1);
      const attributes = [...child.attributes]
        .filter(([key]) => !key.startsWith("xmlns"))
        .map(([key, value]) => ` ${key}="${escapeMarkup(value)}"`)
        .join("");
      const open = `<${name}${attributes}>`;
      return withoutEnd.has(name) ? open : `${open}${innerHtml(child, "text")}</${name}>`;
    })
    .join("");
}
