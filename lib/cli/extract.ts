import { readFileSync } from "node:fs";
import { decodeBytes } from "@/lib/document/decode";
import { markupProblem } from "@/lib/document/page/markup-limits";
import { readPage } from "@/lib/document/page/read-page";
import { PlainProblem } from "@/lib/platform/plain-problem";
import { runCommand } from "./run-command";
import { listTextFiles } from "./text-inputs";

await runCommand(extractPaths);

/** Prints one JSON object a line for each page; the others still come out when one fails. */
async function extractPaths(): Promise<void> {
  const paths = process.argv.slice(2);
  if (paths.length === 0) throw new PlainProblem("Usage: npm run extract -- FILE.html...");
  let failed = 0;
  for (const input of listTextFiles(paths)) {
    try {
      if ("failure" in input) throw new PlainProblem(input.failure);
      await print(JSON.stringify(extracted(input.file)));
    } catch (error) {
      failed += 1;
      process.stderr.write(`${input.file}: ${error instanceof Error ? error.message : String(error)}\n`);
    }
  }
  if (failed > 0) throw new PlainProblem(`${failed} of the inputs could not be read.`);
}

function extracted(file: string) {
  const decoded = decodeBytes(readFileSync(file), { kind: "html" });
  if (!decoded.ok) throw new PlainProblem(`refused (${decoded.problem})`);
  const html = decoded.text;
  const refused = markupProblem(html);
  if (refused !== null) throw new PlainProblem(`refused (${refused.problem}: ${refused.detail})`);
  const page = readPage(html, { url: null });
  if (page === null) throw new PlainProblem("no text of an article was found");
  const { title, byline, publishedAt, siteName } = page.metadata;
  return { file, title, byline, publishedAt, siteName, text: page.text };
}

/** Waits for a slow reader, so that any number of pages needs the memory of one. */
function print(line: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(`${line}\n`, (error) => (error ? reject(error) : resolve()));
  });
}
