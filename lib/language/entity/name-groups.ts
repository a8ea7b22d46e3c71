import type { AliasReading } from "../alias-fit";
import type { EntityKind } from "../types";
import type { Mention } from "./mention";

/** The mentions of a document that name one thing. */
export type NameGroup = {
  kind: EntityKind;
  entityId: string | null;
  /** The listed name; null while only the document names it. */
  name: string | null;
  mentions: Mention[];
};

/** Groups by entity for listed names, by kind and spelling for others. */
export class NameGroups {
  private readonly groups = new Map<string, NameGroup>();
  private readonly mergedInto = new Map<NameGroup, NameGroup>();

  listed({ entry }: AliasReading): NameGroup {
    const fresh = { kind: entry.kind, entityId: entry.entityId, name: entry.name, mentions: [] };
    return this.at(`#${entry.entityId}`, fresh);
  }

  unlisted(kind: EntityKind, key: string): NameGroup {
    return this.at(`${kind}:${key}`, { kind, entityId: null, name: null, mentions: [] });
  }

  /** Groups that have not been merged into another. */
  all(): NameGroup[] {
    return [...this.groups.values()].filter((group) => !this.mergedInto.has(group));
  }

  /** From now on both are one; a listed one keeps its name. Two listed ones stay apart. */
  merge(a: NameGroup, b: NameGroup): void {
    const first = this.current(a);
    const second = this.current(b);
    if (first === second || (first.entityId !== null && second.entityId !== null)) return;
    const [kept, gone] = second.entityId === null ? [first, second] : [second, first];
    kept.mentions.push(...gone.mentions);
    this.mergedInto.set(gone, kept);
  }

  /** What a group has become after merges. */
  current(group: NameGroup): NameGroup {
    let now = group;
    for (let next = this.mergedInto.get(now); next; next = this.mergedInto.get(now)) now = next;
    return now;
  }

  private at(key: string, fresh: NameGroup): NameGroup {
    const known = this.groups.get(key);
    if (known) return known;
    this.groups.set(key, fresh);
    return fresh;
  }
}
