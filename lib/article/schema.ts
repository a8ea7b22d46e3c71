import * as z from "zod";

const seen = { articleId: z.uuid(), seenVersion: z.coerce.number().int().positive() };

export const articleAsked = z.object({ articleId: z.uuid() });
export const unreadablePerPage = 50;
export const articlesAsked = z.object({ articleIds: z.array(z.uuid()).min(1).max(unreadablePerPage) });
export const arrivalsAsked = z.object({ since: z.coerce.date() });

/** Only the fields given are changed. `null` means "not known". */
export const describeInput = z
  .object({
    ...seen,
    title: z.string().trim().min(1).max(500).nullable().optional(),
    outletId: z.uuid().nullable().optional(),
    publishedAt: z.coerce.date().nullable().optional(),
    url: z
      .url({ protocol: /^https?$/ })
      .max(2000)
      .nullable()
      .optional(),
    byline: z.string().trim().min(1).max(300).nullable().optional(),
    /** null: as the outlet's. */
    rightsMode: z.enum(["full_text", "excerpt", "link_only"]).nullable().optional(),
    excerptLength: z.coerce.number().int().min(1).max(100_000).nullable().optional(),
  })
  .refine(({ rightsMode, excerptLength }) => rightsMode !== "excerpt" || typeof excerptLength === "number", {
    error: "excerpt needs a length",
    path: ["excerptLength"],
  });
export type DescribeInput = z.infer<typeof describeInput>;

export const describeProblems = ["forbidden", "not_found", "changed_since_seen", "unknown_outlet"] as const;
export type DescribeProblem = (typeof describeProblems)[number];

export const articleStates = ["new", "in_review", "reviewed", "rejected", "archived"] as const;
export type ArticleState = (typeof articleStates)[number];

/**
 * Only another change of the state is a conflict: the editor's own title or outlet, on its way while "reviewed" is
 * pressed, is none.
 */
export const changeStateInput = z.object({
  articleId: z.uuid(),
  seenStateVersion: z.coerce.number().int().positive(),
  state: z.enum(articleStates),
});
export type ChangeStateInput = z.infer<typeof changeStateInput>;

export const stateProblems = [
  "forbidden",
  "not_found",
  "changed_since_seen",
  "not_allowed_from_here",
  "title_missing",
  "cited_by_story",
] as const;
export type StateProblem = (typeof stateProblems)[number];

export const retryAnalysisProblems = ["forbidden", "nothing_to_change"] as const;
export type RetryAnalysisProblem = (typeof retryAnalysisProblems)[number];
