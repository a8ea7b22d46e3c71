import * as z from "zod";
import { span } from "@/lib/suggestion/schema";
import { storyBody } from "./body";

const seen = { storyId: z.uuid(), seenVersion: z.coerce.number().int().positive() };
const headline = z.string().trim().max(300);
const standfirst = z.string().trim().max(1_000);
/** Made by the client once per intent: a double click or a retry is one publication. */
const requestKey = z.uuid();

export const createStoryInput = z.object({
  language: z.enum(["vi", "en"]).default("vi"),
  headline: headline.default(""),
  coverageId: z.uuid().nullable().default(null),
});
export type CreateStoryInput = z.input<typeof createStoryInput>;

/** `seenVersion` is the draft's, not the story's. */
export const saveDraftInput = z.object({ ...seen, headline, standfirst, body: storyBody });
export type SaveDraftInput = z.infer<typeof saveDraftInput>;

/** The other text of a conflict, as `saveDraft` tells it. */
export const draftConflict = z.object({
  headline: z.string(),
  standfirst: z.string(),
  body: storyBody,
  version: z.int(),
  savedBy: z.string(),
  savedAt: z.iso.datetime(),
});
export type DraftConflict = z.infer<typeof draftConflict>;

export const describeStoryInput = z.object({
  ...seen,
  slug: z
    .string()
    .trim()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .max(100)
    .optional(),
  topicIds: z.array(z.uuid()).max(10).optional(),
  authors: z.array(z.string().trim().min(1).max(200)).min(1).max(10).optional(),
  coverageId: z.uuid().nullable().optional(),
});
export type DescribeStoryInput = z.infer<typeof describeStoryInput>;

export const addCitationInput = z.object({
  storyId: z.uuid(),
  articleId: z.uuid(),
  revisionId: z.uuid(),
  span,
  /** The editor was told that the sender withdrew the article, and cites it all the same. */
  despite: z.literal("withdrawal").optional(),
});
export type AddCitationInput = z.infer<typeof addCitationInput>;

export const searchPassagesInput = z.object({
  query: z.string().max(200).default(""),
  coverageId: z.uuid().nullable().default(null),
});
export type SearchPassagesInput = z.infer<typeof searchPassagesInput>;

export const storyInput = z.object(seen);
export type StoryInput = z.infer<typeof storyInput>;

/** Names the draft that was on the screen, so that nothing unread is submitted. */
export const submitInput = z.object({ ...seen, seenDraftVersion: z.coerce.number().int().positive() });
export type SubmitInput = z.infer<typeof submitInput>;

export const returnInput = z.object({ ...seen, reason: z.string().trim().min(1).max(2_000) });
export type ReturnInput = z.infer<typeof returnInput>;

export const publishInput = z.object({ ...seen, requestKey });
export type PublishInput = z.infer<typeof publishInput>;

export const correctInput = z.object({ ...seen, requestKey, text: z.string().trim().min(1).max(2_000) });
export type CorrectInput = z.infer<typeof correctInput>;

export const retractInput = z.object({ ...seen, requestKey, reason: z.string().trim().min(1).max(2_000) });
export type RetractInput = z.infer<typeof retractInput>;

export const storyProblems = [
  "forbidden",
  "not_found",
  "changed_since_seen",
  "article_not_reviewed",
  "withdrawn_upstream",
  "outside_text",
  "rights_exceeded",
  "headline_missing",
  "body_empty",
  "not_approved",
  "not_submitted",
  "already_published",
  "not_published",
  "retracted",
  "slug_taken",
  "unknown_citation",
  "unknown_topic",
  "unknown_coverage",
  "text_missing",
] as const;
export type StoryProblem = (typeof storyProblems)[number];
