import { expect, test } from "vitest";
import { systemActor } from "@/lib/auth/actor";
import { database } from "@/lib/db/client";
import { applyReference } from "./apply-reference";

const actor = systemActor("test");

test("seeding twice adds nothing, and leaves what people changed as they changed it", async () => {
  const first = await applyReference(actor);
  expect(first.ok && first.value["entities"]).toBeGreaterThan(400);
  expect(await database().outlet.count()).toBeGreaterThanOrEqual(60);
  const place = await database().entity.findFirstOrThrow({ where: { name: "Triều Tiên" } });
  await database().entity.update({ where: { id: place.id }, data: { descriptionVi: "Lời của tòa soạn" } });

  const again = await applyReference(actor);
  expect(again.ok && Object.values(again.value).every((count) => count === 0)).toBe(true);
  const after = await database().entity.findUniqueOrThrow({ where: { id: place.id } });
  expect(after.descriptionVi).toBe("Lời của tòa soạn");
  expect(await database().auditEntry.count({ where: { type: "seed.applied" } })).toBe(1);
});
