import { Client } from "pg";
import { expect, inject, test } from "vitest";
import { analyseFreshTables } from "./analyse-fresh-tables";
import { database } from "./client";

test("a table that was just filled is counted", async () => {
  const [row] = await database().$queryRaw<{ name: string }[]>`SELECT current_database() AS name`;
  const ownerUrl = `${inject("databaseServer").ownerUrl}/${row?.name}`;
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    await owner.query("CREATE TABLE fresh AS SELECT generate_series(1, 300) AS number");
    const counted = async () =>
      (await owner.query("SELECT reltuples FROM pg_class WHERE relname = 'fresh'")).rows[0]?.reltuples;
    expect(await counted()).toBe(-1);
    await analyseFreshTables(ownerUrl);
    expect(await counted()).toBe(300);
  } finally {
    await owner.query("DROP TABLE IF EXISTS fresh");
    await owner.end();
  }
});
