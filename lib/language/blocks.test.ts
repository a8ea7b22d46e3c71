import fc from "fast-check";
import { expect, test } from "vitest";
import { findBlocks } from "./blocks";
import { normalizeText } from "./normalize";

function read(...lines: string[]): string[] {
  return readText(lines.join("\n"));
}

function readText(text: string): string[] {
  return findBlocks(text).map(({ start, end, kind, reason }) => {
    return `${reason ?? kind}: ${text.slice(start, end).slice(0, 40)}`;
  });
}

const body =
  "Sáng qua, hơn hai trăm hộ dân ven bãi bồi đã được đưa lên vùng cao trước khi nước về, theo ban chỉ huy của xã.";
const more =
  "Đến chiều, các tổ dân phòng vẫn đi từng nhà để đếm người và phát nước sạch, dù mưa chưa dứt ở nhiều thôn.";
const last = "Dự kiến phải ba ngày nữa, đoạn đê yếu nhất mới được gia cố xong.";

test("a page: title, standfirst, one caption of two, body, credit, furniture", () => {
  expect(
    read(
      "Lũ về sớm, cả xã Tân Bãi chạy đua với nước",
      "",
      body,
      "",
      "Một góc đê Tân Bãi lúc rạng sáng trước khi nước dâng.",
      "",
      "Một góc đê Tân Bãi lúc rạng sáng trước khi nước dâng.",
      "",
      more,
      "",
      last,
      "",
      "Báo Sông Xanh",
      "",
      "Có thể bạn quan tâm",
      "",
      "Giá gạo tăng tuần thứ ba",
      "",
      "Giá gạo tăng tuần thứ ba",
      "",
      "Theo Hiệp hội Lương thực, giá gạo xuất khẩu đã tăng thêm mười đô la mỗi tấn so với tuần trước đó, mức cao nhất năm.",
      "",
      "fb yt zl tw",
    ),
  ).toEqual([
    "title: Lũ về sớm, cả xã Tân Bãi chạy đua với nư",
    "standfirst: Sáng qua, hơn hai trăm hộ dân ven bãi bồ",
    "caption: Một góc đê Tân Bãi lúc rạng sáng trước k",
    "repeated_caption: Một góc đê Tân Bãi lúc rạng sáng trước k",
    "paragraph: Đến chiều, các tổ dân phòng vẫn đi từng ",
    "paragraph: Dự kiến phải ba ngày nữa, đoạn đê yếu nh",
    "credit: Báo Sông Xanh",
    "related_heading: Có thể bạn quan tâm",
    "teaser: Giá gạo tăng tuần thứ ba",
    "teaser: Giá gạo tăng tuần thứ ba",
    "teaser: Theo Hiệp hội Lương thực, giá gạo xuất k",
    "share_buttons: fb yt zl tw",
  ]);
});

test.each([
  ["SEOUL Một viên chức", "SEOUL"],
  ["SEOUL, Hàn Quốc (AP) — Một viên chức", "SEOUL, Hàn Quốc (AP) —"],
  ["(Hà Nội) – Một viên chức", "(Hà Nội) –"],
  ["Hà Nội (TTXVN) – Một viên chức", "Hà Nội (TTXVN) –"],
  ["Hà Nội (TTXVN) Một viên chức", "Hà Nội (TTXVN)"],
  ["TTO - Một viên chức", "TTO -"],
  ["LONDON, Sept 4 (Reuters) - Một viên chức", "LONDON, Sept 4 (Reuters) -"],
  ["Geneva – Một viên chức", "Geneva –"],
])("the dateline of '%s …' leaves the lead", (opening, dateline) => {
  const text = `${opening} cho biết cuộc họp về nguồn nước sẽ kéo dài thêm một tuần.\n${more}`;
  const [first, second] = findBlocks(text);
  expect(first?.kind).toBe("dateline");
  expect(text.slice(first?.start, first?.end)).toBe(dateline);
  expect(second?.kind).toBe("paragraph");
  expect(text.slice(second?.start, second?.end)).toMatch(/^Một viên chức cho biết/);
});

test.each([
  "HLV Trần Văn Bền nói đội của ông sẽ đá với đội hình mạnh nhất trong trận cuối tuần này.",
  "UBND Thành phố vừa ra văn bản về việc dừng các lễ hội đông người từ đầu tháng sau.",
  "Tại Washington, các bên nói cuộc họp về nguồn nước sẽ kéo dài thêm một tuần.",
  "Hà Nội cho biết cuộc họp về nguồn nước giữa các bên sẽ kéo dài thêm một tuần.",
])("no dateline: %s", (paragraph) => {
  expect(findBlocks(`${paragraph}\n${more}`).map((block) => block.kind)).toEqual(["paragraph", "paragraph"]);
});

test("a text that opens with a sentence has no title", () => {
  expect(read(body, more)).toEqual([`paragraph: ${body.slice(0, 40)}`, `paragraph: ${more.slice(0, 40)}`]);
});

test("a related box in the middle ends where the article goes on", () => {
  expect(
    read(
      "Nước về sớm hơn mọi năm",
      body,
      "Tin liên quan",
      "Giá cá tăng vọt",
      "Chợ nổi vắng khách",
      more,
      last,
    ),
  ).toEqual([
    "title: Nước về sớm hơn mọi năm",
    "standfirst: Sáng qua, hơn hai trăm hộ dân ven bãi bồ",
    "related_heading: Tin liên quan",
    "teaser: Giá cá tăng vọt",
    "teaser: Chợ nổi vắng khách",
    "paragraph: Đến chiều, các tổ dân phòng vẫn đi từng ",
    "paragraph: Dự kiến phải ba ngày nữa, đoạn đê yếu nh",
  ]);
});

test("pictures, subheadings, bylines and sources around a body", () => {
  expect(
    read(
      "Nước về sớm hơn mọi năm",
      body,
      "Người dân Tân Bãi chuyển lúa lên cao. Ảnh: Lê Thị Bến",
      more,
      "Chạy đua với nước",
      last,
      more.replace("chiều", "tối"),
      "Phạm Thu Hà",
      "(Theo Sông Xanh)",
    ),
  ).toEqual([
    "title: Nước về sớm hơn mọi năm",
    "standfirst: Sáng qua, hơn hai trăm hộ dân ven bãi bồ",
    "caption: Người dân Tân Bãi chuyển lúa lên cao. Ản",
    "paragraph: Đến chiều, các tổ dân phòng vẫn đi từng ",
    "heading: Chạy đua với nước",
    "paragraph: Dự kiến phải ba ngày nữa, đoạn đê yếu nh",
    "paragraph: Đến tối, các tổ dân phòng vẫn đi từng nh",
    "byline: Phạm Thu Hà",
    "credit: (Theo Sông Xanh)",
  ]);
});

test("a name and a credit glued to the end of a text on one line", () => {
  expect(read(`${body} ${more} Phạm Thu Hà (Theo Sông Xanh)`)).toEqual([
    "paragraph: Sáng qua, hơn hai trăm hộ dân ven bãi bồ",
    "byline: Phạm Thu Hà",
    "credit: (Theo Sông Xanh)",
  ]);
});

test.each([
  ["Chia sẻ Facebook Twitter", "share_buttons"],
  ["Từ khóa: đê điều, lũ sớm", "tags"],
  ["© 2020 Báo Sông Xanh", "copyright"],
  ["Đăng ký nhận bản tin mỗi sáng", "subscription"],
  ["Quảng cáo", "site_furniture"],
  ["Thứ ba, 12/5/2020, 10:30 (GMT+7)", "site_furniture"],
  [">> Xã bên đã sơ tán xong", "teaser"],
  ["Bình luận (12)", "related_heading"],
  ["Sign up for our morning letter", "subscription"],
  ["Most read", "related_heading"],
])("furniture: %s", (line, reason) => {
  const blocks = findBlocks(`${body}\n${more}\n${line}`);
  expect(blocks.at(-1)).toMatchObject({ kind: "boilerplate", kept: false, reason });
});

test("a paragraph that stands twice is kept once", () => {
  expect(read(body, more, last, body).at(-1)).toMatch(/^repeated_text/);
});

test("a hard-wrapped paragraph is one block", () => {
  const text = "Sáng qua, hơn hai trăm hộ dân ven bãi bồi\nđã được đưa lên vùng cao trước khi nước về.";
  expect(findBlocks(text)).toHaveLength(1);
});

test("an English page", () => {
  expect(
    read(
      "Village races the river",
      "By Ann Lee",
      "TAN BAI, Vietnam (Wire) - More than two hundred families were moved to higher ground on Tuesday, officials said.",
      "Volunteers went from door to door until dusk, counting people and handing out clean water, although it rained.",
      "Related articles",
      "Rice prices rise again",
    ),
  ).toEqual([
    "title: Village races the river",
    "byline: By Ann Lee",
    "dateline: TAN BAI, Vietnam (Wire) -",
    "paragraph: More than two hundred families were move",
    "paragraph: Volunteers went from door to door until ",
    "related_heading: Related articles",
    "teaser: Rice prices rise again",
  ]);
});

test("nothing, or nearly nothing", () => {
  expect(readText("")).toEqual([]);
  expect(readText("\n \n")).toEqual([]);
  expect(readText("Tin ngắn")).toEqual(["paragraph: Tin ngắn"]);
});

test("blocks are ordered, apart, and hold every letter of the text", () => {
  const line = fc.constantFrom(
    body,
    more,
    last,
    "Tin liên quan",
    "Bình luận",
    "Phạm Thu Hà",
    "",
    "fb tw",
    "Đê yếu",
  );
  const noise = fc.string({ unit: "grapheme" });
  fc.assert(
    fc.property(fc.array(fc.oneof(line, noise)), (lines) => {
      const text = normalizeText(lines.join("\n"));
      let end = 0;
      for (const block of findBlocks(text)) {
        expect(block.start).toBeGreaterThanOrEqual(end);
        expect(block.end).toBeGreaterThan(block.start);
        expect(text.slice(end, block.start).trim()).toBe("");
        expect(block.reason === null).toBe(block.kept);
        end = block.end;
      }
      expect(text.slice(end).trim()).toBe("");
    }),
  );
});
