import { foldTone } from "../fold";
import { foldedSet } from "../folded-set";
import { syllables } from "../syllables";
import type { OriginFinding } from "../types";
import type { Article } from "./origin-name";

const release =
  /(?:thông cáo(?: báo chí)?|thông tin báo chí|press release|news release)(?:\s(?:mới|phát đi|phát hành|gửi|được|ra|công bố|hôm|ngày|chiều|sáng)[^,.:;()\n]{0,40}?)?\s(?:của|từ|from|by|of)\s/u;
const ownLabel = /^(?:thông cáo báo chí|press release|for immediate release)\b/u;
const leadReach = 1_200;

/** An institution's own release: named as such in the first paragraphs, or labelled so. */
export function releaseOrigins(article: Article): OriginFinding[] {
  const first = article.blocks[0];
  if (!first) return [];
  const end = Math.min(article.text.length, first.start + leadReach);
  const lead = article.folded.slice(first.start, end);
  const label = ownLabel.exec(lead);
  const match = label ?? release.exec(lead);
  if (!match) return [];
  const start = first.start + match.index;
  const behind = start + match[0].length;
  const name = label ? null : nameAt(article.text, behind);
  if (!label && name === null) return [];
  const evidence = { start, end: behind + (name?.length ?? 0) };
  return [
    {
      kind: "release",
      name,
      entityId: name === null ? null : (article.gazetteer.named(name)[0]?.entry.entityId ?? null),
      evidence,
      confidence: label ? 0.85 : 0.55,
      reasons: [{ code: "press_release", detail: article.text.slice(evidence.start, evidence.end) }],
    },
  ];
}

const longestName = 8;
/** What follows the institution's name in such a sentence. */
const behindName = foldedSet(
  `cho, nêu, khẳng, về, hôm, ngày, gửi, phát, đã, sẽ, được, công, viết, vào, chiều, sáng, tối, trong,
  said, says, on, that, about, announced, released`,
);

/** The institution: from its first word to the punctuation or verb behind it. */
function nameAt(text: string, at: number): string | null {
  const [clause = ""] = text.slice(at, at + 120).split(/[,.;:()\n“"]/);
  const words = syllables(clause);
  const stop = words.findIndex(
    ({ text: word }, index) => index > 0 && /^\p{Ll}/u.test(word) && behindName.has(foldTone(word)),
  );
  const last = words[Math.min(stop < 0 ? words.length : stop, longestName) - 1];
  if (last === undefined || !/\p{Lu}/u.test(clause.slice(0, last.end))) return null;
  return clause.slice(0, last.end).trim();
}
