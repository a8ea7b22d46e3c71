import { analyseArticles } from "@/lib/article/analyse-articles";
import { systemActor } from "@/lib/auth/actor";
import { database } from "@/lib/db/client";
import { receiveImport } from "@/lib/import/receive";
import type { StoryInput } from "@/lib/language/types";
import type { Leaving } from "@/lib/platform/leave-in-order";
import { applyReference } from "@/lib/seed/apply-reference";
import { openScratchDatabase } from "../scratch-database";

const actor = systemActor("coverage");

/**
 * As a newsroom meets them: each article comes in when it was published and is compared with what is there by then,
 * on a database that is thrown away.
 */
export async function groupOneByOne(articles: readonly StoryInput[], leaving: Leaving): Promise<string[][]> {
  await openScratchDatabase(leaving);
  await applyReference(actor);
  const inOrder = articles.toSorted((a, b) => timeOf(a) - timeOf(b) || (a.id < b.id ? -1 : 1));
  const ids = new Map<string, string>();
  for (const article of inOrder) ids.set(article.id, await bringIn(article));
  const members = await database().coverageMember.findMany({ select: { articleId: true, coverageId: true } });
  const coverageOf = new Map(members.map(({ articleId, coverageId }) => [articleId, coverageId]));
  const grouped = Map.groupBy(inOrder, ({ id }) => {
    const articleId = ids.get(id) ?? id;
    return coverageOf.get(articleId) ?? articleId;
  });
  return [...grouped.values()].map((group) => group.map(({ id }) => id));
}

function timeOf({ publishedAt }: StoryInput): number {
  const time = Date.parse(publishedAt ?? "");
  return Number.isNaN(time) ? 0 : time;
}

async function bringIn({ id, title, text, publishedAt }: StoryInput): Promise<string> {
  const whole = title ? `${title}\n\n${text}` : text;
  const received = await receiveImport(actor, {
    door: "command_line",
    label: "one by one",
    items: [
      {
        name: `${id}.txt`,
        bytes: new TextEncoder().encode(whole),
        publishedAt: publishedAt ? new Date(publishedAt) : null,
      },
    ],
  });
  const articleId = received.ok ? received.value.items[0]?.articleId : null;
  if (!articleId) throw new Error(`The article ${id} did not come in.`);
  const read = await analyseArticles(actor, { articleIds: [articleId] });
  if (!read.ok) throw new Error(read.problem);
  return articleId;
}
