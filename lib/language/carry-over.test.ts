import fc from "fast-check";
import { expect, test } from "vitest";
import { carryOver } from "./carry-over";
import { spellingTokens } from "./spelling-tokens";
import type { Span } from "./types";

const words = ["sông", "Đà", "hòa", "bến", "phà", "mở", "lại", "bà", "An", "nói", "nước", "lên", "10", "xã"];
const sentence = fc
  .array(fc.constantFrom(...words), { minLength: 3, maxLength: 14 })
  .map((parts) => `${parts.join(" ")}.`);
/** A number makes each paragraph one of its kind, as real ones are. */
const paragraphs = fc
  .array(fc.array(sentence, { minLength: 1, maxLength: 3 }), { minLength: 2, maxLength: 8 })
  .map((list) => list.map((lines, at) => `Khổ thứ ${at + 1_000} kể: ${lines.join(" ")}`));

function find(text: string, quote: string): Span {
  const start = text.indexOf(quote);
  if (start < 0) throw new Error(`"${quote}" does not stand there`);
  return { start, end: start + quote.length };
}

function slice(text: string, span: Span | null): string | null {
  return span && text.slice(span.start, span.end);
}

function everyPassage(text: string, within: Span = { start: 0, end: text.length }): Span[] {
  const tokens = spellingTokens(text, within);
  return tokens.flatMap(({ start }, at) =>
    [1, 2, 5].flatMap((count) => {
      const last = tokens[at + count - 1];
      return last ? [{ start, end: last.end }] : [];
    }),
  );
}

test("a carried passage is the same words, whatever the two texts are", () => {
  fc.assert(
    fc.property(paragraphs, paragraphs, (a, b) => {
      const [before, after] = [a.join("\n\n"), b.join("\n\n")];
      const carry = carryOver(before, after);
      const wrong = everyPassage(before).filter((span) => {
        const there = carry(span);
        return there !== null && slice(after, there) !== slice(before, span);
      });
      expect(wrong).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

test("other white space, composition or tone placement carries everything", () => {
  fc.assert(
    fc.property(paragraphs, (list) => {
      const before = list.join("\n\n");
      const after = list.join("\n").replaceAll(" ", "  ").replaceAll("hòa", "hoà").normalize("NFD");
      const carry = carryOver(before, after);
      for (const span of everyPassage(before)) {
        const there = slice(after, carry(span));
        expect(there?.normalize("NFC").replaceAll("hoà", "hòa").replaceAll(/\s+/g, " ")).toBe(
          slice(before, span)?.replaceAll(/\s+/g, " "),
        );
      }
    }),
    { numRuns: 40 },
  );
});

test("an untouched paragraph keeps everything in it, wherever it moves", () => {
  fc.assert(
    fc.property(paragraphs, fc.nat(), (list, turn) => {
      const changed = turn % list.length;
      const moved = [...list.slice(changed + 1), "Khổ này mới thêm hôm nay.", ...list.slice(0, changed)];
      const [before, after] = [list.join("\n\n"), moved.join("\n\n")];
      const carry = carryOver(before, after);
      for (const [at, paragraph] of list.entries()) {
        if (at === changed) continue;
        const [from, to] = [find(before, paragraph), find(after, paragraph)];
        expect(carry(from)).toEqual(to);
        // Its number and what stands beside it tell it from the others.
        const inner = { start: from.start, end: from.start + "Khổ thứ 1000".length };
        expect(carry(inner)).toEqual({ start: to.start, end: to.start + "Khổ thứ 1000".length });
      }
    }),
    { numRuns: 40 },
  );
});

test("what was deleted is not carried to where the same name stands elsewhere", () => {
  const first = "Bà Lê Hoài An nói cầu phao sẽ mở lại trước mùa nước.";
  const second = "Chiều qua, người ta thấy Lê Hoài An rời bến đò cùng hai kỹ sư.";
  const before = `${first}\n\nMưa lớn suốt đêm.\n\n${second}`;
  const carry = carryOver(before, `Mưa lớn suốt đêm.\n\n${second}`);
  expect(carry(find(before, "Lê Hoài An"))).toBeNull();
  const later = { start: before.lastIndexOf("Lê Hoài An"), end: before.lastIndexOf("Lê Hoài An") + 10 };
  expect(slice(`Mưa lớn suốt đêm.\n\n${second}`, carry(later))).toBe("Lê Hoài An");
});

test("two equal places with nothing to tell them apart are nobody's", () => {
  const before = "Một hai ba bốn. Nga rút quân. Năm sáu bảy tám.";
  const after = "Chín mười. Nga rút quân. Mười một, mười hai. Nga rút quân. Hết tin.";
  expect(carryOver(before, after)(find(before, "Nga rút quân"))).toBeNull();
});

test("of two equal places the surroundings tell which one stayed", () => {
  const before = "Sáng nay ở Hà Nội trời mưa to.\n\nKhách bay từ Hà Nội phải đợi lâu.";
  const after = "Khách bay từ Hà Nội phải đợi lâu.\n\nTin mới.\n\nSáng nay ở Hà Nội trời mưa to.";
  const [first, second] = [before.indexOf("Hà Nội"), before.lastIndexOf("Hà Nội")];
  const carry = carryOver(before, after);
  expect(carry({ start: first, end: first + 6 })?.start).toBe(after.lastIndexOf("Hà Nội"));
  expect(carry({ start: second, end: second + 6 })?.start).toBe(after.indexOf("Hà Nội"));
});

test("of two copies of a paragraph one was deleted: which one nobody can know", () => {
  const copy = "Ông Trần Văn Sáu không nhận lời phỏng vấn của báo này.";
  const before = `Khổ đầu có mười một chữ để nhận ra.\n\n${copy}\n\nGiữa hai bản sao.\n\n${copy}\n\nKhổ cuối cùng cũng có chữ riêng.`;
  const after = `Khổ đầu có mười một chữ để nhận ra.\n\n${copy}\n\nKhổ cuối cùng cũng có chữ riêng.`;
  const carry = carryOver(before, after);
  expect(carry(find(before, copy))).toBeNull();
});

test("the only place of a name stays though a word beside it changed", () => {
  const before = "Theo bà Lê Hoài An, cầu phao sẽ mở lại trước mùa nước năm nay.";
  const after = "Hôm qua, kỹ sư Lê Hoài An cho biết cầu phao sẽ mở lại trước mùa nước năm nay.";
  expect(slice(after, carryOver(before, after)(find(before, "Lê Hoài An")))).toBe("Lê Hoài An");
});

test("another mark or another letter case is another word", () => {
  const around = "thì cầu phao bên kia sông sẽ mở lại trước mùa nước.";
  const carry = carryOver(`Nếu ma Hoa đến ${around}`, `Nếu má hoa đến ${around}`);
  expect(carry({ start: 4, end: 6 })).toBeNull();
  expect(carry({ start: 7, end: 10 })).toBeNull();
});

test("a megabyte of one word is given up rather than compared for ever", () => {
  const before = "nước ".repeat(200_000);
  const carry = carryOver(before, `${before}lên`);
  expect(carry({ start: 500_000, end: 500_004 })).toBeNull();
});
