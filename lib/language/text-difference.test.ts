import fc from "fast-check";
import { expect, test } from "vitest";
import { type ParagraphChange, textDifference } from "./text-difference";

function told(changes: readonly ParagraphChange[]): string[] {
  return changes.map(({ kind, pieces }) => {
    const words = pieces.map(({ kind: piece, text }) =>
      piece === "same" ? text : `${piece === "added" ? "[+" : "[-"}${text}]`,
    );
    return `${kind}: ${words.join("")}`;
  });
}

test("a changed word is told with its marks", () => {
  const before = "Cầu đóng cửa ba ngày.\nDân đi vòng.";
  expect(told(textDifference(before, "Cầu đông cửa bốn ngày.\nDân đi vòng."))).toEqual([
    "changed: Cầu [-đóng ][+đông ]cửa [-ba ][+bốn ]ngày.",
    "same: Dân đi vòng.",
  ]);
});

test("white space, composition and the place of a tone are no change", () => {
  const changes = textDifference("Hòa bình\n\n\nđã về.", "Hoà  bình\nđã về.".normalize("NFD"));
  expect(changes.map(({ kind }) => kind)).toEqual(["same", "same"]);
});

test("d and đ, and another letter case, are a change", () => {
  expect(told(textDifference("Đò đưa khách sang sông", "Đò dưa khách Sang sông"))).toEqual([
    "changed: Đò [-đưa ][+dưa ]khách [-sang ][+Sang ]sông",
  ]);
});

test("a moved paragraph is told at both places", () => {
  const [a, b, c] = ["Khổ một nói về cầu.", "Khổ hai nói về đò.", "Khổ ba nói về sông."];
  expect(told(textDifference([a, b, c].join("\n"), [b, c, a].join("\n")))).toEqual([
    "moved_away: Khổ một nói về cầu.",
    "same: Khổ hai nói về đò.",
    "same: Khổ ba nói về sông.",
    "moved: Khổ một nói về cầu.",
  ]);
});

test("new and deleted paragraphs are told apart from changed ones", () => {
  const before = "Cầu phao đóng cửa để thay nhịp giữa.\nBà con đi vòng mười hai cây số.";
  const after = "Cầu phao đóng cửa để thay nhịp giữa.\nGiá vé đò tăng gấp đôi từ sáng nay!";
  expect(told(textDifference(before, after))).toEqual([
    "same: Cầu phao đóng cửa để thay nhịp giữa.",
    "added: [+Giá vé đò tăng gấp đôi từ sáng nay!]",
    "removed: [-Bà con đi vòng mười hai cây số.]",
  ]);
});

test("nothing of either text is left out, whatever they are", () => {
  const line = fc.array(fc.constantFrom("sông", "cầu", "đò", "bến", "An", "nói"), {
    minLength: 1,
    maxLength: 6,
  });
  const text = fc.array(
    line.map((words) => words.join(" ")),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(text, text, (a, b) => {
      const changes = textDifference(a.join("\n"), b.join("\n"));
      const nows = changes.flatMap(({ now }) => (now ? [now] : []));
      const olds = changes.flatMap(({ kind, old }) => (old && kind !== "moved" ? [old] : []));
      expect(nows.map(({ start, end }) => b.join("\n").slice(start, end))).toEqual(b);
      expect(olds.map(({ start, end }) => a.join("\n").slice(start, end)).toSorted()).toEqual(a.toSorted());
    }),
  );
});
