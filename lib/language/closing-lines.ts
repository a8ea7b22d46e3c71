import { foldTone } from "./fold";
import { foldedSet } from "./folded-set";
import { syllables } from "./syllables";
import { surnames } from "./vi/surnames";

const nameParts = String.raw`\p{Lu}[\p{L}\p{M}.'’]{0,20}(?:[ -]\p{Lu}[\p{L}\p{M}.'’]{0,20}){0,4}`;
const names = new RegExp(String.raw`^${nameParts}(?:\s?(?:[-–—,&/+]|và|and)\s?${nameParts}){0,3}$`, "u");
const byLabel =
  /^(?:bài và ảnh|tin và ảnh|bài, ảnh|bài|tác giả|phóng viên|pv|ctv|biên dịch|dịch|thực hiện|by|story by|words by|reporting by)\s?:?\s/;
const creditLabel = /^(?:theo|nguồn(?: tin)?|source|via|dẫn nguồn|trích|courtesy of)\s?:?\s/;
const outletHead = /^(?:báo|tạp chí|đài|thông tấn xã|hãng tin|hãng thông tấn|nhật báo|tuần báo)\s/;
const photoLabel =
  /(?:ảnh|ảnh minh họa|ảnh chụp màn hình|ảnh tư liệu|nguồn ảnh|đồ họa|photo|photograph|picture|image|credit|getty images)/;
const photoCredit = new RegExp(
  String.raw`(?:^|[\s(|–—-])${photoLabel.source}\s?(?:by\s|:|[–-]\s)[^\n]{1,80}$`,
  "u",
);
const photoOnly = new RegExp(String.raw`^\(?${photoLabel.source}\s?(?::|by\s|[–-]\s|$|\.|\))`, "u");

const notNames = foldedSet(
  `hết, tổng hợp, thế giới, thời sự, kinh doanh, thể thao, giải trí, pháp luật, giáo dục, sức khỏe, đời sống,
  du lịch, khoa học, công nghệ, quốc tế, trong nước, bạn đọc, video, ảnh, world, sport, business, politics`,
);

/** A line that is only who wrote it: 'Minh An', 'LÊ BÌNH - THU HÀ', 'By Ann Lee'. */
export function isByline(line: string): boolean {
  if (line.length > 80) return false;
  const folded = foldTone(line);
  const label = byLabel.exec(folded);
  if (label) return names.test(line.slice(label[0].length).replace(/\s?\([^()]{1,40}\)$/, ""));
  return isPersonLine(line);
}

function isPersonLine(line: string): boolean {
  const bare = line.replace(/\s?\([^()]{1,40}\)$/, "");
  if (!names.test(bare) || notNames.has(foldTone(bare)) || outletHead.test(foldTone(bare))) return false;
  // 'Minh An/ VOV': the part after the stroke is the newsroom.
  const [people = ""] = bare.split("/");
  const parts = people.split(/\s?[-–—,&+]\s?|\s(?:và|and)\s/);
  return parts.every((part) => isPersonShape(part));
}

/** Two to five capitalised parts without digits; the first a family name, or nothing else to go by. */
function isPersonShape(part: string): boolean {
  const words = syllables(part).map((token) => token.text);
  const [first = ""] = words;
  if (words.length < 2 || words.length > 5 || /\d/.test(part)) return false;
  if (surnames.has(foldTone(first))) return true;
  return words.length <= 4 && words.every((word) => word.length > 1 || part.includes("."));
}

/** A line that says where the article comes from: 'Báo Sông Xanh', 'Theo AP', '(Nguồn: …)'. */
export function isCredit(line: string): boolean {
  if (line.length > 90) return false;
  const bare = line.replace(/^[([]\s?|\s?[)\]]?\.?$/g, "");
  const folded = foldTone(bare);
  const label = creditLabel.exec(folded) ?? outletHead.exec(folded);
  if (label) return isOutletName(bare.slice(label[0].length));
  return (
    line.length <= 40 &&
    !/^\(|[.!?]$/.test(line) &&
    /\p{Lu}/u.test(line) &&
    /\.(?:vn|com|net|org)$|\s[&+]\s|\+$/i.test(bare)
  );
}

/** Names of outlets: nearly all words capitalised, no clause. */
function isOutletName(text: string): boolean {
  const words = text.split(/[\s,/]+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const capital = words.filter((word) => /^[("“]?\p{Lu}|^\p{N}|\.\p{L}{2,3}$/u.test(word));
  return (
    words.length > 0 &&
    words.length <= 12 &&
    capital.length >= words.length * 0.5 &&
    /^["“(]?\p{Lu}/u.test(text)
  );
}

/** The line ends in, or is, the credit of a picture. */
export function hasPhotoCredit(line: string): boolean {
  const folded = foldTone(line.slice(-140));
  return photoCredit.test(folded) || (line.length <= 120 && photoOnly.test(foldTone(line)));
}

/** The line without the credit of its picture, for finding copies of it. */
export function withoutPhotoCredit(line: string): string {
  const start = Math.max(0, line.length - 140);
  const found = photoCredit.exec(foldTone(line.slice(start)));
  return found ? line.slice(0, start + found.index) : line;
}

/** Where in a paragraph its byline or credit begins. */
export type Closing = { at: number; kind: "byline" | "credit" };

const sentenceEnd = /[.!?…]["”’»)\]]{0,2}(?:\/\.)?[ \t]*/gu;
const tailReach = 110;

/** Where a credit or a name begins that scraping glued to the end of a paragraph; null when none is. */
export function gluedClosing(paragraph: string): Closing[] {
  const from = Math.max(0, paragraph.length - tailReach);
  const tail = paragraph.slice(from);
  const found: Closing[] = [];
  for (const match of tail.matchAll(sentenceEnd)) {
    const at = match.index + match[0].length;
    const rest = tail.slice(at);
    if (rest.trim() === "" || from + at < 60) continue;
    const parts = closingParts(rest);
    if (parts) return parts.map((part) => ({ at: from + at + part.at, kind: part.kind }));
  }
  return found;
}

function closingParts(rest: string): Closing[] | null {
  return splitClosing(rest) ?? wholeClosing(rest);
}

function wholeClosing(rest: string): Closing[] | null {
  if (isCredit(rest)) return [{ at: 0, kind: "credit" }];
  return isByline(rest) ? [{ at: 0, kind: "byline" }] : null;
}

/** 'Minh An (Theo AP)' is a name and a credit. */
function splitClosing(rest: string): Closing[] | null {
  const credit = /\s?(?:[([]|\s|[-–]\s)(?=(?:theo|nguồn)[ :])/iu.exec(rest);
  if (!credit) return null;
  const split = credit.index + (/^\s/.test(credit[0]) ? 1 : 0);
  const byline = rest.slice(0, credit.index).trim();
  if (!isByline(byline) || !isCredit(rest.slice(split).replace(/^[-–]\s/, ""))) return null;
  return [
    { at: 0, kind: "byline" },
    { at: split, kind: "credit" },
  ];
}
