import { parseArgs } from "node:util";
import { systemActor } from "@/lib/auth/actor";
import { closeDatabase } from "@/lib/db/client";
import { currentGazetteer } from "@/lib/entity/gazetteer";
import { addNameModel } from "@/lib/name-model/add";
import { currentNameModel } from "@/lib/name-model/current";
import { trainNameModel } from "@/lib/name-model/train";
import { PlainProblem } from "@/lib/platform/plain-problem";
import { corpusTexts } from "./names/corpus-texts";
import { scoreTable } from "./names/print-scores";
import { tellStep } from "./names/tell-step";
import { runCommand } from "./run-command";

const actor = systemActor("npm run train");

const interrupted = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => interrupted.abort());

/** Learns to tell names from the corpus and this newsroom's decisions. An admin switches what comes of it on. */
await runCommand(async () => {
  parseArgs({ options: {} });
  try {
    await train();
  } catch (error) {
    if (!interrupted.signal.aborted) throw error;
    process.exitCode = 130;
    process.stderr.write("Interrupted; nothing was stored.\n");
  } finally {
    await closeDatabase();
  }
});

async function train(): Promise<void> {
  const { weights, learntFrom, scores } = await trainNameModel(actor, {
    corpus: corpusTexts(),
    gazetteer: await currentGazetteer(),
    inUse: await currentNameModel(),
    signal: interrupted.signal,
    tell: tellStep,
  });
  const added = await addNameModel(actor, { weights, learntFrom, scores });
  if (!added.ok) throw new PlainProblem(`The version was refused: ${added.problem}`);
  const tables = [
    ...(scores.decisions ? [scoreTable(scores.decisions, "Articles of this newsroom")] : []),
    scoreTable(scores.corpus, "Pieces of the corpus"),
  ];
  process.stdout.write(`${tables.join("\n\n")}\n\n`);
  process.stdout.write(
    `Version ${added.value.number} is stored (${weights.byteLength} bytes), switched off. ` +
      "An admin can switch it on: Admin, Name recognition.\n",
  );
}
