import "server-only";
import { type Refused, problem } from "@/lib/action/result";
import { quotableLength } from "@/lib/article/policy";
import type { Person } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db/client";
import { newId } from "@/lib/ids";
import { citationIdsOf, plainTextOf, type StoryBody, storyBody } from "./body";
import { borrowedLength, quotedLength } from "./rights";
import type { StoryProblem } from "./schema";

const cited = {
  id: true,
  start: true,
  end: true,
  articleId: true,
  articleRevision: { select: { text: true } },
  article: {
    select: {
      title: true,
      state: true,
      rightsMode: true,
      excerptLength: true,
      outlet: { select: { name: true, rightsMode: true, excerptLength: true } },
    },
  },
} as const;

type Minted = { ok: true; revisionId: string } | Refused<StoryProblem>;

/**
 * Freezes the draft as an immutable revision, with the numbers of its citations. Refuses what must not be
 * published: no headline, no text, an article that is not reviewed, more of a source's words than its rights give.
 */
export async function mintRevision(tx: Tx, actor: Person, storyId: string): Promise<Minted> {
  const draft = await tx.storyDraft.findUniqueOrThrow({ where: { storyId } });
  const body = storyBody.parse(draft.body);
  if (draft.headline.trim() === "") return problem("headline_missing");
  if (plainTextOf(body) === "") return problem("body_empty");
  const ids = citationIdsOf(body);
  const fault = await citationFault(tx, { storyId, ids, body });
  if (fault) return fault;

  const last = await tx.storyRevision.aggregate({ where: { storyId }, _max: { number: true } });
  const revisionId = newId();
  await tx.storyRevision.create({
    data: {
      id: revisionId,
      storyId,
      number: (last._max.number ?? 0) + 1,
      headline: draft.headline.trim(),
      standfirst: draft.standfirst.trim(),
      body,
      createdById: actor.id,
      createdAt: now(),
    },
  });
  await tx.storyRevisionCitation.createMany({
    data: ids.map((citationId, index) => ({ revisionId, citationId, number: index + 1 })),
  });
  return { ok: true, revisionId };
}

type Text = { storyId: string; ids: string[]; body: StoryBody };

async function citationFault(tx: Tx, { storyId, ids, body }: Text): Promise<Refused<StoryProblem> | null> {
  const citations = await tx.citation.findMany({ where: { storyId, id: { in: ids } }, select: cited });
  if (citations.length !== ids.length) return problem("unknown_citation");
  const unread = citations.find(({ article }) => article.state !== "reviewed");
  if (unread) return problem("article_not_reviewed", { title: unread.article.title });

  const text = plainTextOf(body);
  const byArticle = Map.groupBy(citations, ({ articleId }) => articleId);
  for (const passages of byArticle.values()) {
    const [first] = passages;
    if (!first) continue;
    const { article, articleRevision } = first;
    const allowed = quotableLength(article, article.outlet);
    // Where only a link may leave, readers get the link: the quotation itself is not printed (public-queries.ts).
    const printed = allowed === 0 ? 0 : quotedLength(passages);
    const borrowed = borrowedLength(text, articleRevision.text);
    if (Math.max(printed, borrowed) > allowed) {
      return problem("rights_exceeded", {
        title: article.title,
        outlet: article.outlet?.name ?? null,
        used: Math.max(printed, borrowed),
        allowed,
      });
    }
  }
  return null;
}
