import { termKeys } from "../term-keys";

/** Words around the numbers that tell one event from another; keys as terms are compared. */

export const numberWords: ReadonlyMap<string, number> = keyed([
  ["một", 1],
  ["hai", 2],
  ["ba", 3],
  ["bốn", 4],
  ["năm", 5],
  ["sáu", 6],
  ["bảy", 7],
  ["bẩy", 7],
  ["tám", 8],
  ["chín", 9],
  ["mười", 10],
]);

/** A number after one of these is a day: `ngày 4/9`, `hôm 30-10`, `sáng 23/10`. */
export const dayWords: ReadonlySet<string> = keySet([
  "ngày",
  "hôm",
  "sáng",
  "trưa",
  "chiều",
  "tối",
  "đêm",
  "khuya",
  "nay",
  "qua",
  "từ",
  "đến",
  "tới",
  "hai",
  "ba",
  "tư",
  "năm",
  "sáu",
  "bảy",
  "nhật",
]);

/** `vòng 12`, `lần thứ 6`, `tập 3`: two articles with other ordinals tell of other occasions. */
export const ordinalWords: ReadonlySet<string> = new Set([
  "vòng",
  "lượt",
  "tập",
  "kỳ",
  "đợt",
  "chặng",
  "phiên",
]);

/** Only beside these is `2-1` a result; elsewhere it may be a date, a range or an address. */
export const matchWords: ReadonlySet<string> = keySet([
  "trận",
  "hiệp",
  "bàn",
  "thủ",
  "set",
  "tỷ",
  "đội",
  "giải",
  "sân",
  "clb",
  "hlv",
]);

/** What is counted, by the terms right after the number. */
export type Counted = "dead" | "injured" | "weapons" | "ages" | "sentences";
const countedWords: readonly (readonly [kind: Counted, words: string])[] = [
  ["dead", "người chết"],
  ["dead", "người thiệt mạng"],
  ["dead", "người tử vong"],
  ["dead", "người tử nạn"],
  ["dead", "người đã chết"],
  ["dead", "người đã thiệt mạng"],
  ["dead", "người bị thiệt mạng"],
  ["injured", "người bị thương"],
  ["injured", "người khác bị thương"],
  ["weapons", "tên lửa"],
  ["weapons", "quả tên lửa"],
  ["weapons", "vụ thử tên lửa"],
  ["ages", "tuổi"],
  ["sentences", "năm tù"],
];
export const countedThings = countedWords.map(([kind, words]) => ({ kind, keys: termKeys(words) }));

function keySet(words: string[]): ReadonlySet<string> {
  return new Set(words.flatMap(termKeys));
}

function keyed(entries: [string, number][]): ReadonlyMap<string, number> {
  return new Map(entries.flatMap(([word, value]) => termKeys(word).map((key) => [key, value] as const)));
}
