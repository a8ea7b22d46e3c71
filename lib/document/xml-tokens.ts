export type XmlAttribute = { name: string; value: string };

/** `start` and `end` are offsets into the source. Names, values and text are as written: nothing is decoded. */
export type XmlToken = { start: number; end: number } & (
  | { kind: "open"; name: string; attributes: XmlAttribute[]; selfClosing: boolean }
  | { kind: "close"; name: string }
  | { kind: "text" }
  /** `whole` is false when the end mark is missing: the file was cut off inside it. */
  | { kind: "cdata"; textStart: number; textEnd: number; whole: boolean }
  | { kind: "comment"; whole: boolean }
  | { kind: "instruction" }
  | { kind: "doctype"; internalSubset: boolean }
  /** `<!ENTITY`, `<!ELEMENT`, `<!ATTLIST`, `<!NOTATION` wherever it stands. */
  | { kind: "declaration" }
);

/**
 * XML as feeds really write it, in one pass: every character is looked at a bounded number of times. Never fails.
 * A `<` that opens nothing is text; a comment, CDATA section or instruction without an end runs to the end of the
 * source.
 */
export function* xmlTokens(source: string): Generator<XmlToken> {
  let textStart = 0;
  let at = source.indexOf("<");
  while (at !== -1) {
    const token = markupAt(source, at);
    if (token === null) {
      at = source.indexOf("<", at + 1);
      continue;
    }
    if (at > textStart) yield { kind: "text", start: textStart, end: at };
    yield token;
    textStart = token.end;
    at = source.indexOf("<", token.end);
  }
  if (textStart < source.length) yield { kind: "text", start: textStart, end: source.length };
}

/** No vocabulary that we read has other letters: `<vàng>` and `<an@x.vn>` are somebody's text. */
const wholeName = /^[A-Za-z_:][\w:.-]*$/;
const nameStart = /[A-Za-z_:]/;
const declarations = /<!(?:ENTITY|ELEMENT|ATTLIST|NOTATION)\b/iy;
const doctype = /<!DOCTYPE\b/iy;
const nameEnd = /[\s/><="']/g;

function markupAt(source: string, start: number): XmlToken | null {
  const next = source.charAt(start + 1);
  if (next === "!") return exclamationAt(source, start);
  if (next === "?") return { kind: "instruction", start, end: endOfInstruction(source, start + 2) };
  if (next === "/") {
    return nameStart.test(source.charAt(start + 2)) ? closeTagAt(source, start) : null;
  }
  return nameStart.test(next) ? openTagAt(source, start) : null;
}

function exclamationAt(source: string, start: number): XmlToken | null {
  if (source.startsWith("<!--", start)) {
    const close = source.indexOf("-->", start + 4);
    return { kind: "comment", start, end: close === -1 ? source.length : close + 3, whole: close !== -1 };
  }
  if (source.slice(start, start + 9).toUpperCase() === "<![CDATA[") {
    const close = source.indexOf("]]>", start + 9);
    const textEnd = close === -1 ? source.length : close;
    const end = close === -1 ? source.length : close + 3;
    return { kind: "cdata", start, end, textStart: start + 9, textEnd, whole: close !== -1 };
  }
  if (standsAt(declarations, source, start)) return { kind: "declaration", start, end: start + 2 };
  if (standsAt(doctype, source, start)) return doctypeAt(source, start);
  return null;
}

function doctypeAt(source: string, start: number): XmlToken {
  let quote = "";
  for (let at = start + 9; at < source.length; at += 1) {
    const character = source.charAt(at);
    if (quote !== "") {
      if (character === quote) quote = "";
    } else if (character === '"' || character === "'") quote = character;
    else if (character === "[") return { kind: "doctype", start, end: at + 1, internalSubset: true };
    else if (character === ">") return { kind: "doctype", start, end: at + 1, internalSubset: false };
    else if (character === "<") return { kind: "doctype", start, end: at, internalSubset: false };
  }
  return { kind: "doctype", start, end: source.length, internalSubset: false };
}

function closeTagAt(source: string, start: number): XmlToken | null {
  const end = endOfName(source, start + 2);
  if (!wholeName.test(source.slice(start + 2, end))) return null;
  let at = end;
  while (at < source.length && source.charAt(at) !== ">" && source.charAt(at) !== "<") at += 1;
  return {
    kind: "close",
    start,
    end: source.charAt(at) === ">" ? at + 1 : at,
    name: source.slice(start + 2, end),
  };
}

/** null: no `>` before the next `<`, so it is a sign in somebody's text ("giá <b trở xuống"). */
function openTagAt(source: string, start: number): XmlToken | null {
  let at = endOfName(source, start + 1);
  const name = source.slice(start + 1, at);
  if (!wholeName.test(name)) return null;
  const attributes: XmlAttribute[] = [];
  for (;;) {
    at = skipSpace(source, at);
    const character = source.charAt(at);
    if (character === ">") return { kind: "open", start, end: at + 1, name, attributes, selfClosing: false };
    if (character === "" || character === "<") return null;
    if (character === "/") {
      if (source.charAt(at + 1) === ">") {
        return { kind: "open", start, end: at + 2, name, attributes, selfClosing: true };
      }
      at += 1;
      continue;
    }
    const attribute = attributeAt(source, at);
    if (attribute.name !== "") attributes.push({ name: attribute.name, value: attribute.value });
    at = attribute.end;
  }
}

function attributeAt(source: string, start: number): XmlAttribute & { end: number } {
  const nameStop = endOfName(source, start);
  // A stray quote or equals sign: passed over, so that the scan always moves on.
  if (nameStop === start) return { name: "", value: "", end: start + 1 };
  const name = source.slice(start, nameStop);
  const equals = skipSpace(source, nameStop);
  if (source.charAt(equals) !== "=") return { name, value: "", end: nameStop };
  const valueStart = skipSpace(source, equals + 1);
  const quote = source.charAt(valueStart);
  if (quote !== '"' && quote !== "'") {
    let end = valueStart;
    while (end < source.length && !/[\s><]/.test(source.charAt(end))) end += 1;
    if (source.charAt(end) === ">" && source.charAt(end - 1) === "/" && end > valueStart) end -= 1;
    return { name, value: source.slice(valueStart, end), end };
  }
  const close = source.indexOf(quote, valueStart + 1);
  const end = close === -1 ? source.length : close;
  return { name, value: source.slice(valueStart + 1, end), end: Math.min(source.length, end + 1) };
}

function endOfName(source: string, from: number): number {
  nameEnd.lastIndex = from;
  return nameEnd.exec(source)?.index ?? source.length;
}

function skipSpace(source: string, from: number): number {
  let at = from;
  while (at < source.length && source.charCodeAt(at) <= 32) at += 1;
  return at;
}

const instructionEnd = /\?>|</g;

/** `<?xml version="1.0">` without its second question mark ends at its `>`, before the next tag. */
function endOfInstruction(source: string, from: number): number {
  instructionEnd.lastIndex = from;
  const found = instructionEnd.exec(source);
  if (found?.[0] === "?>") return found.index + 2;
  const next = found?.index ?? source.length;
  const close = source.slice(from, next).indexOf(">");
  return close === -1 ? next : from + close + 1;
}

function standsAt(pattern: RegExp, source: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(source);
}
