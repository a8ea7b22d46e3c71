import { PgBoss } from "pg-boss";
import { afterEach, expect, test, vi } from "vitest";
import { systemActor } from "@/lib/auth/actor";
import { database } from "@/lib/db/client";
import { beginAndTake } from "@/lib/import/doors";
import { closeSender, requestAnalysis } from "./queue";
import { listAbandonedImports } from "./sweep";

afterEach(closeSender);

test("an import that was begun is begun, also when nobody could be asked to take it", async () => {
  vi.spyOn(PgBoss.prototype, "insert").mockRejectedValue(new Error("Connection terminated"));
  const files = [{ name: "a.txt", mediaType: null, bytes: new TextEncoder().encode("Bến đã mở.") }];
  const begun = await beginAndTake(systemActor("test"), { door: "paste", label: "a", files });
  if (!begun.ok) throw new Error(begun.problem);
  expect(await database().import.count()).toBe(1);
  expect(await listAbandonedImports()).toEqual([{ importId: begun.value.importId, urgent: true }]);
  await expect(requestAnalysis([begun.value.importId])).resolves.toBeUndefined();
});
