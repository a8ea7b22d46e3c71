import type { EntityKind } from "../types";
import { codedKinds, type TaggedText } from "./read-corpus";

/** Sentences of one stretch stand in one paragraph, paragraphs in one piece, as in an article. */
const sentencesInParagraph = 3;
const paragraphsInPiece = 10;

type Name = { kind: EntityKind; from: number; to: number };

/**
 * The sentences of a CoNLL-U file as pieces of running text, with the names that `marks` says stand in them: a line for
 * each sentence with names, `train-s1 per 8 11 loc 14 15`: its id, then kind, first unit and the unit behind the last. Units are
 * what spaces part in the file's `# text`. Throws an Error that names the line that is none.
 */
export function readTreebank(conllu: string, marks: string): TaggedText[] {
  const named = readMarks(marks);
  const sentences = [...conllu.normalize("NFC").matchAll(/^# sent_id = (\S+)\n# text\s*=\s*(.+)$/gm)].map(
    ([, id = "", text = ""]) => ({ units: text.trim().split(/\s+/), names: named.get(id) ?? [] }),
  );
  return inGroups(inGroups(sentences, sentencesInParagraph), paragraphsInPiece).map((paragraphs) => {
    const piece: TaggedText = { text: "", names: [] };
    for (const paragraph of paragraphs) {
      if (piece.text !== "") piece.text += "\n\n";
      for (const [at, sentence] of paragraph.entries()) addSentence(piece, sentence, at > 0);
    }
    return piece;
  });
}

function readMarks(marks: string): Map<string, Name[]> {
  const lines = marks.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  return new Map(
    lines.map((line) => {
      const [id = "", ...fields] = line.split(" ");
      return [
        id,
        inGroups(fields, 3).map(([code = "", from = "", to = ""]) => readName(line, code, from, to)),
      ];
    }),
  );
}

function readName(line: string, code: string, from: string, to: string): Name {
  const kind = codedKinds[code];
  if (!kind || !/^\d+$/.test(from) || !/^\d+$/.test(to)) throw new Error(`no mark of names: ${line}`);
  return { kind, from: Number(from), to: Number(to) };
}

function inGroups<Item>(items: readonly Item[], size: number): Item[][] {
  const groups: Item[][] = [];
  for (let at = 0; at < items.length; at += size) groups.push(items.slice(at, at + size));
  return groups;
}

const brackets = new Map([
  ["LBKT", "("],
  ["RBKT", ")"],
]);

/** With the spaces that print has. */
function addSentence(
  piece: TaggedText,
  { units, names }: { units: string[]; names: Name[] },
  goesOn: boolean,
): void {
  let quoted = false;
  let open = !goesOn;
  const places = units.map((unit) => {
    const sign = brackets.get(unit) ?? unit;
    const closes = /^(?:[,.;:!?%)…]+|\.{2,}|”)$/.test(sign) || (sign === '"' && quoted);
    if (!open && !closes) piece.text += " ";
    const start = piece.text.length;
    piece.text += sign;
    open = sign === "(" || sign === "“" || (sign === '"' && !quoted);
    if (sign === '"') quoted = !quoted;
    return { start, end: piece.text.length };
  });
  for (const { kind, from, to } of names) {
    const [first, last] = [places[from], places[to - 1]];
    if (!first || !last) throw new Error(`no such units: ${from} to ${to} of ${units.join(" ")}`);
    piece.names.push({ start: first.start, end: last.end, kind });
  }
}
