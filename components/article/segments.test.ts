import fc from "fast-check";
import { expect, test } from "vitest";
import { segmentsOf } from "./segments";

test("a text without markings is one piece", () => {
  expect(segmentsOf({ start: 3, end: 9 }, [])).toEqual([{ start: 3, end: 9, markings: [] }]);
});

test("a name inside a source phrase inside nothing else", () => {
  const source = { start: 0, end: 10, is: "source" };
  const name = { start: 4, end: 10, is: "name" };
  expect(segmentsOf({ start: 0, end: 14 }, [name, source])).toEqual([
    { start: 0, end: 4, markings: [source] },
    { start: 4, end: 10, markings: [name, source] },
    { start: 10, end: 14, markings: [] },
  ]);
});

test("an empty stretch has no pieces", () => {
  expect(segmentsOf({ start: 5, end: 5 }, [{ start: 0, end: 9 }])).toEqual([]);
});

const spans = fc
  .array(fc.tuple(fc.nat(60), fc.nat(60)), { maxLength: 12 })
  .map((pairs) => pairs.map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) })));

test("pieces cover the stretch without gap or overlap, each with exactly the markings over it", () => {
  fc.assert(
    fc.property(fc.nat(40), fc.integer({ min: 1, max: 20 }), spans, (start, length, markings) => {
      const stretch = { start, end: start + length };
      const pieces = segmentsOf(stretch, markings);
      expect(pieces[0]?.start).toBe(stretch.start);
      expect(pieces.at(-1)?.end).toBe(stretch.end);
      for (const [at, piece] of pieces.entries()) {
        expect(piece.end).toBeGreaterThan(piece.start);
        expect(pieces[at + 1]?.start ?? stretch.end).toBe(piece.end);
        for (let place = piece.start; place < piece.end; place += 1) {
          const over = markings.filter((one) => one.start <= place && place < one.end);
          expect(piece.markings).toEqual(over);
        }
      }
    }),
  );
});
