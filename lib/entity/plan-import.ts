import "server-only";
import type { Tx } from "@/lib/db/client";
import { newId } from "@/lib/ids";
import { foldTone } from "@/lib/language/fold";
import type { AliasFields } from "./alias-fields";
import { type FaultyLine, type ReadEntry, type ReadRegister } from "./read-register";
import type { RegisterFault } from "./schema";

export type PlannedEntity = ReadEntry & {
  entityId: string;
  outcome: "created" | "changed" | "same";
  /** What is written; of a new one everything. */
  aliases: AliasFields[];
  externalIds: { scheme: string; value: string }[];
  descriptionVi: string | null;
  descriptionEn: string | null;
};
export type ImportPlan = { entities: PlannedEntity[]; faults: FaultyLine[] };

type Reader = Pick<Tx, "entity" | "entityAlias" | "entityExternalId">;
type Known = Awaited<ReturnType<typeof knownEntities>>;

/**
 * What a file would do. It only adds: names, ids and descriptions that are missing. An entity is known by its id, else
 * by an id of another register, else by its name and kind.
 */
export async function planImport(db: Reader, { entries, faults }: ReadRegister): Promise<ImportPlan> {
  const known = await knownEntities(db, entries);
  const plan: ImportPlan = { entities: [], faults: [...faults] };
  const claimed = new Map<string, number>();
  for (const read of entries) {
    const planned = planEntry(read, known, claimed);
    if ("fault" in planned) plan.faults.push(planned);
    else plan.entities.push(planned);
  }
  plan.faults.sort((a, b) => a.line - b.line);
  return plan;
}

const atOnce = 5_000;

async function knownEntities(db: Reader, entries: readonly ReadEntry[]) {
  const ids = entries.flatMap(({ entry }) => entry.id ?? []);
  const names = [...new Set(entries.map(({ entry }) => foldTone(entry.name)))];
  const values = entries.flatMap(({ entry }) => entry.externalIds.map(({ value }) => value));
  const bearers = await inParts(values, (part) =>
    db.entityExternalId.findMany({
      where: { value: { in: part } },
      select: { scheme: true, value: true, entityId: true },
    }),
  );
  const named = await inParts(names, (part) =>
    db.entityAlias.findMany({
      where: { folded: { in: part }, ambiguous: false, entity: { mergedIntoId: null } },
      select: { folded: true, entityId: true, entity: { select: { kind: true } } },
    }),
  );
  const all = new Set([
    ...ids,
    ...bearers.map(({ entityId }) => entityId),
    ...named.map(({ entityId }) => entityId),
  ]);
  const entities = await inParts([...all], (part) =>
    db.entity.findMany({
      where: { id: { in: part } },
      select: {
        id: true,
        kind: true,
        mergedIntoId: true,
        descriptionVi: true,
        descriptionEn: true,
        aliases: { select: { text: true, language: true, register: true, preferred: true } },
        externalIds: { select: { scheme: true, value: true } },
      },
    }),
  );
  return {
    byId: new Map(entities.map((entity) => [entity.id, entity])),
    byExternalId: new Map(bearers.map(({ scheme, value, entityId }) => [`${scheme}:${value}`, entityId])),
    byName: Map.groupBy(named, ({ folded, entity }) => `${entity.kind} ${folded}`),
  };
}

async function inParts<T, R>(all: readonly T[], read: (part: T[]) => Promise<R[]>): Promise<R[]> {
  const found: R[] = [];
  for (let from = 0; from < all.length; from += atOnce)
    found.push(...(await read(all.slice(from, from + atOnce))));
  return found;
}

function planEntry(read: ReadEntry, known: Known, claimed: Map<string, number>): PlannedEntity | FaultyLine {
  const { line, entry } = read;
  const wrong = (fault: RegisterFault, detail: string | null = null): FaultyLine => ({ line, fault, detail });
  const bearers = new Set(
    entry.externalIds.flatMap(({ scheme, value }) => known.byExternalId.get(`${scheme}:${value}`) ?? []),
  );
  const meant = meantBy(read, known, bearers);
  if ("fault" in meant) return wrong(meant.fault);
  const { entityId } = meant;
  const standing = entityId === null ? undefined : known.byId.get(entityId);
  if (standing && standing.mergedIntoId !== null) return wrong("merged");
  if (standing && standing.kind !== entry.kind) return wrong("kind_differs");
  const taken = entry.externalIds.find(({ scheme, value }) => {
    const bearer = known.byExternalId.get(`${scheme}:${value}`);
    return bearer !== undefined && bearer !== standing?.id;
  });
  if (taken) return wrong("external_id_taken", `${taken.scheme}:${taken.value}`);
  for (const { scheme, value } of entry.externalIds) {
    const other = claimed.get(`${scheme}:${value}`);
    if (other !== undefined) return wrong("differs_from_line", String(other));
    claimed.set(`${scheme}:${value}`, line);
  }
  if (!standing) return created(read, entityId ?? newId());
  const missing = additions(read, standing);
  const clash = missing.aliases.find(
    (alias) =>
      alias.preferred &&
      standing.aliases.some(
        ({ preferred, language, register }) =>
          preferred && language === alias.language && register === alias.register,
      ),
  );
  if (clash) return wrong("two_printed", clash.text);
  return missing;
}

type Meant = { entityId: string | null } | { fault: RegisterFault };

function meantBy({ entry }: ReadEntry, known: Known, bearers: Set<string>): Meant {
  if (entry.id !== null) return { entityId: entry.id };
  const [bearer, another] = [...bearers];
  if (another !== undefined) return { fault: "external_id_taken" };
  if (bearer !== undefined) return { entityId: bearer };
  const named = known.byName.get(`${entry.kind} ${foldTone(entry.name)}`) ?? [];
  const ids = new Set(named.map(({ entityId }) => entityId));
  return ids.size > 1 ? { fault: "name_taken" } : { entityId: [...ids][0] ?? null };
}

function created(read: ReadEntry, entityId: string): PlannedEntity {
  const { entry } = read;
  const { externalIds, descriptionVi, descriptionEn } = entry;
  const folded = foldTone(entry.name);
  const named = entry.aliases.some(({ text }) => foldTone(text) === folded);
  const printed = entry.aliases.some(
    ({ language, register, preferred }) => language === "vi" && register === null && preferred,
  );
  // Whoever has a name is called by it.
  const own = { text: entry.name, language: "vi", register: null, preferred: !printed, ambiguous: false };
  const aliases = named ? entry.aliases : [own, ...entry.aliases];
  return { ...read, entityId, outcome: "created", aliases, externalIds, descriptionVi, descriptionEn };
}

type Standing = NonNullable<ReturnType<Known["byId"]["get"]>>;

function additions(read: ReadEntry, standing: Standing): PlannedEntity {
  const { entry } = read;
  const names = new Set(standing.aliases.map(({ language, text }) => `${language} ${text}`));
  const ids = new Set(standing.externalIds.map(({ scheme, value }) => `${scheme}:${value}`));
  const aliases = entry.aliases.filter(({ language, text }) => !names.has(`${language} ${text}`));
  const externalIds = entry.externalIds.filter(({ scheme, value }) => !ids.has(`${scheme}:${value}`));
  const descriptionVi = standing.descriptionVi === null ? entry.descriptionVi : null;
  const descriptionEn = standing.descriptionEn === null ? entry.descriptionEn : null;
  const nothing =
    aliases.length + externalIds.length === 0 && descriptionVi === null && descriptionEn === null;
  const outcome = nothing ? "same" : "changed";
  return { ...read, entityId: standing.id, outcome, aliases, externalIds, descriptionVi, descriptionEn };
}
