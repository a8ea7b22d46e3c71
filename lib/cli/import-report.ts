import { database } from "@/lib/db/client";
import { getTranslator } from "@/lib/i18n/translator";
import { itemProblems } from "@/lib/import/schema";
import { sizesRead } from "@/lib/upload/schema";

const itemsAtOnce = 1_000;

/** One line for each item: what became of it, and in words why not. The rejected ones alone, or all. */
export async function reportItems(importId: string, { all }: { all: boolean }): Promise<void> {
  let after = -1;
  for (;;) {
    const items = await database().importItem.findMany({
      where: { importId, position: { gt: after }, ...(all ? {} : { outcome: "rejected" as const }) },
      select: { position: true, name: true, outcome: true, problem: true, detail: true },
      orderBy: { position: "asc" },
      take: itemsAtOnce,
    });
    for (const { name, outcome, problem, detail } of items) {
      const why = problem === null ? "" : `: ${inWords(problem)}${detail === null ? "" : ` (${detail})`}`;
      process.stdout.write(`${outcome.padEnd(10)} ${name}${why}\n`);
    }
    after = items.at(-1)?.position ?? after;
    if (items.length < itemsAtOnce) return;
  }
}

function inWords(problem: string): string {
  const known = itemProblems.find((code) => code === problem);
  return known === undefined ? problem : getTranslator("en", "import")(`refused.${known}`, sizesRead);
}
