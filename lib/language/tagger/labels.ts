import type { EntityKind } from "../types";

export const taggedKinds: readonly EntityKind[] = ["person", "organisation", "place"];

/** Outside; the first word of a name of each kind; the words after it. */
export const labelCount = 1 + 2 * taggedKinds.length;
export const outside = 0;

export function labelOf(kind: EntityKind, first: boolean): number {
  return 1 + taggedKinds.indexOf(kind) + (first ? 0 : taggedKinds.length);
}

export function kindOfLabel(label: number): EntityKind | null {
  return label === outside ? null : (taggedKinds[(label - 1) % taggedKinds.length] ?? null);
}

export function beginsName(label: number): boolean {
  return label > outside && label <= taggedKinds.length;
}

/** A later word of a name follows only a word of the same name. */
export function mayFollow(before: number, label: number): boolean {
  if (label <= taggedKinds.length) return true;
  return kindOfLabel(before) === kindOfLabel(label);
}

/** A name among words; `to` exclusive. */
export type TaggedName = { from: number; to: number; kind: EntityKind };

export function namesOf(labels: ArrayLike<number>): TaggedName[] {
  const names: TaggedName[] = [];
  for (let at = 0; at < labels.length; at += 1) {
    const label = labels[at] ?? outside;
    const kind = kindOfLabel(label);
    const last = names.at(-1);
    if (kind === null) continue;
    if (beginsName(label) || last?.to !== at) names.push({ from: at, to: at + 1, kind });
    else last.to = at + 1;
  }
  return names;
}

export function labelsOf(names: readonly TaggedName[], length: number): Uint8Array {
  const labels = new Uint8Array(length);
  for (const { from, to, kind } of names) {
    for (let at = from; at < to; at += 1) labels[at] = labelOf(kind, at === from);
  }
  return labels;
}
