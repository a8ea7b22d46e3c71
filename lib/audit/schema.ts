import * as z from "zod";

const id = z.uuid();

function event<const T extends string, S extends string, P extends z.ZodRawShape>(
  type: T,
  subject: S,
  payload: P,
) {
  return z.strictObject({
    type: z.literal(type),
    subject: z.strictObject({ type: z.literal(subject), id }),
    payload: z.strictObject(payload),
  });
}

const state = z.string();
const text = z.string();

/** Every kind of audit entry with its payload. A verb cannot record what is not listed here. */
export const auditEvent = z.discriminatedUnion("type", [
  event("import.received", "import", { door: text, label: text, itemCount: z.int() }),
  event("article.imported", "article", { importId: id, originalSha256: text, name: text }),
  event("article.analysed", "article", { suggestions: z.int(), blocks: z.int(), withdrawn: z.int() }),
  event("article.described", "article", {
    before: z.record(text, z.unknown()),
    after: z.record(text, z.unknown()),
  }),
  event("article.state_changed", "article", { before: state, after: state }),
  event("block.cut", "article", { blockId: id, reason: text }),
  event("block.restored", "article", { blockId: id, reason: text.nullable() }),
  event("block.relabelled", "article", { blockId: id, before: text, after: text }),
  event("suggestion.accepted", "article", {
    suggestionId: id,
    suggestionType: text,
    factId: id.nullable(),
    quote: text.nullable(),
  }),
  event("suggestion.corrected", "article", {
    suggestionId: id,
    suggestionType: text,
    factId: id.nullable(),
    changes: z.record(text, z.unknown()),
  }),
  event("suggestion.rejected", "article", { suggestionId: id, suggestionType: text, quote: text.nullable() }),
  event("mention.added", "article", { mentionId: id, entityId: id, quote: text }),
  event("mention.changed", "article", {
    mentionId: id,
    before: z.record(text, z.unknown()),
    after: z.record(text, z.unknown()),
  }),
  event("mention.removed", "article", { mentionId: id, entityId: id, quote: text }),
  event("attribution.added", "article", {
    attributionId: id,
    speakerLabel: text.nullable(),
    sourceKind: text,
  }),
  event("attribution.changed", "article", {
    attributionId: id,
    before: z.record(text, z.unknown()),
    after: z.record(text, z.unknown()),
  }),
  event("attribution.removed", "article", { attributionId: id, speakerLabel: text.nullable() }),
  event("origin.set", "article", { originId: id, kind: text, name: text.nullable() }),
  event("origin.removed", "article", { originId: id, kind: text, name: text.nullable() }),
  event("note.added", "article", { noteId: id, quote: text }),
  event("note.changed", "article", { noteId: id }),
  event("note.resolved", "article", { noteId: id }),
  event("note.deleted", "article", { noteId: id }),
  event("decision.undone", "article", { decisionId: id, decisionType: text }),
  event("entity.created", "entity", { kind: text, name: text, aliases: z.array(text) }),
  event("entity.alias_added", "entity", { aliasId: id, text, language: text }),
  event("coverage.suggested", "coverage", { articleIds: z.array(id), score: z.number().nullable() }),
  event("coverage.confirmed", "coverage", { articleIds: z.array(id) }),
  event("coverage.refused", "coverage", { articleId: id, from: z.array(id) }),
  event("coverage.moved", "coverage", { articleId: id, fromCoverageId: id.nullable() }),
  event("coverage.renamed", "coverage", { before: text.nullable(), after: text.nullable() }),
  event("coverage.decision_undone", "coverage", { decisionId: id, decisionType: text }),
  event("story.created", "story", { slug: text, language: text }),
  event("story.draft_saved", "story", { version: z.int() }),
  event("story.described", "story", {
    before: z.record(text, z.unknown()),
    after: z.record(text, z.unknown()),
  }),
  event("story.citation_added", "story", { citationId: id, articleId: id, quote: text }),
  event("story.submitted", "story", { revisionId: id }),
  event("story.returned", "story", { reason: text }),
  event("story.approved", "story", { revisionId: id }),
  event("story.published", "story", { revisionId: id, publicationId: id, first: z.boolean() }),
  event("story.corrected", "story", { revisionId: id, publicationId: id, text }),
  event("story.retracted", "story", { publicationId: id, reason: text }),
  event("story.unpublished", "story", { publicationId: id }),
  event("outlet.created", "outlet", { name: text, kind: text }),
  event("outlet.changed", "outlet", {
    before: z.record(text, z.unknown()),
    after: z.record(text, z.unknown()),
  }),
  event("user.invited", "invitation", { email: text.nullable(), role: text }),
  event("user.joined", "user", { role: text, invitationId: id.nullable() }),
  event("user.role_changed", "user", { before: text, after: text }),
  event("user.deactivated", "user", { sessionsEnded: z.int() }),
  event("user.reactivated", "user", {}),
  event("seed.applied", "seed", { name: text, created: z.record(text, z.int()) }),
]);

export type AuditEvent = z.infer<typeof auditEvent>;
export type AuditEventType = AuditEvent["type"];

/** In the order of the list above, which is the order of an article's life. */
export const auditEventTypes: readonly AuditEventType[] = auditEvent.options.map(
  ({ shape }) => shape.type.value,
);
