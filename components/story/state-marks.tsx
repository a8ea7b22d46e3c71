import { Tag } from "@/components/ui/tag";
import type { TagShape } from "@/components/ui/tag";
import type { Translator } from "@/lib/i18n/translator";
import type { StoryForWriting } from "@/lib/story/queries";

type State = StoryForWriting["state"];
type Publication = StoryForWriting["publicationState"];

const deskShapes: Record<State, TagShape> = { draft: "plain", submitted: "caution", approved: "good" };
const publicShapes: Record<Publication, TagShape> = {
  unpublished: "plain",
  published: "good",
  retracted: "pencil",
};

type StateMarksProps = { state: State; publication: Publication; asPublished: boolean; words: Words };
type Words = (key: `desk.${State}` | `public.${Publication}`) => ReturnType<Translator<"story.state">>;

/**
 * Two marks, because they are two things: how far the desk is, and what readers see. What is retracted goes no further,
 * and where nobody has written on since the publication the desk has nothing of its own to tell.
 */
export function StateMarks({ state, publication, asPublished, words }: StateMarksProps) {
  return (
    <span className="inline-flex flex-wrap gap-1.5">
      {publication !== "retracted" && !asPublished && (
        <Tag shape={deskShapes[state]}>{words(`desk.${state}`)}</Tag>
      )}
      <Tag shape={publicShapes[publication]}>{words(`public.${publication}`)}</Tag>
    </span>
  );
}
