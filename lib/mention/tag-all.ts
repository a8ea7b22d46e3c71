import "server-only";
import { ok, problem } from "@/lib/action/result";
import { recordAll } from "@/lib/audit/record-all";
import { type Actor, isPerson, type Person } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/transaction";
import { keepDecision } from "@/lib/decision/keep";
import type { Step } from "@/lib/decision/schema";
import { chosenEntity } from "@/lib/entity/chosen-entity";
import { newId } from "@/lib/ids";
import { claim } from "@/lib/suggestion/claim";
import { makeMention } from "@/lib/suggestion/facts";
import { contextOf } from "@/lib/suggestion/fingerprint";
import { isTaken } from "@/lib/suggestion/is-taken";
import { lockArticles } from "@/lib/suggestion/lock-articles";
import type { MentionProblem, SeenPlace, TagAllInput } from "./schema";
import { type PlaceAsItStands, placesAsTheyStand } from "./seen-places";

export type TaggedAll = { articleIds: string[]; decisionId: string; count: number };

type Done = { mentionId: string; step: Step };
/** Another mark stands in the way, or somebody was faster by a moment. */
type NotDone = { fault: "overlaps_mention" | "changed_since_seen" };
type Tagging = { tx: Tx; actor: Person; entityId: string };

/**
 * One entity for every place that the editor saw in the preview and left ticked: guesses are accepted or corrected,
 * mentions get the entity, untouched words become mentions. Where a single place has changed since, nothing is done
 * and the refusal names the places. One step back for all of it.
 */
export function tagAll(actor: Actor, { entity, quote, places }: TagAllInput) {
  const run = async (tx: Tx) => {
    if (!may(actor, "article.review") || !isPerson(actor)) return problem("forbidden");
    const revisions = await revisionsOf(tx, places);
    const articleIds = [...new Set([...revisions.values()].map(({ articleId }) => articleId))].sort();
    await lockArticles(tx, articleIds);
    const standing = await placesAsTheyStand(tx, places);
    const changed = standing.filter(({ fault }) => fault !== null);
    if (changed.length > 0) {
      return problem("changed_since_seen", { places: changed.map(({ place, fault }) => told(place, fault)) });
    }
    const entityId = await chosenEntity(tx, actor, entity);
    if (!entityId) return problem("unknown_entity");

    const done = new Map<string, Done[]>();
    for (const stands of standing) {
      const { articleId } = stands.revision;
      const made = await tagOne({ tx, actor, entityId }, stands);
      if ("fault" in made) return problem(made.fault, { places: [told(stands.place, made.fault)] });
      done.set(articleId, [...(done.get(articleId) ?? []), made]);
    }
    const batchId = newId();
    const decisionIds: string[] = [];
    for (const articleId of articleIds) {
      const steps = done.get(articleId) ?? [];
      decisionIds.push(
        await keepDecision(tx, actor, {
          type: "mention.tagged_all",
          articleId,
          batchId,
          shown: { quote, count: steps.length, articles: articleIds.length },
          reversal: { kind: "many", steps: steps.map(({ step }) => step) },
        }),
      );
    }
    await recordAll(
      tx,
      actor,
      articleIds.map((articleId) => ({
        type: "mention.tagged_all" as const,
        subject: { type: "article" as const, id: articleId },
        payload: {
          entityId,
          quote,
          mentionIds: (done.get(articleId) ?? []).map(({ mentionId }) => mentionId),
        },
      })),
    );
    return ok({ articleIds, decisionId: decisionIds[0] ?? "", count: places.length });
  };
  return inTransaction<TaggedAll, MentionProblem>(run, { timeoutMillis: 30_000 });
}

function told({ revisionId, span }: SeenPlace, fault: string | null) {
  return { revisionId, ...span, fault };
}

async function revisionsOf(tx: Tx, places: readonly SeenPlace[]) {
  const rows = await tx.articleRevision.findMany({
    where: { id: { in: [...new Set(places.map(({ revisionId }) => revisionId))] } },
    select: { id: true, articleId: true },
  });
  return new Map(rows.map((row) => [row.id, row]));
}

async function tagOne({ tx, actor, entityId }: Tagging, stands: PlaceAsItStands): Promise<Done | NotDone> {
  const { place, revision, suggestion, mention } = stands;
  const { span } = place;
  const { id: revisionId, articleId, text } = revision;
  const own = mention && { mentionId: mention.id };
  const except = suggestion ? { suggestionId: suggestion.id } : own;
  if (await isTaken(tx, { revisionId, span, except })) return { fault: "overlaps_mention" };
  if (suggestion) {
    const same = suggestion.entityId === entityId;
    const status = same ? "accepted" : "corrected";
    const lost = await claim(tx, actor, suggestion, { seenVersion: suggestion.version, status });
    if (lost) return { fault: "changed_since_seen" };
    const fact = await makeMention({ tx, actor, suggestion }, { span, entityId });
    const { id: suggestionId, version } = suggestion;
    const step = {
      kind: "suggestion" as const,
      suggestionId,
      version: version + 1,
      fact: { ...fact, table: "mention" as const },
      article: null,
    };
    return { mentionId: fact.id, step };
  }
  if (mention) {
    const { id, version, entityId: before } = mention;
    const { count } = await tx.mention.updateMany({
      where: { id, version, removedAt: null },
      data: { entityId, version: { increment: 1 } },
    });
    if (count === 0) return { fault: "changed_since_seen" };
    const step = {
      kind: "changed" as const,
      table: "mention" as const,
      id,
      version: version + 1,
      before: { entityId: before },
    };
    return { mentionId: id, step };
  }
  const mentionId = newId();
  await tx.mention.create({
    data: {
      id: mentionId,
      articleId,
      revisionId,
      entityId,
      ...span,
      ...contextOf(text, span.start, span.end),
      createdById: actor.id,
      createdAt: now(),
    },
  });
  return { mentionId, step: { kind: "added", table: "mention", id: mentionId, version: 1 } };
}
