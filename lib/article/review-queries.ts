import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { database, type Prisma } from "@/lib/db/client";
import { decodeBytes } from "@/lib/document/decode";
import { getRendition } from "./revision-queries";

const suggestion = {
  id: true,
  type: true,
  status: true,
  start: true,
  end: true,
  quote: true,
  payload: true,
  confidence: true,
  reasons: true,
  version: true,
  decidedAt: true,
  fingerprint: true,
  decidedBy: { select: { id: true, name: true } },
  entity: { select: { id: true, name: true, kind: true } },
  /** The decision that stands, by which it can be taken back. */
  decisions: { where: { undoneAt: null }, select: { id: true }, orderBy: { createdAt: "desc" }, take: 1 },
} satisfies Prisma.SuggestionSelect;

const mention = {
  id: true,
  start: true,
  end: true,
  quote: true,
  version: true,
  suggestionId: true,
  entity: { select: { id: true, name: true, kind: true, slug: true } },
  createdBy: { select: { name: true } },
} satisfies Prisma.MentionSelect;

const attribution = {
  id: true,
  mode: true,
  sourceKind: true,
  sourceStart: true,
  sourceEnd: true,
  cueStart: true,
  cueEnd: true,
  speakerLabel: true,
  role: true,
  anonymityReason: true,
  viaId: true,
  version: true,
  suggestionId: true,
  speakerEntity: { select: { id: true, name: true, kind: true } },
  claims: { select: { start: true, end: true, quote: true }, orderBy: { position: "asc" } },
  createdBy: { select: { name: true } },
} satisfies Prisma.AttributionSelect;

const origin = {
  id: true,
  kind: true,
  name: true,
  quote: true,
  evidenceStart: true,
  evidenceEnd: true,
  version: true,
  suggestionId: true,
  outlet: { select: { id: true, name: true } },
} satisfies Prisma.OriginSelect;

const note = {
  id: true,
  start: true,
  end: true,
  quote: true,
  body: true,
  version: true,
  createdAt: true,
  resolvedAt: true,
  author: { select: { id: true, name: true } },
  resolvedBy: { select: { name: true } },
} satisfies Prisma.NoteSelect;

const member = {
  state: true,
  score: true,
  relation: true,
  reasons: true,
  coverage: {
    select: {
      id: true,
      title: true,
      version: true,
      members: {
        select: {
          state: true,
          score: true,
          relation: true,
          article: {
            select: {
              id: true,
              title: true,
              register: true,
              state: true,
              publishedAt: true,
              outlet: { select: { name: true } },
            },
          },
        },
        orderBy: { createdAt: "asc" },
        take: 100,
      },
    },
  },
} satisfies Prisma.CoverageMemberSelect;

const decision = {
  id: true,
  type: true,
  shown: true,
  createdAt: true,
  undoneAt: true,
  undoneBy: { select: { name: true } },
  actor: { select: { id: true, name: true } },
} satisfies Prisma.DecisionSelect;

const block = {
  id: true,
  position: true,
  start: true,
  end: true,
  kind: true,
  kept: true,
  reason: true,
  version: true,
  changedBy: { select: { name: true } },
  rule: {
    select: {
      id: true,
      number: true,
      createdAt: true,
      createdBy: { select: { name: true } },
      outlet: { select: { name: true, slug: true } },
    },
  },
} satisfies Prisma.BlockSelect;

/** What lost its words stands apart from the text (lib/orphan/queries.ts). */
const standing = { where: { removedAt: null, orphanedAt: null } } as const;

const reviewed = {
  id: true,
  title: true,
  state: true,
  language: true,
  register: true,
  publishedAt: true,
  createdAt: true,
  url: true,
  byline: true,
  analysisProblem: true,
  rightsMode: true,
  excerptLength: true,
  version: true,
  stateVersion: true,
  outlet: { select: { id: true, slug: true, name: true, kind: true, rightsMode: true, excerptLength: true } },
  assignee: { select: { id: true, name: true } },
  currentRevision: {
    select: { id: true, number: true, text: true, blocks: { select: block, orderBy: { position: "asc" } } },
  },
  suggestions: {
    // Guesses about an earlier text point into words that are not here; a title needs none.
    where: {
      status: { not: "withdrawn" },
      OR: [{ start: null }, { revision: { currentOf: { isNot: null } } }],
    },
    select: suggestion,
    orderBy: [{ start: "asc" }, { end: "desc" }, { id: "asc" }],
  },
  mentions: { ...standing, select: mention, orderBy: { start: "asc" } },
  attributions: { ...standing, select: attribution, orderBy: { createdAt: "asc" } },
  origins: { ...standing, select: origin, orderBy: { createdAt: "asc" } },
  notes: { ...standing, select: note, orderBy: { start: "asc" } },
  members: { select: member, orderBy: { state: "desc" } },
  decisions: { select: decision, orderBy: [{ createdAt: "desc" }, { id: "desc" }], take: 200 },
} satisfies Prisma.ArticleSelect;

type Row = Prisma.ArticleGetPayload<{ select: typeof reviewed }>;

/** Everything the review screen shows. */
export type ArticleForReview = Omit<Row, "currentRevision"> & {
  revision: NonNullable<Row["currentRevision"]>;
};
export type ReviewBlock = ArticleForReview["revision"]["blocks"][number];
export type ReviewSuggestion = ArticleForReview["suggestions"][number];
export type ReviewMention = ArticleForReview["mentions"][number];
export type ReviewAttribution = ArticleForReview["attributions"][number];
export type ReviewOrigin = ArticleForReview["origins"][number];
export type ReviewNote = ArticleForReview["notes"][number];
export type ReviewMember = ArticleForReview["members"][number];
export type ReviewDecision = ArticleForReview["decisions"][number];

export async function getArticleForReview(actor: Actor, articleId: string): Promise<ArticleForReview | null> {
  if (!may(actor, "article.read")) return null;
  const row = await database().article.findUnique({ where: { id: articleId }, select: reviewed });
  if (!row?.currentRevision) return null;
  const { currentRevision: revision, ...article } = row;
  return { ...article, revision };
}

/**
 * Changes whenever anything that the review screen shows has changed. Every editor's act leaves a decision, so
 * counting them is enough, and cheap enough to ask every few seconds.
 */
export async function getReviewStamp(actor: Actor, articleId: string): Promise<string | null> {
  if (!may(actor, "article.read")) return null;
  const rows = await database().$queryRaw<{ stamp: string }[]>`
    SELECT concat_ws('.', a.version, a.state_version, a.blocks_version, extract(epoch FROM a.analysed_at),
      (SELECT count(*) || '-' || count(undone_at) FROM decision WHERE article_id = a.id),
      (SELECT sum(c.version) || '-' || sum((SELECT count(*) FROM coverage_member o WHERE o.coverage_id = c.id))
         FROM coverage_member m JOIN coverage c ON c.id = m.coverage_id WHERE m.article_id = a.id)) AS stamp
    FROM article a WHERE a.id = ${articleId}::uuid`;
  return rows[0]?.stamp ?? null;
}

export type OriginalBytes = {
  name: string;
  mediaType: string;
  encoding: string;
  sha256: string;
  /** null for what is no text, such as a Word file. */
  text: string | null;
  /** As its page looked, cleaned; null where it came as something else. */
  cleanHtml: string | null;
};

/** The document as it arrived, decoded but not cleaned, to stand beside the article. */
export async function getOriginal(actor: Actor, articleId: string): Promise<OriginalBytes | null> {
  if (!may(actor, "article.read")) return null;
  const article = await database().article.findUnique({
    where: { id: articleId },
    select: {
      currentRevisionId: true,
      original: { select: { bytes: true, mediaType: true, encoding: true, sha256: true } },
      importItems: { select: { name: true }, orderBy: { createdAt: "desc" }, take: 1 },
    },
  });
  if (!article) return null;
  const { bytes, encoding, ...original } = article.original;
  const { currentRevisionId } = article;
  const look = currentRevisionId === null ? null : await getRendition(actor, currentRevisionId);
  // Files are kept before anybody looks into them; what they are written in is found when they are read.
  const read = decodeBytes(bytes, { declared: encoding });
  return {
    ...original,
    encoding: read.ok ? read.encoding : encoding,
    name: article.importItems[0]?.name ?? "",
    text: read.ok ? read.text : null,
    cleanHtml: look?.html ?? null,
  };
}
