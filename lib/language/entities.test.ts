import fc from "fast-check";
import { expect, test } from "vitest";
import { findBlocks } from "./blocks";
import { findEntities } from "./entities";
import { sampleGazetteer } from "./sample-gazetteer";
import type { EntityFinding } from "./types";

const gazetteer = sampleGazetteer();
const letters = { person: "E", organisation: "R", place: "L" };

function entitiesOf(text: string): EntityFinding[] {
  return findEntities(text, findBlocks(text), gazetteer);
}

/** 'Kim/E=Kim Jong Un' for each mention; the canonical name only where it differs. */
function read(text: string): string[] {
  return entitiesOf(text).map(({ text: words, kind, canonical }) => {
    return `${words}/${letters[kind]}${canonical === words ? "" : `=${canonical}`}`;
  });
}

test("titles stay outside, countries and bodies inside a title are names of their own", () => {
  expect(read("Hôm qua, Bộ trưởng Quốc phòng Nga Oleg Tarasov gặp Ngoại trưởng Pháp Claire Dubois.")).toEqual(
    ["Nga/L", "Oleg Tarasov/E", "Pháp/L", "Claire Dubois/E"],
  );
});

test("short forms mean the person named in full", () => {
  expect(
    read(
      "Ông Trần Văn Bền và bà Lê Thị Sáu cùng đến. Ông Bền nói trước. Bà Sáu đồng ý. Theo ông Bền, mưa sẽ tạnh.",
    ),
  ).toEqual([
    "Trần Văn Bền/E",
    "Lê Thị Sáu/E",
    "Bền/E=Trần Văn Bền",
    "Sáu/E=Lê Thị Sáu",
    "Bền/E=Trần Văn Bền",
  ]);
});

test("of two with one given name the one named last is meant, and the doubt shows", () => {
  const found = entitiesOf("Ông Trần Văn Lâm đi trước. Ông Đỗ Quốc Lâm đi sau. Ông Lâm đến muộn.");
  expect(found.at(-1)).toMatchObject({ text: "Lâm", canonical: "Đỗ Quốc Lâm" });
  expect(found.at(-1)?.confidence).toBeLessThan(0.7);
});

test("a family name alone is a Korean's or Westerner's, not a Vietnamese's", () => {
  expect(read("Kim Jong Un đã tới nơi. Ông Kim cười. Kim không nói gì thêm.")).toEqual([
    "Kim Jong Un/E",
    "Kim/E=Kim Jong Un",
    "Kim/E=Kim Jong Un",
  ]);
});

test.each([
  ["Hôm qua, Bộ Quốc phòng Nga lên tiếng.", "Bộ Quốc phòng Nga/R"],
  ["Ông là người của Bộ Văn hóa, Thể thao và Du lịch.", "Bộ Văn hóa, Thể thao và Du lịch/R"],
  ["Tổ chức giám sát nhân quyền Ukraine cho biết như vậy.", "Tổ chức giám sát nhân quyền Ukraine/R"],
  ["Cô học ở trường Lý Tự Trọng.", "Lý Tự Trọng/R"],
  ["Cô học ở Trường THPT chuyên Lý Tự Trọng.", "Trường THPT chuyên Lý Tự Trọng/R"],
  ["Anh làm cho Ngân hàng Sông Xanh.", "Ngân hàng Sông Xanh/R"],
  ["Báo Sông Xanh đưa tin sáng nay.", "Sông Xanh/R"],
  [
    "Họ mời Hội đồng An ninh Quốc gia Hoa Kỳ dự.",
    "Hội đồng An ninh Quốc gia Hoa Kỳ/R=Hội đồng An ninh Quốc gia Mỹ",
  ],
  ["Sự việc do Phòng Cảnh sát hình sự điều tra.", "Phòng Cảnh sát hình sự/R"],
  ["Cầu thủ ấy đá cho CLB Hà Nội.", "Hà Nội/R"],
])("bodies: %s", (text, expected) => {
  expect(read(text).join()).toBe(expected);
});

test.each([
  ["Nhà bà ở tỉnh Đông Lĩnh.", "Đông Lĩnh/L"],
  ["Thuyền chìm trên sông Hồng.", "sông Hồng/L"],
  ["Thuyền chìm trên sông Mekong.", "Mekong/L"],
  ["Xe chạy trên quốc lộ 1A.", "quốc lộ 1A/L"],
  ["Họ diễn tại Nhà hát Ngọc Lan.", "Nhà hát Ngọc Lan/L"],
  ["Người từ TP HCM ra.", "TP HCM/L=Thành phố Hồ Chí Minh"],
  ["Người từ TP Hà Nội ra.", "Hà Nội/L"],
  ["Ông họp tại Nhà Trắng.", "Nhà Trắng/L"],
  ["Phát ngôn viên Nhà Trắng không bình luận.", "Nhà Trắng/R"],
])("places: %s", (text, expected) => {
  expect(read(text).join()).toBe(expected);
});

test.each([
  "Mỹ thuật là môn anh trai tôi thích.",
  "Ý kiến đó hay.",
  "Pháp luật không cho phép.",
  "Người miền Bắc hàng ngày uống trà.".replace("Bắc", "bắc"),
  "Cô coi trọng đạo đức.",
  "Anh cho biết đã về.",
  "Hòa bình là khát vọng.",
  "Cô nói tiếng Anh rất tốt.",
  "Tới thứ Hai mới xong.",
  "Cô lái chiếc Toyota màu đỏ.",
  "Giá iPhone 15 Pro giảm.",
  "Ông dẫn Luật Đất đai sửa đổi.",
  "Số học sinh (HS) giảm, nhiều HS bỏ học.",
  "Thị trường vàng yêu cầu cao.",
])("no name: %s", (text) => {
  expect(read(text)).toEqual([]);
});

test.each([
  ["Tuyết rơi ở phía bắc Hàn Quốc.", "Hàn Quốc/L"],
  ["Nước Đức coi trọng đạo đức.", "Đức/L"],
  ["Chị Nga kể chuyện nước Nga.", "Nga/E Nga/L"],
  ["Em Thái và chị Lan sang Thái Lan.", "Thái/E Lan/E Thái Lan/L"],
  ["Người Úc tới Lào.", "Úc/L Lào/L"],
  ["Hàng của Bắc hàn và Trung quốc.", "Bắc hàn/L=Triều Tiên Trung quốc/L=Trung Quốc"],
  ["Bà yêu cầu Hàn Quốc trả lời.", "Hàn Quốc/L"],
  ["Bà Washington tới Washington.", "Washington/E=George Washington Washington/L"],
  ["Thủ tướng Anh họp với Anh Tuấn.", "Anh/L Anh Tuấn/E"],
  ["Nhà thơ Hàn Mặc Vũ đến. Ông Hàn ngồi.", "Hàn Mặc Vũ/E Hàn/E=Hàn Mặc Vũ"],
])("context decides: %s", (text, expected) => {
  expect(read(text).join(" ")).toBe(expected);
});

test("a name that needs a title has it from elsewhere in the text", () => {
  expect(read("Bà Washington đến. Cô bé chào bà. Sau đó Washington cười.").at(0)).toBe(
    "Washington/E=George Washington",
  );
});

test("names of a list are of one kind", () => {
  expect(read("Danh sách gồm Ann Lee, Zorblat, Brenda Kohl.")).toEqual([
    "Ann Lee/E",
    "Zorblat/E",
    "Brenda Kohl/E",
  ]);
});

test.each([
  ["Đoàn đi về phía Tây Nam.", ""],
  ["Họ là người Alawite.", ""],
  ["Cô dự Zenith Music Awards.", ""],
])("capitals that name no entity: %s", (text, expected) => {
  expect(read(text).join()).toBe(expected);
});

test("an abbreviation in brackets is the body before it", () => {
  expect(read("Hiệp hội Vận tải Sông Xanh (HVS) họp. Sau đó HVS ra thông cáo.")).toEqual([
    "Hiệp hội Vận tải Sông Xanh/R",
    "HVS/R=Hiệp hội Vận tải Sông Xanh",
    "HVS/R=Hiệp hội Vận tải Sông Xanh",
  ]);
});

test("an English gloss is the same body", () => {
  const text = "Bà là người của Hội đồng Biển Nhật Bản (Japan Sea Council) và bà tên là Ann Lee.";
  const [council, gloss, speaker] = entitiesOf(text);
  expect(gloss).toMatchObject({ text: "Japan Sea Council", canonical: council?.canonical });
  expect(speaker).toMatchObject({ text: "Ann Lee", kind: "person" });
});

test("a title of a work and the names in it are no mention", () => {
  expect(read("Cô hát trong liveshow “Mùa thu của Lan” ở Hà Nội.")).toEqual(["Hà Nội/L"]);
});

test("a headline in capitals names what the text or the gazetteer knows", () => {
  const text = [
    "TỔNG THỐNG NGA GẶP ÔNG TRẦN VĂN BỀN TẠI HÀ NỘI",
    "Tổng thống Nga và ông Trần Văn Bền đã gặp nhau hôm qua trong một buổi lễ kéo dài hai giờ.",
    "Hai bên không nói gì thêm về nội dung của buổi gặp này với các phóng viên đứng bên ngoài.",
  ].join("\n");
  expect(read(text).slice(0, 3)).toEqual(["NGA/L=Nga", "TRẦN VĂN BỀN/E=Trần Văn Bền", "HÀ NỘI/L=Hà Nội"]);
});

test("English texts", () => {
  expect(
    read(
      "Prime Minister Ann Lee met John Carter of Green River Bank in Seoul on Monday. Lee told Reuters that talks went on.",
    ),
  ).toEqual(["Ann Lee/E", "John Carter/E", "Green River Bank/R", "Seoul/L", "Lee/E=Ann Lee", "Reuters/R"]);
});

test("nothing of a teaser counts", () => {
  const body =
    "Sáng qua, hơn hai trăm hộ dân ven bãi bồi đã được đưa lên vùng cao trước khi nước về, theo ban chỉ huy của xã.";
  const text = `${body}\n${body.replace("hai", "ba")}\nTin cùng chuyên mục\nHàn Quốc đón tuyết đầu mùa\nTheo Reuters, tuyết rơi ở Seoul.`;
  expect(read(text)).toEqual([]);
});

test("each finding says why, and listed ones offer their entity", () => {
  for (const found of entitiesOf("Ông Trần Văn Bền của Liên Hợp Quốc tới Washington.")) {
    expect(found.reasons.length).toBeGreaterThan(0);
    expect(found.confidence).toBeGreaterThan(0);
    expect(found.confidence).toBeLessThanOrEqual(1);
    expect(found.candidates[0]?.entityId ?? null).toBe(found.entityId);
  }
});

const pieces = fc.constantFrom(
  "Ông Trần Văn Hòa",
  "ông Hòa",
  "Tòa Bạch Ốc",
  "Bắc Hàn",
  "nói",
  "tại Hà Nội",
  "và",
  ".",
  ",",
  "(LHQ)",
  "Liên Hợp Quốc",
  "Bộ Quốc phòng Nga",
  "“Không”",
  "Thủy",
  "K.Đông Lĩnh",
  "Ảnh: Reuters",
  "\n",
  "U.S.",
  "😀",
  "al-Asad",
  "theo",
  "TP HCM",
);

test("findings slice to the text, in order and apart", () => {
  fc.assert(
    fc.property(fc.array(pieces), (words) => {
      const text = words.join(" ").trim();
      let end = 0;
      for (const found of entitiesOf(text)) {
        expect(text.slice(found.start, found.end)).toBe(found.text);
        expect(found.start).toBeGreaterThanOrEqual(end);
        end = found.end;
      }
    }),
  );
});

test("composed or not, old tone placement or new: the same findings", () => {
  const outline = (text: string) =>
    entitiesOf(text.normalize("NFC")).map(({ start, end, kind }) => [start, end, kind]);
  fc.assert(
    fc.property(fc.array(pieces), (words) => {
      const text = words.join(" ").trim();
      const other = text.replaceAll("òa", "oà").replaceAll("ủy", "uỷ").replaceAll("òa", "oà");
      expect(outline(text.normalize("NFD"))).toEqual(outline(text));
      expect(outline(other)).toEqual(outline(text));
    }),
  );
});

test.each([
  ["names without end", "Trần Văn Bền ".repeat(6_000)],
  ["one name, many short forms", `Ông Trần Văn Bền đến. ${"Ông Bền nói. ".repeat(6_000)}`],
  [
    "many people of one given name",
    Array.from({ length: 1500 }, (_, at) => `Ông Trần Số${at} Bền đi. Ông Bền về.`).join(" "),
  ],
  ["heads without end", "Bộ Quốc phòng và ".repeat(6_000)],
  ["quotation marks without end", "phim “".repeat(20_000)],
])("%s: time stays linear", (_name, text) => {
  const started = performance.now();
  entitiesOf(text);
  expect(performance.now() - started).toBeLessThan(5000);
});
