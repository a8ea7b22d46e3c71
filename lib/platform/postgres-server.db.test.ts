import { chmodSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { Client } from "pg";
import { expect, test } from "vitest";

import { startPostgres, type PostgresServer } from "@/lib/platform/postgres-server";

const password = "only-for-this-test";

test("a cluster outlives a server that was killed, and an abandoned server is replaced", async () => {
  const folder = clusterFolder();
  const first = await startPostgres({ folder, password });
  await query(first, "CREATE TABLE kept AS SELECT 42 AS answer");
  process.kill(Number.parseInt(readFileSync(path.join(folder, "postmaster.pid"), "utf8"), 10), "SIGKILL");
  await first.ended;

  const second = await startPostgres({ folder, password });
  const third = await startPostgres({ folder, password });
  await second.ended;

  expect(await query(third, "SELECT answer FROM kept")).toEqual([{ answer: 42 }]);
  await third.stop();
}, 60_000);

test("the leftovers of a set-up that was cut short do no harm", async () => {
  const folder = clusterFolder();
  mkdirSync(`${folder}.draft-1`);
  mkdirSync(folder);
  writeFileSync(path.join(folder, "half-made"), "");

  const server = await startPostgres({ folder, password });

  expect(await query(server, "SHOW server_encoding")).toEqual([{ server_encoding: "UTF8" }]);
  await server.stop();
}, 60_000);

test("the lock of a process that is long gone does no harm", async () => {
  const folder = clusterFolder();
  await (await startPostgres({ folder, password })).stop();
  writeFileSync(path.join(folder, "postmaster.pid"), `${process.pid}\n`);

  const server = await startPostgres({ folder, password });

  expect(await query(server, "SELECT 1 AS one")).toEqual([{ one: 1 }]);
  await server.stop();
}, 60_000);

test("another password is told plainly", async () => {
  const folder = clusterFolder();
  await (await startPostgres({ folder, password })).stop();

  await expect(startPostgres({ folder, password: "another" })).rejects.toThrow("secrets.json");
}, 60_000);

function clusterFolder(): string {
  const home = mkdtempSync(path.join(tmpdir(), "collate-cluster-"));
  // The user who runs PostgreSQL for root must be able to enter.
  chmodSync(home, 0o755);
  return path.join(home, "postgres");
}

async function query(server: PostgresServer, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: server.url("postgres") });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}
