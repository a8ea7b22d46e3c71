import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { systemActor } from "@/lib/auth/actor";
import { database } from "@/lib/db/client";
import { receiveImport } from "@/lib/import/receive";
import { analyze } from "@/lib/language/analyze";
import { openGazetteer } from "@/lib/language/gazetteer";
import { outletLookUp } from "@/lib/outlet/look-up";
import { applyReference } from "@/lib/seed/apply-reference";
import { storable } from "@/lib/storable";
import { analyseArticles } from "./analyse-articles";
import { guessesOf } from "./guesses";
import { knownNames } from "./known-names";

const system = systemActor("test");
const folder = new URL("../../seeds/demo/articles/", import.meta.url);

test("what a batch stores of the demo's articles is what reading each of them finds, field by field", async () => {
  await applyReference(system);
  const items = readdirSync(folder).map((name) => ({ name, bytes: readFileSync(new URL(name, folder)) }));
  const received = await receiveImport(system, { door: "seed", label: "demo", items });
  if (!received.ok) throw new Error(received.problem);
  const articleIds = received.value.items.flatMap(({ articleId }) => articleId ?? []);
  expect(articleIds).toHaveLength(items.length);
  const read = await analyseArticles(system, { articleIds });
  if (!read.ok) throw new Error(read.problem);

  const { names, outlets } = await knownNames();
  const [gazetteer, byName] = [openGazetteer(names), outletLookUp(outlets)];
  for (const articleId of articleIds) {
    const article = await database().article.findUniqueOrThrow({
      where: { id: articleId },
      include: {
        suggestions: true,
        currentRevision: { include: { blocks: { orderBy: { position: "asc" } } } },
      },
    });
    const { text = "", blocks = [] } = article.currentRevision ?? {};
    const analysis = analyze(text, gazetteer);
    expect(article).toMatchObject({ language: analysis.language, register: analysis.register });
    expect(blocks.map(({ start, end, kind, kept, reason }) => ({ start, end, kind, kept, reason }))).toEqual(
      analysis.blocks,
    );
    const stored = new Map(article.suggestions.map((row) => [row.fingerprint, row]));
    const guesses = guessesOf(text, analysis, byName);
    expect(stored.size).toBe(guesses.length);
    for (const { context, ...guess } of guesses) {
      const around = context ?? { quote: null, prefix: null, suffix: null };
      // As JSON: a field that is undefined is not there.
      const expected: unknown = JSON.parse(JSON.stringify(storable({ ...guess, ...around })));
      expect(stored.get(guess.fingerprint)).toMatchObject(expected as object);
    }
  }
});
