import { expect, test } from "vitest";

import { database } from "@/lib/db/client";

test("a test writes into a database of its own", async () => {
  await database().setting.create({ data: { key: "left-behind", value: true } });

  expect(await database().setting.count()).toBe(1);
});

test("what an earlier test wrote is gone", async () => {
  expect(await database().setting.count()).toBe(0);
});

test("the app's role owns nothing and cannot rewrite the audit log", async () => {
  await expect(database().$executeRawUnsafe("DROP TABLE audit_entry")).rejects.toThrow(/owner/);
  await expect(database().$executeRawUnsafe("DELETE FROM audit_entry")).rejects.toThrow(/denied/);
});
