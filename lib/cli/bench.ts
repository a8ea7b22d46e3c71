import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { Client } from "pg";
import { systemActor } from "@/lib/auth/actor";
import { closeSender } from "@/lib/jobs/queue";
import { buildGazetteer } from "@/lib/language/gazetteer";
import { leaveInOrder } from "@/lib/platform/leave-in-order";
import { PlainProblem } from "@/lib/platform/plain-problem";
import { applyReference } from "@/lib/seed/apply-reference";
import { referenceGazetteerEntries } from "@/lib/seed/reference-files";
import { generatedArticles } from "@/seeds/factories/generated-article";
import { copyAgain } from "./bench/copy-again";
import { writeLines } from "./bench/lines-file";
import { type Growth, measureLengths } from "./bench/measure-lengths";
import { type Measured, measureBringingIn, sumOf } from "./bench/measure-bringing-in";
import { type MeasuredNames, measureNames } from "./bench/measure-names";
import { measureReading } from "./bench/measure-reading";
import { parentOf } from "./bench/processor-time";
import { runWorker } from "./bench/run-worker";
import { runCommand } from "./run-command";
import { openScratchDatabase } from "./scratch-database";

type Row = { figure: string; value: number; unit: string; beside: string | null };

const leaving = leaveInOrder();
const cores = 2;
const wholeFigure = "processor time of everything";
const aloneFigure = "reading alone, one core";
const lengthFigure = "  a letter in four times as much text";
/** What grows with the square of a text would be four times. */
const mostByLength = 2.5;

/** Measures the whole way of articles on a database that is thrown away, beside the raw limit of the same run. */
await runCommand(() =>
  leaving.guard(async () => {
    const { values } = parseArgs({
      options: {
        json: { type: "string" },
        articles: { type: "string", default: "3000" },
        "warm-up": { type: "string", default: "1000" },
        stored: { type: "string", default: "" },
        names: { type: "string", default: "1000000" },
        "at-most": { type: "string" },
      },
    });
    const most = values["at-most"] === undefined ? null : positive(values["at-most"], "--at-most");
    const rows = await measure({
      count: positive(values.articles, "--articles"),
      warmUp: positive(values["warm-up"], "--warm-up"),
      stored: values.stored === "" ? [] : values.stored.split(",").map((one) => positive(one, "--stored")),
      names: values.names === "0" ? 0 : positive(values.names, "--names"),
    });
    for (const { figure, value, unit, beside } of rows) {
      process.stdout.write(
        `${figure.padEnd(52)} ${value.toFixed(2).padStart(9)} ${unit}${beside === null ? "" : `  (${beside})`}\n`,
      );
    }
    if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(rows, null, 2)}\n`);
    leaving.finish(most === null || holds(rows, most) ? 0 : 1);
  }),
);

function positive(text: string, name: string): number {
  const number = Number(text);
  if (!Number.isFinite(number) || number <= 0) throw new PlainProblem(`${name} takes a number above 0.`);
  return number;
}

type Options = { count: number; warmUp: number; stored: number[]; names: number };

async function measure({ count, warmUp, stored, names }: Options): Promise<Row[]> {
  const folder = mkdtempSync(path.join(tmpdir(), "collate-bench-"));
  leaving.afterwards(async () => rmSync(folder, { recursive: true, force: true }));
  const alone = measureReading([...generatedArticles(400, 3)]);
  const lengths = measureLengths(buildGazetteer(referenceGazetteerEntries()));
  const ownerUrl = await openScratchDatabase(leaving, { durable: true });
  leaving.afterwards(closeSender);
  process.env["DATA_DIR"] = folder;
  await applyReference(systemActor("bench"));
  const worker = runWorker();
  leaving.afterwards(worker.stop);
  const places = { worker: worker.pid, postmaster: await postmasterOf(ownerUrl) };
  // One seed after another: no article comes twice.
  let seed = 10;
  let inside = 0;
  const bringIn = async (articles: number) => {
    seed += 1;
    const lines = await writeLines(path.join(folder, "lines.jsonl"), generatedArticles(articles, seed));
    inside += articles;
    return measureBringingIn(lines, places);
  };
  await bringIn(warmUp);
  const growth: [number, Measured][] = [];
  for (const target of stored) {
    if (target > inside) await bringIn(target - inside);
    growth.push([inside, await bringIn(count)]);
  }
  const last = growth.at(-1)?.[1] ?? (await bringIn(count));
  await worker.stop();
  const copied = await copyAgain(ownerUrl, folder, places.postmaster);
  return [
    row(
      "blocks, entities and attributions alone, one core",
      1_000 / alone.analysisMillis,
      "articles/s of processor time",
    ),
    row(
      aloneFigure,
      1_000 / alone.readingMillis,
      "articles/s of processor time",
      "with what is stored of them, and what tells of which event they are",
    ),
    ...lengths.map(rowOfLength),
    ...growth.flatMap(([before, measured]) => grown(before, measured)),
    ...rowsOf(last, { seconds: copied.seconds / inside, millis: (copied.processorMillis ?? 0) / inside }),
    ...(names === 0 ? [] : rowsOfNames(await measureNames(ownerUrl, names), names)),
  ];
}

function row(figure: string, value: number, unit: string, beside: string | null = null): Row {
  return { figure, value, unit, beside };
}

function rowOfLength({ shape, millis, times }: Growth): Row {
  return row(lengthFigure, times, "times", `${shape}; ${millis.toFixed(0)} ms for the short one`);
}

function grown(before: number, { processor }: Measured): Row[] {
  return processor === null
    ? []
    : [row(`with ${before} stored`, sumOf(processor), "ms of processor/article")];
}

function rowsOf(
  { articles, seconds, processor, memory }: Measured,
  copy: { seconds: number; millis: number },
): Row[] {
  const rate = articles / seconds;
  const rows = [
    row(
      "lines of a file to inbox, suggestions, coverage",
      rate,
      "articles/s by the clock",
      `plain COPY of the same rows ${(1 / copy.seconds).toFixed(0)}/s, ratio ${(rate * copy.seconds).toFixed(3)}`,
    ),
  ];
  if (processor !== null) {
    const whole = sumOf(processor);
    const ratio = `plain COPY of the same rows ${copy.millis.toFixed(2)}, ratio ${(whole / copy.millis).toFixed(1)}`;
    rows.push(row(wholeFigure, whole, "ms/article", ratio));
    for (const [part, millis] of processor) rows.push(row(`  ${part}`, millis, "ms/article"));
    rows.push(row(`so at most, on ${cores} idle cores`, (cores * 1_000) / whole, "articles/s"));
  }
  if (memory !== null) rows.push(row("most memory of the worker process", memory / 2 ** 20, "MB"));
  return rows;
}

function rowsOfNames({ matching, loaded }: MeasuredNames, names: number): Row[] {
  const megabytes = 2 ** 20;
  const least = matching[0]?.micros ?? Number.NaN;
  const processor = `${loaded.processorSeconds.toFixed(2)} s of processor time`;
  const rows = [
    row(`${names} names from the database`, loaded.seconds, "s by the clock", processor),
    row("  opened from packed bytes, as threads do", loaded.openMillis, "ms"),
    row("  a new alias, from commit to use", loaded.changeMillis, "ms"),
    row("  packed, shared by all threads", loaded.packedBytes / megabytes, "MB"),
  ];
  if (loaded.mostMemory !== null && loaded.memoryBefore !== null) {
    const before = `${(loaded.memoryBefore / megabytes).toFixed(0)} before`;
    rows.push(row("  most memory of the process that loads", loaded.mostMemory / megabytes, "MB", before));
  }
  for (const { aliases, micros, found } of matching) {
    const beside = `${found.toFixed(1)} found, ${(micros / least).toFixed(2)} times as with ${matching[0]?.aliases}`;
    rows.push(row(`finding listed names with ${aliases}`, micros, "µs of processor/article", beside));
  }
  return rows;
}

/**
 * How often as much as reading alone, and how much more in longer texts: all measured in the same run, so that neither a
 * slow machine nor a busy one decides.
 */
function holds(rows: readonly Row[], most: number): boolean {
  const valueOf = (wanted: string) => rows.find(({ figure }) => figure === wanted)?.value;
  const [whole, alone] = [valueOf(wholeFigure), valueOf(aloneFigure)];
  if (whole === undefined || alone === undefined)
    throw new PlainProblem("Processor time can be measured on Linux only.");
  const times = (whole * alone) / 1_000;
  process.stdout.write(
    `${times.toFixed(2)} times the processor time of reading alone, at most ${most} are allowed\n`,
  );
  const longest = Math.max(...rows.filter(({ figure }) => figure === lengthFigure).map(({ value }) => value));
  process.stdout.write(
    `at most ${longest.toFixed(2)} times as much for a letter of a longer text, ${mostByLength} are allowed\n`,
  );
  return times <= most && longest <= mostByLength;
}

async function postmasterOf(url: string): Promise<number | null> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ pid: number }>("SELECT pg_backend_pid() AS pid");
    return rows[0] === undefined ? null : parentOf(rows[0].pid);
  } finally {
    await client.end();
  }
}
