import type { OriginFinding } from "../types";
import type { Article } from "./origin-name";

const reporterAtWork =
  /(?:trao đổi với|chia sẻ với|nói với|trả lời|cho|của|theo ghi nhận của|theo)\s+(?:pv|phóng viên|nhóm phóng viên)(?=[\s,.])|(?:told|interview with) (?:our (?:reporter|correspondent)|this newspaper)/u;

/** No credit names anybody else: a byline, or a reporter who was there, speaks for own reporting. */
export function ownReporting({ text, folded, blocks }: Article): OriginFinding[] {
  const byline = blocks.find(({ kind }) => kind === "byline");
  const spoken = blocks.filter(({ kind }) => kind === "paragraph" || kind === "standfirst");
  const scene = spoken.flatMap((block) => {
    const match = reporterAtWork.exec(folded.slice(block.start, block.end));
    return match
      ? [{ start: block.start + match.index, end: block.start + match.index + match[0].length }]
      : [];
  })[0];
  const evidence = byline ? { start: byline.start, end: byline.end } : (scene ?? null);
  if (evidence === null) return [];
  return [
    {
      kind: "own_reporting",
      name: null,
      entityId: null,
      evidence,
      confidence: byline && scene ? 0.7 : 0.5,
      reasons: [
        {
          code: byline ? "byline_only" : "reporter_at_work",
          detail: text.slice(evidence.start, evidence.end),
        },
        ...(byline && scene
          ? [{ code: "reporter_at_work", detail: text.slice(scene.start, scene.end) }]
          : []),
      ],
    },
  ];
}
