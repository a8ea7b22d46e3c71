import { expect, test } from "vitest";
import { readWords } from "../entity/words";
import { buildGazetteer } from "../gazetteer";
import { termHash } from "../term-hash";
import { bestLabels, scoresOf } from "./decode";
import { featureCount, featureFormat, featuresOf } from "./features";
import { labelCount, labelsOf, namesOf } from "./labels";
import { learn } from "./learn";
import { corpusText, examplesOf, readAgainst } from "./learnable-text";
import { decodeModel, encodeModel, type TaggerModel } from "./model";
import { readCorpus } from "./read-corpus";
import { nameErrors } from "./name-scores";
import { trainTagger } from "./train";

test("names and labels are two forms of one thing", () => {
  const names = [
    { from: 0, to: 2, kind: "person" as const },
    { from: 2, to: 3, kind: "person" as const },
    { from: 5, to: 8, kind: "organisation" as const },
  ];
  expect(namesOf(labelsOf(names, 9))).toEqual(names);
});

test("pieces, registers and marks of the corpus are read, and another bracket is named", () => {
  const source = "# domestic\n[per Lê Thị Sa] đến [loc Cồn Mây].\nÔng vắng mặt.\n\n# english\nNobody came.\n";
  const [first, second] = readCorpus(source);
  expect(first?.text).toBe("Lê Thị Sa đến Cồn Mây.\n\nÔng vắng mặt.");
  expect(first?.names.map(({ start, end, kind }) => [first.text.slice(start, end), kind])).toEqual([
    ["Lê Thị Sa", "person"],
    ["Cồn Mây", "place"],
  ]);
  expect(second).toEqual({ text: "Nobody came.", names: [] });
  expect(() => readCorpus("Một [lạ dấu] ở đây.")).toThrow("no mark");
});

/** Words of which every feature says the same. */
function sentence(kinds: readonly number[]) {
  return Int32Array.from(
    { length: kinds.length * featureCount },
    (_, at) => 1 + (kinds[Math.floor(at / featureCount)] ?? 0),
  );
}

test("what was learnt labels what it has not seen, also after it was kept as bytes", () => {
  const person = [{ from: 1, to: 3, kind: "person" as const }];
  const examples = [
    { rows: sentence([0, 1, 2, 0]), labels: labelsOf(person, 4) },
    { rows: sentence([0, 0, 0]), labels: labelsOf([], 3) },
  ];
  let turn = 0;
  const rounds = trainTagger(examples, { bits: 6, rounds: 12, random: () => (turn++ % 7) / 7 });
  let step = rounds.next();
  while (!step.done) step = rounds.next();
  const model = step.value;
  const kept = decodeModel(encodeModel(model));
  expect(kept).toEqual(model);
  expect(kept.weights).toHaveLength(2 ** 6 * labelCount);
  const labels = bestLabels(scoresOf(kept, sentence([0, 0, 1, 2, 0])), kept.transitions);
  expect(namesOf(labels)).toEqual([{ from: 2, to: 4, kind: "person" }]);
});

test("bytes that are no model are refused", () => {
  expect(() => decodeModel(new Uint8Array(8))).toThrow(RangeError);
  expect(() => decodeModel(new TextEncoder().encode("x".repeat(500)))).toThrow(RangeError);
  const other = learn([]).bytes;
  new DataView(other.buffer).setUint32(16, featureFormat + 1, true);
  expect(() => decodeModel(other)).toThrow("another format");
});

test("rows of features mean what they meant: else the format must be raised", () => {
  const text = "Hôm qua, Bộ trưởng Lê Thị Sa và ông John Keane đến Cồn Mây (CM) lúc 8 giờ.";
  const words = readWords(text, { start: 0, end: text.length });
  const rows = featuresOf(
    words.map((word, at) => ({ word, ruled: at % labelCount, known: at })),
    18,
  );
  expect([featureFormat, termHash(rows.join(" "))]).toEqual([1, 4171522653762328]);
});

test("what was learnt tells bounds and kind as a text is read, and the rules alone read as before", () => {
  const told = readCorpus(
    ["Cơn gió", "Ngọn đồi", "Bến sông", "Vạt nắng"]
      .map((opening) => `${opening} cạnh nhóm bạn [org Sao Khuya] làm đêm qua.`)
      .join("\n\n"),
  ).map(corpusText);
  const gazetteer = buildGazetteer([]);
  const examples = told.flatMap((text) => examplesOf(text, gazetteer));
  const [one, two] = [learn(examples), learn(examples)];
  expect(one.bytes).toEqual(two.bytes);

  const text = corpusText({ text: "Chiếc cầu cạnh nhóm bạn Sao Khuya làm đêm qua.", names: [] });
  const found = (model: TaggerModel | null) =>
    readAgainst(text, gazetteer, model).found.map((name) => [
      name.text,
      name.kind,
      name.reasons.at(-1)?.code,
    ]);
  expect(found(one.model)).toEqual([["Sao Khuya", "organisation", "learnt"]]);
  expect(found(null)).not.toEqual(found(one.model));
});

test("errors are told by what went wrong", () => {
  const name = (start: number, end: number, kind: "person" | "organisation" | "place") => ({
    start,
    end,
    kind,
  });
  const wanted = [name(0, 2, "person"), name(4, 8, "person"), name(10, 12, "place"), name(20, 22, "place")];
  const found = [
    name(0, 2, "person"),
    name(4, 6, "person"),
    name(10, 12, "organisation"),
    name(30, 31, "organisation"),
  ];
  expect(nameErrors([{ wanted, found }])).toEqual({
    person: { otherKind: 0, otherBounds: 1, missed: 0, invented: 0 },
    organisation: { otherKind: 0, otherBounds: 0, missed: 0, invented: 1 },
    place: { otherKind: 1, otherBounds: 0, missed: 1, invented: 0 },
  });
});
