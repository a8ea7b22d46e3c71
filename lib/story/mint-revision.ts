import "server-only";
import { type Refused, problem } from "@/lib/action/result";
import type { Person } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db/client";
import { newId } from "@/lib/ids";
import { citationIdsOf, plainTextOf, storyBody } from "./body";
import type { StoryProblem } from "./schema";
import { faultOfText } from "./text-fault";

type Minted = { ok: true; revisionId: string } | Refused<StoryProblem>;

/**
 * Freezes the draft as an immutable revision, with the numbers of its citations. Refuses what must not be
 * published: no headline, no text, and whatever `faultOfText` finds.
 */
export async function mintRevision(tx: Tx, actor: Person, storyId: string): Promise<Minted> {
  const draft = await tx.storyDraft.findUniqueOrThrow({ where: { storyId } });
  const body = storyBody.parse(draft.body);
  const headline = draft.headline.trim();
  const standfirst = draft.standfirst.trim();
  if (headline === "") return problem("headline_missing");
  if (plainTextOf(body) === "") return problem("body_empty");
  const fault = await faultOfText(tx, { storyId, words: [headline, standfirst], body });
  if (fault) return fault;

  const last = await tx.storyRevision.aggregate({ where: { storyId }, _max: { number: true } });
  const number = (last._max.number ?? 0) + 1;
  const revisionId = newId();
  await tx.storyRevision.create({
    data: {
      id: revisionId,
      storyId,
      number,
      headline,
      standfirst,
      body,
      createdById: actor.id,
      createdAt: now(),
    },
  });
  await tx.storyRevisionCitation.createMany({
    data: citationIdsOf(body).map((citationId, index) => ({ revisionId, citationId, number: index + 1 })),
  });
  return { ok: true, revisionId };
}
