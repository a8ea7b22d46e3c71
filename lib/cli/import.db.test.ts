import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { once } from "node:events";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, expect, inject, test, vi } from "vitest";
import { database } from "@/lib/db/client";
import { closeSender, openWorkerQueue } from "@/lib/jobs/queue";
import { work } from "@/lib/jobs/work";
import { checkout } from "@/lib/platform/checkout";
import { claimDataFolder } from "@/lib/platform/claim";
import { tsxCommand } from "@/lib/platform/tsx-command";

// Each of these starts processes that load everything; a busy machine takes its time.
vi.setConfig({ testTimeout: 480_000 });

const running = new Set<ChildProcessWithoutNullStreams>();

afterEach(async () => {
  for (const child of running) {
    child.kill("SIGKILL");
    await once(child, "close");
  }
});

type Ended = { code: number | null; stdout: string; stderr: string };
type Begun = {
  child: ChildProcessWithoutNullStreams;
  ended: Promise<Ended>;
  told: (words: string) => Promise<void>;
};

/** The command itself, with a database at hand as `npm run import` has it. */
function begin(
  args: string[],
  { dataDir = aFolder(), input = "" }: { dataDir?: string; input?: string | null } = {},
): Begun {
  return start(tsxCommand("import", ...args), { DATA_DIR: dataDir }, input);
}

/** What somebody types, from the first process to the last. */
function beginWhole(args: string[]): Begun {
  const { ownerUrl, appUrl } = inject("databaseServer");
  const name = path.basename(process.env["DATABASE_URL"] ?? "");
  return start(
    ["lib/cli/bootstrap.mjs", "with-database", "import", ...args],
    {
      DATA_DIR: aFolder(),
      COLLATE_ENV_FILE: "none",
      DATABASE_URL: `${appUrl}/${name}`,
      DATABASE_OWNER_URL: `${ownerUrl}/${name}`,
    },
    "",
  );
}

function start(args: string[], env: Record<string, string>, input: string | null): Begun {
  const { LOG_LEVEL: _silent, ...inherited } = process.env;
  const child = spawn(process.execPath, args, { cwd: checkout, env: { ...inherited, ...env } });
  running.add(child);
  const said = { stdout: "", stderr: "" };
  const waiting = new Set<() => void>();
  for (const stream of ["stdout", "stderr"] as const) {
    child[stream].setEncoding("utf8");
    child[stream].on("data", (part: string) => {
      said[stream] += part;
      for (const look of waiting) look();
    });
  }
  if (input !== null) child.stdin.end(input);
  const ended = once(child, "close").then(([code]: (number | null)[]) => {
    running.delete(child);
    return { code: code ?? null, ...said };
  });
  const told = (words: string) =>
    new Promise<void>((resolve, reject) => {
      const look = () => said.stderr.includes(words) && resolve();
      waiting.add(look);
      void ended.then(() => reject(new Error(`it ended without saying ${words}: ${said.stderr}`)));
      look();
    });
  return { child, ended, told };
}

function run(...given: Parameters<typeof begin>): Promise<Ended> {
  return begin(...given).ended;
}

function aFolder(files: Record<string, string> = {}): string {
  const folder = mkdtempSync(path.join(tmpdir(), "collate-import-"));
  for (const [name, words] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), words);
  }
  return folder;
}

const lines = (count: number, what: string) =>
  Array.from(
    { length: count },
    (_, index) => `${JSON.stringify({ text: `${what} số ${index} đã cập bến.` })}\n`,
  ).join("");

async function counts() {
  const [found] = await database().import.findMany({
    select: {
      state: true,
      trial: true,
      label: true,
      itemCount: true,
      importedCount: true,
      duplicateCount: true,
      analysedCount: true,
    },
    orderBy: { createdAt: "desc" },
    take: 1,
  });
  return found;
}

test("a folder, a file and standard input; what was refused is told and the exit code says so", async () => {
  const folder = aFolder({
    "a.txt": "Bến đã mở.",
    "trong/b.html": "<p>Chợ họp sớm.</p>".repeat(3),
    ".giấu.txt": "Giấu.",
    "c.bin": "x",
  });
  const other = path.join(aFolder({ "khác.csv": "tiêu đề,nội dung\nMột,Nước đã rút.\nHai,\n" }), "khác.csv");
  const { code, stdout, stderr } = await run([folder, other, "-", "--wait"], {
    input: `${lines(1, "Phà")}hỏng\n`,
  });
  expect(stdout.split("\n")).toEqual([
    "rejected   khác.csv:3: There is no text in it.",
    expect.stringMatching(/^rejected {3}stdin\.jsonl:2: Its JSON is broken.* \(.+\)$/),
    "6 items: 4 imported, 0 revised, 0 duplicate, 2 rejected",
    "",
  ]);
  expect(stderr).toMatch(/items/);
  expect(code).toBe(1);
  expect(await counts()).toMatchObject({ state: "finished", importedCount: 4, analysedCount: 4 });
});

test("a trial brings nothing in; the real one after it does, with an outlet and columns of one's own", async () => {
  const file = path.join(aFolder({ "a.csv": "đầu;thân\nBến;Bến đã mở lại.\n" }), "a.csv");
  const args = [file, "--map", "title=đầu,text=thân", "--verbose"];
  const trial = await run([...args, "--trial"]);
  expect(trial).toMatchObject({
    code: 0,
    stdout:
      "imported   a.csv:2\n1 item: 1 imported, 0 revised, 0 duplicate, 0 rejected (trial: nothing was brought in)\n",
  });
  expect(await database().article.count()).toBe(0);
  const real = await run(args);
  expect(real).toMatchObject({
    code: 0,
    stdout: "imported   a.csv:2\n1 item: 1 imported, 0 revised, 0 duplicate, 0 rejected\n",
  });
  expect(await database().article.findMany({ select: { title: true } })).toEqual([{ title: "Bến" }]);
});

test("a mistake is told before anything is begun", async () => {
  const folder = aFolder({ "a.txt": "Bến đã mở." });
  symlinkSync(path.join(folder, "vòng"), path.join(folder, "vòng"));
  const wrong = await Promise.all([
    run([]),
    run([path.join(folder, "a.txt"), path.join(folder, "không có")]),
    run([folder]),
    run([aFolder()]),
  ]);
  const said = [
    "Say what to import",
    "không có cannot be read: ENOENT",
    "vòng cannot be read: ELOOP",
    "There is no file to import",
  ];
  for (const [index, { code, stdout, stderr }] of wrong.entries()) {
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toContain(said[index]);
    expect(stderr).not.toMatch(/\n\s+at /);
  }
  const more = await Promise.all([run([folder, "--outlet", "không-có"]), run(["--resume", "7"])]);
  for (const { code, stderr } of more) {
    expect(code).toBe(1);
    expect(stderr).toMatch(/There is no (?:outlet|import)/);
    expect(stderr).not.toMatch(/\n\s+at /);
  }
  expect(await database().import.count()).toBe(0);
});

test("Ctrl-C pauses, and going on brings in the rest, nothing twice", async () => {
  const file = path.join(aFolder({ "a.jsonl": lines(600, "Đò") }), "a.jsonl");
  const { child, ended, told } = beginWhole([file]);
  await told("items:");
  child.kill("SIGINT");
  const { code, stdout, stderr } = await ended;
  expect(stdout).toBe("");
  expect(stderr).toContain("Paused; what is in stays in.");
  expect(code).toBe(130);
  const paused = await counts();
  expect(paused).toMatchObject({ state: "paused" });
  expect(paused?.itemCount).toBeLessThan(600);

  const [id] = /[0-9a-f-]{36}/.exec(stderr) ?? [];
  const rest = await run(["--resume", id ?? ""]);
  expect([rest.code, rest.stdout]).toEqual([
    0,
    "600 items: 600 imported, 0 revised, 0 duplicate, 0 rejected\n",
  ]);
});

test("run again after it was killed, the file comes in once", async () => {
  const file = path.join(aFolder({ "a.jsonl": lines(400, "Thuyền") }), "a.jsonl");
  const first = begin([file]);
  await vi.waitFor(async () => expect((await counts())?.itemCount).toBeGreaterThan(0), {
    timeout: 120_000,
    interval: 20,
  });
  first.child.kill("SIGKILL");
  await first.ended;
  const second = await run([file]);
  expect(second.code).toBe(0);
  expect(second.stdout).toMatch(/^400 items: \d+ imported, 0 revised, \d+ duplicate, 0 rejected\n$/);
  expect(await counts()).toMatchObject({ itemCount: 400 });
  const texts = await database().articleRevision.groupBy({ by: ["sha256"] });
  expect(await database().article.count()).toBe(texts.length);
});

test("Ctrl-C before standard input has ended begins nothing", async () => {
  const { child, ended, told } = begin(["-"], { input: null });
  child.stdin.write(lines(1, "Ghe"));
  await told("Reading standard input");
  child.kill("SIGINT");
  expect(await ended).toMatchObject({ code: 130, stdout: "" });
  expect(await database().import.count()).toBe(0);
});

test("with a running installation its worker does the work", async () => {
  const dataDir = aFolder();
  const held = await claimDataFolder("npm start", dataDir);
  if ("holder" in held) throw new Error("the folder is held");
  held.claim.note({ address: "http://localhost:1" });
  const worker = await work(await openWorkerQueue());
  try {
    const { code, stdout } = await run([aFolder({ "a.txt": "Bến đã mở." }), "--wait"], { dataDir });
    expect([code, stdout]).toEqual([0, "1 item: 1 imported, 0 revised, 0 duplicate, 0 rejected\n"]);
    expect(await counts()).toMatchObject({ analysedCount: 1 });
  } finally {
    await worker.stop();
    await closeSender();
    held.claim.release();
  }
});
