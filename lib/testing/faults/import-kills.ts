import { createWriteStream, readFileSync, statSync } from "node:fs";
import { once } from "node:events";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { systemActor } from "@/lib/auth/actor";
import { closeDatabase, database } from "@/lib/db/client";
import { currentGazetteer } from "@/lib/entity/gazetteer";
import { beginImport } from "@/lib/import/begin";
import { closeSender, requestTaking } from "@/lib/jobs/queue";
import { analyze } from "@/lib/language/analyze";
import { appEnvironment } from "@/lib/platform/app-environment";
import { openDatabase } from "@/lib/platform/open-database";
import { generatedRecords, type GeneratedRecords, randomOf } from "@/lib/testing/generated-records";
import { type OwnInstallation, ownInstallation, type Victim, victims } from "./own-installation";

type Run = { lines: number; kills: number; seed: number };
type Recovery = { victim: Victim; seconds: number; outlived: boolean };

const mostRecoverySeconds = 60;
const mostWordsEachKill = 50;
/** Of the work; behind it there is too little left to see anybody go on. */
const lastMoment = 0.75;

/**
 * A whole import while its processes are killed outright, one after the other, at moments that a seed chooses.
 * Prints what was offered and what became of it; false when anything was lost, doubled or half done.
 */
export async function importKills({ lines, kills, seed }: Run): Promise<boolean> {
  const installation = await ownInstallation();
  const opened = await openDatabase("npm run faults");
  try {
    Object.assign(process.env, appEnvironment({ databaseUrl: opened.appUrl }), { LOG_LEVEL: "error" });
    const file = path.join(installation.folder, "lines.jsonl");
    const records = generatedRecords(lines, seed);
    await writeLines(file, records);
    const before = await articleCount();
    const importId = await begin(file);
    const began = performance.now();
    const recoveries = await killAround(importId, {
      lines,
      kills,
      random: randomOf(seed + 1),
      installation,
    });
    await untilRead(importId);
    const seconds = (performance.now() - began) / 1000;
    const faults = await check(importId, { lines, expected: records.expected, before });
    say(`offered ${lines} lines; done in ${seconds.toFixed(1)} s (${(lines / seconds).toFixed(0)} a second)`);
    for (const { victim, seconds: took } of recoveries)
      say(`killed ${victim}: went on after ${took.toFixed(1)} s`);
    const slow = recoveries.filter(({ seconds: took }) => took > mostRecoverySeconds);
    if (recoveries.length < kills) faults.push(`only ${recoveries.length} of ${kills} kills were met`);
    for (const { victim, outlived } of recoveries)
      if (!outlived) faults.push(`the worker did not outlive ${victim}`);
    const loud = wordsOf(path.join(installation.folder, "log/worker.log"));
    if (loud > mostWordsEachKill * recoveries.length)
      faults.push(`the worker wrote ${loud} lines of trouble`);
    for (const { victim } of slow) say(`FAULT ${victim} took more than ${mostRecoverySeconds} s to recover`);
    for (const fault of faults) say(`FAULT ${fault}`);
    say(faults.length + slow.length === 0 ? "lost 0, doubled 0" : "failed");
    return faults.length + slow.length === 0;
  } finally {
    await closeSender();
    await closeDatabase();
    await opened.close();
    await installation.stop();
  }
}

/** Warnings and errors; the log's lines are JSON with a number for how bad it is. */
function wordsOf(log: string): number {
  return readFileSync(log, "utf8").match(/^\{"level":(?:[456]0),/gm)?.length ?? 0;
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

async function writeLines(file: string, { lines }: GeneratedRecords): Promise<void> {
  const stream = createWriteStream(file);
  for (const line of lines) if (!stream.write(`${line}\n`)) await once(stream, "drain");
  stream.end();
  await once(stream, "close");
}

async function begin(file: string): Promise<string> {
  const files = [{ name: "lines.jsonl", path: file, byteCount: statSync(file).size }];
  const begun = await beginImport(systemActor("faults"), { door: "command_line", label: "faults", files });
  if (!begun.ok) throw new Error(begun.problem);
  await requestTaking(begun.value.importId, { urgent: false });
  return begun.value.importId;
}

type Kills = { lines: number; kills: number; random: () => number; installation: OwnInstallation };

async function killAround(
  importId: string,
  { lines, kills, random, installation: { kill, pidOf } }: Kills,
): Promise<Recovery[]> {
  const recoveries: Recovery[] = [];
  for (let index = 0; index < kills; index += 1) {
    // By how much is left to do, so that all of them come however quick the machine is; left to chance is where.
    const done = shareDone(await workDone(importId), lines);
    const moment = done + (random() * Math.max(0, lastMoment - done)) / (kills - index);
    while (shareDone(await workDone(importId), lines) < moment) await sleep(50);
    // In turn, so that few kills already meet each kind.
    const victim = victims[index % victims.length] ?? "worker";
    if ((await workDone(importId)).over) break;
    const worker = pidOf("worker");
    await kill(victim);
    const killed = performance.now();
    // Looked at afterwards: what was under way when the blow fell is no recovery.
    const before = await workDone(importId);
    while (!wentOn(before, await workDone(importId))) {
      if (performance.now() - killed > 4 * mostRecoverySeconds * 1000) break;
      await sleep(200);
    }
    const seconds = (performance.now() - killed) / 1000;
    recoveries.push({ victim, seconds, outlived: victim === "worker" || pidOf("worker") === worker });
  }
  return recoveries;
}

/** Storing is half of the work, reading the other; nearly every line is read. */
function shareDone({ items, read, over }: Standing, lines: number): number {
  return over ? 1 : (items + read) / (2 * lines);
}

/** While there is something to store, storing must go on: that others are being read says nothing of it. */
function wentOn(before: Standing, now: Standing): boolean {
  return before.storing ? now.items > before.items || !now.storing : now.read > before.read || now.over;
}

type Standing = { items: number; read: number; storing: boolean; over: boolean };

/** Items stored and articles read; the database may be away, and is asked again. */
async function workDone(importId: string): Promise<Standing> {
  for (;;) {
    try {
      const [row] = await database().$queryRaw<
        { items: number; read: number; unread: number; state: string }[]
      >`
        SELECT i.item_count AS items, i.state::text,
          (SELECT count(*)::int FROM article a WHERE a.import_id = i.id AND a.analysed_at IS NOT NULL) AS read,
          (SELECT count(*)::int FROM article a WHERE a.import_id = i.id AND a.analysed_at IS NULL) AS unread
        FROM import i WHERE i.id = ${importId}::uuid`;
      if (!row) throw new Error("the import is gone");
      if (row.state === "failed") throw new PermanentFault("the import failed");
      const { items, read, unread, state } = row;
      return { items, read, storing: state !== "finished", over: state === "finished" && unread === 0 };
    } catch (error) {
      if (error instanceof PermanentFault) throw error;
      await sleep(200);
    }
  }
}

class PermanentFault extends Error {}

async function untilRead(importId: string): Promise<void> {
  while (!(await workDone(importId)).over) await sleep(500);
}

function articleCount(): Promise<number> {
  return database().article.count();
}

type Truth = { lines: number; expected: GeneratedRecords["expected"]; before: number };

async function check(importId: string, { lines, expected, before }: Truth): Promise<string[]> {
  const told = await database().import.findUniqueOrThrow({ where: { id: importId } });
  const faults: string[] = [];
  const same = (what: string, found: number, wanted: number) => {
    if (found !== wanted) faults.push(`${what}: ${found} instead of ${wanted}`);
  };
  const inside = told.importedCount + told.revisedCount;
  same("in + duplicate + rejected", inside + told.duplicateCount + told.rejectedCount, lines);
  same("imported", inside, expected.imported);
  same("duplicate", told.duplicateCount, expected.duplicate);
  same("rejected", told.rejectedCount, expected.rejected);
  same("items in the report", await database().importItem.count({ where: { importId } }), lines);
  same("articles", (await articleCount()) - before, expected.imported);
  for (const [what, count] of await brokenPromises(importId)) same(what, count, 0);
  for (const difference of await rereadSample(importId)) faults.push(difference);
  return faults;
}

async function brokenPromises(importId: string): Promise<[string, number][]> {
  const [row] = await database().$queryRaw<Record<string, number>[]>`
    SELECT
      (SELECT count(*)::int FROM (SELECT sha256 FROM article_revision GROUP BY sha256 HAVING count(*) > 1) d)
        AS "texts that are there twice",
      (SELECT count(*)::int FROM article a WHERE a.import_id = ${importId}::uuid AND a.current_revision_id IS NULL)
        AS "articles without a text",
      (SELECT count(*)::int FROM article a WHERE a.import_id = ${importId}::uuid
        AND NOT EXISTS (SELECT 1 FROM block b WHERE b.revision_id = a.current_revision_id)) AS "articles without blocks",
      (SELECT count(*)::int FROM article a WHERE a.import_id = ${importId}::uuid AND 1 <> (
        SELECT count(*) FROM audit_entry e WHERE e.subject_type = 'article' AND e.subject_id = a.id
        AND e.type = 'article.analysed')) AS "articles not read exactly once",
      (SELECT count(*)::int FROM article a WHERE a.import_id = ${importId}::uuid AND 1 <> (
        SELECT count(*) FROM audit_entry e WHERE e.subject_type = 'article' AND e.subject_id = a.id
        AND e.type = 'article.imported')) AS "articles not recorded exactly once"`;
  return Object.entries(row ?? {});
}

/** Texts read again from scratch give the blocks that are stored. */
async function rereadSample(importId: string): Promise<string[]> {
  const gazetteer = await currentGazetteer();
  const articles = await database().article.findMany({
    where: { importId },
    select: {
      id: true,
      currentRevision: {
        select: {
          text: true,
          blocks: {
            select: { start: true, end: true, kind: true, kept: true },
            orderBy: { position: "asc" },
          },
        },
      },
    },
    orderBy: { id: "asc" },
    take: 200,
  });
  return articles.flatMap(({ id, currentRevision }) => {
    if (!currentRevision) return [`article ${id} has no text`];
    const fresh = analyze(currentRevision.text, gazetteer).blocks.map(({ start, end, kind, kept }) => ({
      start,
      end,
      kind,
      kept,
    }));
    return JSON.stringify(fresh) === JSON.stringify(currentRevision.blocks)
      ? []
      : [`article ${id} has other blocks than its text gives`];
  });
}
