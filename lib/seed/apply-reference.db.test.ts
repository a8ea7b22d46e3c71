import { expect, test } from "vitest";
import { systemActor } from "@/lib/auth/actor";
import { database } from "@/lib/db/client";
import { removeAlias } from "@/lib/entity/remove-alias";
import { anEditor } from "@/seeds/factories/user";
import { applyReference } from "./apply-reference";

const actor = systemActor("test");

// Thousands of entities, each through its verb: on a busy machine that takes more than the usual minute.
test("seeding twice adds nothing, and leaves what people changed or took away as they left it", async () => {
  const first = await applyReference(actor);
  expect(first.ok && first.value["entities"]).toBeGreaterThan(400);
  expect(await database().outlet.count()).toBeGreaterThanOrEqual(60);
  const place = await database().entity.findFirstOrThrow({ where: { name: "Triều Tiên" } });
  await database().entity.update({ where: { id: place.id }, data: { descriptionVi: "Lời của tòa soạn" } });
  const [name] = await database().entityAlias.findMany({
    where: { entityId: place.id, preferred: false },
    take: 1,
  });
  const { id: aliasId = "" } = name ?? {};
  expect((await removeAlias(await anEditor(), { aliasId, seenVersion: place.version })).ok).toBe(true);

  const again = await applyReference(actor);
  expect(again.ok && Object.values(again.value).every((count) => count === 0)).toBe(true);
  const after = await database().entity.findUniqueOrThrow({ where: { id: place.id } });
  expect(await database().entityAlias.count({ where: { id: aliasId } })).toBe(0);
  expect(after.descriptionVi).toBe("Lời của tòa soạn");
  expect(await database().auditEntry.count({ where: { type: "seed.applied" } })).toBe(1);
}, 120_000);
