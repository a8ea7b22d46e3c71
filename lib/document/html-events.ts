import { Tokenizer } from "htmlparser2";

/** `start` and `end` are offsets of a tag in the HTML. Text and values have their references decoded. */
export type HtmlEvent =
  | {
      kind: "open";
      name: string;
      attributes: ReadonlyMap<string, string>;
      selfClosing: boolean;
      start: number;
      end: number;
    }
  | { kind: "close"; name: string }
  | { kind: "text"; text: string };

/** Most tags have no attributes: they share this one, which is never written to. */
const none = new Map<string, string>();

/** The tags and texts of HTML in their order, read by the same tokenizer as the sanitizer's. No tree, no limit. */
export function htmlEvents(html: string): HtmlEvent[] {
  const events: HtmlEvent[] = [];
  let name = "";
  let start = 0;
  let attributes = none;
  let attribute = "";
  let value = "";
  const nothing = () => {};
  const opened = (end: number, selfClosing: boolean) => {
    events.push({ kind: "open", name, attributes, selfClosing, start, end });
  };
  const text = (piece: string) => {
    const last = events.at(-1);
    if (last?.kind === "text") last.text += piece;
    else events.push({ kind: "text", text: piece });
  };
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      onopentagname: (from, to) => {
        name = html.slice(from, to).toLowerCase();
        start = from - 1;
        attributes = none;
      },
      onattribname: (from, to) => {
        attribute = html.slice(from, to).toLowerCase();
        value = "";
      },
      onattribdata: (from, to) => {
        value += html.slice(from, to);
      },
      onattribentity: (codePoint) => {
        value += String.fromCodePoint(codePoint);
      },
      onattribend: () => {
        if (attributes === none) attributes = new Map();
        if (!attributes.has(attribute)) attributes.set(attribute, value);
      },
      onopentagend: (end) => opened(end + 1, false),
      onselfclosingtag: (end) => opened(end + 1, true),
      onclosetag: (from, to) => {
        events.push({ kind: "close", name: html.slice(from, to).toLowerCase() });
      },
      ontext: (from, to) => text(html.slice(from, to)),
      ontextentity: (codePoint) => text(String.fromCodePoint(codePoint)),
      oncdata: nothing,
      oncomment: nothing,
      ondeclaration: nothing,
      onend: nothing,
      onprocessinginstruction: nothing,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return events;
}
