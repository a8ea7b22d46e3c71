import type { BlockReader, ListedMatch } from "./block-reader";
import { clubTowns, rivalVerbs, rivalWords, teamNouns } from "./vocabulary";
import { joined, type Word } from "./words";

/** 'Hà Nội thắng Hải Phòng 2-1': in a text about sport a town that plays is its club. Countries are not. */
export function playsAsClub({ words, names }: BlockReader, { from, to }: ListedMatch): boolean {
  if (!names.isSport || clubTowns.lengthAt(words, from) !== to - from) return false;
  const next = words[to];
  // Of a town abroad a report of a match mostly means the club.
  const isAlone = !(next?.capital && joined(next));
  if (
    isAlone &&
    words[from]?.foreign &&
    !/^(?:ở|tại|đến|tới|về|phố|từ|in|at|to|from|quê)$/.test(words[from - 1]?.key ?? "")
  )
    return true;
  if (next && joined(next) && (rivalVerbs.lengthAt(words, to) > 0 || isScore(words, to))) return true;
  if (joined(words[from]) && rivalWords.lengthBefore(words, from) > 0) return true;
  return isDuel(words, from, to);
}

/** 'đội tuyển Việt Nam', 'ĐT Lào': a country's team. */
export function isTeam({ words }: BlockReader, { from }: ListedMatch): boolean {
  return joined(words[from]) && teamNouns.lengthBefore(words, from) > 0;
}

/** 'U23 Việt Nam': the age that a team of the young plays by belongs to its name; 'giải U23 châu Á' is a contest, 'U50' nobody's team. */
export function isTeamOfAge({ words }: BlockReader, { from }: ListedMatch): boolean {
  if (!joined(words[from]) || !/^U(?:1\d|2[0-5])$/.test(words[from - 1]?.text ?? "")) return false;
  if (/^(?:châu|đông)$/.test(words[from]?.key ?? "")) return false;
  return !/^(?:giải|loại|vck|cúp|cup|kết|đá|vòng|bảng|quốc)$/.test(words[from - 2]?.key ?? "");
}

/** '2-1', '19;' of a table. */
function isScore(words: readonly Word[], at: number): boolean {
  const [goals, other] = [words[at], words[at + 1]];
  if (!goals || !/^\d{1,2}$/.test(goals.text)) return false;
  return /^[-–:;]/.test(other?.gap ?? "") || other === undefined || /^(?:điểm|bàn)$/.test(other.key);
}

/** 'Nam Định - Thanh Hóa' */
function isDuel(words: readonly Word[], from: number, to: number): boolean {
  const dash = /^\s[-–]\s$/;
  const [first, next] = [words[from], words[to]];
  return (
    (dash.test(first?.gap ?? "") && words[from - 1]?.capital === true) ||
    (dash.test(next?.gap ?? "") && next?.capital === true)
  );
}
