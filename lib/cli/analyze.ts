import { analyze } from "@/lib/language/analyze";
import { buildGazetteer } from "@/lib/language/gazetteer";
import { codePointOffsets } from "@/lib/language/offsets";
import type { Analysis, EntityKind, Span } from "@/lib/language/types";
import { PlainProblem } from "@/lib/platform/plain-problem";
import { referenceGazetteerEntries } from "@/lib/seed/reference-files";
import { runCommand } from "./run-command";
import { textInputs } from "./text-inputs";

const kindNames: Record<EntityKind, string> = { person: "PERSON", organisation: "ORG", place: "PLACE" };

await runCommand(analyzePaths);

/** Prints one JSON object a line for each text; the others still come out when one fails. */
async function analyzePaths(): Promise<void> {
  const paths = process.argv.slice(2);
  if (paths.length === 0) throw new PlainProblem("Usage: npm run analyze -- PATH...");
  const gazetteer = buildGazetteer(referenceGazetteerEntries());
  let failed = 0;
  for (const input of textInputs(paths)) {
    if ("failure" in input) {
      failed += 1;
      process.stderr.write(`${input.file}: ${input.failure}\n`);
      continue;
    }
    await print(JSON.stringify(exported(input.file, input.text, analyze(input.text, gazetteer))));
  }
  if (failed > 0) throw new PlainProblem(`${failed} of the inputs could not be read.`);
}

/** Waits for a slow reader, so that any number of texts needs the memory of one. */
function print(line: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(`${line}\n`, (error) => (error ? reject(error) : resolve()));
  });
}

function exported(file: string, text: string, analysis: Analysis) {
  const at = codePointOffsets(text);
  const pair = (span: Span) => [at(span.start), at(span.end)];
  const pairOrNull = (span: Span | null) => (span ? pair(span) : null);
  return {
    file,
    text,
    language: analysis.language,
    register: analysis.register,
    blocks: analysis.blocks.map(({ start, end, kind, kept, reason }) => ({
      start: at(start),
      end: at(end),
      kind,
      kept,
      reason,
    })),
    entities: analysis.entities.map(({ start, end, text: words, kind, canonical, confidence }) => ({
      start: at(start),
      end: at(end),
      text: words,
      kind: kindNames[kind],
      canonical,
      confidence,
    })),
    attributions: analysis.attributions.map((found) => ({
      source: pairOrNull(found.source),
      cue: pairOrNull(found.cue),
      claims: found.claims.map(pair),
      mode: found.mode,
      source_kind: found.sourceKind,
      resolved: found.resolved,
      via: found.via,
    })),
  };
}
