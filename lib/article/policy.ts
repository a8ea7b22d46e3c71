import type { ArticleState } from "./schema";

const next: Record<ArticleState, readonly ArticleState[]> = {
  new: ["in_review", "reviewed", "rejected"],
  in_review: ["new", "reviewed", "rejected"],
  reviewed: ["in_review", "archived"],
  rejected: ["in_review", "archived"],
  archived: ["in_review"],
};

export function mayChangeTo(from: ArticleState, to: ArticleState): boolean {
  return next[from].includes(to);
}

/** An archived article was reviewed once and is still cited: leaving the archive reopens it just the same. */
export function isReopened(from: ArticleState, to: ArticleState): boolean {
  const settled: readonly ArticleState[] = ["reviewed", "archived"];
  return settled.includes(from) && !settled.includes(to);
}

type Rights = { rightsMode: "full_text" | "excerpt" | "link_only" | null; excerptLength: number | null };

/** How many characters of an article may leave: its own exception before its outlet's rule; unknown means none. */
export function quotableLength(article: Rights, outlet: Rights | null): number {
  const { rightsMode, excerptLength } = article.rightsMode ? article : (outlet ?? article);
  switch (rightsMode) {
    case "full_text":
      return Number.POSITIVE_INFINITY;
    case "excerpt":
      return excerptLength ?? 0;
    case "link_only":
    case null:
      return 0;
  }
}
