import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { database, type Prisma } from "@/lib/db/client";
import {
  type Mark,
  type Occurrence,
  occurrencesIn,
  surroundings,
  type Taken,
} from "@/lib/language/occurrences";
import { mentionPayload } from "@/lib/suggestion/schema";
import type { OccurrencesAsked } from "./schema";

export type FoundElsewhere = {
  articleId: string;
  title: string | null;
  outlet: string | null;
  revisionId: string;
  already: number;
  found: (Occurrence & { quote: string; before: string; after: string })[];
};

/** A coverage of hundreds is looked at article by article. */
const mostArticles = 40;

const mention = {
  id: true,
  start: true,
  end: true,
  version: true,
  suggestionId: true,
  entity: { select: { id: true, name: true, kind: true } },
} satisfies Prisma.MentionSelect;

const suggestion = {
  id: true,
  status: true,
  start: true,
  end: true,
  version: true,
  payload: true,
  entity: { select: { id: true, name: true, kind: true } },
} satisfies Prisma.SuggestionSelect;

const looked = {
  id: true,
  title: true,
  outlet: { select: { name: true } },
  currentRevision: {
    select: {
      id: true,
      text: true,
      blocks: { where: { kept: true }, select: { start: true, end: true } },
      mentions: { where: { removedAt: null, orphanedAt: null }, select: mention },
      suggestions: { where: { type: "mention", status: { not: "withdrawn" } }, select: suggestion },
    },
  },
} satisfies Prisma.ArticleSelect;

type Revision = NonNullable<Prisma.ArticleGetPayload<{ select: typeof looked }>["currentRevision"]>;

/** Where a name stands in the other articles that tell the same story. */
export async function listOccurrencesElsewhere(
  actor: Actor,
  { articleId, ...sought }: OccurrencesAsked,
): Promise<FoundElsewhere[]> {
  if (!may(actor, "article.read")) return [];
  const articles = await database().article.findMany({
    where: {
      id: { not: articleId },
      members: { some: { coverage: { members: { some: { articleId } } } } },
      state: { not: "archived" },
    },
    select: looked,
    orderBy: { id: "asc" },
    take: mostArticles,
  });
  return articles.flatMap(({ id, title, outlet, currentRevision: revision }) => {
    if (!revision) return [];
    const { text, blocks } = revision;
    const kept = blocks.length > 0 ? blocks : [{ start: 0, end: text.length }];
    const { found, already } = occurrencesIn({ text, kept, marks: marksOf(revision) }, sought);
    if (found.length === 0) return [];
    const shown = found.map((one) => ({
      ...one,
      quote: text.slice(one.start, one.end),
      ...surroundings(text, one),
    }));
    return [
      { articleId: id, title, outlet: outlet?.name ?? null, revisionId: revision.id, already, found: shown },
    ];
  });
}

function marksOf({ mentions, suggestions }: Revision): Mark[] {
  const guessOf = new Map(suggestions.map((row) => [row.id, takenBy(row)]));
  const facts = mentions.map(({ id, start, end, version, suggestionId, entity }) => ({
    key: suggestionId ?? id,
    start,
    end,
    standing: "fact" as const,
    id,
    version,
    taken: { entityId: entity.id, name: entity.name, kind: entity.kind },
    guessed: guessOf.get(suggestionId ?? "") ?? null,
  }));
  const open = suggestions.flatMap((row): Mark[] => {
    const { id, start, end, version, status } = row;
    if (start === null || end === null || (status !== "pending" && status !== "rejected")) return [];
    const taken = takenBy(row);
    const standing = status === "pending" ? "guess" : "rejected";
    return [{ key: id, start, end, standing, id, version, taken, guessed: taken }];
  });
  return [...facts, ...open];
}

function takenBy({ payload, entity }: Revision["suggestions"][number]): Taken {
  const { kind, canonical } = mentionPayload.parse(payload);
  return { entityId: entity?.id ?? null, name: entity?.name ?? canonical, kind: entity?.kind ?? kind };
}
