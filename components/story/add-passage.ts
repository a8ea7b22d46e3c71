import type { Span } from "@/lib/language/types";
import { addCitationAction } from "@/lib/story/actions";
import type { DraftCitation } from "@/lib/story/queries";
import type { SourceArticle } from "@/lib/story/source-queries";

export type Passage = { source: SourceArticle; span: Span };

type Added = { state: Awaited<ReturnType<typeof addCitationAction>>; citation: DraftCitation | null };

/** Ties a passage to the story; what comes back can stand in the text at once. */
export async function addPassage(
  storyId: string,
  { source, span }: Passage,
  despite?: "withdrawal",
): Promise<Added> {
  const { id: articleId, revisionId, title, state: articleState, outletName, origins } = source;
  const state = await addCitationAction({
    storyId,
    articleId,
    revisionId,
    span,
    ...(despite && { despite }),
  });
  if (state.status !== "ok") return { state, citation: null };
  const citation: DraftCitation = {
    id: state.value.citationId,
    ...span,
    quote: state.value.quote,
    articleId,
    articleRevisionId: revisionId,
    article: {
      title,
      state: articleState,
      currentRevisionId: revisionId,
      outlet: outletName === null ? null : { name: outletName },
      origins,
    },
  };
  return { state, citation };
}
