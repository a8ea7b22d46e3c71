import * as english from "./en/furniture";
import { foldTone } from "./fold";
import type { CutReason } from "./types";
import * as vietnamese from "./vi/furniture";

/** What a line of a site's furniture is, before anything around it is looked at. */
export type Furniture = { reason: CutReason; opens: "nothing" | "headlines" | "end" };

const closing = keys(vietnamese.closingHeadings, english.closingHeadings);
const related = keys(vietnamese.relatedHeadings, english.relatedHeadings);
const share = keys(vietnamese.shareWords, english.shareWords);
const alone = keys(vietnamese.furnitureLines, english.furnitureLines);
const subscription = [...keys(vietnamese.subscriptionOpenings, english.subscriptionOpenings)];
const copyright = [...keys(vietnamese.copyrightOpenings, english.copyrightOpenings)];
const tags = [...keys(vietnamese.tagOpenings, english.tagOpenings)];

const longestLine = 300;
const longestHeading = 60;

/** null: the line may be part of the article. */
export function furnitureOf(line: string): Furniture | null {
  if (line.length > longestLine) return null;
  const folded = foldTone(line);
  const bare = bareHeading(folded);
  if (line.length <= longestHeading) {
    if (closing.has(bare)) return { reason: "related_heading", opens: "end" };
    if (related.has(bare)) return { reason: "related_heading", opens: "headlines" };
    if (isShareRow(bare)) return { reason: "share_buttons", opens: "nothing" };
    if (alone.has(bare) || isDateLine(folded) || isBreadcrumb(line)) {
      return { reason: "site_furniture", opens: "nothing" };
    }
  }
  if (isLinkLine(folded)) return { reason: "teaser", opens: "nothing" };
  if (/^(?:©|\(c\) )/.test(folded) || opensWith(bare, copyright)) {
    return { reason: "copyright", opens: "nothing" };
  }
  if (opensWith(bare, subscription)) return { reason: "subscription", opens: "nothing" };
  const [label = ""] = folded.split(":", 1);
  if (folded.includes(":") && tags.includes(label.trim()) && !/[.!?]$/.test(folded)) {
    return { reason: "tags", opens: "nothing" };
  }
  return null;
}

function keys(...lists: string[][]): Set<string> {
  return new Set(lists.flat().map(foldTone));
}

/** 'Bình luận (12)', '>> Xem thêm:' and 'TIN LIÊN QUAN' name the same headings. */
function bareHeading(folded: string): string {
  return folded
    .replace(/^[^\p{L}\p{N}(]{1,8}/u, "")
    .replace(/[^\p{L}\p{N})]{1,8}$/u, "")
    .replace(/\s?\(?\d{1,5}\)?$/, "")
    .trim();
}

function isShareRow(bare: string): boolean {
  if (bare === "") return false;
  if (share.has(bare)) return bare.length > 1;
  const words = bare.split(/[\s|,/•·]+/);
  return words.length > 1 && words.length <= 14 && withoutKnownPhrases(words).length === 0;
}

/** Takes the longest share phrases off the front until something else stands there. */
function withoutKnownPhrases(words: string[]): string[] {
  let rest = words;
  while (rest.length > 0) {
    const taken = [4, 3, 2, 1].find((count) => share.has(rest.slice(0, count).join(" ")));
    if (taken === undefined) return rest;
    rest = rest.slice(taken);
  }
  return rest;
}

/** 'Thứ ba, 12/5/2020, 10:30 (GMT+7)', '12/05/2020 10:30'. */
function isDateLine(folded: string): boolean {
  if (!/\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{1,2}:\d{2}/.test(folded)) return false;
  const rest = folded
    .replace(
      /gmt\s?[+-]?\s?\d{0,2}|thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật|ngày|lúc|cập nhật|đăng|am|pm|giờ|updated|published|last|at/g,
      "",
    )
    .replace(/(?:mon|tues|wednes|thurs|fri|satur|sun)day/g, "");
  return !/\p{L}/u.test(rest);
}

function isBreadcrumb(line: string): boolean {
  return /^[^>›»|]{2,25}(?: ?[>›»] ?[^>›».]{2,30}){1,4}$/.test(line) && !/["“”:]/.test(line);
}

/** '>> Tiêu đề khác': a link to another article within the text. */
function isLinkLine(folded: string): boolean {
  return (
    /^(?:>>|»|▶|►|☛)\s?\S/.test(folded) ||
    /^(?:xem thêm|đọc thêm|read more|see also|also read)\s?:\s?\S/.test(folded)
  );
}

function opensWith(bare: string, openings: string[]): boolean {
  return openings.some((opening) => bare.startsWith(opening));
}
