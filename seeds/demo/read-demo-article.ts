import { readFileSync } from "node:fs";
import path from "node:path";

/** The text as a revision will hold it: every quotation of the demo stands in it letter for letter. */
export const readDemoArticle = (file: string): string =>
  readFileSync(path.join(import.meta.dirname, "articles", file), "utf8")
    .normalize("NFC")
    .trimEnd();
