import { referenceGazetteerEntries } from "@/lib/seed/reference-files";
import { properName, surnames, syllable } from "./invented-name";
import { pick, type Random, randomFrom } from "./random";

export type GeneratedArticle = { title: string; text: string; publishedAt: string; event: number };

/**
 * Articles for measuring, about invented events: a vocabulary of our own drawn by Zipf's law, names of the
 * reference vocabulary, quotations and sources as often as in news. The same seed gives the same articles. How its
 * statistics were chosen: docs/decisions/0032-bench.md.
 */
export function* generatedArticles(count: number, seed = 1, words = 400): Generator<GeneratedArticle> {
  const random = randomFrom(seed);
  let made = 0;
  for (let event = 0; made < count; event += 1) {
    const facts = inventEvent(random);
    const tellings = tellingsOf(random);
    for (let telling = 0; telling < tellings && made < count; telling += 1, made += 1) {
      yield tell(random, facts, { event, number: made, words });
    }
  }
}

/** Most events are told once or twice, few by many. */
function tellingsOf(random: Random): number {
  let tellings = 1;
  while (tellings < 12 && random() < 0.55) tellings += 1;
  return tellings;
}

/** Common words first: the n-th is drawn with a weight of 1/n. */
const vocabulary =
  `và của là được có trong đã cho với những một các người này khi không để ở đến ra về cũng tại
từ theo sau vào năm ngày còn nhưng nhiều hơn trên sẽ phải đang việc thì do như lại rất vẫn mới làm bị đó nếu
trước thêm qua lên hai ba nhà nước dân nơi cùng chỉ đầu tháng tuần thời gian hiện nay công việc vấn đề địa phương
kế hoạch dự án chương trình quyết định đề nghị kiểm tra tổ chức thực hiện hoạt động kết quả khu vực cơ quan
đơn vị lực lượng gia đình cuộc sống kinh tế xã hội văn hóa giáo dục y tế môi trường giao thông nông nghiệp
công nghiệp thương mại du lịch thị trường giá cả sản xuất tiêu thụ xuất khẩu nhập khẩu đầu tư ngân sách thuế
hợp đồng lao động tiền lương bảo hiểm pháp luật quy định nghị định thông tư hồ sơ thủ tục cấp phép xử phạt
điều tra khởi tố xét xử nhân chứng thiệt hại sự cố tai nạn cứu hộ bệnh viện bác sĩ bệnh nhân học sinh giáo viên
trường học lớp học kỳ thi điểm số bóng đá cầu thủ trận đấu huấn luyện giải đấu khán giả mưa bão lũ lụt hạn hán
nhiệt độ thủy triều bờ kè đê điều bến cảng tàu cá ngư dân lưới đánh bắt tôm cua lúa gạo cà phê hồ tiêu vườn cây
rừng núi suối thác cánh đồng con đường cây cầu hầm chui nút giao xe buýt đường sắt sân bay vé tàu hành khách
năng lượng điện gió mặt trời pin lưu trữ trạm biến áp đường dây phụ tải nước sạch đường ống nhà máy xử lý rác thải`
    .split(/\s+/)
    .filter((entry, at, all) => entry !== "" && all.indexOf(entry) === at);
const cumulated = vocabulary.map((_, at) => 1 / (at + 1));
for (let at = 1; at < cumulated.length; at += 1)
  cumulated[at] = (cumulated[at] ?? 0) + (cumulated[at - 1] ?? 0);

function word(random: Random): string {
  const wanted = random() * (cumulated.at(-1) ?? 1);
  const at = cumulated.findIndex((sum) => sum >= wanted);
  return vocabulary[at] ?? "";
}

const roles = ["ông", "bà", "Giám đốc", "Chủ tịch", "Tiến sĩ", "phát ngôn viên", "Đại tá", "luật sư"];
const said = ["nói", "cho biết", "khẳng định", "nhận định", "cho rằng", "thừa nhận"];
const unnamed = ["Một quan chức giấu tên", "Một người dân", "Nguồn tin của báo", "Một chuyên gia"];

type Facts = {
  people: string[];
  roles: string[];
  place: string;
  body: string;
  known: string[];
  terms: string[];
  figures: string[];
  at: number;
};

const names = referenceGazetteerEntries();

function inventEvent(random: Random): Facts {
  return {
    people: Array.from({ length: 3 }, () => `${pick(random, surnames)} ${properName(random, 2)}`),
    roles: Array.from({ length: 3 }, () => pick(random, roles)),
    place: `${pick(random, ["xã", "huyện", "thị trấn", "cảng", "đảo"])} ${properName(random, 2)}`,
    body: `${pick(random, ["Công ty", "Hội", "Viện", "Sở Xây dựng", "Ban quản lý"])} ${properName(random, 2)}`,
    known: Array.from({ length: 4 }, () => pick(random, names).name),
    terms: Array.from({ length: 14 }, () => `${word(random)} ${syllable(random)} ${syllable(random)}`),
    figures: Array.from({ length: 4 }, () => `${10 + Math.floor(random() * 9_000)} ${word(random)}`),
    at: Math.floor(random() * 30 * 24) * 3_600_000,
  };
}

const firstDay = Date.UTC(2026, 0, 5);

function tell(
  random: Random,
  facts: Facts,
  { event, number, words }: { event: number; number: number; words: number },
): GeneratedArticle {
  const title = capital(
    `${pick(random, facts.terms)} ở ${facts.place}: ${facts.body} ${pick(random, said)} ${plain(random, facts, 4)}`,
  );
  const paragraphs: string[] = [];
  let length = title.split(" ").length;
  while (length < words) {
    const sentences = Array.from({ length: 2 + Math.floor(random() * 2) }, () => sentence(random, facts));
    const paragraph = sentences.join(" ");
    paragraphs.push(paragraph);
    length += paragraph.split(" ").length;
  }
  paragraphs.push(`Mã bài ${number}.`);
  const publishedAt = new Date(firstDay + facts.at + Math.floor(random() * 36) * 3_600_000).toISOString();
  return { title, text: [title, ...paragraphs].join("\n\n"), publishedAt, event };
}

function sentence(random: Random, facts: Facts): string {
  const kind = random();
  const who = Math.floor(random() * facts.people.length);
  const speaker = capital(`${facts.roles[who] ?? ""} ${facts.people[who] ?? ""}`);
  const told = plain(random, facts, 9 + Math.floor(random() * 9));
  if (kind < 0.1) return `“${capital(told)}”, ${speaker} ${pick(random, said)}.`;
  if (kind < 0.2) return `${speaker} ${pick(random, said)} ${told}.`;
  if (kind < 0.24) return `${pick(random, unnamed)} ${pick(random, said)} ${told}.`;
  if (kind < 0.3) return `Theo ${facts.body}, ${told}.`;
  if (kind < 0.42) return `Tại ${facts.place}, ${told}, có ${pick(random, facts.figures)}.`;
  if (kind < 0.6) return `${capital(told)} với ${pick(random, facts.known)}.`;
  return `${capital(told)}.`;
}

/** Words of every day with some of the event's own among them. */
function plain(random: Random, { terms }: Facts, count: number): string {
  const parts: string[] = [];
  while (parts.length < count) parts.push(random() < 0.09 ? pick(random, terms) : word(random));
  return parts.join(" ");
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
