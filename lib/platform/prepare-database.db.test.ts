import { expect, test } from "vitest";

import { prepareDatabase } from "@/lib/platform/prepare-database";
import { copyOfTemplate } from "@/lib/testing/copy-of-template";

test("a database that is up to date stays as it is", async () => {
  const { ownerUrl } = await copyOfTemplate();

  expect(await prepare(ownerUrl)).toEqual([]);
});

test("one role for everything gets the queue's schema, too", async () => {
  const { ownerUrl, query } = await copyOfTemplate();
  await query("DROP SCHEMA pgboss CASCADE");

  await prepare(ownerUrl);

  await expect(query("CREATE TABLE pgboss.job_of_ours ()")).resolves.toBeUndefined();
});

test("a migration that was cut off runs again", async () => {
  const { ownerUrl, query } = await copyOfTemplate();
  await query("DROP SCHEMA public CASCADE; CREATE SCHEMA public");
  const names = await prepare(ownerUrl);
  await query("DROP SCHEMA public CASCADE; CREATE SCHEMA public");
  await query(`
    CREATE TABLE _prisma_migrations (
      id varchar(36) PRIMARY KEY, checksum varchar(64) NOT NULL, finished_at timestamptz,
      migration_name varchar(255) NOT NULL, logs text, rolled_back_at timestamptz,
      started_at timestamptz NOT NULL DEFAULT now(), applied_steps_count integer NOT NULL DEFAULT 0
    );
    INSERT INTO _prisma_migrations (id, checksum, migration_name) VALUES ('1', 'of then', '${names[0]}');
  `);

  expect(await prepare(ownerUrl)).toEqual(names);
});

test("a migration edited after it was applied is refused by name", async () => {
  const { ownerUrl, query } = await copyOfTemplate();
  await query("UPDATE _prisma_migrations SET checksum = 'another'");

  await expect(prepare(ownerUrl)).rejects.toThrow(/changed after this database had applied them: \d+_/);
});

test("a database of a newer Collate is refused", async () => {
  const { ownerUrl, query } = await copyOfTemplate();
  await query(`
    INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
    VALUES ('next', 'next', '29990101000000_from_the_future', now(), 1)
  `);

  await expect(prepare(ownerUrl)).rejects.toThrow("29990101000000_from_the_future");
});

function prepare(ownerUrl: string): Promise<string[]> {
  return prepareDatabase({
    ownerUrl,
    appUrl: ownerUrl,
    appRole: null,
    place: "here",
    close: async () => undefined,
  });
}
