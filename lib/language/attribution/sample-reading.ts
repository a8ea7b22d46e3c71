import { findAttributions } from "../attributions";
import type { AttributionFinding, Block, BlockKind, EntityFinding, EntityKind, Span } from "../types";

/** Invented people, bodies and places that the test sentences speak of, with their short forms. */
const world: [kind: EntityKind, canonical: string, ...shortForms: string[]][] = [
  ["person", "Trần Bá Lộc", "Lộc"],
  ["person", "Đỗ Thị Hường", "Hường"],
  ["person", "Nguyễn Văn Khải", "Khải"],
  ["person", "Mikael Strand", "Strand"],
  ["person", "Ana Belova", "Belova"],
  ["person", "Yusuf Demir", "Demir"],
  ["person", "Joan Price", "Price"],
  ["organisation", "Bộ Giao thông Lavia"],
  ["organisation", "Điện Marvo"],
  ["organisation", "Công ty Sông Xanh", "Sông Xanh"],
  ["organisation", "Bệnh viện Thanh Hà"],
  ["organisation", "Ủy ban Khí hậu"],
  ["organisation", "Tổ chức Cứu trợ Biển"],
  ["organisation", "Sở Y tế Thanh Hà"],
  ["organisation", "Harbour Trust"],
  ["organisation", "Reuters"],
  ["organisation", "AFP"],
  ["organisation", "New York Times"],
  ["organisation", "Ven Biển"],
  ["place", "Lavia"],
  ["place", "Norvia"],
  ["place", "Thanh Hà"],
  ["place", "Port Alma"],
];

/** One line for each attribution: source, cue, claims, mode, kind and speaker, and what reports it. */
export function reading(text: string, kind: BlockKind = "paragraph"): string[] {
  const blocks = text.split("\n").reduce<Block[]>((found, line) => {
    const start = (found.at(-1)?.end ?? -1) + 1;
    return [...found, { start, end: start + line.length, kind, kept: true, reason: null }];
  }, []);
  return findAttributions(text, blocks, worldIn(text)).map((finding) => lineOf(text, finding));
}

export function worldIn(text: string): EntityFinding[] {
  const found = world.flatMap(([kind, canonical, ...short]) =>
    [canonical, ...short].flatMap((form) =>
      placesOf(text, form).map((span) => entity(text, { span, kind, canonical })),
    ),
  );
  const longestFirst = found.sort((a, b) => a.start - b.start || b.end - a.end);
  return longestFirst.filter((one, at) => !longestFirst.slice(0, at).some((other) => other.end > one.start));
}

function placesOf(text: string, form: string): Span[] {
  const whole = new RegExp(`(?<![\\p{L}\\p{M}])${form}(?![\\p{L}\\p{M}])`, "gu");
  return [...text.matchAll(whole)].map(({ index }) => ({ start: index, end: index + form.length }));
}

function entity(
  text: string,
  { span, kind, canonical }: { span: Span; kind: EntityKind; canonical: string },
): EntityFinding {
  return {
    ...span,
    text: text.slice(span.start, span.end),
    kind,
    canonical,
    entityId: canonical,
    confidence: 1,
    reasons: [],
    candidates: [],
  };
}

function lineOf(
  text: string,
  { source, cue, claims, mode, sourceKind, resolved, via }: AttributionFinding,
): string {
  const piece = (span: Span | null): string => (span ? text.slice(span.start, span.end) : "∅");
  const relayed = via === null ? "" : ` ← ${via}`;
  return `${piece(source)} | ${piece(cue)} | ${claims.map(piece).join(" + ")} | ${mode} ${sourceKind} ${resolved ?? "∅"}${relayed}`;
}
