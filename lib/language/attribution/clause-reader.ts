import { type Clause, deepest, isAllowed, type Statement } from "./clause";
import { cueAt } from "./cue";
import type { Draft } from "./draft";
import { leadingSource, middleSource } from "./leading-source";
import type { Range, SourcePhrase } from "./phrase";
import { relayAt } from "./relay";
import { nounStatementAt } from "./speech-noun";
import { trailingSource } from "./trailing-source";
import { verbStatement } from "./verb-statement";

/** The statements of a clause, outer before inner. */
export function readClause(clause: Clause): Draft[] {
  if (clause.depth > deepest || clause.to - clause.from < 2) return [];
  const whole = leadingSource(clause) ?? trailingSource(clause);
  return whole ? withNested(clause, whole) : readAlong(clause);
}

/** The statement with everything inside its words. */
function withNested(clause: Clause, { draft, said }: Statement): Draft[] {
  return said ? [draft, ...nestedIn(clause, draft, said)] : [draft];
}

function nestedIn(clause: Clause, outer: Draft, said: Range): Draft[] {
  const nested = readClause({ ...clause, ...said, depth: clause.depth + 1, carried: null });
  for (const inner of nested) inner.outer ??= outer;
  return nested;
}

/** Left to right, from verb to verb. */
function readAlong(start: Clause): Draft[] {
  const found: Draft[] = [];
  let clause = start;
  for (let index = clause.from; index < clause.to; index += 1) {
    const step = stepAt(clause, index);
    if (step === null) continue;
    found.push(...step.drafts);
    index = Math.max(index, step.to - 1);
    clause = { ...clause, from: step.to, carried: step.carried ?? clause.carried };
  }
  return found;
}

type Step = { drafts: Draft[]; /** Item to read on from. */ to: number; carried: SourcePhrase | null };

function stepAt(clause: Clause, index: number): Step | null {
  const item = clause.items[index];
  if (item?.kind === "mark") return middleStep(clause, index);
  if (item?.kind !== "word") return null;
  return nounStep(clause, index) ?? relayStep(clause, index) ?? verbStep(clause, index);
}

function middleStep(clause: Clause, index: number): Step | null {
  const found = middleSource(clause, index);
  return found && { drafts: withNested(clause, found), to: clause.to, carried: found.draft.phrase };
}

function nounStep(clause: Clause, index: number): Step | null {
  const found = nounStatementAt(clause, index);
  if (found === null || !isAllowed(clause, found.draft.phrase)) return null;
  return { drafts: withNested(clause, found), to: found.to, carried: null };
}

function relayStep(clause: Clause, index: number): Step | null {
  const relay = clause.quoted ? null : relayAt(clause, index);
  if (relay === null) return null;
  const { outer, inner, said, to } = relay;
  if (inner) inner.outer = outer;
  const nested = said ? nestedIn(clause, inner ?? outer, said) : [];
  return { drafts: [outer, ...(inner ? [inner] : []), ...nested], to, carried: outer.phrase };
}

function verbStep(clause: Clause, index: number): Step | null {
  const cue = cueAt(clause.items, { from: index, to: clause.to }, clause.grammar);
  const found = cue && verbStatement(clause, cue);
  return found && { drafts: withNested(clause, found), to: found.to, carried: found.draft.phrase };
}
