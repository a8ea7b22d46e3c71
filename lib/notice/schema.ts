import * as z from "zod";

export const acknowledgeNoticeInput = z.object({ noticeId: z.uuid() });
export type AcknowledgeNoticeInput = z.infer<typeof acknowledgeNoticeInput>;

export const noticeProblems = ["forbidden", "not_found", "already_acknowledged"] as const;
export type NoticeProblem = (typeof noticeProblems)[number];
