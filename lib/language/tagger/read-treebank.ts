import type { EntityKind } from "../types";
import { codedKinds, type TaggedText } from "./read-corpus";

/** Sentences of one stretch stand in one paragraph, paragraphs in one piece, as in an article. */
const sentencesInParagraph = 3;
const paragraphsInPiece = 10;

type Name = { kind: EntityKind; from: number; to: number };
type Sentence = { id: string; units: string[]; names: Name[] };

/**
 * The sentences of a CoNLL-U file as pieces of running text, with the names that `marks` says stand in them: a line for
 * each sentence with names, `train-s1 per 8 11 loc 14 15`: its id, then kind, first unit and the unit behind the last. Units are
 * what spaces part in the files' `# text`. Throws an Error for a line that is none, and for a sentence with names that no file
 * has: another release's text must not be learnt from as if it named nobody.
 */
export function readTreebank(files: readonly string[], marks: string): TaggedText[] {
  const named = readMarks(marks);
  const parts = files.map((conllu) =>
    [...conllu.normalize("NFC").matchAll(/^# sent_id = (\S+)\r?\n# text\s*=\s*(.+)$/gm)].map(
      ([, id = "", text = ""]): Sentence => ({
        id,
        units: text.trim().split(/\s+/),
        names: named.get(id) ?? [],
      }),
    ),
  );
  const known = new Set(parts.flat().map(({ id }) => id));
  const missing = [...named.keys()].find((id) => !known.has(id));
  if (missing !== undefined) throw new Error(`no such sentence: ${missing}`);
  return parts.flatMap((sentences) =>
    inGroups(inGroups(sentences, sentencesInParagraph), paragraphsInPiece).map(pieceOf),
  );
}

function pieceOf(paragraphs: readonly Sentence[][]): TaggedText {
  const piece: TaggedText = { text: "", names: [] };
  for (const paragraph of paragraphs) {
    if (piece.text !== "") piece.text += "\n\n";
    for (const [at, sentence] of paragraph.entries()) addSentence(piece, sentence, at > 0);
  }
  return piece;
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
  if (!kind || !/^\d+$/.test(from) || !/^\d+$/.test(to) || Number(from) >= Number(to))
    throw new Error(`no mark of names: ${line}`);
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
function addSentence(piece: TaggedText, { id, units, names }: Sentence, goesOn: boolean): void {
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
    if (!first || !last) throw new Error(`no such units: ${from} to ${to} of ${id}`);
    piece.names.push({ start: first.start, end: last.end, kind });
  }
}
