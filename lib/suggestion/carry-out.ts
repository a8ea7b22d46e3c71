import "server-only";
import { type Refused, problem } from "@/lib/action/result";
import type { Person } from "@/lib/auth/actor";
import { settleOutlet } from "@/lib/cleaning/settle";
import type { Tx } from "@/lib/db/client";
import type { Columns } from "@/lib/decision/schema";
import { chosenEntity } from "@/lib/entity/chosen-entity";
import type { EntityChoice } from "@/lib/entity/schema";
import { foldTone } from "@/lib/language/fold";
import type { Undecided } from "./claim";
import { faultOf } from "./attribution-fault";
import { isTaken } from "./is-taken";
import { type Fact, makeAttribution, makeMention, makeOrigin } from "./facts";
import {
  type AttributionPayload,
  attributionPayload,
  type CorrectionInput,
  type MentionPayload,
  mentionPayload,
  originPayload,
  outletPayload,
  type SuggestionProblem,
  titlePayload,
} from "./schema";

export type Change = CorrectionInput["change"];
type ChangeOf<T extends Change["type"]> = Extract<Change, { type: T }>;

/** What came of a decision: a new fact, or fields of the article with what stood there before. */
export type Outcome = {
  fact: Fact | null;
  article: { version: number; before: Columns } | null;
};
type Made = { ok: true; outcome: Outcome } | Refused<SuggestionProblem>;
type Deciding = { tx: Tx; actor: Person; suggestion: Undecided };

/** Turns a suggestion, with what the editor changed of it, into what it stands for. */
export async function carryOut(deciding: Deciding, change: Change | null): Promise<Made> {
  const { type } = deciding.suggestion;
  if (change && change.type !== type) return problem("wrong_type");
  switch (type) {
    case "mention":
      return mention(deciding, pick(change, "mention"));
    case "attribution":
      return attribution(deciding, pick(change, "attribution"));
    case "origin":
      return origin(deciding, pick(change, "origin"));
    case "title":
      return title(deciding, pick(change, "title"));
    case "outlet":
      return outlet(deciding, pick(change, "outlet"));
  }
}

function pick<T extends Change["type"]>(change: Change | null, type: T): ChangeOf<T> | null {
  return change?.type === type ? (change as ChangeOf<T>) : null;
}

function made(fact: Fact): Made {
  return { ok: true, outcome: { fact, article: null } };
}

async function mention(deciding: Deciding, change: ChangeOf<"mention"> | null): Promise<Made> {
  const { tx, actor, suggestion } = deciding;
  const payload = mentionPayload.parse(suggestion.payload);
  const span = change?.span ?? spanOf(suggestion);
  if (!span || span.end > suggestion.revision.text.length) return problem("outside_text");
  const { revisionId, id: suggestionId } = suggestion;
  if (await isTaken(tx, { revisionId, span, except: { suggestionId } })) return problem("overlaps_mention");
  const entityId = await chosenEntity(tx, actor, choiceOf(suggestion, change, payload));
  if (!entityId) return problem("unknown_entity");
  if (!suggestion.entityId && !change?.entityId) await linkSiblings(tx, { suggestion, payload, entityId });
  return made(await makeMention(deciding, { span, entityId }));
}

type Named = Pick<MentionPayload, "kind" | "canonical">;

/** The editor's choice, else the suggested entity, else a new one under the name that the machine read. */
function choiceOf(
  suggestion: Undecided,
  change: ChangeOf<"mention"> | null,
  { kind, canonical }: Named,
): EntityChoice {
  if (change?.entityId) return { entityId: change.entityId };
  if (change?.newEntity) return { newEntity: change.newEntity };
  const { entityId } = suggestion;
  return entityId ? { entityId } : { newEntity: { kind, name: canonical } };
}

type Siblings = { suggestion: Undecided; payload: Named; entityId: string };

/** The other places in this article with the same unlisted name now have somebody to point to. */
async function linkSiblings(tx: Tx, { suggestion, payload, entityId }: Siblings): Promise<void> {
  const siblings = await tx.suggestion.findMany({
    where: {
      articleId: suggestion.articleId,
      type: "mention",
      status: "pending",
      entityId: null,
      id: { not: suggestion.id },
    },
    select: { id: true, payload: true },
  });
  const same = siblings.filter(({ payload: other }) => {
    const { kind, canonical } = mentionPayload.parse(other);
    return kind === payload.kind && foldTone(canonical) === foldTone(payload.canonical);
  });
  // Their version stays: an editor who has them on the screen may still decide them.
  await tx.suggestion.updateMany({ where: { id: { in: same.map(({ id }) => id) } }, data: { entityId } });
}

function spanOf({ start, end }: Undecided) {
  return start === null || end === null ? null : { start, end };
}

async function attribution(deciding: Deciding, change: ChangeOf<"attribution"> | null): Promise<Made> {
  const { tx, suggestion } = deciding;
  const payload = attributionPayload.parse(suggestion.payload);
  const { text } = suggestion.revision;
  const { source, cue, claims, mode, sourceKind, role } = { ...payload, ...given(change) };
  const fault = await faultOfChange(deciding, change, { sourceKind, source, cue, claims });
  if (fault) return problem(fault);
  const speakerEntityId = sourceKind === "anonymous" ? null : await speaker(deciding, change, payload);
  // Whom the editor calls unnamed must not keep the name that the machine had found.
  const isHidden = sourceKind === "anonymous" && payload.sourceKind !== "anonymous";
  const written = source ? text.slice(source.start, source.end) : null;
  const found = isHidden ? null : (payload.resolved ?? written);
  const speakerLabel = change?.speakerLabel === undefined ? found : change.speakerLabel;
  return made(
    await makeAttribution(deciding, {
      mode,
      sourceKind,
      source,
      cue,
      claims,
      role,
      speakerEntityId,
      speakerLabel,
      anonymityReason: change?.anonymityReason ?? null,
      viaId: change?.viaId === undefined ? await viaOf(tx, suggestion, payload.via) : change.viaId,
    }),
  );
}

type Placed = Pick<AttributionPayload, "sourceKind" | "source" | "cue" | "claims">;

/** What is wrong with what the editor put in: borders, speaker, or the chain, which stays inside the article. */
async function faultOfChange(
  { tx, suggestion }: Deciding,
  change: ChangeOf<"attribution"> | null,
  placed: Placed,
) {
  const earlier = await tx.attribution.findUnique({
    where: { suggestionId: suggestion.id },
    select: { id: true },
  });
  const { articleId, revision } = suggestion;
  const place = { id: earlier?.id ?? null, articleId, text: revision.text };
  const speakerEntityId = placed.sourceKind === "anonymous" ? null : (change?.speakerEntityId ?? null);
  return faultOf(tx, place, { ...placed, speakerEntityId, viaId: change?.viaId ?? null });
}

/** What the editor said, without what they left as it was. */
function given<T extends object>(change: T | null): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const said = Object.entries(change ?? {}).filter(([, value]) => value !== undefined);
  return Object.fromEntries(said) as { [K in keyof T]?: Exclude<T[K], undefined> };
}

type Resolved = { resolved: string | null };

/** The editor's choice, else the suggested entity, else one that an accepted mention of this article names. */
async function speaker(
  { tx, suggestion }: Deciding,
  change: ChangeOf<"attribution"> | null,
  { resolved }: Resolved,
) {
  if (change?.speakerEntityId !== undefined) return change.speakerEntityId;
  if (suggestion.entityId) return suggestion.entityId;
  if (!resolved) return null;
  const mentions = await tx.mention.findMany({
    where: { articleId: suggestion.articleId, removedAt: null },
    select: { quote: true, entity: { select: { id: true, name: true } } },
  });
  const wanted = foldTone(resolved);
  const named = mentions.find(({ quote, entity }) =>
    [quote, entity.name].some((name) => foldTone(name) === wanted),
  );
  return named?.entity.id ?? null;
}

async function viaOf(tx: Tx, { articleId }: Undecided, via: string | null): Promise<string | null> {
  if (!via) return null;
  const outer = await tx.attribution.findFirst({
    where: { articleId, removedAt: null, suggestion: { fingerprint: via } },
    select: { id: true },
  });
  return outer?.id ?? null;
}

async function origin(deciding: Deciding, change: ChangeOf<"origin"> | null): Promise<Made> {
  const payload = originPayload.parse(deciding.suggestion.payload);
  const told = change
    ? { kind: change.kind, name: change.name ?? null, outletId: change.outletId ?? null }
    : payload;
  if (change && !(await isKnownOutlet(deciding.tx, told.outletId))) return problem("unknown_outlet");
  return made(await makeOrigin(deciding, told));
}

async function title({ tx, suggestion }: Deciding, change: ChangeOf<"title"> | null): Promise<Made> {
  const { title: suggested } = titlePayload.parse(suggestion.payload);
  return describe(tx, suggestion.articleId, { title: change?.title ?? suggested });
}

async function outlet({ tx, actor, suggestion }: Deciding, change: ChangeOf<"outlet"> | null): Promise<Made> {
  const { outletId } = outletPayload.parse(suggestion.payload);
  const chosen = change?.outletId ?? outletId;
  if (!(await isKnownOutlet(tx, chosen))) return problem("unknown_outlet");
  const { articleId } = suggestion;
  const before = await tx.article.findUniqueOrThrow({
    where: { id: articleId },
    select: { outletId: true },
  });
  const told = await describe(tx, articleId, { outletId: chosen });
  await settleOutlet(tx, actor, { articleId, from: before.outletId });
  return told;
}

async function isKnownOutlet(tx: Tx, outletId: string | null): Promise<boolean> {
  return outletId === null || (await tx.outlet.count({ where: { id: outletId } })) === 1;
}

type Described = { title: string } | { outletId: string };

async function describe(tx: Tx, articleId: string, described: Described): Promise<Made> {
  const before = await tx.article.findUniqueOrThrow({
    where: { id: articleId },
    select: { title: true, outletId: true },
  });
  const { version } = await tx.article.update({
    where: { id: articleId },
    data: { ...described, version: { increment: 1 } },
    select: { version: true },
  });
  return { ok: true, outcome: { fact: null, article: { version, before } } };
}
