import { expect, test } from "vitest";
import { readTreebank } from "./read-treebank";

const conllu = `# sent_id = t-1
# text =Ông Lê Bến nói : " Đò vẫn chạy " .
1	Ông	ông	NOUN	N	_	0	root	_	_

# sent_id = t-2
# text = Xã Gành Sương LBKT huyện Bến Lội RBKT , nơi có đò ...
1	Xã	xã	NOUN	N	_	0	root	_	_

# sent_id = t-3
# text = Ai cũng vui !
1	Ai	ai	PRON	P	_	0	root	_	_
`;

test("sentences become running text, and marks the places of names in it", () => {
  const [piece, ...more] = readTreebank([conllu], "# marks\nt-1 per 1 3\nt-2 loc 1 3 loc 5 7\n");
  expect(more).toEqual([]);
  expect(piece?.text).toBe(
    'Ông Lê Bến nói: "Đò vẫn chạy". Xã Gành Sương (huyện Bến Lội), nơi có đò... Ai cũng vui!',
  );
  expect(piece?.names.map(({ start, end, kind }) => [piece.text.slice(start, end), kind])).toEqual([
    ["Lê Bến", "person"],
    ["Gành Sương", "place"],
    ["Bến Lội", "place"],
  ]);
});

test("a mark that means nothing is named", () => {
  expect(() => readTreebank([conllu], "t-1 who 1 3")).toThrow("no mark of names: t-1 who 1 3");
  expect(() => readTreebank([conllu], "t-1 per 1 x")).toThrow("no mark of names");
  expect(() => readTreebank([conllu], "t-1 per 3 1")).toThrow("no mark of names");
  expect(() => readTreebank([conllu], "t-3 per 1 9")).toThrow("no such units: 1 to 9 of t-3");
});

test("another text is not read as one that names nobody", () => {
  expect(() => readTreebank([conllu], "t-1 per 1 3\nu-7 per 0 1")).toThrow("no such sentence: u-7");
  const [piece] = readTreebank([conllu.replaceAll("\n", "\r\n")], "t-1 per 1 3");
  expect(piece?.names).toHaveLength(1);
});
