import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { systemActor } from "@/lib/auth/actor";
import { closeDatabase, database } from "@/lib/db/client";
import { bombs as pages } from "@/lib/document/page/bombs";
import { harmlessXml, tooLargeXml, unsafeXml } from "@/lib/document/xml-bombs";
import { beginImport } from "@/lib/import/begin";
import { closeSender, requestTaking } from "@/lib/jobs/queue";
import { appEnvironment } from "@/lib/platform/app-environment";
import { checkout } from "@/lib/platform/checkout";
import { openDatabase } from "@/lib/platform/open-database";
import { writeHugePage, writeLargeLines } from "./large-files";
import { watchMemory } from "./memory";
import { type OwnInstallation, ownInstallation } from "./own-installation";
import { takePulse } from "./pulse";

type Run = {
  /** Of the long file of lines. */
  megabytes: number;
  /** Every so many of the bombs: 1 for all. */
  every: number;
};

/** By the database's clock, from being taken up to being read. */
const mostSeconds = 5;
const mostP99 = 1_000;
/** Two threads that read files and one that reads texts may hold half a gigabyte each; they need not. */
const mostMemory = 1_500_000_000;
const hugePageBytes = 200_000_000;

/**
 * Hostile files through a whole installation: each is refused or read in time, while the web server answers and
 * the worker lives and does not grow. Prints what was measured; false when anything was not as it must be.
 */
export async function importBombs({ megabytes, every }: Run): Promise<boolean> {
  const installation = await ownInstallation();
  const opened = await openDatabase("npm run faults");
  const faults: string[] = [];
  try {
    Object.assign(process.env, appEnvironment({ databaseUrl: opened.appUrl }), { LOG_LEVEL: "error" });
    const worker = installation.pidOf("worker") ?? 0;
    faults.push(...(await watched(installation, "bombs", () => throwBombs(installation, every))));
    faults.push(...(await watched(installation, "a page of 200 MB", () => hugePage(installation))));
    faults.push(
      ...(await watched(installation, `${megabytes} MB of lines`, () => longLines(installation, megabytes))),
    );
    if (installation.pidOf("worker") !== worker) faults.push("the worker had to be started again");
  } finally {
    await closeSender();
    await closeDatabase();
    await opened.close();
    await installation.stop();
  }
  for (const fault of faults) say(`FAULT ${fault}`);
  say(faults.length === 0 ? "refused or read in time, every one" : "failed");
  return faults.length === 0;
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Does it with an eye on the web server and on the worker's memory. */
async function watched(
  { address, pidOf }: OwnInstallation,
  what: string,
  run: () => Promise<string[]>,
): Promise<string[]> {
  const pulse = takePulse(address);
  const memory = watchMemory(pidOf("worker") ?? 0);
  let faults: string[];
  let held: ReturnType<typeof memory.stop>;
  let beats: Awaited<ReturnType<typeof pulse.stop>>;
  try {
    faults = [...(await run())];
  } finally {
    // After a failure too: what still asks keeps the process from ending.
    held = memory.stop();
    beats = await pulse.stop();
  }
  const { asked, failed, p50, p99, most } = beats;
  say(
    `${what}: web server p50 ${p50.toFixed(0)} ms, p99 ${p99.toFixed(0)} ms, most ${most.toFixed(0)} ms of ${asked}; ` +
      `worker ${inMegabytes(held?.first)} MB before, ${inMegabytes(held?.most)} MB at most`,
  );
  if (failed > 0) faults.push(`${what}: the web server did not answer ${failed} of ${asked} times`);
  if (p99 > mostP99) faults.push(`${what}: p99 of the web server is above ${mostP99} ms`);
  if (held === null) faults.push(`${what}: the worker was gone`);
  else if (held.most > mostMemory)
    faults.push(`${what}: the worker held more than ${inMegabytes(mostMemory)} MB`);
  return faults;
}

function inMegabytes(bytes: number | undefined): string {
  return bytes === undefined ? "?" : (bytes / 1_000_000).toFixed(0);
}

type Bomb = { name: string; content: string };

function* chosen(every: number): Generator<Bomb> {
  let index = 0;
  const turn = () => index++ % every === 0;
  for (const [name, make] of Object.entries(pages))
    if (turn()) yield { name: `${name}.html`, content: make() };
  for (const [name, content] of Object.entries({ ...unsafeXml, ...tooLargeXml })) {
    if (turn()) yield { name: `${name}.rss`, content };
  }
  for (const [name, { source }] of Object.entries(harmlessXml)) {
    if (turn()) yield { name: `${name}.rss`, content: source };
  }
}

async function throwBombs({ folder }: OwnInstallation, every: number): Promise<string[]> {
  const place = path.join(folder, "bombs");
  mkdirSync(place);
  const faults: string[] = [];
  const took: { name: string; seconds: number }[] = [];
  let refused = 0;
  for (const { name, content } of chosen(every)) {
    const file = path.join(place, name.replaceAll("/", "-"));
    writeFileSync(file, content);
    const { seconds, problems, state } = await one(file, name);
    took.push({ name, seconds });
    if (problems.length > 0) refused += 1;
    if (state !== "finished") faults.push(`${name}: ended as ${state}`);
    if (seconds > mostSeconds) faults.push(`${name}: took ${seconds.toFixed(1)} s`);
    if (problems.includes("unreadable")) faults.push(`${name}: took its thread down`);
    rmSync(file);
  }
  const slowest = took.toSorted((a, b) => b.seconds - a.seconds).slice(0, 3);
  say(`${took.length} bombs: ${refused} refused, ${took.length - refused} read`);
  for (const { name, seconds } of slowest) say(`  ${name}: ${seconds.toFixed(1)} s`);
  return faults;
}

type Became = { state: string; seconds: number; problems: string[] };

/** One import of one file, until the machine has read what came of it. */
async function one(file: string, name: string): Promise<Became> {
  const files = [{ name, path: file, byteCount: statSync(file).size }];
  const begun = await beginImport(systemActor("faults"), { door: "command_line", label: name, files });
  if (!begun.ok) throw new Error(begun.problem);
  const { importId } = begun.value;
  await requestTaking(importId, { urgent: true });
  for (;;) {
    const [row] = await database().$queryRaw<{ state: string; unread: number; seconds: number }[]>`
      SELECT i.state::text,
        i.imported_count + i.revised_count - i.analysed_count - i.unreadable_count AS unread,
        extract(epoch FROM greatest(i.finished_at, (SELECT max(a.analysed_at) FROM article a WHERE a.import_id = i.id))
          - i.started_at)::float8 AS seconds
      FROM import i WHERE i.id = ${importId}::uuid`;
    if (row && row.state !== "waiting" && row.state !== "running" && row.unread <= 0) {
      const items = await database().importItem.findMany({ where: { importId }, select: { problem: true } });
      return {
        state: row.state,
        seconds: row.seconds,
        problems: items.flatMap(({ problem }) => problem ?? []),
      };
    }
    await sleep(100);
  }
}

/** What somebody types. Joins the installation that runs. */
async function command(folder: string, args: string[]): Promise<{ code: number | null; said: string }> {
  const child = spawn(process.execPath, ["lib/cli/bootstrap.mjs", "with-database", "import", ...args], {
    cwd: checkout,
    env: {
      ...process.env,
      DATA_DIR: folder,
      COLLATE_ENV_FILE: "none",
      DATABASE_URL: "",
      DATABASE_OWNER_URL: "",
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let said = "";
  child.stdout.setEncoding("utf8").on("data", (part: string) => (said += part));
  const [code]: (number | null)[] = await once(child, "close");
  return { code: code ?? null, said };
}

async function hugePage({ folder }: OwnInstallation): Promise<string[]> {
  const file = path.join(folder, "page.html");
  await writeHugePage(file, hugePageBytes);
  const { code, said } = await command(folder, [file]);
  rmSync(file);
  return code === 1 && /rejected\s+page\.html: .*\(200000000 bytes; the limit is/.test(said)
    ? []
    : [`a page of 200 MB: ended with ${code}: ${said}`];
}

async function longLines({ folder }: OwnInstallation, megabytes: number): Promise<string[]> {
  const file = path.join(folder, "long.jsonl");
  const { good, refused } = await writeLargeLines(file, megabytes);
  const began = performance.now();
  const { said } = await command(folder, [file]);
  say(`${megabytes} MB of lines: ${((performance.now() - began) / 1000).toFixed(1)} s`);
  rmSync(file);
  const counts = /(\d+) items: (\d+) imported, 0 revised, (\d+) duplicate, (\d+) rejected/
    .exec(said)
    ?.slice(1);
  const [all = 0, imported = 0, duplicate = 0, rejected = 0] = (counts ?? []).map(Number);
  const right = all === good + refused && imported + duplicate === good && rejected === refused;
  return right
    ? []
    : [`${megabytes} MB of lines: ${counts?.join(", ") ?? said} instead of ${good} and ${refused}`];
}
