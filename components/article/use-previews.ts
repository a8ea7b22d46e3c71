"use client";

import { useRef, useState } from "react";

import { readOrNull } from "@/components/shell/read-or-null";
import { readPreviewAction } from "@/lib/article/actions";
import type { ArticlePreview } from "@/lib/article/inbox-queries";

export type FetchedPreview = ArticlePreview | "loading" | "failed";

const pause = 90;

/** Texts already fetched stay; walking fast down the list asks only for where one stops. */
export function usePreviews(first: ArticlePreview | null) {
  const [previews, setPreviews] = useState<ReadonlyMap<string, FetchedPreview>>(
    new Map(first ? [[first.articleId, first]] : []),
  );
  const waiting = useRef<number | undefined>(undefined);

  function keep(id: string, preview: FetchedPreview) {
    setPreviews((known) => new Map(known).set(id, preview));
  }

  async function ask(articleId: string) {
    keep(articleId, "loading");
    keep(articleId, (await readOrNull(readPreviewAction({ articleId }))) ?? "failed");
  }

  function fetchPreview(articleId: string) {
    window.clearTimeout(waiting.current);
    const known = previews.get(articleId);
    if (known !== undefined && known !== "failed" && known !== "loading") return;
    waiting.current = window.setTimeout(() => void ask(articleId), pause);
  }

  return { fetchPreview, previewOf: (id: string): FetchedPreview => previews.get(id) ?? "loading" };
}
