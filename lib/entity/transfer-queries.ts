import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { database } from "@/lib/db/client";
import { aliasFields } from "./alias-fields";
import { planImport } from "./plan-import";
import { readRegister } from "./read-register";
import type { RegisterEntry } from "./register-entry";
import type { RegisterFault, RegisterFormat } from "./schema";
import { csvHead, csvOf, jsonlOf } from "./write-register";

const entitiesAtOnce = 1_000;

/** The register of entities as a file, part by part as it is fetched: never the whole of it in memory. */
export async function openRegisterFile(
  actor: Actor,
  format: RegisterFormat,
): Promise<ReadableStream<Uint8Array> | null> {
  if (!may(actor, "article.read")) return null;
  const encoder = new TextEncoder();
  const write = format === "csv" ? csvOf : jsonlOf;
  let after: string | null = null;
  return new ReadableStream({
    start: (controller) => {
      if (format === "csv") controller.enqueue(encoder.encode(csvHead));
    },
    pull: async (controller) => {
      const entries: (RegisterEntry & { id: string })[] = await listRegisterEntries(actor, after);
      after = entries.at(-1)?.id ?? null;
      if (entries.length > 0) controller.enqueue(encoder.encode(entries.map(write).join("")));
      if (entries.length < entitiesAtOnce) controller.close();
    },
  });
}

/** In order of making. */
async function listRegisterEntries(
  actor: Actor,
  after: string | null,
): Promise<(RegisterEntry & { id: string })[]> {
  if (!may(actor, "article.read")) return [];
  return database().entity.findMany({
    where: { mergedIntoId: null, ...(after === null ? {} : { id: { gt: after } }) },
    select: {
      id: true,
      kind: true,
      name: true,
      descriptionVi: true,
      descriptionEn: true,
      aliases: {
        select: aliasFields,
        orderBy: [{ preferred: "desc" }, { language: "desc" }, { text: "asc" }],
      },
      externalIds: { select: { scheme: true, value: true }, orderBy: [{ scheme: "asc" }, { value: "asc" }] },
    },
    orderBy: { id: "asc" },
    take: entitiesAtOnce,
  });
}

export type ImportTrial = {
  counts: { created: number; changed: number; same: number; faults: number };
  /** Wrong lines first, then what changes; unchanged ones only count. */
  lines: {
    line: number;
    outcome: "created" | "changed" | "fault";
    name: string | null;
    fault: RegisterFault | null;
    detail: string | null;
    aliases: string[];
    externalIds: string[];
    described: boolean;
  }[];
  /** Lines that the report leaves out. */
  more: number;
};

const mostLines = 500;

/** What importing the file would do. Nothing is written. */
export async function tryRegisterImport(
  actor: Actor,
  { text }: { text: string },
): Promise<ImportTrial | null> {
  if (!may(actor, "entity.import")) return null;
  const { entities, faults } = await planImport(database(), readRegister(text));
  const of = (outcome: string) => entities.filter((planned) => planned.outcome === outcome);
  const wrong = faults.map(({ line, fault, detail }) => ({
    line,
    outcome: "fault" as const,
    name: null,
    fault,
    detail,
    aliases: [],
    externalIds: [],
    described: false,
  }));
  const right = entities.flatMap(({ line, entry, outcome, ...adds }) =>
    outcome === "same"
      ? []
      : {
          line,
          outcome,
          name: entry.name,
          fault: null,
          detail: null,
          aliases: adds.aliases.map((alias) => alias.text),
          externalIds: adds.externalIds.map(({ scheme, value }) => `${scheme}:${value}`),
          described: adds.descriptionVi !== null || adds.descriptionEn !== null,
        },
  );
  const lines = [...wrong, ...right];
  return {
    counts: {
      created: of("created").length,
      changed: of("changed").length,
      same: of("same").length,
      faults: faults.length,
    },
    lines: lines.slice(0, mostLines),
    more: Math.max(0, lines.length - mostLines),
  };
}
