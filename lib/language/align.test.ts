import { describe, expect, test } from "vitest";
import { alignTexts } from "./align";
import { sampleGazetteer } from "./sample-gazetteer";
import type { Alignment, Span } from "./types";

const gazetteer = sampleGazetteer();

const domestic = `Nga và Triều Tiên bàn chuyện mở lại tuyến đường sắt

Nga và Triều Tiên đang bàn việc mở lại tuyến đường sắt chở khách qua cầu Hữu Nghị, một quan chức Mỹ cho biết hôm 12/9.

Đoàn tàu chở khách của Triều Tiên dừng tại ga Khasan năm 2019.

Phát ngôn viên Nhà Trắng Nora Pettigrew nói Washington đang theo dõi và "không ngạc nhiên chút nào trước bước đi này".

Điện Kremlin từ chối bình luận. Người phát ngôn Oleg Surin nói: "Chúng tôi chưa có gì để thông báo".

Bộ Đường sắt Triều Tiên tuyên bố tuyến tàu sẽ "chỉ phục vụ nhân dân hai nước".

Theo kế hoạch, chuyến tàu đầu tiên chạy trong tháng 11 và chở 240 hành khách.`;

const overseas = `HOA THỊNH ĐỐN - Bắc Hàn và Nga đang thảo luận về việc mở lại đường xe lửa chở hành khách qua cầu Hữu Nghị, theo lời một viên chức Hoa Kỳ hôm 12/9.
Tại Tòa Bạch Ốc, phát ngôn viên Nora Pettigrew cho biết Hoa Kỳ đang theo dõi, và nói thêm rằng “điều ấy chẳng làm ai ở đây phải sửng sốt.”
Bộ Đường Sắt Bắc Hàn loan báo chuyến xe lửa “chỉ để phục vụ người dân đôi bên.”
Điện Cẩm Linh không bình luận. Phát ngôn viên Oleg Surin nói: “Hiện giờ chúng tôi chưa có điều gì để loan báo.”
Chuyến đầu tiên, với 240 hành khách, dự trù khởi hành trong tháng 11.
Giáo sư Edda Malmqvist ở Stockholm cho rằng Bình Nhưỡng cần ngoại tệ từ du khách. Bà nhắc lại rằng biên giới đã đóng từ năm 2020.`;

describe("two tellings of one story, one in each register", () => {
  const alignment = alignTexts(domestic, overseas, gazetteer);

  test.each([
    ["the lead", "đang bàn việc mở lại", "đang thảo luận về việc mở lại"],
    ["one quotation, translated twice", "không ngạc nhiên", "chẳng làm ai ở đây"],
    ["a refusal", "từ chối bình luận", "không bình luận"],
    ["a quotation in other words", "Chúng tôi chưa có gì", "chưa có điều gì"],
    ["a statement that stands elsewhere", "chỉ phục vụ nhân dân", "chỉ để phục vụ người dân"],
    ["numbers in another order", "240 hành khách", "với 240 hành khách"],
  ])("%s is found", (_what, a, b) => {
    expect(isPaired(alignment, placeOf(domestic, a), placeOf(overseas, b))).toBe(true);
  });

  test("what only one tells stands alone", () => {
    expect(textsOf(domestic, alignment.onlyA)).toEqual([
      "Đoàn tàu chở khách của Triều Tiên dừng tại ga Khasan năm 2019.",
    ]);
    expect(textsOf(overseas, alignment.onlyB)).toEqual([
      "Giáo sư Edda Malmqvist ở Stockholm cho rằng Bình Nhưỡng cần ngoại tệ từ du khách. Bà nhắc lại rằng biên giới đã đóng từ năm 2020.",
    ]);
  });

  test("the other way round it is the same", () => {
    const back = alignTexts(overseas, domestic, gazetteer);
    expect(back.onlyA).toEqual(alignment.onlyB);
    expect(back.onlyB).toEqual(alignment.onlyA);
    expect(new Set(back.pairs.map(({ a, b }) => `${b.start} ${a.start}`))).toEqual(
      new Set(alignment.pairs.map(({ a, b }) => `${a.start} ${b.start}`)),
    );
  });
});

test("a text is the same as itself, sentence by sentence", () => {
  const { pairs, onlyA, onlyB } = alignTexts(overseas, overseas, gazetteer);
  expect([onlyA, onlyB]).toEqual([[], []]);
  expect(pairs.every(({ a, b, relation }) => a.start === b.start && relation === "same")).toBe(true);
});

test("a sentence may be split in two", () => {
  const whole = `Hội đồng thành phố Lũng Vân thông qua dự án kè sông Mây dài 4 km, và tạm ngừng cấp phép khai thác cát ở thượng nguồn cho tới mùa khô.`;
  const split = `Hội đồng thành phố Lũng Vân đã thông qua dự án kè sông Mây dài 4 km. Việc cấp phép khai thác cát ở thượng nguồn cũng tạm ngừng cho tới mùa khô.`;
  const { pairs, onlyB } = alignTexts(whole, split, gazetteer);
  expect(pairs).toHaveLength(2);
  expect(new Set(pairs.map(({ a }) => a.start))).toEqual(new Set([0]));
  expect(pairs.map(({ relation }) => relation)).toContain("partial");
  expect(onlyB).toEqual([]);
});

test("two texts on other matters have nothing to align", () => {
  const other = `Nhà hát Trăng Khuyết công bố vở diễn mới của đạo diễn Phan Thục Uyên. Vé được bán từ thứ bảy tuần này.`;
  const { pairs, onlyA, onlyB } = alignTexts(domestic, other, gazetteer);
  expect(pairs).toEqual([]);
  expect(textsOf(other, onlyB)).toEqual([other]);
  expect(onlyA.length).toBeGreaterThan(3);
});

test("what was cut is neither aligned nor alone", () => {
  const furniture = `${domestic}\n\nTin cùng chuyên mục\n\nGiá xăng tăng từ chiều nay\n\nGiá xăng tăng từ chiều nay\n\nChia sẻ Facebook Zalo`;
  const { onlyA } = alignTexts(furniture, overseas, gazetteer);
  expect(textsOf(furniture, onlyA).join(" ")).not.toMatch(/xăng|Zalo|chuyên mục/);
});

test("an empty text leaves the other alone", () => {
  expect(alignTexts("", "", gazetteer)).toEqual({ pairs: [], onlyA: [], onlyB: [] });
  expect(alignTexts("", "Trời mưa to ở Huế suốt ba ngày liền.", gazetteer)).toMatchObject({
    pairs: [],
    onlyA: [],
  });
});

function placeOf(text: string, part: string): number {
  const place = text.indexOf(part);
  if (place < 0) throw new Error(`"${part}" is not in the sample`);
  return place;
}

function isPaired({ pairs }: Alignment, a: number, b: number): boolean {
  return pairs.some((pair) => holds(pair.a, a) && holds(pair.b, b));
}

function holds({ start, end }: Span, place: number): boolean {
  return start <= place && place < end;
}

function textsOf(text: string, spans: readonly Span[]): string[] {
  return spans.map(({ start, end }) => text.slice(start, end));
}

test("of texts longer than any article only the beginning is held against the other", () => {
  const sentences = Array.from({ length: 3_000 }, (_, index) => `Chuyến đò số ${index} đã cập bến an toàn.`);
  const text = sentences.join("\n\n");
  const { pairs, onlyA } = alignTexts(text, text, gazetteer);
  expect(pairs.length).toBeGreaterThan(1_000);
  expect(pairs.length).toBeLessThan(1_500);
  expect(onlyA.at(-1)?.end).toBe(text.length);
});
