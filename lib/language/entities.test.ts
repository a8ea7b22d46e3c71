import fc from "fast-check";
import { expect, test } from "vitest";
import { findBlocks } from "./blocks";
import { findEntities } from "./entities";
import { buildGazetteer } from "./gazetteer";
import { sampleEntry, sampleGazetteer } from "./sample-gazetteer";
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

/** 'Kim/E' for each mention, whoever it is. */
function kindsIn(text: string): string[] {
  return read(text).map((name) => name.replace(/=.*/, ""));
}

test("a name that is listed with its head is found once, without it", () => {
  const alias = { language: "vi", register: null, preferred: false, ambiguous: false };
  const agency = {
    entityId: "agency",
    kind: "organisation" as const,
    name: "Northwind",
    aliases: ["Northwind", "hãng tin Northwind"].map((text) => ({ ...alias, text })),
  };
  const text = "Hãng tin Northwind, nơi đưa tin trước, đã đính chính vào buổi chiều.";
  const found = findEntities(text, findBlocks(text), buildGazetteer([agency]));
  expect(found.map(({ text: words, entityId }) => [words, entityId])).toEqual([["Northwind", "agency"]]);
});

test("a listed person's name with a further syllable is somebody else's", () => {
  const listed = buildGazetteer([
    sampleEntry("singer", "person", ["*Thanh Thúy"]),
    sampleEntry("minister", "person", ["Trần Quốc Bảo"]),
  ]);
  const found = (text: string) =>
    findEntities(text, findBlocks(text), listed).map(({ text: words, entityId }) => [words, entityId]);
  expect(found("Hôm qua, ca sĩ Thanh Thúy Hằng hát.")).toEqual([["Thanh Thúy Hằng", null]]);
  expect(found("Hôm qua, ca sĩ Thanh Thúy hát.")).toEqual([["Thanh Thúy", "singer"]]);
  expect(found("Hôm qua, ông Trần Quốc Bảo Lâm phát biểu.")).toEqual([["Trần Quốc Bảo Lâm", null]]);
  expect(found("Hôm qua, ông Trần Quốc Bảo phát biểu.")).toEqual([["Trần Quốc Bảo", "minister"]]);
});

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
  ["Đơn được gửi tới Cục Xúc tiến thương mại.", "Cục Xúc tiến thương mại/R"],
  ["Bà làm ở Hiệp hội Rau quả Đông Lĩnh.", "Hiệp hội Rau quả Đông Lĩnh/R"],
  ["Ông là người của Hội Mỹ thuật Hà Nội.", "Hội Mỹ thuật Hà Nội/R"],
  ["Xe do Công an huyện Ba Vì giữ.", "Công an huyện Ba Vì/R"],
  ["Thuế do Chi cục Thuế quận 5 thu.", "Chi cục Thuế quận 5/R"],
  ["Họ tới Trung tâm Kiểm soát bệnh tật tỉnh Đông Lĩnh.", "Trung tâm Kiểm soát bệnh tật tỉnh Đông Lĩnh/R"],
  ["Ông từng ở Sư đoàn 316.", "Sư đoàn 316/R"],
  ["Con bà học Trường Tiểu học Bình Lâm 2 gần nhà.", "Trường Tiểu học Bình Lâm 2/R"],
  ["Họ hỏi Đại sứ quán Việt Nam tại Nhật Bản.", "Đại sứ quán Việt Nam tại Nhật Bản/R"],
  [
    "Họ hỏi Quỹ Phát triển khoa học và công nghệ Quốc gia.",
    "Quỹ Phát triển khoa học và công nghệ Quốc gia/R",
  ],
  ["Theo Cục Trồng trọt - Bộ Y tế, lúa tốt.", "Cục Trồng trọt/R Bộ Y tế/R"],
  ["Cảnh sát Pháp bắt hai người.", "Pháp/L"],
  ["Lực lượng an ninh Nga vào cuộc.", "Nga/L"],
  ["Đài NHK đưa tin sáng nay.", "NHK/R"],
  ["Phát ngôn viên Phủ Tổng thống Ukraine từ chối.", "Phủ Tổng thống Ukraine/R"],
  ["Ảnh đăng trên báo Vietnam+ hôm qua.", "Vietnam+/R"],
  ["Theo trang Keenga.vn, vé đã hết.", "Keenga.vn/R"],
  ["Tuyển U23 Hàn Quốc về nước.", "U23 Hàn Quốc/R"],
  ["Bệnh viện Nguyễn Văn Lạc mở cửa lại.", "Bệnh viện Nguyễn Văn Lạc/R"],
  ["Bí thư Đảng ủy xã Bình Giang Lê Thanh Nhị có mặt.", "Đảng ủy xã Bình Giang/R Lê Thanh Nhị/E"],
  ["Viện trưởng Viện Thủy công Đoàn Chí Trung nói vậy.", "Viện Thủy công/R Đoàn Chí Trung/E"],
  ["Bà từng dạy ở Trường đào tạo nghề gốm men Hàn Quốc.", "Trường đào tạo nghề gốm men Hàn Quốc/R"],
  [
    "Ông thuộc Trung tâm nghiên cứu thủy sản và hỗ trợ nông thôn KLM.",
    "Trung tâm nghiên cứu thủy sản và hỗ trợ nông thôn KLM/R",
  ],
  ["Tư lệnh Lực lượng phòng không không quân Úc tới nơi.", "Lực lượng phòng không không quân Úc/R"],
  ["Báo viết về Cơ quan hải quan quốc gia Úc HQU hôm qua.", "Cơ quan hải quan quốc gia Úc/R HQU/R"],
  ["Hôm qua Không quân ném bom Ukraine.", "Không quân/R Ukraine/L"],
  ["Hôm qua Ủy ban hối thúc Ukraine dừng lại.", "Ukraine/L"],
  ["Hôm qua Bộ Y tế điều phối Hà Nội.", "Bộ Y tế/R Hà Nội/L"],
  ["Hôm qua Lực lượng đặc nhiệm Mỹ đột kích Ukraine.", "Lực lượng đặc nhiệm Mỹ/R Ukraine/L"],
  ["Hôm qua Công ty CP WHO công bố lãi.", "Công ty CP WHO/R"],
  ["Bộ Ngoại giao trục xuất tùy viên quân sự Nga.", "Bộ Ngoại giao/R Nga/L"],
])("names of bodies end where they end: %s", (text, expected) => {
  expect(kindsIn(text).join(" ")).toBe(expected);
});

test.each([
  ["Đại tá Seo Gyeong-min trả lời.", "Seo Gyeong-min/E"],
  ["Ông Mác-tin Hút-xơn vắng mặt.", "Mác-tin Hút-xơn/E"],
  ["Luật sư Từ Thị Ngọc Điệp phản đối.", "Từ Thị Ngọc Điệp/E"],
  ["Chị Hồ Thị Như Lan vắng mặt.", "Hồ Thị Như Lan/E"],
  ["Theo Viện trưởng Tào Kiến Minh, nước lên.", "Tào Kiến Minh/E"],
  ["Biện Lý Miles Ostrander phản đối.", "Miles Ostrander/E"],
  ["Ông Salem bin Hadad Khó chịu vì mưa.", "Salem bin Hadad/E"],
])("names in syllables: %s", (text, expected) => {
  expect(read(text).join(" ")).toBe(expected);
});

test.each([
  ["Xe chạy trên đường Võ Văn Tần.", "Võ Văn Tần/L"],
  ["Đường Võ Văn Tần ngập sâu.", "Võ Văn Tần/L"],
  ["Tháp Eiffel đóng cửa.", "Eiffel/L"],
  ["Gạo Việt Nam được giá.", "Việt Nam/L"],
  ["Chị quê Quỳnh Lưu, Hà Nội.", "Quỳnh Lưu/L,Hà Nội/L"],
  ["Cháy lớn ở phía nam Volgograd và phía Nam Volgograd.", "Volgograd/L,Volgograd/L"],
  ["Nhà ở xóm 7, xã Đông Lĩnh.", "xóm 7/L,Đông Lĩnh/L"],
  ["Mưa lớn ở Ninh Kiều và Cái Răng.", "Ninh Kiều/L,Cái Răng/L"],
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
  "Họ mua 6 triệu cổ phiếu VSQ hôm qua.",
  "Hôm Chủ Nhật trời mưa.",
  "Năm Giáp Thìn được mùa.",
  "Đồng bào Tày và người Xơ Đăng vào hội.",
  "Sách dịch từ tiếng Hàn Quốc.",
  "Cô viết trên Facebook như vậy.",
  "Anh thắng ở giải China Open.",
  "Anh bỏ giải Thụy Sĩ mở rộng.",
  "Chị N.V.A. và anh T. vắng mặt.",
  "Trời nóng 39 độ C.",
  "Họ bắn tên lửa RS-12 Topol.",
  "Thủy triều lên cao.",
  "Hội thảo Ngày đổi mới khai mạc.",
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

test("in a text about sport a town that plays is its club, a country is not", () => {
  const text = [
    "HLV và các cầu thủ hài lòng sau trận đấu, thủ môn khóc.",
    "Hà Nội thắng 2-1. Hàn Quốc thắng Lào 3-0. Trời ở Hà Nội mưa.",
  ].join(" ");
  expect(read(text)).toEqual(["Hà Nội/R", "Hàn Quốc/L", "Lào/L", "Hà Nội/L"]);
});

test.each([
  ["Giá bán của Đạm Vĩnh Lộc (DVL) tăng.", "Đạm Vĩnh Lộc/R"],
  ["Bức tranh bán tại phiên của Corby's hôm qua.", "Corby's/R"],
  ["Khảo sát của Zentel Hàn Quốc cho kết quả lạ.", "Zentel Hàn Quốc/R"],
])("bodies by what stands around: %s", (text, expected) => {
  expect(read(text)).toContain(expected);
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

test.each([
  [
    "an office with a capital is no event",
    "Hôm qua Thứ trưởng Bộ Quốc phòng Nga và Vụ trưởng Lê Thị Sa có mặt.",
    ["Bộ Quốc phòng Nga/R", "Lê Thị Sa/E"],
  ],
  [
    "the capital end of an office begins its body",
    "Chánh Thanh tra Bộ Quốc phòng là ông Lê Văn Sa.",
    ["Thanh tra Bộ Quốc phòng/R", "Lê Văn Sa/E"],
  ],
  [
    "what is said of an event ends its name",
    "Trước trận vòng loại, Hội nghị Cấp cao gặp Ukraine tại Seoul.",
    ["Ukraine/L", "Seoul/L"],
  ],
  [
    "titles end with a stop",
    "Nhóm của TS. Lê Sa và ThS. Bền chờ Mr. Vreeland.",
    ["Lê Sa/E", "Bền/E", "Vreeland/E"],
  ],
  ["a form of address after a credit", "Ảnh: ABX Chị Bền đứng trước cửa.", ["ABX/R", "Bền/E"]],
  ["a missing stop", "Ảnh: Lê Bền Đây là cây cầu mới.", ["Lê Bền/E"]],
  ["a word with a capital for show", "Ông nêu ý kiến của Đa số và Dự thảo mới.", []],
  ["words in capitals behind a name", "Bài của Lê Hương PHẢN HỒI", ["Lê Hương/E"]],
  ["initials with stops", "Ca khúc do nhóm P.A.Z của họ trình bày.", ["P.A.Z/R"]],
])("%s", (_rule, text, found) => {
  expect(read(text)).toEqual(found);
});

test("what a text calls a title or a make in one place is no body in another", () => {
  const text = "Đêm nay có chủ đề Freestyle. Theo ông Lê Bền, khán giả của Freestyle rất trẻ.";
  expect(read(text)).toEqual(["Lê Bền/E"]);
  expect(read("Cuốn sách Nick vừa ra mắt. Nick Vreeland đến Seoul, và Nick cười.")).toContain(
    "Nick/E=Nick Vreeland",
  );
});

test("a maker's name with a model is a product, with an office or alone it is the maker", () => {
  const maker = sampleEntry("samsung", "organisation", ["Samsung"]);
  const found = (text: string) =>
    findEntities(text, findBlocks(text), buildGazetteer([maker]), "vi").map(({ text: words }) => words);
  expect(found("Màn hình tương tự Samsung Galaxy S4 và Samsung Butterfly.")).toEqual([]);
  expect(found("Ông nói Samsung đã giảm giá.")).toEqual(["Samsung"]);
});

test("in a list of shares the codes are shares, and one alone is a body", () => {
  const codes = "DPA, HAB, PVC, RED, VCF, BVG, VIH, KDJ";
  expect(
    read(`Cổ phiếu trên HOSE tăng trần. Rổ VN30 có ${codes} lên điểm, mã giảm sàn ít, thanh khoản tốt.`),
  ).not.toContain("DPA/R");
  expect(read("Ông Lê Bền rời DPA sau ba năm.")).toContain("DPA/R");
});

test.each([
  ["hai biên đạo Dumbo và Alfredson có mặt", ["Dumbo/E", "Alfredson/E"]],
  ["Tàu chạy qua các tỉnh Ballarat, Bendigo và Geelong.", ["Ballarat/L", "Bendigo/L", "Geelong/L"]],
  ["Ở tỉnh Ballarat, Marco Bendigo đang chờ.", ["Ballarat/L", "Marco Bendigo/E"]],
])("the names of a list are of one kind: %s", (text, found) => {
  expect(read(text)).toEqual(found);
});

test("a museum is a body, and a place where something happens in it", () => {
  expect(read("Cổ vật do Bảo tàng Sông Xanh giữ.")).toEqual(["Bảo tàng Sông Xanh/R"]);
  expect(read("Cổ vật bày tại Bảo tàng Sông Xanh từ hôm qua.")).toEqual(["Bảo tàng Sông Xanh/L"]);
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

test.each([
  ["a number of a paper", "Họ theo Nghị định 51/2013/NĐ-CP và Nghị quyết 36-NQ/TW.", []],
  ["peoples in a list", "Trong các dân tộc: Xtiêng, Chăm, Khơme có tục này.", []],
  [
    "the short names of two countries",
    "Quan hệ Nga-Trung và Việt - Pháp ấm lên.",
    ["Nga/L", "Trung/L", "Việt/L=Việt Nam", "Pháp/L"],
  ],
  ["a road that bears the name of an event", "Nhà ở 45 đường Giải Phóng.", ["Giải Phóng/L"]],
  ["a memorial", "Họ đến Khu lưu niệm Chủ tịch Lê Văn Bền hôm qua.", ["Khu lưu niệm Chủ tịch Lê Văn Bền/L"]],
  ["a degree is no initial", "Nhiệt độ cao nhất 31 độ C. Hà Nội có mưa.", ["Hà Nội/L"]],
  ["a site with its domain", "Theo Reuters.com và Reuters online.", ["Reuters.com/R", "Reuters online/R"]],
  ["a school without its small head", "Ông dạy ở trường Đại học Sông Xanh.", ["Đại học Sông Xanh/R"]],
  ["two given names that are countries", "Ảnh của Đức Anh.", ["Đức Anh/E"]],
  [
    "a word that looks like a field",
    "Bộ Tài chính Nga đồng ý, Ủy ban Ngân sách đồng ý.",
    ["Bộ Tài chính Nga/R", "Ủy ban Ngân sách/R"],
  ],
  ["a model behind its code", "Họ mua 12 chiếc P-3C Orion của Mỹ.", ["Mỹ/L"]],
  ["a share in a list of shares", "Họ bán cổ phiếu HPA, VNB, HAC.", []],
  ["what a borrowed word describes", "Ảnh: Fan Lê Bền", ["Lê Bền/E"]],
  ["an idol is no statue", "Cậu có thần tượng Lê Bền.", ["Lê Bền/E"]],
  ["somebody called so", "Người trộm là tên Hiếu, chưa rõ ở đâu.", ["Hiếu/E"]],
  ["a small body of state", "Ông mua trái phiếu Chính phủ (TPCP) rồi bán TPCP.", ["Chính phủ/R"]],
  ["an English place in a Vietnamese text", "Theo Vietnam Outlook, giá giảm.", ["Vietnam Outlook/R"]],
  ["an English title", "Đêm nhạc Born to dance và phim Rise of the Moon mở màn.", []],
  [
    "an English name of a body with small words",
    "Theo Bank of Sealand, lãi suất giữ nguyên.",
    ["Bank of Sealand/R"],
  ],
  ["a numbered unit", "Đội CSGT số 2 và Công an quận 8 có mặt.", ["Đội CSGT số 2/R", "Công an quận 8/R"]],
  ["a unit of the police by its sign", "Trinh sát của PC45 đến sớm.", ["PC45/R"]],
  ["a part of a country", "Mỏ nằm ở miền Bắc Thái Lan.", ["Thái Lan/L"]],
  ["a form of address ends a body", "Họ khai trừ khỏi Đảng ông Lê Văn Bền.", ["Đảng/R", "Lê Văn Bền/E"]],
  ["a museum behind an office", "Giám đốc Bảo tàng Sông Xanh đến muộn.", ["Bảo tàng Sông Xanh/R"]],
  [
    "a body whose small head is no part of it",
    "Ông rời công ty Khoáng sản Sông Xanh.",
    ["Khoáng sản Sông Xanh/R"],
  ],
  [
    "a paper called after people",
    "Ông trao đổi với Báo Người Sông Xanh sáng nay.",
    ["Báo Người Sông Xanh/R"],
  ],
  ["who heads a government", "Chính quyền Vladimir Putin phản đối.", ["Vladimir Putin/E"]],
  [
    "a form of address behind an agency",
    "Ảnh: TTXVN Ông từ trần vào sáng qua.",
    ["TTXVN/R=Thông tấn xã Việt Nam"],
  ],
  [
    "a school called after somebody",
    "Ông Lê Sa, Hiệu trưởng Trường THPT tư thục Lê Văn Bền, có mặt.",
    ["Lê Sa/E", "Trường THPT tư thục Lê Văn Bền/R"],
  ],
  [
    "a body of state in a longer name",
    "Bà là Chủ tịch Nhóm nữ Đại biểu Quốc hội khóa này.",
    ["Nhóm nữ Đại biểu Quốc hội/R"],
  ],
  ["what sort of place, and no name", "Họ công bố Khu di tích đặc biệt, rồi ra về.", []],
  ["a stop is missing behind a small place", "Nga tập trận bảo vệ đảo Bắt đầu từ hôm nay.", ["Nga/L"]],
  ["a site called after a place", "Trang Washington Beacon dẫn lời ông.", ["Washington Beacon/R"]],
  ["a father inside a longer word", "Nga tuyên bố Ukraine đã rút lui.", ["Nga/L", "Ukraine/L"]],
  [
    "a temple that is a given name",
    "Ngoài Văn Công, tiền đạo Đình Bảo và Hồ Khắc Nghĩa cũng nghỉ.",
    ["Văn Công/E", "Đình Bảo/E", "Hồ Khắc Nghĩa/E"],
  ],
  ["a board that every firm has", "Theo Ban Tổ chức và Hội đồng Quản trị, lễ đã xong.", []],
  ["a name that is also a page", "Hôm qua Trang Nhung hát rất hay.", ["Trang Nhung/E"]],
  [
    "a word that opens where a stop is missing",
    "Ông rời Bộ Tài chính Chiều qua trời mưa.",
    ["Bộ Tài chính/R"],
  ],
  ["a photograph without its colon", "Ảnh Reuters chụp hôm qua.", ["Reuters/R"]],
  ["a family is no temple", "Mâu thuẫn giữa gia đình Khởi kéo dài, ông Khởi nói.", ["Khởi/E", "Khởi/E"]],
  [
    "a new sentence whose stop is missing",
    "Ảnh: Lan Hương Cô Lê Thị Sáu dạy ở trường làng.",
    ["Lan Hương/E", "Lê Thị Sáu/E"],
  ],
  ["men are no forms of address", "Một người đàn ông Nga đến Seoul.", ["Nga/L", "Seoul/L"]],
])("%s", (_rule, text, found) => {
  expect(read(text)).toEqual(found);
});

test("a function word is a syllable of the author's name in a line of its own", () => {
  expect(read("Cây cầu đã mở lại vào sáng nay sau ba tháng.\n\nQuỳnh Như")).toEqual(["Quỳnh Như/E"]);
});

test("two names that the text has elsewhere are two where a stop is missing", () => {
  const text =
    "Minh Thuận hát. Rồi Lan Phương hát. Ảnh: Minh Thuận Lan Phương cùng bạn. Về sau Minh Thuận và Lan Phương nghỉ.";
  expect(read(text)).toContain("Minh Thuận/E");
  expect(read(text)).not.toContain("Minh Thuận Lan Phương/E");
});

test("somebody behind an acronym that stands alone elsewhere", () => {
  expect(read("Lãi của HSX tăng. Ông rời HSX vào tháng sau. Danh mục của HSX Lan Phương")).toEqual([
    "HSX/R",
    "HSX/R",
    "HSX/R",
    "Lan Phương/E",
  ]);
});

test("in a text about sport a foreign town is its club, unless something happens there", () => {
  const club = sampleEntry("dortmund", "place", ["Dortmund"]);
  const text = "HLV nói trận đấu với Dortmund khó, cầu thủ đã mệt. Cổ động viên ở Dortmund chờ bàn thắng.";
  const found = findEntities(text, findBlocks(text), buildGazetteer([club]), "vi");
  expect(found.map(({ kind }) => kind)).toEqual(["organisation", "place"]);
});

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
  ["Máy có RAM 2 GB, chip 2,2 GHz và pin 3.000 mAh.", ""],
  ["Trang web chuyển sang HTTPS, máy có Wi-Fi, A-GPS và LTE.", ""],
  ["Hãng bán lại mẫu Nokia 105 từ tháng ba.", ""],
  ["Họ phải nộp Giấy phép xây dựng (GPXD) trước; GPXD có giá trị một năm.", ""],
  ["Ông Lê Vũ Đò làm chủ tịch HĐTV.", "Lê Vũ Đò/E"],
])("what is counted, what a device can and papers are no names: %s", (text, expected) => {
  expect(read(text).join(" ")).toBe(expected);
});

test.each([
  ["Hai cầu thủ người Việt Nam giỏi nhất.", "Việt Nam/L"],
  ["Anh thắng tay vợt người Ukraine Cheng Tai Leng ở Huế.", "Ukraine/L Cheng Tai Leng/E Huế/L"],
  ["Báo chí nói cô Victoria Dorvalle thắng.", "Victoria Dorvalle/E"],
  [
    "Lương Xuân Trường được gọi, Nguyễn Thị Thu Trang cho biết.",
    "Lương Xuân Trường/E Nguyễn Thị Thu Trang/E",
  ],
  ["Nguyễn Văn Đài bị bắt. Nguyễn Thị Quỳnh Như cho biết.", "Nguyễn Văn Đài/E Nguyễn Thị Quỳnh Như/E"],
  ["Tai nạn trên đường Nguyễn Thị Minh Khai ở Hà Nội.", "Nguyễn Thị Minh Khai/L Hà Nội/L"],
  ["Xe rẽ vào phố Lê Thị Riêng, gần Cầu Trần Thị Lý.", "Lê Thị Riêng/L Cầu Trần Thị Lý/L"],
  ["Vòng loại U23 châu Á và giải U21 Việt Nam hoãn.", "châu Á/L Việt Nam/L"],
  ["Theo Zuckerberg, công ty sẽ cắt giảm.", "Zuckerberg/E"],
  ["Ngoại trưởng Trung Quốc hội đàm ở Hà Nội, Hàn Quốc hội tụ đủ.", "Trung Quốc/L Hà Nội/L Hàn Quốc/L"],
  ["Việt Nam phần lớn nhập khẩu gạo.", "Việt Nam/L"],
  ["Nữ ca sĩ U40 Việt Nam và mỹ nhân U50 Hàn Quốc.", "Việt Nam/L Hàn Quốc/L"],
  ["Lô Văn Trường bị tuyên phạt, Chử Văn Đoàn được tha.", "Lô Văn Trường/E Chử Văn Đoàn/E"],
  ["LÊ Quốc Khánh và TRẦN Tiến Đạt có mặt.", "LÊ Quốc Khánh/E TRẦN Tiến Đạt/E"],
  ["Bị cáo MÃ VĂN QUÂN có mặt.", "MÃ VĂN QUÂN/E"],
  ["Ông dặn dò Mikael Tarasek WHO hiện tại lo gì.", "Mikael Tarasek/E WHO/R"],
  ["Ảnh chụp Nguyễn Văn Rạng Ở hiệp đầu anh thắng.", "Nguyễn Văn Rạng/E"],
  ["Trường Lê Huy Tập sáng nay đông.", "Lê Huy Tập/R"],
  ["Ông đã mua máy bay FA-50 và tên lửa S-300 của Nga.", "Nga/L"],
  ["Các đồng minh Ả Rập và giáo phái Alawite phản đối.", ""],
])("where one name ends and no other begins: %s", (text, expected) => {
  expect(kindsIn(text).join(" ")).toBe(expected);
});

test("in a text about shares their signs name no firm, and bodies that act in it are named", () => {
  const text =
    "Cổ phiếu trên HOSE giảm, thanh khoản thấp. Các mã WHO, VND, SHB, NTP, PVS giảm. Mã KMR tăng trần. Ngân hàng ACB tăng vốn, WHO tăng chi 100 triệu USD. Reuters cho biết VN-Index giảm.";
  expect(kindsIn(text)).toEqual(["HOSE/R", "ACB/R", "WHO/R", "Reuters/R"]);
});

test("names follow each other, whatever stands between", () => {
  const text =
    "Hôm qua Quang Rạng U23 Việt Nam ghi bàn. Việt Nam thắng. Tiền đạo, thủ môn và hậu vệ Việt Nam vui. Trọng tài yêu Việt Nam.";
  const found = entitiesOf(text);
  for (const [at, name] of found.entries())
    expect(name.start).toBeGreaterThanOrEqual(found[at - 1]?.end ?? 0);
});
