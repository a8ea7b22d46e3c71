/** Lines of invented news in Vietnamese, always the same for a seed, with what must become of them. */
export type GeneratedRecords = {
  lines: Generator<string>;
  /** Complete once all lines have been taken. */
  expected: { imported: number; duplicate: number; rejected: number };
};

const people = [
  "Bà Lê Hoài An",
  "Ông Trần Quốc Bửu",
  "Chị Phạm Mộc Miên",
  "Anh Hồ Văn Lúa",
  "Cô Đặng Thu Sương",
];
const roles = ["chủ bến", "trưởng ấp", "thuyền trưởng", "người bán hàng", "cô giáo", "kỹ sư trạm bơm"];
const places = [
  "bến Cò Trắng",
  "chợ nổi Vàm Xáng",
  "cù lao Én",
  "xã Thạnh Lợi Đông",
  "rạch Ông Tám",
  "cầu Bà Tứ",
];
const things = [
  "chuyến phà",
  "đoạn kè",
  "lớp học",
  "vụ lúa",
  "trạm nước",
  "tuyến xe khách",
  "đàn vịt",
  "vườn xoài",
];
const deeds = [
  "được mở lại",
  "phải tạm dừng",
  "chuyển sang giờ mới",
  "về đích sớm",
  "được sửa xong",
  "chậm hai ngày",
];
const reasons = [
  "vì nước lên nhanh hơn mọi năm",
  "sau ba tuần chờ vật liệu",
  "nhờ bà con góp công",
  "do gió chướng thổi mạnh",
  "theo lịch đã báo từ đầu tháng",
  "khi đường qua ruộng còn ngập",
];
const closings = [
  "Ai cần hỏi thêm thì ghé trụ sở ấp vào buổi sáng.",
  "Đến chiều, hàng quán hai bên bờ vẫn sáng đèn.",
  "Công việc còn lại sẽ được báo trên loa mỗi sáng.",
  "Nhiều gia đình đã dọn đồ lên cao từ hôm trước.",
];

export function generatedRecords(count: number, seed: number): GeneratedRecords {
  const expected = { imported: 0, duplicate: 0, rejected: 0 };
  return { lines: linesOf(count, randomOf(seed), expected), expected };
}

function* linesOf(
  count: number,
  random: () => number,
  expected: GeneratedRecords["expected"],
): Generator<string> {
  const earlier: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const chance = random();
    const repeated = earlier[Math.floor(random() * earlier.length)];
    if (chance < 0.02) {
      expected.rejected += 1;
      yield `{"title": "Dòng hỏng ${index}", "text": "thiếu dấu`;
    } else if (chance < 0.03) {
      expected.rejected += 1;
      yield JSON.stringify({ title: `Dòng ${index}`, text: "  " });
    } else if (chance < 0.08 && repeated !== undefined) {
      expected.duplicate += 1;
      yield repeated;
    } else {
      expected.imported += 1;
      const line = JSON.stringify(recordOf(index, random));
      if (earlier.length < 500) earlier.push(line);
      yield line;
    }
  }
}

function recordOf(index: number, random: () => number) {
  const pick = (from: readonly string[]) => from[Math.floor(random() * from.length)] ?? "";
  const sentence = () => {
    const day = `${1 + Math.floor(random() * 28)}/${1 + Math.floor(random() * 12)}`;
    const number = 2 + Math.floor(random() * 900);
    switch (Math.floor(random() * 4)) {
      case 0:
        return `${pick(people)}, ${pick(roles)} ở ${pick(places)}, nói ${pick(things)} ${pick(deeds)} ${pick(reasons)}.`;
      case 1:
        return `Ngày ${day}, ${pick(things)} tại ${pick(places)} ${pick(deeds)}, ${number} hộ cùng có mặt.`;
      case 2:
        return `“Chúng tôi đã chờ ${number} ngày, nay ${pick(things)} ${pick(deeds)} ${pick(reasons)}”, ${pick(people)} kể.`;
      default:
        return `Từ ${pick(places)} đến ${pick(places)} dài ${number} mét, ${pick(things)} ${pick(deeds)} ${pick(reasons)}.`;
    }
  };
  const paragraphs = Array.from({ length: 6 }, () => [sentence(), sentence(), sentence()].join(" "));
  const title = `${pick(places)}: ${pick(things)} ${pick(deeds)}, bản tin số ${index}`;
  const text = [title, ...paragraphs, pick(closings)].join("\n\n");
  return { title, url: `https://ban-tin.example/tin/${index}`, text };
}

/** Mulberry32: small, quick and the same everywhere. */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
