import { parseArgs } from "node:util";
import { buildGazetteer } from "@/lib/language/gazetteer";
import { groupCoverage } from "@/lib/language/same-story";
import { leaveInOrder } from "@/lib/platform/leave-in-order";
import { PlainProblem } from "@/lib/platform/plain-problem";
import { referenceGazetteerEntries } from "@/lib/seed/reference-files";
import { groupOneByOne } from "./coverage/one-by-one";
import { runCommand } from "./run-command";
import { readStoryInputs } from "./story-inputs";

const leaving = leaveInOrder();

await runCommand(() => leaving.guard(groupPaths));

/** Prints which of the given articles tell one story: `{"groups": [["id", ...], ...]}`. */
async function groupPaths(): Promise<void> {
  const { values, positionals: paths } = parseArgs({
    allowPositionals: true,
    options: { "one-by-one": { type: "boolean", default: false } },
  });
  if (paths.length === 0) {
    throw new PlainProblem(
      "Usage: npm run coverage -- [--one-by-one] PATH...   (a folder of texts, or a JSONL file)",
    );
  }
  const { articles, problems } = readStoryInputs(paths);
  const groups = values["one-by-one"]
    ? await groupOneByOne(articles, leaving)
    : groupCoverage(articles, buildGazetteer(referenceGazetteerEntries())).groups;
  process.stdout.write(`${JSON.stringify({ groups })}\n`);
  for (const problem of problems) process.stderr.write(`${problem}\n`);
  if (problems.length > 0) throw new PlainProblem(`${problems.length} of the inputs could not be read.`);
  leaving.finish(0);
}
