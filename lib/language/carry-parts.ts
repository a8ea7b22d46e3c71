import type { CarryOver } from "./carry-over";
import type { Span } from "./types";

/** Where an attribution stands in a text. */
export type Parts = { source: Span | null; cue: Span | null; claims: Span[] };

/** From the first claim or the source, whichever opens, to the end of the last. */
export function extentOf({ source, claims }: Omit<Parts, "cue">): Span {
  return {
    start: Math.min(claims[0]?.start ?? 0, source?.start ?? Number.MAX_SAFE_INTEGER),
    end: Math.max(...claims.map((claim) => claim.end), source?.end ?? 0),
  };
}

/** The parts where they stand now, in the order in which they stood; null when one of them is gone. */
export function carryParts(carry: CarryOver, { source, cue, claims }: Parts): Parts | null {
  const before = [...(source ? [source] : []), ...(cue ? [cue] : []), ...claims];
  const there = wholly(carry, before) ?? before.map((part) => carry(part));
  const found = there.flatMap((part) => part ?? []);
  if (found.length < before.length || !isSameOrder(before, found)) return null;
  const left = [...found];
  return {
    source: source ? (left.shift() ?? null) : null,
    cue: cue ? (left.shift() ?? null) : null,
    claims: left,
  };
}

/** Short parts such as "nói" are sure of their place where everything around them moved as one. */
function wholly(carry: CarryOver, parts: readonly Span[]): Span[] | null {
  const start = Math.min(...parts.map((part) => part.start));
  const end = Math.max(...parts.map((part) => part.end));
  const there = carry({ start, end });
  // With other white space inside, the parts lie elsewhere: then each goes its own way.
  if (!there || there.end - there.start !== end - start) return null;
  const by = there.start - start;
  return parts.map((part) => ({ start: part.start + by, end: part.end + by }));
}

function isSameOrder(before: readonly Span[], after: readonly Span[]): boolean {
  return before.every((one, at) =>
    before.every((other, to) => {
      const [here, there] = [after[at], after[to]];
      return here && there && Math.sign(one.start - other.start) === Math.sign(here.start - there.start);
    }),
  );
}
