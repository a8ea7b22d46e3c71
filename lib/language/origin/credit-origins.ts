import type { Block, OriginFinding, Span } from "../types";
import { type Article, isMediaName, mediaOrigin } from "./origin-name";

const label = /^(?:theo|nguồn(?: tin)?|dẫn (?:lại )?(?:từ|theo|nguồn)|trích|source|via|from|by)\s?:?\s+/u;
const picture = /(?:^|[\s(])(?:ảnh|nguồn ảnh|đồ họa|photo|picture|image)[^()]{0,24}[:–-]/u;
const separators = /\s*(?:\/|,|;|\s[-–—]\s|\s(?:và|and)\s)\s*/gu;
/** A bracket this near the end of the article credits the article, not a thing in the sentence. */
const tailReach = 160;
const longestCredit = 90;

/** 'Báo Tiền Tuyến', '(Theo AP/RIA Novosti)', 'Nguồn: TTXVN', 'Minh An/VOV', 'HÀ NỘI (Reuters) -'. */
export function creditOrigins(article: Article): OriginFinding[] {
  const { blocks } = article;
  const lines = blocks.filter(({ kind }) => kind === "credit").flatMap((block) => creditLine(article, block));
  const bylines = blocks
    .filter(({ kind }) => kind === "byline")
    .flatMap((block) => bylineCredit(article, block));
  return [...lines, ...bylines, ...closingCredit(article), ...datelineCredit(article)];
}

function creditLine(article: Article, block: Span): OriginFinding[] {
  if (picture.test(article.folded.slice(block.start, block.end))) return [];
  const inner = withoutBrackets(article.text, block);
  const start = inner.start + labelLength(article, inner);
  return namesIn(article, { start, end: inner.end }).map((name) =>
    mediaOrigin(article, { name, evidence: spanOf(block), confidence: 0.9, code: "credit_line" }),
  );
}

function labelLength({ folded }: Article, { start, end }: Span): number {
  return label.exec(folded.slice(start, Math.min(end, start + 40)))?.[0].length ?? 0;
}

function withoutBrackets(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && /[\s([]/.test(text[from] ?? "")) from += 1;
  while (to > from && /[\s)\].]/.test(text[to - 1] ?? "")) to -= 1;
  return { start: from, end: to };
}

/** The names between strokes and commas; each starts with a capital. */
function namesIn({ text }: Article, { start, end }: Span): Span[] {
  const names: Span[] = [];
  let at = start;
  for (const match of text.slice(start, end).matchAll(separators)) {
    names.push({ start: at, end: start + match.index });
    at = start + match.index + match[0].length;
  }
  names.push({ start: at, end });
  return names.filter((name) => /^["“]?\p{Lu}/u.test(text.slice(name.start, name.end)));
}

/** 'Minh An/VOV', 'Minh An (TTXVN)': what follows the person is where he or she works. */
function bylineCredit(article: Article, block: Block): OriginFinding[] {
  const written = article.text.slice(block.start, block.end);
  const split = /[/(]\s*/u.exec(written);
  if (!split) return [];
  const inner = withoutBrackets(article.text, {
    start: block.start + split.index + split[0].length,
    end: block.end,
  });
  const start = inner.start + labelLength(article, inner);
  return namesIn(article, { start, end: inner.end })
    .filter(
      (name) => isMediaName(firstPart(article.text, name)) || outletHead.test(firstPart(article.text, name)),
    )
    .map((name) =>
      mediaOrigin(article, {
        name: firstPartSpan(article.text, name),
        evidence: spanOf(block),
        confidence: 0.85,
        code: "byline_credit",
      }),
    );
}

const outletHead = /^(?:Báo|Tạp chí|Đài|Thời báo)\s\p{Lu}/u;

/** A block is more than its place. */
function spanOf({ start, end }: Span): Span {
  return { start, end };
}

/** 'VOV- Trung tâm Tin': the name before the dash. */
function firstPartSpan(text: string, { start, end }: Span): Span {
  const dash = /\s*[-–—]\s/u.exec(text.slice(start, end));
  return { start, end: dash ? start + dash.index : end };
}

function firstPart(text: string, span: Span): string {
  const { start, end } = firstPartSpan(text, span);
  return text.slice(start, end);
}

/** A bracket or a bare 'Theo X' glued to the end of the last paragraph. */
function closingCredit(article: Article): OriginFinding[] {
  const last = article.blocks.findLast(({ kind }) => kind === "paragraph");
  if (!last) return [];
  const from = Math.max(last.start, last.end - tailReach);
  return [
    ...bracketAtEnd(article, { start: from, end: last.end }),
    ...sourceAtEnd(article, { start: from, end: last.end }),
  ];
}

function bracketAtEnd(article: Article, { start, end }: Span): OriginFinding[] {
  const tail = article.text.slice(start, end);
  const open = tail.lastIndexOf("(");
  const close = tail.lastIndexOf(")");
  if (open < 0 || close < open || close - open > longestCredit || tail.length - close > 4) return [];
  const evidence = { start: start + open, end: start + close + 1 };
  if (picture.test(article.folded.slice(evidence.start, evidence.end))) return [];
  const inner = withoutBrackets(article.text, evidence);
  const length = labelLength(article, inner);
  return namesIn(article, { start: inner.start + length, end: inner.end })
    .filter((name) => length > 0 || isMediaName(article.text.slice(name.start, name.end)))
    .map((name) => mediaOrigin(article, { name, evidence, confidence: 0.9, code: "closing_credit" }));
}

/** '... khắp vùng. Lan Anh Theo AP' */
function sourceAtEnd(article: Article, { start, end }: Span): OriginFinding[] {
  const match = /(?:[.!?/)”"]|\s)\s*(Theo|Nguồn:|Source:)\s+(\p{Lu}[^.,()]{1,40})$/u.exec(
    article.text.slice(start, end),
  );
  const name = match?.[2];
  if (!match || !name) return [];
  const evidence = { start: end - name.length - (match[1]?.length ?? 0) - 1, end };
  return namesIn(article, { start: end - name.length, end }).map((span) =>
    mediaOrigin(article, { name: span, evidence, confidence: 0.85, code: "closing_credit" }),
  );
}

/** 'HÀ NỘI (Reuters) -', 'WASHINGTON (AP) —', '(TTXVN) -' at the very start. */
function datelineCredit(article: Article): OriginFinding[] {
  const first = article.blocks.find(
    ({ kind }) => kind === "dateline" || kind === "paragraph" || kind === "standfirst",
  );
  if (!first) return [];
  const match = /^[^()\n]{0,40}\(([^()]{2,40})\)\s*[-–—:]/u.exec(
    article.text.slice(first.start, first.start + 100),
  );
  const whole =
    match ??
    /^[^()\n]{0,40}\(([^()]{2,40})\)\s*$/u.exec(
      article.text.slice(first.start, Math.min(first.end, first.start + 90)),
    );
  const inside = whole?.[1];
  if (!whole || !inside) return [];
  const open = first.start + whole[0].indexOf("(");
  const evidence = { start: open, end: open + inside.length + 2 };
  return namesIn(article, { start: open + 1, end: open + 1 + inside.length })
    .filter((name) => isMediaName(article.text.slice(name.start, name.end)))
    .map((name) => mediaOrigin(article, { name, evidence, confidence: 0.95, code: "dateline_credit" }));
}
