import { readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { normalizeText } from "@/lib/language/normalize";
import type { StoryInput } from "@/lib/language/types";
import { textInputs } from "./text-inputs";

/** What could be read, and a plain message for each input that could not. */
export type StoryInputs = { articles: StoryInput[]; problems: string[] };

const lineShape = z.object({
  id: z.union([z.string().min(1), z.number()]).transform(String),
  title: z.string().nullish(),
  text: z.string(),
  publishedAt: z.string().nullish(),
  outlet: z.string().nullish(),
});

/** Articles from folders of texts, single texts and JSONL files. Each id once: the first one counts. */
export function readStoryInputs(paths: readonly string[]): StoryInputs {
  const inputs: StoryInputs = { articles: [], problems: [] };
  const seen = new Set<string>();
  for (const given of paths) {
    const read = /\.(?:jsonl|ndjson)$/i.test(given) ? readLines(given) : readTexts(given);
    inputs.problems.push(...read.problems);
    for (const article of read.articles) {
      if (seen.has(article.id)) inputs.problems.push(`${given}: the id ${article.id} stands there twice`);
      else inputs.articles.push(article);
      seen.add(article.id);
    }
  }
  return inputs;
}

/** The id of a text is its path inside the folder that was given, or its file name. */
function readTexts(given: string): StoryInputs {
  const inputs: StoryInputs = { articles: [], problems: [] };
  for (const input of textInputs([given])) {
    if ("failure" in input) inputs.problems.push(`${input.file}: ${input.failure}`);
    else inputs.articles.push({ id: idOf(given, input.file), text: input.text });
  }
  return inputs;
}

function idOf(given: string, file: string): string {
  const inside = path.relative(given, file);
  return inside === "" ? path.basename(file) : inside.split(path.sep).join("/");
}

function readLines(file: string): StoryInputs {
  const inputs: StoryInputs = { articles: [], problems: [] };
  for (const [index, line] of linesOf(file, inputs.problems).entries()) {
    if (line.trim() === "") continue;
    const parsed = lineShape.safeParse(parseJson(line));
    if (parsed.success) inputs.articles.push(articleOf(parsed.data));
    else inputs.problems.push(`${file}, line ${index + 1}: ${z.prettifyError(parsed.error)}`);
  }
  return inputs;
}

function linesOf(file: string, problems: string[]): string[] {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(file)).split("\n");
  } catch (error) {
    problems.push(`${file}: ${error instanceof Error ? error.message : String(error)}`);
    return [];
  }
}

function articleOf({ id, title, text, publishedAt, outlet }: z.infer<typeof lineShape>): StoryInput {
  return {
    id,
    title: title ? normalizeText(title) : null,
    text: normalizeText(text),
    publishedAt: publishedAt ? withOffset(publishedAt) : null,
    outlet: outlet ?? null,
  };
}

/** A time without an offset means the same on every machine. One that is no time counts as unknown later. */
function withOffset(time: string): string {
  return /T[\d:.]+$/.test(time) ? `${time}Z` : time;
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    // Not an object: the shape check then says so, with the number of the line.
    return undefined;
  }
}
