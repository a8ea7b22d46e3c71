import { foldMarks } from "./fold";
import { datelinePlaces } from "./vi/dateline-places";

const longest = 90;
const capsWord = String.raw`\p{Lu}[\p{Lu}\p{M}.'’-]{1,20}`;
const caps = `${capsWord}(?: ${capsWord}){0,3}`;
const nameWord = String.raw`\p{Lu}[\p{L}\p{M}.'’-]{0,20}`;
const name = `${nameWord}(?: ${nameWord}){0,3}`;
const dash = String.raw`\s?[-–—]{1,2}\s`;
const bracket = String.raw`\s?\([^()\n]{1,40}\)`;
const place = `(?:${caps}|${name})(?:, ${name})?(?:, [^-–—()\\n]{1,25})?`;

/** The most telling form first; each matches at the beginning of the first paragraph only. */
const forms = [
  // (Hà Nội) – , (Tên báo) -
  new RegExp(`^\\(${name}[^()\\n]{0,12}\\)${dash}`, "u"),
  // SEOUL, Hàn Quốc (AP) — , Hà Nội (TTXVN) –
  new RegExp(`^${place}${bracket}${dash}`, "u"),
  // Hà Nội (TTXVN) Một … , WASHINGTON (AP) Một …
  new RegExp(`^(?:${caps}|${name})(?:, ${name})?\\s?\\(\\p{Lu}[^()\\n]{1,30}\\)(?=\\s+\\p{Lu}\\p{Ll})`, "u"),
  // TÊN.VN - , LONDON, ngày 4/9 –
  new RegExp(`^${caps}(?:, ${name})?(?:, [^-–—()\\n]{1,25})?${dash}(?=["“'‘(]?\\p{Lu})`, "u"),
];
const bareCaps = new RegExp(`^${caps}(?=\\s+["“]?\\p{Lu}\\p{Ll})`, "u");
const knownWithDash = new RegExp(`^${name}${dash}`, "u");

/** How many units at the start of a paragraph are its dateline; 0 when it has none. */
export function datelineLength(paragraph: string): number {
  const start = paragraph.slice(0, longest);
  for (const form of forms) {
    const found = form.exec(start)?.[0];
    if (found !== undefined && hasLead(paragraph, found)) return found.trimEnd().length;
  }
  const dashed = knownWithDash.exec(start)?.[0];
  if (dashed !== undefined && isKnown(dashed.replace(/\s?[-–—]{1,2}\s$/, ""))) return dashed.trimEnd().length;
  const bare = bareCaps.exec(start)?.[0] ?? "";
  return bare !== "" && isKnown(bare) && hasLead(paragraph, bare) ? bare.length : 0;
}

/** A dateline opens a sentence; what stands alone on its line is something else. */
function hasLead(paragraph: string, dateline: string): boolean {
  return paragraph.length - dateline.length >= 40;
}

function isKnown(words: string): boolean {
  return datelinePlaces.has(foldMarks(words).replace(/\./g, "").trim());
}
