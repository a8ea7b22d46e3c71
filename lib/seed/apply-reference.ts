import "server-only";
import * as z from "zod";
import { ok, problem } from "@/lib/action/result";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/transaction";
import { seedId } from "@/lib/ids";
import { sha256 } from "@/lib/import/sha256";
import { foldTone } from "@/lib/language/fold";
import { featureFormat } from "@/lib/language/tagger/features";
import { shippedNameModel } from "@/lib/name-model/shipped";
import { entityRows } from "./entity-rows";
import { outletRows } from "./outlet-rows";
import { houseStyleTerms, referenceEntities, referenceOutlets, referenceTopics } from "./reference-files";

export type Created = Record<string, number>;

/**
 * What must exist for the desk to work: countries, institutions, people, outlets, topics, house style. Running
 * it again adds what is new in the files and leaves everything that people changed as they changed it.
 */
export function applyReference(actor: Actor, _input: null = null) {
  const rows = { createdAt: now(), sample: false };
  const entities = entityRows(referenceEntities(), rows);
  const outlets = outletRows(referenceOutlets(), rows);
  return inTransaction<Created, "forbidden">(
    async (tx) => {
      if (!may(actor, "seed.apply")) return problem("forbidden");
      const created = {
        ...(await createEntities(tx, entities)),
        ...(await createOutlets(tx, outlets)),
        ...(await createTopics(tx)),
        ...(await createTerms(tx)),
        ...(await createNameModel(tx)),
      };
      if (Object.values(created).some((count) => count > 0)) {
        await record(tx, actor, {
          type: "seed.applied",
          subject: { type: "seed", id: seedId("reference") },
          payload: { name: "reference", created },
        });
      }
      return ok<Created>(created);
    },
    { timeoutMillis: 60_000 },
  );
}

/** Only what is missing: most runs find everything there and send nothing. */
async function createEntities(tx: Tx, rows: ReturnType<typeof entityRows>): Promise<Created> {
  const known = new Set((await tx.entity.findMany({ select: { id: true } })).map(({ id }) => id));
  const names = new Set((await tx.entityAlias.findMany({ select: { id: true } })).map(({ id }) => id));
  for (const id of await removedNames(tx)) names.add(id);
  const entities = rows.entities.filter(({ id }) => !known.has(id));
  const aliases = rows.aliases.filter(({ id }) => !names.has(id));
  const skipDuplicates = true;
  await inChunks(entities, (data) => tx.entity.createMany({ data, skipDuplicates }));
  await inChunks(aliases, (data) => tx.entityAlias.createMany({ data, skipDuplicates }));
  if (entities.length > 0) await tx.entityExternalId.createMany({ data: rows.externalIds, skipDuplicates });
  return { entities: entities.length, aliases: aliases.length };
}

/** A name that an editor took away stays away. */
async function removedNames(tx: Tx): Promise<string[]> {
  const rows = await tx.auditEntry.findMany({
    where: { type: "entity.alias_removed", subjectType: "entity" },
    select: { payload: true },
  });
  return rows.flatMap(({ payload }) => z.object({ aliasId: z.uuid() }).parse(payload).aliasId);
}

const chunkSize = 1_000;

async function inChunks<T>(rows: T[], create: (chunk: T[]) => Promise<unknown>): Promise<void> {
  for (let from = 0; from < rows.length; from += chunkSize) await create(rows.slice(from, from + chunkSize));
}

async function createOutlets(tx: Tx, rows: ReturnType<typeof outletRows>): Promise<Created> {
  const { count } = await tx.outlet.createMany({ data: rows.outlets, skipDuplicates: true });
  await tx.outletAlias.createMany({ data: rows.aliases, skipDuplicates: true });
  await tx.outletHost.createMany({ data: rows.hosts, skipDuplicates: true });
  return { outlets: count };
}

async function createTopics(tx: Tx): Promise<Created> {
  const { count } = await tx.topic.createMany({
    data: referenceTopics().map(({ key, slug, name }) => ({
      id: seedId(`topic:${key}`),
      slug,
      nameVi: name.vi,
      nameEn: name.en,
    })),
    skipDuplicates: true,
  });
  return { topics: count };
}

async function createTerms(tx: Tx): Promise<Created> {
  const { count } = await tx.houseTerm.createMany({
    data: houseStyleTerms().map(({ language, prefer, avoid, note }) => ({
      id: seedId(`term:${language}:${foldTone(prefer)}`),
      language,
      prefer,
      avoid,
      note,
    })),
    skipDuplicates: true,
  });
  return { terms: count };
}

/** The version that comes with the program, switched off. Each that ever came is kept. */
async function createNameModel(tx: Tx): Promise<Created> {
  const shipped = shippedNameModel();
  const id = seedId(`name-model:${sha256(shipped.weights)}`);
  if ((await tx.nameModel.count({ where: { id } })) === 1) return { "name models": 0 };
  const { _max: last } = await tx.nameModel.aggregate({ _max: { number: true } });
  const number = (last.number ?? 0) + 1;
  await tx.nameModel.create({
    data: { id, number, features: featureFormat, createdAt: now(), ...shipped },
  });
  return { "name models": 1 };
}
