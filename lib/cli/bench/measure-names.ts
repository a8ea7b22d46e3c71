import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { type Gazetteer, openGazetteer, packNames } from "@/lib/language/gazetteer";
import { checkout } from "@/lib/platform/checkout";
import { tsxCommand } from "@/lib/platform/tsx-command";
import { generatedArticles } from "@/seeds/factories/generated-article";
import { generatedNames } from "@/seeds/factories/generated-names";
import { fillNames } from "./fill-names";
import type { LoadedNames } from "./load-names";

export type MeasuredNames = { matching: Matching[]; loaded: LoadedNames };
/** Processor time of finding all listed names in one article. */
export type Matching = { aliases: number; micros: number; found: number };

/** The gazetteer with so many invented names: loaded by a process of its own, and how much slower it finds. */
export async function measureNames(ownerUrl: string, aliases: number): Promise<MeasuredNames> {
  const matching = measureMatching([1_000, 100_000, 1_000_000].filter((size) => size <= aliases));
  await fillNames(ownerUrl, () => generatedNames(aliases));
  const { stdout } = await promisify(execFile)(process.execPath, tsxCommand("bench/load-names"), {
    cwd: checkout,
  });
  const loaded = JSON.parse(stdout) as LoadedNames;
  return { matching, loaded };
}

const rounds = 7;

/** Sizes take turns, and the best round of each counts: what else the machine does comes and goes. */
function measureMatching(sizes: readonly number[]): Matching[] {
  const texts = [...generatedArticles(300, 5)].map(({ text }) => text);
  const sized = sizes.map((aliases) => ({ aliases, gazetteer: packed(aliases), micros: Infinity, found: 0 }));
  for (let round = 0; round < rounds; round += 1) {
    for (const one of sized) {
      const before = process.cpuUsage();
      one.found = texts.reduce((sum, text) => sum + one.gazetteer.matches(text).length, 0) / texts.length;
      const { user, system } = process.cpuUsage(before);
      one.micros = Math.min(one.micros, (user + system) / texts.length);
    }
  }
  return sized.map(({ gazetteer: _gazetteer, ...measured }) => measured);
}

function packed(aliases: number): Gazetteer {
  return openGazetteer({ base: packNames(generatedNames(aliases)), changes: null, decisions: null });
}
