import { Tokenizer } from "htmlparser2";

const controls = /[^\P{Cc}\t\n\r\u0085]/gu;

/**
 * The source without what hides markup or cannot be stored: byte order marks, NUL (UTF-16 that was read as bytes
 * has one after each letter) and other controls. Done before any check, so that nothing appears afterwards.
 */
export function cleanXmlSource(source: string): string {
  return source
    .replace(/^[\uFEFF\s]+/, "")
    .replace(controls, "")
    .toWellFormed();
}

const reference = /&(?:#[xX]([0-9a-fA-F]{1,8})|#([0-9]{1,10})|([a-zA-Z][a-zA-Z0-9]{1,31}));/g;

/** The five of XML, and the one that feeds use most: no dictionary is asked for them. */
const common: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00A0" };

/**
 * Character references become characters, exactly once: `&amp;lt;` reads `&lt;` and stays so. Names that only
 * HTML knows are read too; a bare `&` and an unknown name stay as they are.
 */
export function decodeReferences(text: string): string {
  if (!text.includes("&")) return text;
  const known = namedCharacters(rareNames(text));
  return text
    .replace(reference, (written: string, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined)
        return (Object.hasOwn(common, name) ? common[name] : known.get(name)) ?? written;
      return characterOf(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16));
    })
    .replace(controls, "");
}

function rareNames(text: string): string[] {
  const rare = new Set<string>();
  for (const [, name] of text.matchAll(/&(?!(?:amp|lt|gt|quot|apos|nbsp);)([a-zA-Z][a-zA-Z0-9]{1,31});/g)) {
    if (name !== undefined) rare.add(name);
  }
  return [...rare];
}

/** Numbers 128 to 159 mean what Windows puts there, as in every browser. */
const windows = new TextDecoder("windows-1252");

function characterOf(codePoint: number): string {
  if (codePoint === 0 || codePoint > 0x10ffff || (codePoint >= 0xd800 && codePoint <= 0xdfff))
    return "\uFFFD";
  if (codePoint >= 128 && codePoint < 160) return windows.decode(new Uint8Array([codePoint]));
  return String.fromCodePoint(codePoint);
}

/** All names in one pass of the HTML tokenizer, however many there are. */
function namedCharacters(names: string[]): Map<string, string> {
  const known = new Map<string, string>();
  if (names.length === 0) return known;
  const separator = "\u0001";
  const decoded = decodeAsHtml(names.map((name) => `&${name};`).join(separator)).split(separator);
  for (const [index, name] of names.entries()) {
    const value = decoded[index];
    // `&notit;` begins with a name of old HTML, which is not the name that was written.
    if (value !== undefined && !value.endsWith(";")) known.set(name, value);
    else if (name === "semi") known.set(name, ";");
  }
  return known;
}

function decodeAsHtml(written: string): string {
  let text = "";
  const nothing = () => {};
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      ontext: (start, end) => {
        text += written.slice(start, end);
      },
      ontextentity: (codePoint) => {
        text += String.fromCodePoint(codePoint);
      },
      onattribdata: nothing,
      onattribentity: nothing,
      onattribend: nothing,
      onattribname: nothing,
      oncdata: nothing,
      onclosetag: nothing,
      oncomment: nothing,
      ondeclaration: nothing,
      onend: nothing,
      onopentagend: nothing,
      onopentagname: nothing,
      onprocessinginstruction: nothing,
      onselfclosingtag: nothing,
    },
  );
  tokenizer.write(written);
  tokenizer.end();
  return text;
}

export function escapeMarkup(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
