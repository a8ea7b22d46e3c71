import type {
  Analysis,
  AttributionFinding,
  EntityFinding,
  OriginFinding,
  Reason,
} from "@/lib/language/types";
import { extentOf } from "@/lib/language/carry-parts";
import {
  attributionPrint,
  type Context,
  contextOf,
  fingerprint,
  numberedPrint,
} from "@/lib/suggestion/fingerprint";
import type { AttributionPayload, MentionPayload, OriginPayload } from "@/lib/suggestion/schema";

export type Guess = {
  type: "mention" | "attribution" | "origin" | "title" | "outlet";
  start: number | null;
  end: number | null;
  context: Context | null;
  fingerprint: string;
  entityId: string | null;
  payload: object;
  confidence: number;
  reasons: Reason[];
};

export type OutletByName = (name: string) => { id: string; name: string } | null;

/** What the analysis found, as rows to suggest. Pure: the same text and names give the same guesses. */
export function guessesOf(text: string, analysis: Analysis, outletByName: OutletByName): Guess[] {
  const guesses = [
    ...subjects(analysis).map((finding) => mentionGuess(text, finding)),
    ...attributionGuesses(text, analysis.attributions),
    ...analysis.origins.map((finding) => originGuess(text, finding, outletByName)),
    ...outletGuess(analysis, outletByName),
    ...titleGuess(analysis),
  ];
  return tellApart(guesses);
}

/** Where a text was written, as its dateline says, is not what it speaks of. */
function subjects({ entities, blocks }: Analysis): EntityFinding[] {
  const datelines = blocks.filter(({ kind }) => kind === "dateline");
  return entities.filter(
    ({ start }) => !datelines.some((block) => start >= block.start && start < block.end),
  );
}

function mentionGuess(text: string, finding: EntityFinding): Guess {
  const { start, end, kind, canonical, candidates, entityId, confidence, reasons } = finding;
  const context = contextOf(text, start, end);
  const payload: MentionPayload = { kind, canonical, candidates };
  return {
    type: "mention",
    start,
    end,
    context,
    fingerprint: fingerprint("mention", `${kind}:${entityId ?? canonical}`, context),
    entityId,
    payload,
    confidence,
    reasons,
  };
}

function attributionGuesses(text: string, findings: AttributionFinding[]): Guess[] {
  const prints = findings.map((finding) => attributionPrint(text, finding));
  return findings.map((finding, index) => {
    const { start, end } = extentOf(finding);
    const { mode, sourceKind, source, cue, claims, resolved, role } = finding;
    const via = finding.via === null ? null : (prints[finding.via] ?? null);
    const payload: AttributionPayload = { mode, sourceKind, source, cue, claims, resolved, role, via };
    return {
      type: "attribution",
      start,
      end,
      context: contextOf(text, start, end),
      fingerprint: prints[index] ?? attributionPrint(text, finding),
      entityId: finding.resolvedEntityId,
      payload,
      confidence: finding.confidence,
      reasons: finding.reasons,
    };
  });
}

function originGuess(text: string, finding: OriginFinding, outletByName: OutletByName): Guess {
  const { kind, name, evidence, entityId, confidence, reasons } = finding;
  const context = evidence ? contextOf(text, evidence.start, evidence.end) : null;
  const payload: OriginPayload = { kind, name, outletId: name ? (outletByName(name)?.id ?? null) : null };
  return {
    type: "origin",
    start: evidence?.start ?? null,
    end: evidence?.end ?? null,
    context,
    fingerprint: fingerprint("origin", `${kind}:${name ?? ""}`, null),
    entityId,
    payload,
    confidence,
    reasons,
  };
}

const credits = new Set(["credit_line", "closing_credit", "byline_credit"]);

/** A credit line such as "Báo …" names the outlet, if it is one we know. A paper that the text cites does not. */
function outletGuess({ origins }: Analysis, outletByName: OutletByName): Guess[] {
  const credit = origins.find(({ kind, name, reasons }) => {
    return kind === "outlet" && name !== null && reasons.some(({ code }) => credits.has(code));
  });
  const outlet = credit?.name ? outletByName(credit.name) : null;
  if (!credit || !outlet) return [];
  return [
    {
      type: "outlet",
      start: credit.evidence?.start ?? null,
      end: credit.evidence?.end ?? null,
      context: null,
      fingerprint: fingerprint("outlet", outlet.id, null),
      entityId: null,
      payload: { outletId: outlet.id, name: outlet.name },
      confidence: credit.confidence,
      reasons: [{ code: "credit_line", detail: credit.name ?? "" }],
    },
  ];
}

function titleGuess({ suggestedTitle }: Analysis): Guess[] {
  if (!suggestedTitle) return [];
  return [
    {
      type: "title",
      start: null,
      end: null,
      context: null,
      fingerprint: fingerprint("title", suggestedTitle, null),
      entityId: null,
      payload: { title: suggestedTitle },
      confidence: 0.4,
      reasons: [{ code: "from_lead" }],
    },
  ];
}

/** The same words in the same surroundings may stand twice in a text: number them. */
function tellApart(guesses: Guess[]): Guess[] {
  const seen = new Map<string, number>();
  return guesses.map((guess) => {
    const count = seen.get(guess.fingerprint) ?? 0;
    seen.set(guess.fingerprint, count + 1);
    return { ...guess, fingerprint: numberedPrint(guess.type, guess.fingerprint, count) };
  });
}
