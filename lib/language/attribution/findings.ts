import type { AttributionFinding, AttributionMode, Reason, Span } from "../types";
import { foldTone } from "../fold";
import { syllables } from "../syllables";
import type { Draft } from "./draft";
import type { Grammar } from "./grammar";
import type { Sources } from "./items";
import { findQuotations } from "./quotations";
import { isTitleAt } from "./title-quotation";
import { affiliationAfter } from "./affiliation";
import type { Speaker, SpeakerMemory } from "./speaker-resolution";

type Resolved = { draft: Draft; speaker: Speaker };

/** Drafts in text order with their speakers, as the findings an editor is shown. */
export function toFindings(
  drafts: readonly Draft[],
  { memory, sources, grammar }: { memory: SpeakerMemory; sources: Sources; grammar: Grammar },
): AttributionFinding[] {
  const ordered = [...drafts].sort(
    (left, right) => startOf(left) - startOf(right) || endOf(right) - endOf(left),
  );
  const resolved = ordered.map((draft) => ({ draft, speaker: memory.resolve(draft) }));
  const kept = withoutRepeats(resolved);
  const index = new Map(kept.map(({ draft }, at) => [draft, at]));
  return kept.map((entry) => finding(entry, { index, sources, grammar }));
}

function startOf({ phrase, claims, elided }: Draft): number {
  const claim = claims[0]?.start ?? 0;
  return phrase && !elided ? Math.min(phrase.span.start, claim) : claim;
}

function endOf({ claims }: Draft): number {
  return claims.at(-1)?.end ?? 0;
}

/** A speaker reporting his or her own words inside a statement says nothing new. */
function withoutRepeats(resolved: readonly Resolved[]): Resolved[] {
  const speakers = new Map(resolved.map(({ draft, speaker }) => [draft, speaker]));
  return resolved.filter(({ draft, speaker }) => {
    if (draft.outer === null) return true;
    const outer = speakers.get(draft.outer);
    return outer === undefined || speaker.resolved === null || outer.resolved !== speaker.resolved;
  });
}

type Context = { index: ReadonlyMap<Draft, number>; sources: Sources; grammar: Grammar };

function finding({ draft, speaker }: Resolved, { index, sources, grammar }: Context): AttributionFinding {
  const mode = modeOf(draft, sources.text, grammar);
  const via = viaOf(draft, index);
  const { phrase } = draft;
  return {
    source: phrase?.span ?? null,
    cue: draft.cue,
    claims: draft.claims,
    mode,
    sourceKind: speaker.sourceKind,
    resolved: speaker.resolved,
    resolvedEntityId: speaker.resolvedEntityId,
    role: roleOf(draft, speaker, sources),
    via,
    confidence: confidenceOf({ draft, speaker }, mode),
    reasons: reasonsOf({ draft, speaker }, { via, text: sources.text }),
  };
}

/** As written: the words before the name, and the body behind it: 'Chuyên gia tại Viện Biển'. */
function roleOf({ phrase, cue }: Draft, { sourceKind }: Speaker, sources: Sources): string | null {
  if (phrase === null) return null;
  const behind = sourceKind === "named_person" ? affiliationAfter(phrase.span, cue, sources) : null;
  const words = [phrase.role, behind].map((span) =>
    span ? sources.text.slice(span.start, span.end).trim() : "",
  );
  return words.filter((word) => word !== "").join(" ") || null;
}

function viaOf(draft: Draft, index: ReadonlyMap<Draft, number>): number | null {
  for (let outer = draft.outer; outer !== null; outer = outer.outer) {
    const at = index.get(outer);
    if (at !== undefined) return at;
  }
  return null;
}

function modeOf(
  { claims, evidence, quoted, marked }: Draft,
  text: string,
  grammar: Grammar,
): AttributionMode {
  if (evidence === "dash_dialogue") return "direct";
  const [first] = claims;
  // Inside a quotation 'X hỏi tôi: …' repeats the words themselves.
  if (quoted && marked && first && /:\s*$/.test(text.slice(Math.max(0, first.start - 3), first.start)))
    return "direct";
  const spans = claims.map((claim) => ({
    claim,
    inside: findQuotations(text, claim).filter((quotation) => !isTitle(text, quotation, grammar)),
  }));
  if (spans.every(({ inside }) => inside.length === 0)) return "indirect";
  return spans.every(({ claim, inside }) => isAllQuoted(text, claim, inside)) ? "direct" : "mixed";
}

/** 'bộ phim "…"', 'mang tên "…"': marks of a title, not of speech. */
function isTitle(text: string, { start }: Span, grammar: Grammar): boolean {
  const from = Math.max(0, start - 30);
  const before = syllables(text, { start: from, end: start }).map(({ text: word }) => ({
    kind: "word",
    fold: foldTone(word),
  }));
  return isTitleAt(before, before.length, grammar);
}

function isAllQuoted(text: string, claim: Span, inside: readonly Span[]): boolean {
  let at = claim.start;
  for (const quotation of inside) {
    if (/[\p{L}\p{N}]/u.test(text.slice(at, quotation.start))) return false;
    at = quotation.end;
  }
  return !/[\p{L}\p{N}]/u.test(text.slice(at, claim.end));
}

function confidenceOf({ draft, speaker }: Resolved, mode: AttributionMode): number {
  if (draft.evidence === "quotation_alone") return mode === "direct" ? 0.55 : 0.4;
  if (draft.evidence === "colon_quotation") return 0.5;
  let confidence = draft.certain || draft.marked ? 0.85 : 0.65;
  if (draft.marked) confidence += 0.1;
  if (draft.elided) confidence -= 0.1;
  if (draft.outer !== null) confidence -= 0.1;
  if (speaker.means !== null) confidence -= 0.1;
  if (speaker.sourceKind === "anonymous" && draft.phrase?.head !== "unnamed") confidence -= 0.1;
  return Math.round(Math.min(0.97, Math.max(0.2, confidence)) * 100) / 100;
}

function reasonsOf(
  { draft, speaker }: Resolved,
  { via, text }: { via: number | null; text: string },
): Reason[] {
  const reasons: Reason[] = [];
  reasons.push(
    draft.cue
      ? { code: draft.evidence, detail: text.slice(draft.cue.start, draft.cue.end) }
      : { code: draft.evidence },
  );
  if (draft.elided) reasons.push({ code: "speaker_elided" });
  if (draft.continued) reasons.push({ code: "quotation_continued" });
  if (speaker.means !== null)
    reasons.push(
      speaker.resolved ? { code: speaker.means, detail: speaker.resolved } : { code: speaker.means },
    );
  if (speaker.sourceKind === "anonymous")
    reasons.push({ code: draft.phrase?.anonymity ? "name_withheld" : "speaker_unnamed" });
  if (via !== null) reasons.push({ code: draft.quoted ? "inside_quotation" : "inside_statement" });
  return reasons;
}
