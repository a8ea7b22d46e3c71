import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { stat } from "node:fs/promises";
import type { GeneratedArticle } from "@/seeds/factories/generated-article";

export type LinesFile = { path: string; byteCount: number; articles: number };

/** Articles as one of those files that whole archives come in. */
export async function writeLines(path: string, articles: Iterable<GeneratedArticle>): Promise<LinesFile> {
  const out = createWriteStream(path, { mode: 0o600 });
  let count = 0;
  for (const { title, text, publishedAt } of articles) {
    count += 1;
    const fits = out.write(`${JSON.stringify({ title, text, publishedAt })}\n`);
    if (!fits) await once(out, "drain");
  }
  out.end();
  await once(out, "close");
  return { path, byteCount: (await stat(path)).size, articles: count };
}
