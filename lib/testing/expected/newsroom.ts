import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

import type { Result } from "@/lib/action/result";
import { analyseArticle } from "@/lib/article/analyse";
import { getArticleForReview } from "@/lib/article/review-queries";
import { type Person, systemActor } from "@/lib/auth/actor";
import { receiveImport, type Received } from "@/lib/import/receive";
import { PlainProblem } from "@/lib/platform/plain-problem";
import { aChief, anEditor } from "@/seeds/factories/user";
import { Reading } from "./reading";

export type Newsroom = {
  editor: Person;
  colleague: Person;
  chief: Person;
  /** The domestic page and the overseas page, in name order as they were given. */
  firstId: string;
  secondId: string;
  received: Received;
};

/** Brings both documents in with one import, and reads them as the worker does. */
export async function openNewsroom(folder: string): Promise<Newsroom> {
  const received = await must("import", bringIn(folder));
  const [firstId, secondId] = received.items.map(({ articleId }) => articleId);
  if (!firstId || !secondId) throw new PlainProblem(`The import of ${folder} did not give two articles.`);
  for (const articleId of [firstId, secondId]) await must("analysis", read(articleId));
  return {
    editor: await anEditor(),
    colleague: await anEditor(),
    chief: await aChief(),
    firstId,
    secondId,
    received,
  };
}

export function bringIn(folder: string) {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .toSorted();
  if (names.length !== 2) throw new PlainProblem(`${folder} must hold the two founding documents.`);
  const items = names.map((name) => ({
    name,
    bytes: new Uint8Array(readFileSync(path.join(folder, name))),
  }));
  return receiveImport(systemActor("npm run expected"), { door: "command_line", label: "documents", items });
}

export function read(articleId: string) {
  return analyseArticle(systemActor("worker"), { articleId });
}

export async function openReading(editor: Person, articleId: string): Promise<Reading> {
  const article = await getArticleForReview(editor, articleId);
  if (!article) throw new Error(`no article ${articleId}`);
  return new Reading(article);
}

/** A step that has to succeed before the next one means anything. */
export async function must<T>(what: string, doing: Promise<Result<T, string>>): Promise<T> {
  const result = await doing;
  if (result.ok) return result.value;
  throw new Error(`${what}: ${result.problem} ${JSON.stringify(result.detail ?? {})}`);
}
