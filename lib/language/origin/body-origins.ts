import type { OriginFinding, Span } from "../types";
import { citedInBody } from "./cited-in-passing";
import { type Article, mediaNameAt, mediaOrigin } from "./origin-name";

/** What stands before the name of a medium that an article draws on. */
const leadIns =
  /(?:^|[\s(,–—-])(?:theo(?: (?:tin|thông tin|tường thuật|nguồn tin|phóng viên))?(?: (?:của|từ))?|dẫn lại(?: từ| của)?|dẫn nguồn(?: tin)?(?: từ)?|trích(?: dẫn)?|according to|citing|reported by)\s+/gu;
/** What stands behind it. */
const tellings =
  /^\s*(?:cũng |đã |vừa )?(?:dẫn lời|dẫn nguồn|đưa tin|dẫn lại|trích dẫn|loan tin|cho biết|cho hay|reported|said)/u;
const mediaOpeners = /(?:^|[\s(,–—-])(?:báo|tờ|hãng tin|hãng thông tấn|đài|kênh)\s+(?=\p{L})/gu;
/** The lead and the paragraph behind it. */
const leadBlocks = 2;
const longestLead = 700;

/**
 * 'theo Reuters', 'AFP đưa tin', 'báo X dẫn lời'. In the lead it is the source of the whole article;
 * farther down most often only of what stands there, so it is no more than a guess.
 */
export function bodyOrigins(article: Article): OriginFinding[] {
  const spoken = article.blocks.filter(({ kind }) => kind === "paragraph" || kind === "standfirst");
  return spoken.flatMap((block, at) => originsIn(article, block, at < leadBlocks));
}

function originsIn(article: Article, block: Span, isLead: boolean): OriginFinding[] {
  const found: OriginFinding[] = [];
  const body = article.folded.slice(block.start, block.end);
  for (const match of body.matchAll(leadIns)) {
    const start = block.start + match.index + match[0].length;
    const name = mediaNameAt(article, start, block.end);
    if (name)
      found.push(
        inBody(article, {
          name,
          from: start - match[0].trimStart().length,
          isLead: isLead && start - block.start < longestLead,
        }),
      );
  }
  for (const match of body.matchAll(mediaOpeners)) {
    const start = block.start + match.index + match[0].length;
    const name = mediaNameAt(article, start, block.end);
    if (name && tellings.test(article.folded.slice(name.end, name.end + 30))) {
      found.push(inBody(article, { name, from: start - match[0].trimStart().length, isLead: false }));
    }
  }
  return found;
}

function inBody(
  article: Article,
  { name, from, isLead }: { name: Span; from: number; isLead: boolean },
): OriginFinding {
  const origin = mediaOrigin(article, {
    name,
    evidence: { start: from, end: name.end },
    confidence: isLead ? 0.75 : 0.25,
    code: isLead ? "credited_in_lead" : citedInBody,
  });
  return origin.kind === "agency" ? origin : { ...origin, confidence: origin.confidence - 0.1 };
}
