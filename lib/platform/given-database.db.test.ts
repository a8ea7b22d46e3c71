import { expect, inject, test } from "vitest";

import { freePort } from "@/lib/platform/free-port";
import { openGivenDatabase } from "@/lib/platform/given-database";
import { copyOfTemplate } from "@/lib/testing/copy-of-template";

const { ownerUrl, appUrl } = inject("databaseServer");
const url = `${ownerUrl}/postgres`;

test("one role does everything when only DATABASE_URL is given", async () => {
  expect(await openGivenDatabase({ url, ownerUrl: undefined })).toMatchObject({
    ownerUrl: url,
    appRole: null,
  });
});

test("two addresses part the owner from the app", async () => {
  const opened = await openGivenDatabase({ url: `${appUrl}/postgres`, ownerUrl: url });

  expect(opened).toMatchObject({ ownerUrl: url, appRole: "collate_app" });
});

test("the place is told without the password", async () => {
  const { place } = await openGivenDatabase({ url: `${appUrl}/postgres`, ownerUrl: undefined });

  expect(place).toMatch(/^postgresql:\/\/collate_app@127\.0\.0\.1:\d+\/postgres$/);
});

test.each([
  [
    "a dead server",
    () => freePort().then((port) => `postgresql://a:b@127.0.0.1:${port}/collate`),
    "does not answer",
  ],
  [
    "a wrong password",
    async () => altered((address) => void (address.password = "wrong")),
    "Check user and password",
  ],
  [
    "a missing database",
    async () => altered((address) => void (address.pathname = "/none")),
    "Create it first",
  ],
  [
    "an address of something else",
    async () => "mysql://localhost/collate",
    "is not the address of a PostgreSQL",
  ],
  [
    "an unknown host",
    async () => "postgresql://a:b@no-such-host.invalid/collate",
    "host of DATABASE_URL is unknown",
  ],
])("%s is told plainly", async (_, given, words) => {
  await expect(openGivenDatabase({ url: await given(), ownerUrl: undefined })).rejects.toThrow(words);
});

test("a PostgreSQL that is too old is told plainly", async () => {
  const { ownerUrl: old, query } = await copyOfTemplate();
  await query(`
    CREATE SCHEMA old;
    CREATE FUNCTION old.current_setting(name text) RETURNS text LANGUAGE sql AS $$
      SELECT CASE name WHEN 'server_version_num' THEN '140009' ELSE '14.9' END
    $$;
  `);
  await query(`ALTER DATABASE ${new URL(old).pathname.slice(1)} SET search_path = old, pg_catalog, public`);

  await expect(openGivenDatabase({ url: old, ownerUrl: undefined })).rejects.toThrow(
    "is PostgreSQL 14.9; Collate needs 15 or later",
  );
});

function altered(change: (address: URL) => void): string {
  const address = new URL(url);
  change(address);
  return address.href;
}
