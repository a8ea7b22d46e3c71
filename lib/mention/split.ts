import "server-only";
import { ok, problem } from "@/lib/action/result";
import { record } from "@/lib/audit/record";
import { type Actor, isPerson, type Person } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/transaction";
import { keepDecision } from "@/lib/decision/keep";
import type { Step } from "@/lib/decision/schema";
import { chosenEntity } from "@/lib/entity/chosen-entity";
import { newId } from "@/lib/ids";
import type { Span } from "@/lib/language/types";
import { claim, findForDeciding } from "@/lib/suggestion/claim";
import { makeMention } from "@/lib/suggestion/facts";
import { contextOf } from "@/lib/suggestion/fingerprint";
import { isTaken } from "@/lib/suggestion/is-taken";
import type { MentionDecided } from "./add";
import type { MentionProblem, SplitMentionInput } from "./schema";

type Whole = { articleId: string; revisionId: string; text: string; quote: string };
type Part = { span: Span; entityId: string };
type Shortened = { ok: true; mentionId: string; step: Step } | { ok: false };
/** What is to be split, found, and how it is shortened to its first part. */
type Target = {
  whole: Whole;
  except: Parameters<typeof isTaken>[1]["except"];
  shorten: (part: Part) => Promise<Shortened>;
};

/** What was taken for one name becomes two. The first part keeps the place of the whole in the history. */
export function splitMention(actor: Actor, { target, seenVersion, parts }: SplitMentionInput) {
  return inTransaction<MentionDecided, MentionProblem>(async (tx) => {
    if (!may(actor, "article.review") || !isPerson(actor)) return problem("forbidden");
    const found =
      "mentionId" in target
        ? await ofMention(tx, target.mentionId, seenVersion)
        : await ofSuggestion(tx, actor, target.suggestionId, seenVersion);
    if (!found) return problem("not_found");
    const { articleId, revisionId, text, quote } = found.whole;
    const [first, second] = parts;
    if (second.span.end > text.length) return problem("outside_text");
    const [firstEntity, secondEntity] = [
      await chosenEntity(tx, actor, first.entity),
      await chosenEntity(tx, actor, second.entity),
    ];
    if (!firstEntity || !secondEntity) return problem("unknown_entity");
    if (await isTaken(tx, { revisionId, span: first.span, except: found.except }))
      return problem("overlaps_mention");
    const shortened = await found.shorten({ span: first.span, entityId: firstEntity });
    if (!shortened.ok) return problem("changed_since_seen");
    if (await isTaken(tx, { revisionId, span: second.span, except: null }))
      return problem("overlaps_mention");

    const addedId = newId();
    const context = contextOf(text, second.span.start, second.span.end);
    await tx.mention.create({
      data: {
        id: addedId,
        articleId,
        revisionId,
        entityId: secondEntity,
        ...second.span,
        ...context,
        createdById: actor.id,
        createdAt: now(),
      },
    });
    const { mentionId, step } = shortened;
    const decisionId = await keepDecision(tx, actor, {
      type: "mention.split",
      articleId,
      shown: { quote },
      reversal: { kind: "many", steps: [step, { kind: "added", table: "mention", id: addedId, version: 1 }] },
    });
    await record(tx, actor, {
      type: "mention.split",
      subject: { type: "article", id: articleId },
      payload: { quote, mentionIds: [mentionId, addedId], entityIds: [firstEntity, secondEntity] },
    });
    return ok({ articleId, mentionId, decisionId });
  });
}

async function ofMention(tx: Tx, id: string, seenVersion: number): Promise<Target | null> {
  const mention = await tx.mention.findUnique({
    where: { id, removedAt: null, orphanedAt: null },
    include: { revision: { select: { text: true } } },
  });
  if (!mention) return null;
  const { articleId, revisionId, revision, entityId, start, end, quote, prefix, suffix } = mention;
  const before = { entityId, start, end, quote, prefix, suffix };
  return {
    whole: { articleId, revisionId, text: revision.text, quote },
    except: { mentionId: id },
    shorten: async ({ span, entityId: chosen }) => {
      const { count } = await tx.mention.updateMany({
        where: { id, version: seenVersion, removedAt: null },
        data: {
          entityId: chosen,
          ...span,
          ...contextOf(revision.text, span.start, span.end),
          version: { increment: 1 },
        },
      });
      if (count === 0) return { ok: false };
      const step = {
        kind: "changed" as const,
        table: "mention" as const,
        id,
        version: seenVersion + 1,
        before,
      };
      return { ok: true, mentionId: id, step };
    },
  };
}

async function ofSuggestion(tx: Tx, actor: Person, id: string, seenVersion: number): Promise<Target | null> {
  const suggestion = await findForDeciding(tx, id);
  if (suggestion?.type !== "mention") return null;
  const { articleId, revisionId, revision, quote } = suggestion;
  return {
    whole: { articleId, revisionId, text: revision.text, quote: quote ?? "" },
    except: { suggestionId: id },
    shorten: async (part) => {
      const lost = await claim(tx, actor, suggestion, { seenVersion, status: "corrected" });
      if (lost) return { ok: false };
      const fact = await makeMention({ tx, actor, suggestion }, part);
      const step = {
        kind: "suggestion" as const,
        suggestionId: id,
        version: seenVersion + 1,
        fact,
        article: null,
      };
      return { ok: true, mentionId: fact.id, step };
    },
  };
}
