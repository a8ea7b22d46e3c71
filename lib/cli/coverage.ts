import { buildGazetteer } from "@/lib/language/gazetteer";
import { groupCoverage } from "@/lib/language/same-story";
import { PlainProblem } from "@/lib/platform/plain-problem";
import { referenceGazetteerEntries } from "@/lib/seed/reference-files";
import { runCommand } from "./run-command";
import { readStoryInputs } from "./story-inputs";

await runCommand(groupPaths);

/** Prints which of the given articles tell one story: `{"groups": [["id", ...], ...]}`. */
async function groupPaths(): Promise<void> {
  const paths = process.argv.slice(2);
  if (paths.length === 0) {
    throw new PlainProblem("Usage: npm run coverage -- PATH...   (a folder of texts, or a JSONL file)");
  }
  const { articles, problems } = readStoryInputs(paths);
  const { groups } = groupCoverage(articles, buildGazetteer(referenceGazetteerEntries()));
  process.stdout.write(`${JSON.stringify({ groups })}\n`);
  for (const problem of problems) process.stderr.write(`${problem}\n`);
  if (problems.length > 0) throw new PlainProblem(`${problems.length} of the inputs could not be read.`);
}
