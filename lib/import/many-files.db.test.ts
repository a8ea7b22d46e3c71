import { expect, test } from "vitest";
import { systemActor } from "@/lib/auth/actor";
import { database } from "@/lib/db/client";
import { receiveImport } from "./receive";
import { maxItems } from "./schema";

const items = Array.from({ length: 60 }, (_, index) => ({
  name: `${index}.txt`,
  bytes: new TextEncoder().encode(`Chuyến đò số ${index} đã cập bến.`),
}));

test("one folder brought in twice at once, in two orders: neither waits for the other for ever", async () => {
  const folders = [items, items.toReversed()];
  const results = await Promise.all(
    folders.map((files) =>
      receiveImport(systemActor("test"), { door: "upload", label: "folder", items: files }),
    ),
  );
  expect(results.map(({ ok }) => ok)).toEqual([true, true]);
  expect(await database().article.count()).toBe(items.length);
});

test("as many files as one import may hold come in together", async () => {
  const files = Array.from({ length: maxItems }, (_, index) => ({
    name: `${index}.txt`,
    bytes: new TextEncoder().encode(`Chuyến phà số ${index} đã cập bến.`),
  }));
  const input = { door: "upload" as const, label: "folder", items: files };
  expect(await receiveImport(systemActor("test"), input)).toMatchObject({ ok: true });
}, 120_000);
