import { addAbortSignal } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import * as z from "zod";
import { systemActor } from "@/lib/auth/actor";
import { importBar } from "@/lib/cli/import-bar";
import { type ImportArguments, importArguments } from "@/lib/cli/import-arguments";
import { importFiles } from "@/lib/cli/import-files";
import { reportItems } from "@/lib/cli/import-report";
import { runCommand } from "@/lib/cli/run-command";
import { closeDatabase } from "@/lib/db/client";
import { beginImport } from "@/lib/import/begin";
import { getImportProgress, type ImportProgress } from "@/lib/import/progress-queries";
import { pauseImport } from "@/lib/import/pause";
import { resumeImport } from "@/lib/import/resume";
import type { BeginInput } from "@/lib/import/schema";
import { spool } from "@/lib/import/spool";
import { closeSender, openWorkerQueue, requestTaking } from "@/lib/jobs/queue";
import { work } from "@/lib/jobs/work";
import { outletIdOf } from "@/lib/cli/outlet-of-slug";
import { runningAddress } from "@/lib/platform/claim";
import { PlainProblem } from "@/lib/platform/plain-problem";

const actor = systemActor("npm run import");

// What the work says of itself goes between the report's lines; only what is wrong should.
process.env["LOG_LEVEL"] ??= "warn";

const interrupted = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => interrupted.abort());

let given: ImportArguments;

await runCommand(async () => {
  try {
    given = importArguments(process.argv.slice(2));
    await importPaths();
  } finally {
    await closeSender();
    await closeDatabase();
  }
});

/** Running it again after an interruption is safe: what is in already is recognised and reported as duplicate. */
async function importPaths(): Promise<void> {
  const importId = given.resume === null ? await begin() : await goOn(given.resume);
  if (importId === null) {
    process.exitCode = 130;
    process.stderr.write("\nInterrupted; nothing was begun.\n");
    return;
  }
  const ended = await carryOut(importId);
  if (ended === "interrupted") return;
  await reportItems(importId, { all: given.verbose });
  const { state, problem, rejectedCount } = ended;
  const counts = `${ended.itemCount} ${ended.itemCount === 1 ? "item" : "items"}: ${ended.importedCount} imported, ${ended.revisedCount} revised, ${ended.duplicateCount} duplicate, ${rejectedCount} rejected`;
  process.stdout.write(`${counts}${ended.trial ? " (trial: nothing was brought in)" : ""}\n`);
  if (state !== "finished") {
    throw new PlainProblem(
      `The import ended as ${state}${problem === null ? "" : ` (${problem})`}. Its id: ${importId}`,
    );
  }
  if (rejectedCount > 0) process.exitCode = 1;
}

/** Null when it was interrupted before anything was begun. */
async function begin(): Promise<string | null> {
  const { paths, columns } = given;
  const outletId = given.outlet === null ? null : await outletIdOf(given.outlet);
  const files = await givenFiles(paths);
  if (files === null || interrupted.signal.aborted) return null;
  const begun = await beginImport(actor, {
    door: "command_line",
    label: paths.join(" ").slice(0, 500),
    outletId,
    trial: given.trial,
    files,
    mapping: columns === null ? null : { columns },
  });
  if (!begun.ok) throw new PlainProblem(`The import was refused: ${begun.problem}`);
  return begun.value.importId;
}

async function givenFiles(paths: string[]): Promise<BeginInput["files"] | null> {
  const files: BeginInput["files"] = [];
  for (const one of paths) {
    if (one === "-") {
      const read = await standardInput();
      if (read === null) return null;
      files.push(read);
    } else {
      const found = importFiles([one]);
      const [failure] = found.failures;
      // Before anything is begun: a mistyped path among many is not found out at the end.
      if (failure) throw new PlainProblem(`${failure.path} cannot be read: ${failure.reason}`);
      files.push(...found.files);
    }
  }
  if (files.length === 0) throw new PlainProblem("There is no file to import below what was given.");
  return files;
}

/** Whoever writes there may never end; Ctrl-C does. */
async function standardInput(): Promise<BeginInput["files"][number] | null> {
  process.stderr.write("Reading standard input …\n");
  try {
    const laid = await spool(addAbortSignal(interrupted.signal, process.stdin));
    if (!laid.ok) throw new PlainProblem("Standard input is too large; save it as a file and name that.");
    return { name: "stdin.jsonl", path: laid.path, byteCount: laid.byteCount };
  } catch (error) {
    if (interrupted.signal.aborted) return null;
    throw error;
  }
}

async function goOn(importId: string): Promise<string> {
  const known = z.uuid().safeParse(importId).success;
  const standing = known ? await getImportProgress(actor, importId) : null;
  if (standing === null) throw new PlainProblem(`There is no import ${importId}.`);
  if (standing.state === "paused" || standing.state === "failed") await resumeImport(actor, { importId });
  return importId;
}

/** By the worker of a running `npm start`; without one, by a worker in this process. */
async function carryOut(importId: string): Promise<ImportProgress | "interrupted"> {
  if (runningAddress() !== undefined) {
    await requestTaking(importId, { urgent: false });
    return followOrPause(importId);
  }
  const worker = await work(await openWorkerQueue());
  try {
    return await followOrPause(importId);
  } finally {
    await worker.stop();
  }
}

/** Paused before the worker is asked to stop, which would else first finish its turn. */
async function followOrPause(importId: string): Promise<ImportProgress | "interrupted"> {
  const ended = await follow(importId);
  if (ended === "interrupted") await pause(importId);
  return ended;
}

async function follow(importId: string): Promise<ImportProgress | "interrupted"> {
  const bar = importBar();
  try {
    for (;;) {
      if (interrupted.signal.aborted) return "interrupted";
      const progress = await lookAt(importId);
      if (progress) {
        bar.show(progress);
        if (isOver(progress)) return progress;
      }
      await sleep(250, undefined, { signal: interrupted.signal }).catch(() => undefined);
    }
  } finally {
    bar.end();
  }
}

/** The database may be away for a moment; the import is not lost for that. */
async function lookAt(importId: string): Promise<ImportProgress | null> {
  try {
    return await getImportProgress(actor, importId);
  } catch (error) {
    process.stderr.write(
      `\nThe database does not answer (${error instanceof Error ? error.name : "?"}); waiting …\n`,
    );
    return null;
  }
}

function isOver({ state, trial, ...counts }: ImportProgress): boolean {
  if (state === "waiting" || state === "running") return false;
  if (state !== "finished" || !given.wait || trial) return true;
  return counts.analysedCount + counts.unreadableCount >= counts.importedCount + counts.revisedCount;
}

async function pause(importId: string): Promise<void> {
  process.exitCode = 130;
  const again = `npm run import -- --resume ${importId}`;
  try {
    const paused = await pauseImport(actor, { importId });
    process.stderr.write(
      paused.ok
        ? `\nPaused; what is in stays in. Go on with:\n  ${again}\n`
        : `\nThe import had ended already.\n`,
    );
  } catch (error) {
    const reason = error instanceof Error ? error.name : String(error);
    process.stderr.write(
      `\nThe database does not answer (${reason}), so the import was not paused: the next worker goes on with it.\n` +
        `What is in stays in. Follow it with:\n  ${again}\n`,
    );
  }
}
