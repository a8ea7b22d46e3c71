import type { EntityKind, Span } from "../types";

/** A short piece of news with its names. */
export type TaggedText = {
  text: string;
  names: (Span & { kind: EntityKind })[];
};

/** How annotations write kinds. */
export const codedKinds: Record<string, EntityKind> = { per: "person", org: "organisation", loc: "place" };

/**
 * Reads the format of `training/corpus`: pieces parted by empty lines, `#` lines say the register, names stand as
 * `[per Ann Lee]`, `[org …]`, `[loc …]`. Throws an Error that names the line for anything else in brackets.
 */
export function readCorpus(source: string): TaggedText[] {
  return source
    .normalize("NFC")
    .split(/\n{2,}/)
    .map((piece) => piece.split("\n").filter((line) => line.trim() !== "" && !line.startsWith("#")))
    .filter((lines) => lines.length > 0)
    .map(readPiece);
}

function readPiece(lines: readonly string[]): TaggedText {
  let text = "";
  const names: TaggedText["names"] = [];
  for (const line of lines) {
    if (text !== "") text += "\n\n";
    let at = 0;
    for (const mark of line.matchAll(/\[(per|org|loc) ([^[\]]+)\]/g)) {
      text += plain(line.slice(at, mark.index), line);
      const [whole, code = "", name = ""] = mark;
      const kind = codedKinds[code];
      if (kind) names.push({ start: text.length, end: text.length + name.length, kind });
      text += name;
      at = mark.index + whole.length;
    }
    text += plain(line.slice(at), line);
  }
  return { text, names };
}

function plain(part: string, line: string): string {
  if (/[[\]]/.test(part)) throw new Error(`a bracket that is no mark: ${line}`);
  return part;
}
