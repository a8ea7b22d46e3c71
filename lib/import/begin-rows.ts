import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import type { Prisma, Tx } from "@/lib/db/client";
import { newId } from "@/lib/ids";
import { storable } from "@/lib/storable";
import type * as z from "zod";
import { keepOriginals } from "./keep-originals";
import type { KeptBytes } from "./prepared-item";
import type { beginInput } from "./schema";
import { sha256 } from "./sha256";

type Input = z.output<typeof beginInput>;

/** Nothing at all cannot be kept as bytes, and still must be reported as an empty file. */
const emptyFile = "/dev/null";

/** Writes the import and its files, in the caller's transaction. */
export async function beginRows(tx: Tx, actor: Actor, input: Input): Promise<{ importId: string }> {
  const { door, trial, outletId, feedId, apiTokenId, mapping } = input;
  const label = storable(input.label);
  const importId = newId();
  await tx.import.create({
    data: {
      id: importId,
      door,
      label,
      trial,
      outletId,
      feedId,
      apiTokenId,
      createdById: actor.id,
      createdAt: now(),
    },
  });
  for (let from = 0; from < input.files.length; from += filesPerStatement) {
    await saveFiles(tx, importId, {
      files: input.files.slice(from, from + filesPerStatement),
      from,
      mapping,
    });
  }
  await record(tx, actor, {
    type: "import.begun",
    subject: { type: "import", id: importId },
    payload: { door, label, files: input.files.length, trial },
  });
  return { importId };
}

const filesPerStatement = 500;

type Portion = { files: Input["files"]; from: number; mapping: Input["mapping"] };

async function saveFiles(tx: Tx, importId: string, { files, from, mapping }: Portion): Promise<void> {
  const hashes = files.map((file) =>
    "bytes" in file && file.bytes.byteLength > 0 ? sha256(file.bytes) : null,
  );
  const originals = await keepOriginals(
    tx,
    files.flatMap((file, index): KeptBytes[] => {
      const hash = hashes[index] ?? null;
      if (!("bytes" in file) || hash === null) return [];
      const mediaType = storable(file.mediaType ?? "application/octet-stream");
      return [{ sha256: hash, bytes: file.bytes, mediaType, encoding: "unknown" }];
    }),
  );
  await tx.importFile.createMany({
    data: files.map((file, index) => ({
      id: newId(),
      importId,
      position: from + index,
      name: storable(file.name),
      mediaType: storable(file.mediaType),
      originalId: originals.get(hashes[index] ?? "") ?? null,
      path: pathOf(file),
      url: "url" in file ? file.url : null,
      byteCount: byteCountOf(file),
      ...mappingOf(file.mapping ?? mapping),
    })),
  });
}

function mappingOf(mapping: Input["mapping"]) {
  return mapping === null ? {} : { mapping: storable(mapping) as Prisma.InputJsonObject };
}

function pathOf(file: Input["files"][number]): string | null {
  if ("path" in file) return file.path;
  return "bytes" in file && file.bytes.byteLength === 0 ? emptyFile : null;
}

function byteCountOf(file: Input["files"][number]): number | null {
  if ("bytes" in file) return file.bytes.byteLength;
  return "path" in file ? file.byteCount : null;
}
