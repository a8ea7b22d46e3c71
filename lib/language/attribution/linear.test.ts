import { expect, test } from "vitest";
import { foldTone } from "../fold";
import type { Block } from "../types";
import { english, type Grammar, vietnamese } from "./grammar";
import { readBlocks } from "./paragraph-reader";
import type { PhraseBook } from "./phrase-book";
import { worldIn } from "./sample-reading";

/** The grammar with every look-up counted: what reading costs, whatever the machine. */
function counted(grammar: Grammar): { grammar: Grammar; count: () => number } {
  let lookups = 0;
  const watch = <Value>(book: PhraseBook<Value>): PhraseBook<Value> => ({
    at: (words, at, end) => {
      lookups += 1;
      return book.at(words, at, end);
    },
  });
  const watched = Object.entries(grammar).map(([name, part]) => [name, isBook(part) ? watch(part) : part]);
  return { grammar: Object.assign({}, grammar, Object.fromEntries(watched)), count: () => lookups };
}

function isBook(part: Grammar[keyof Grammar]): part is PhraseBook<unknown> & Grammar[keyof Grammar] {
  return typeof part === "object" && "at" in part;
}

function cost(piece: string, times: number, language: Grammar): number {
  const text = piece.repeat(times);
  const block: Block = { start: 0, end: text.length, kind: "paragraph", kept: true, reason: null };
  const { grammar, count } = counted(language);
  readBlocks({ text, folded: foldTone(text), entities: worldIn(text) }, [block], grammar);
  return count();
}

test.each([
  ["sentences", 'Ông Lộc nói: "Cầu đã mở." Bà Hường cho biết lớp học đã đầy, theo Reuters. '],
  ["one endless sentence", "ông Lộc cho biết nước đã rút và "],
  ["verbs without speakers", "cho biết khẳng định tuyên bố theo "],
  ["nested statements", "Reuters đưa tin ông Lộc nói rằng AFP cho biết "],
  ["unbalanced quotation marks", "“ông Lộc nói ”Bà Hường"],
  ["opening marks only", "“Ông "],
  ["names", "Trần Bá Lộc và Đỗ Thị Hường, "],
  ["commas", "hôm qua, ông Lộc, bà Hường, "],
  ["brackets", "(ông (Lộc "],
])("twice the text costs about twice as much: %s", (_, piece) => {
  const once = cost(piece, 400, vietnamese);
  expect(cost(piece, 800, vietnamese)).toBeLessThanOrEqual(once * 2.3 + 2_000);
});

test("twice the English text costs about twice as much", () => {
  const piece =
    '"We left early," Price said, and Strand told Reuters that the harbour, according to AFP, was shut. ';
  const once = cost(piece, 200, english);
  expect(cost(piece, 400, english)).toBeLessThanOrEqual(once * 2.3 + 2_000);
});
