import "server-only";
import { ok, problem } from "@/lib/action/result";
import { recordAll } from "@/lib/audit/record-all";
import { type Actor, isPerson } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/transaction";
import { newId } from "@/lib/ids";
import { slugOf } from "@/lib/slug";
import { spelled } from "./alias-fields";
import { type PlannedEntity, planImport } from "./plan-import";
import { readRegister } from "./read-register";
import { type EntityProblem, type ImportRegisterInput, importRegisterInput } from "./schema";

export type RegisterImported = { created: number; changed: number; entityIds: string[] };

/**
 * Brings a register file in, all of it or nothing: a single wrong line refuses the file, and so does a register that
 * has changed since the trial such that something else than promised would come of it.
 */
export function importRegister(actor: Actor, input: ImportRegisterInput) {
  const { text, promised } = importRegisterInput.parse(input);
  const read = readRegister(text);
  return inTransaction<RegisterImported, EntityProblem>(
    async (tx) => {
      if (!may(actor, "entity.import") || !isPerson(actor)) return problem("forbidden");
      // One after the other: two files with one newcomer make one entity.
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('entity:import', 0))`;
      const { entities, faults } = await planImport(tx, read);
      if (faults.length > 0) return problem("file_faulty", { faults: faults.slice(0, 100) });
      const written = entities.filter(({ outcome }) => outcome !== "same");
      if (written.length === 0) return problem("nothing_to_change");
      const made = written.filter(({ outcome }) => outcome === "created");
      const changed = written.filter(({ outcome }) => outcome === "changed");
      if (made.length !== promised.created || changed.length !== promised.changed) {
        return problem("changed_since_seen");
      }
      if (!(await write(tx, made, changed))) return problem("merged_already");
      await recordAll(
        tx,
        actor,
        written.map(({ entityId, entry, line, outcome, aliases, externalIds }) => ({
          type: "entity.imported",
          subject: { type: "entity", id: entityId },
          payload: {
            name: entry.name,
            line,
            created: outcome === "created",
            aliases: aliases.map((alias) => alias.text),
            externalIds: externalIds.map(({ scheme, value }) => `${scheme}:${value}`),
          },
        })),
      );
      const entityIds = changed.map(({ entityId }) => entityId);
      return ok({ created: made.length, changed: changed.length, entityIds });
    },
    { timeoutMillis: 120_000 },
  );
}

const atOnce = 2_000;

/** False when one that gets additions has been merged since the plan was made. */
async function write(tx: Tx, made: PlannedEntity[], changed: PlannedEntity[]): Promise<boolean> {
  const createdAt = now();
  const slugs = await freeSlugs(tx, made);
  await inParts(made, (part) =>
    tx.entity.createMany({
      data: part.map(({ entityId, entry, descriptionVi, descriptionEn }) => ({
        id: entityId,
        slug: slugs.get(entityId) ?? entityId,
        kind: entry.kind,
        name: entry.name,
        descriptionVi,
        descriptionEn,
        createdAt,
      })),
    }),
  );
  let standing = 0;
  await inParts(changed, async (part) => {
    const { count } = await tx.entity.updateMany({
      where: { id: { in: part.map(({ entityId }) => entityId) }, mergedIntoId: null },
      data: { version: { increment: 1 } },
    });
    standing += count;
  });
  if (standing !== changed.length) return false;
  for (const { entityId, descriptionVi, descriptionEn } of changed) {
    if (descriptionVi === null && descriptionEn === null) continue;
    await tx.entity.update({
      where: { id: entityId },
      data: {
        ...(descriptionVi === null ? {} : { descriptionVi }),
        ...(descriptionEn === null ? {} : { descriptionEn }),
      },
    });
  }
  const all = [...made, ...changed];
  const aliases = all.flatMap(({ entityId, aliases: names }) =>
    names.map(({ text, ...fields }) => ({ id: newId(), entityId, ...spelled(text), ...fields, createdAt })),
  );
  await inParts(aliases, (data) => tx.entityAlias.createMany({ data }));
  const externalIds = all.flatMap(({ entityId, externalIds: ids }) =>
    ids.map((id) => ({ id: newId(), entityId, ...id })),
  );
  await inParts(externalIds, (data) => tx.entityExternalId.createMany({ data }));
  return true;
}

async function inParts<T>(all: readonly T[], run: (part: T[]) => Promise<unknown>): Promise<void> {
  for (let from = 0; from < all.length; from += atOnce) await run(all.slice(from, from + atOnce));
}

/** As for every new entity (slug.ts), for many at once. */
async function freeSlugs(tx: Tx, made: readonly PlannedEntity[]): Promise<Map<string, string>> {
  const wanted = made.map(({ entityId, entry }) => ({ entityId, slug: slugOf(entry.name) }));
  const taken = new Set<string>();
  await inParts(wanted, async (part) => {
    const rows = await tx.entity.findMany({
      where: { slug: { in: part.map(({ slug }) => slug) } },
      select: { slug: true },
    });
    for (const { slug } of rows) taken.add(slug);
  });
  const slugs = new Map<string, string>();
  for (const { entityId, slug } of wanted) {
    slugs.set(entityId, taken.has(slug) ? `${slug}-${entityId.slice(-6)}` : slug);
    taken.add(slug);
  }
  return slugs;
}
