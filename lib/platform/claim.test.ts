import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { expect, test } from "vitest";

import { claimDataFolder, type Claim } from "@/lib/platform/claim";
import { identify, isAlive } from "@/lib/platform/process-identity";

test("the first takes the folder, the second is told who has it", async () => {
  const folder = emptyFolder();
  (await claimed(folder)).note({ address: "http://localhost:3000" });

  const second = await claimDataFolder("npm run seed", folder);

  expect(second).toMatchObject({
    holder: { pid: process.pid, command: "npm start", address: "http://localhost:3000" },
  });
});

test("a released folder is free", async () => {
  const folder = emptyFolder();
  (await claimed(folder)).release();

  expect(await claimDataFolder("npm start", folder)).toHaveProperty("claim");
});

test("a holder that was killed holds nothing, and what it had started is ended", async () => {
  const folder = emptyFolder();
  const orphan = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"], { stdio: "ignore" });
  const child = identify(orphan.pid ?? 0);
  writeHolder(folder, { pid: await endedProcess(), began: "1", command: "npm start", children: [child] });

  await claimed(folder);

  expect(isAlive(child)).toBe(false);
});

test("a number that another process has by now is not the holder", async () => {
  const folder = emptyFolder();
  writeHolder(folder, { pid: process.pid, began: "long ago", command: "npm start", children: [] });

  expect(await claimDataFolder("npm start", folder)).toHaveProperty("claim");
});

test("a record cut short in the middle of writing holds nothing", async () => {
  const folder = emptyFolder();
  writeFileSync(path.join(folder, "running.json"), '{"pid": 12');

  await claimed(folder);

  expect(JSON.parse(readFileSync(path.join(folder, "running.json"), "utf8"))).toMatchObject({
    pid: process.pid,
  });
});

async function claimed(folder: string): Promise<Claim> {
  const attempt = await claimDataFolder("npm start", folder);
  if ("holder" in attempt) throw new Error(`Held by ${attempt.holder.pid}.`);
  return attempt.claim;
}

function emptyFolder(): string {
  return mkdtempSync(path.join(tmpdir(), "collate-claim-"));
}

function writeHolder(folder: string, holder: unknown): void {
  writeFileSync(path.join(folder, "running.json"), JSON.stringify(holder));
}

async function endedProcess(): Promise<number> {
  const child = spawn(process.execPath, ["-e", ""], { stdio: "ignore" });
  await new Promise((resolve) => child.once("exit", resolve));
  return child.pid ?? 0;
}
