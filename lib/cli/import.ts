import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { systemActor } from "@/lib/auth/actor";
import { listTextFiles } from "@/lib/cli/text-inputs";
import { runCommand } from "@/lib/cli/run-command";
import { closeDatabase } from "@/lib/db/client";
import { receiveAndRead } from "@/lib/import/doors";
import type { ReceivedItem } from "@/lib/import/schema";
import { closeSender } from "@/lib/jobs/queue";
import { PlainProblem } from "@/lib/platform/plain-problem";

/** Small enough that an interrupted run has kept nearly everything; large enough to be quick. */
const filesPerImport = 50;

await runCommand(async () => {
  try {
    await importPaths(parseArgs({ allowPositionals: true }).positionals);
  } finally {
    await closeSender();
    await closeDatabase();
  }
});

/** Running it again after an interruption is safe: what is in already is recognised and reported as duplicate. */
async function importPaths(paths: string[]): Promise<void> {
  if (paths.length === 0) throw new PlainProblem("Say what to import: npm run import -- FILE-OR-FOLDER...");
  const found = listTextFiles(paths);
  const files = found.flatMap((one) => ("failure" in one ? [] : [one.file]));
  const problems = found.flatMap((one) => ("failure" in one ? [one] : []));
  for (const { file, failure } of problems) report(file, `rejected: ${failure}`);
  const counts = { imported: 0, duplicate: 0, rejected: problems.length };
  for (let from = 0; from < files.length; from += filesPerImport) {
    const batch = files.slice(from, from + filesPerImport);
    for (const item of await receive(paths.join(" "), batch)) {
      counts[item.outcome] += 1;
      report(item.name, item.problem ? `rejected: ${item.problem}` : item.outcome);
    }
    progress(Math.min(from + filesPerImport, files.length), files.length);
  }
  const total = files.length + problems.length;
  const { imported, duplicate, rejected } = counts;
  process.stdout.write(
    `${total} files: ${imported} imported, ${duplicate} duplicate, ${rejected} rejected\n`,
  );
  if (rejected > 0) process.exitCode = 1;
}

async function receive(label: string, files: string[]): Promise<ReceivedItem[]> {
  const items = await Promise.all(
    files.map(async (file) => ({ name: basename(file), bytes: new Uint8Array(await readFile(file)) })),
  );
  const received = await receiveAndRead(systemActor("npm run import"), {
    door: "command_line",
    label: label.slice(0, 500),
    items,
  });
  if (!received.ok) throw new PlainProblem(`The import was refused: ${received.problem}`);
  return received.value.items;
}

function report(name: string, outcome: string): void {
  process.stdout.write(`${outcome.padEnd(10)} ${name}\n`);
}

function progress(done: number, total: number): void {
  if (!process.stderr.isTTY) return;
  const width = 30;
  const filled = Math.round((done / Math.max(1, total)) * width);
  process.stderr.write(
    `\r[${"#".repeat(filled)}${".".repeat(width - filled)}] ${done}/${total}${done === total ? "\n" : ""}`,
  );
}
