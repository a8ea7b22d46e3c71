import type { Gazetteer } from "./gazetteer";
import type { NameCount } from "./name-decisions";
import type { EntityCandidate, EntityFinding, GazetteerEntity, Reason } from "./types";

/** What the register alone says; anything else was read in this very text, and weighs more than what was usual. */
const fromRegister = new Set(["known_alias", "capitalised"]);
/** So many decisions weigh as much as what the machine itself thinks. */
const ownWeight = 4;
const surest = 0.99;
/** Who is offered below the choice. */
const mostCandidates = 5;

/**
 * Links names as editors have linked them so far, with the counts as a reason. A name's short forms in the text
 * follow it. Where nothing was decided about a name it stays as it was found.
 */
export function weighDecisions(findings: EntityFinding[], gazetteer: Gazetteer): EntityFinding[] {
  const moved = new Map<string, GazetteerEntity>();
  const weighed = findings.map((finding) => {
    const counts = gazetteer.decided(finding.text);
    if (counts.length === 0) return finding;
    const chosen = isShortForm(finding) ? null : otherEntity(finding, counts, gazetteer);
    if (chosen) moved.set(thingOf(finding), chosen);
    return withCounts(chosen ? linkedTo(finding, chosen) : finding, counts, gazetteer);
  });
  if (moved.size === 0) return weighed;
  return weighed.map((finding, at) => {
    const before = findings[at];
    const chosen = before && isShortForm(before) ? moved.get(thingOf(before)) : undefined;
    return chosen ? linkedTo(finding, chosen) : finding;
  });
}

function isShortForm({ reasons }: EntityFinding): boolean {
  return reasons.some(({ code }) => code === "short_form");
}

function thingOf({ entityId, kind, canonical }: EntityFinding): string {
  return entityId ?? `${kind} ${canonical}`;
}

function standingOf({ accepted, rejected }: NameCount): number {
  return accepted - rejected;
}

/** Whom editors mean by this name, if that is somebody else than was found. */
function otherEntity(
  finding: EntityFinding,
  counts: readonly NameCount[],
  gazetteer: Gazetteer,
): GazetteerEntity | null {
  const { entityId, kind, reasons, candidates } = finding;
  const own = counts.find((count) => count.entityId === entityId);
  const ownStanding = own ? standingOf(own) : 0;
  const [best] = counts
    .filter((count) => count !== own && !count.refused && standingOf(count) > 0)
    .toSorted((a, b) => standingOf(b) - standingOf(a));
  if (!best) return own?.refused ? runnerUp(candidates, counts, gazetteer) : null;
  const entity = gazetteer.entity(best.entityId);
  if (!entity) return null;
  if (own?.refused) return entity;
  if (standingOf(best) <= ownStanding) return null;
  // Once may be a slip: a name of another kind takes two.
  if (entityId === null) return entity.kind === kind || standingOf(best) > 1 ? entity : null;
  return ownStanding < 0 || reasons.every(({ code }) => fromRegister.has(code)) ? entity : null;
}

function runnerUp(
  candidates: readonly EntityCandidate[],
  counts: readonly NameCount[],
  gazetteer: Gazetteer,
): GazetteerEntity | null {
  const refused = new Set(counts.filter((count) => count.refused).map(({ entityId }) => entityId));
  const next = candidates.find(({ entityId }) => !refused.has(entityId));
  return next ? gazetteer.entity(next.entityId) : null;
}

function linkedTo(finding: EntityFinding, { entityId, name, kind }: GazetteerEntity): EntityFinding {
  const others = finding.candidates.filter((candidate) => candidate.entityId !== entityId);
  const score = Math.max(finding.confidence, ...others.map((candidate) => candidate.score));
  return {
    ...finding,
    kind,
    canonical: name,
    entityId,
    candidates: [{ entityId, name, score }, ...others].slice(0, mostCandidates),
  };
}

function withCounts(
  finding: EntityFinding,
  counts: readonly NameCount[],
  gazetteer: Gazetteer,
): EntityFinding {
  const own = counts.find(({ entityId }) => entityId === finding.entityId);
  const { accepted = 0, rejected = 0 } = own ?? {};
  const likely = finding.confidence * ownWeight + accepted;
  const share = Math.min(surest, likely / (ownWeight + accepted + rejected));
  return {
    ...finding,
    confidence: accepted + rejected === 0 ? finding.confidence : Math.round(share * 100) / 100,
    reasons: [...finding.reasons, ...countReasons(accepted, rejected)],
    candidates: ranked(finding, counts, gazetteer),
  };
}

function countReasons(accepted: number, rejected: number): Reason[] {
  return [
    ...(accepted > 0 ? [{ code: "accepted_before", detail: String(accepted) }] : []),
    ...(rejected > 0 ? [{ code: "rejected_before", detail: String(rejected) }] : []),
  ];
}

/** The choice first, then by what was decided, then as they were. */
function ranked(
  { entityId, candidates }: EntityFinding,
  counts: readonly NameCount[],
  gazetteer: Gazetteer,
): EntityCandidate[] {
  const byEntity = new Map(counts.map((count) => [count.entityId, count]));
  const known = new Set(candidates.map((candidate) => candidate.entityId));
  const learnt = counts
    .filter((count) => !known.has(count.entityId) && standingOf(count) > 0)
    .flatMap((count) => {
      const entity = gazetteer.entity(count.entityId);
      return entity ? [{ entityId: entity.entityId, name: entity.name, score: 0.5 }] : [];
    });
  const rank = (candidate: EntityCandidate) => {
    if (candidate.entityId === entityId) return Infinity;
    const count = byEntity.get(candidate.entityId);
    return count ? standingOf(count) : 0;
  };
  return [...candidates, ...learnt]
    .filter((candidate) => candidate.entityId === entityId || !byEntity.get(candidate.entityId)?.refused)
    .toSorted((a, b) => compare(rank(b), rank(a)))
    .slice(0, mostCandidates);
}

/** Infinity less itself is no number. */
function compare(a: number, b: number): number {
  return a === b ? 0 : a - b;
}
