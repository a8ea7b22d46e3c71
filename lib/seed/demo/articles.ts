import { analyseArticle } from "@/lib/article/analyse";
import { systemActor } from "@/lib/auth/actor";
import { receiveImport } from "@/lib/import/receive";
import { seedId } from "@/lib/ids";
import { outletId } from "@/lib/seed/outlet-rows";
import type { DemoDay } from "@/seeds/demo/demo-day-schema";
import { readDemoArticle } from "@/seeds/demo/read-demo-article";
import { at } from "./desk";
import { must } from "./must";

export function demoArticleId(file: string): string {
  return seedId(`demo-article:${file}`);
}

/** Minutes between publication and arrival at the desk. */
const delayMinutes = 4;

/** Each article arrives by itself, in the order of the day, and is read when it arrives. */
export async function bringInArticles({ articles }: DemoDay, say: (words: string) => void): Promise<void> {
  const system = systemActor("demo");
  const inOrder = articles.toSorted(
    (a, b) => a.publishedAt.localeCompare(b.publishedAt) || a.file.localeCompare(b.file),
  );
  for (const { file, outlet, publishedAt, url } of inOrder) {
    const published = new Date(publishedAt);
    const arrived = new Date(published.getTime() + delayMinutes * 60_000).toISOString();
    const articleId = demoArticleId(file);
    const bytes = new TextEncoder().encode(readDemoArticle(file));
    const item = { name: file, bytes, url, publishedAt: published, outletId: outletId(outlet), articleId };
    await at(arrived, async () => {
      await must(file, receiveImport(system, { door: "seed", label: file, items: [item] }));
      await must(file, analyseArticle(system, { articleId }));
    });
  }
  say(`Demo: ${inOrder.length} articles read.`);
}
