import { foldTone } from "../fold";
import type { Gazetteer } from "../gazetteer";
import { syllables } from "../syllables";
import type { Block, OriginFinding, Span } from "../types";
import { agencyNames, mediaNames } from "../vi/media-names";

export type Article = { text: string; folded: string; blocks: readonly Block[]; gazetteer: Gazetteer };

const agencies = new Set(agencyNames.map(foldTone));
const media = new Set(mediaNames.map(foldTone));
const mediaHead =
  /^(?:báo|tờ|tờ báo|hãng tin|hãng thông tấn|đài|kênh|trang|trang tin|tạp chí|nhật báo|tuần báo)\s+/u;
const longestName = 8;

export function nameKey(name: string): string {
  const words = syllables(foldTone(name)).map(({ text }) => text);
  return words.join(" ").replace(mediaHead, "");
}

export function isMediaName(name: string): boolean {
  const key = nameKey(name);
  return agencies.has(key) || media.has(key);
}

/** The longest known name of a medium that starts at `start`, or null. */
export function mediaNameAt({ text, folded }: Article, start: number, end: number): Span | null {
  const head = mediaHead.exec(folded.slice(start, Math.min(end, start + 24)))?.[0].length ?? 0;
  const words = syllables(text, { start: start + head, end: Math.min(end, start + head + 60) }).slice(
    0,
    longestName,
  );
  for (let count = words.length; count > 0; count -= 1) {
    const last = words[count - 1];
    if (!last) continue;
    const span = { start: start + head, end: last.end };
    if (/^\p{Lu}/u.test(text.slice(span.start, span.end)) && isMediaName(text.slice(span.start, span.end))) {
      return span;
    }
  }
  return null;
}

type Evidence = { name: Span; evidence: Span; confidence: number; code: string };

/** An agency or another outlet, linked where the gazetteer has it. */
export function mediaOrigin(
  { text, gazetteer }: Article,
  { name, evidence, confidence, code }: Evidence,
): OriginFinding {
  const written = text.slice(name.start, name.end).trim();
  const reading = [written, nameKey(written)]
    .flatMap((form) => gazetteer.named(form))
    .find(({ entry }) => entry.kind === "organisation");
  const isAgency = agencies.has(nameKey(written)) || agencies.has(nameKey(reading?.entry.name ?? ""));
  return {
    kind: isAgency ? "agency" : "outlet",
    name: written,
    entityId: reading?.entry.entityId ?? null,
    evidence,
    confidence,
    reasons: [{ code, detail: text.slice(evidence.start, evidence.end).slice(0, 120) }],
  };
}
