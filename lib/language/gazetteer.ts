import { type AliasReading, fittingMatch, type GazetteerMatch } from "./alias-fit";
import { foldTone } from "./fold";
import { type NameCount, NameDecisions, type PackedDecisions } from "./name-decisions";
import { NamePacker } from "./name-packer";
import { namePage } from "./name-page";
import { PackedNames } from "./packed-names";
import { SyllableWalk } from "./syllable-walk";
import type { GazetteerEntity, GazetteerEntry, Span } from "./types";

export type Gazetteer = {
  /** Entities of which this is an alias in any case or tone placement. */
  named(name: string): readonly AliasReading[];
  /** Longest matches on syllable boundaries, in text order, not overlapping. */
  matches(text: string, span?: Span): GazetteerMatch[];
  /** Whom editors took a name for so far, and whom not. */
  decided(name: string): readonly NameCount[];
  entity(entityId: string): GazetteerEntity | null;
};

/** All names, packed: plain data, of which threads share the bulk. */
export type PackedGazetteer = {
  /** Entities in order of their ids. */
  base: SharedArrayBuffer;
  /** Entities that have changed since `base` was packed, in order, and what they are named now, if anything. */
  changes: { entityIds: readonly string[]; names: SharedArrayBuffer } | null;
  /** null: nobody decides there. */
  decisions: PackedDecisions | null;
};

/** A gazetteer of a few names, without packing them for others. Each entity stands once. */
export function buildGazetteer(entries: readonly GazetteerEntry[]): Gazetteer {
  return openGazetteer({ base: packNames(entries), changes: null, decisions: null });
}

/** Each entity comes once, with all its aliases, in order of id. */
export function packNames(entries: Iterable<GazetteerEntry>): SharedArrayBuffer {
  const packer = new NamePacker();
  let waiting: GazetteerEntry[] = [];
  for (const entry of entries) {
    waiting.push(entry);
    if (waiting.length < entriesInPage) continue;
    packer.add(namePage(waiting));
    waiting = [];
  }
  packer.add(namePage(waiting));
  return packer.pack();
}

/** A call for each would cost more than the packing. */
const entriesInPage = 500;

export function openGazetteer({ base, changes, decisions }: PackedGazetteer): Gazetteer {
  const layers = [new PackedNames(base, new Set(changes?.entityIds))];
  if (changes) layers.push(new PackedNames(changes.names, new Set()));
  const decided = decisions && new NameDecisions(decisions);
  return {
    named: (name) => readingsOf(name, layers),
    matches: (text, span) => withoutOverlap(text, findAll(text, span, layers)),
    decided: (name) => decided?.about(name) ?? [],
    entity: (entityId) => layers.map((layer) => layer.entityCalled(entityId)).find(Boolean) ?? null,
  };
}

function readingsOf(name: string, layers: readonly PackedNames[]): readonly AliasReading[] {
  const walk = new SyllableWalk(name.normalize("NFC"), undefined, layers);
  return walk.length > 0 && walk.follow(0) === walk.length ? walk.readings(walk.length) : [];
}

type Found = GazetteerMatch & { first: number; next: number };

/** The longest match at every syllable where one begins; these may still overlap. */
function findAll(text: string, span: Span | undefined, layers: readonly PackedNames[]): Found[] {
  const walk = new SyllableWalk(text, span, layers);
  const found: Found[] = [];
  for (let first = 0; first < walk.length; first += 1) {
    if (!walk.mayOpen(first)) continue;
    for (let count = walk.follow(first); count > 0; count -= 1) {
      const readings = walk.readings(count);
      const match = readings.length > 0 && fittingMatch(text, walk.tokens(first, count), readings);
      if (!match) continue;
      found.push({ ...match, first, next: first + count });
      break;
    }
  }
  return found;
}

const directions = new Set(["bắc", "nam", "đông", "tây", "trung"]);

/** Leftmost longest, but `phía Bắc Hàn Quốc` is about Hàn Quốc; `Trung Quốc hội đàm` is not about the Quốc hội. */
function withoutOverlap(text: string, found: Found[]): GazetteerMatch[] {
  const kept: Found[] = [];
  for (const match of found) {
    const last = kept.at(-1);
    if (!last || match.first >= last.next) {
      kept.push(match);
      continue;
    }
    const [opening = ""] = foldTone(text.slice(last.start, last.end)).split(/\s/);
    if (match.next > last.next && match.capitalised && directions.has(opening)) kept[kept.length - 1] = match;
  }
  return kept.map(({ first: _first, next: _next, ...match }) => match);
}
