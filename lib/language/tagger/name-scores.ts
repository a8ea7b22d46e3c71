import type { EntityKind, Span } from "../types";

export type KindedSpan = Span & { kind: EntityKind };
/** `wanted`: how many names there are. */
export type NameScore = { precision: number; recall: number; f1: number; wanted: number };
export type NameScores = Record<EntityKind | "all", NameScore>;

/** A name counts when both bounds and the kind are right. */
export function nameScores(
  texts: readonly { wanted: readonly KindedSpan[]; found: readonly KindedSpan[] }[],
): NameScores {
  const score = (kind: EntityKind | null) => {
    let [right, wantedCount, foundCount] = [0, 0, 0];
    for (const { wanted, found } of texts) {
      const keys = new Set(wanted.filter((name) => isOf(name, kind)).map(keyOf));
      const given = found.filter((name) => isOf(name, kind));
      wantedCount += keys.size;
      foundCount += given.length;
      right += given.filter((name) => keys.has(keyOf(name))).length;
    }
    const [precision, recall] = [right / Math.max(1, foundCount), right / Math.max(1, wantedCount)];
    const f1 = right === 0 ? 0 : (2 * precision * recall) / (precision + recall);
    return { precision: short(precision), recall: short(recall), f1: short(f1), wanted: wantedCount };
  };
  return {
    all: score(null),
    person: score("person"),
    organisation: score("organisation"),
    place: score("place"),
  };
}

/** What goes wrong, by the kind that was wanted, or found where nothing was. */
export type NameErrors = Record<
  EntityKind,
  {
    /** The bounds are right, the kind is not. */
    otherKind: number;
    /** A name was found there, but it begins or ends elsewhere. */
    otherBounds: number;
    missed: number;
    /** Found where there is no name. */
    invented: number;
  }
>;

export function nameErrors(
  texts: readonly { wanted: readonly KindedSpan[]; found: readonly KindedSpan[] }[],
): NameErrors {
  const none = () => ({ otherKind: 0, otherBounds: 0, missed: 0, invented: 0 });
  const errors: NameErrors = { person: none(), organisation: none(), place: none() };
  const meet = (a: Span, b: Span) => a.start < b.end && b.start < a.end;
  for (const { wanted, found } of texts) {
    for (const name of wanted) {
      const there = found.filter((other) => meet(name, other));
      const same = there.find(({ start, end }) => start === name.start && end === name.end);
      if (same && same.kind !== name.kind) errors[name.kind].otherKind += 1;
      else if (!same && there.length > 0) errors[name.kind].otherBounds += 1;
      else if (!same) errors[name.kind].missed += 1;
    }
    for (const name of found) {
      if (!wanted.some((other) => meet(name, other))) errors[name.kind].invented += 1;
    }
  }
  return errors;
}

function isOf(name: KindedSpan, kind: EntityKind | null): boolean {
  return kind === null || name.kind === kind;
}

function keyOf({ start, end, kind }: KindedSpan): string {
  return `${start}-${end}-${kind}`;
}

function short(share: number): number {
  return Math.round(share * 10_000) / 10_000;
}
