"use client";

import type { Editor } from "@tiptap/react";
import { useRouter } from "next/navigation";
import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { useTranslations } from "use-intl";

import { useToasts } from "@/components/ui/toast";
import { useProblemWords } from "@/components/shell/use-problem-words";
import { citationIdsOf } from "@/lib/story/body";
import type { DraftCitation, StoryForWriting, TopicChoice } from "@/lib/story/queries";
import type { StoryNotice } from "@/lib/notice/queries";
import type { ChangedCitation } from "@/lib/story/changed-citation-queries";
import type { SourceArticle } from "@/lib/story/source-queries";

import { addPassage } from "./add-passage";
import type { Passage } from "./add-passage";
import { CitationContext } from "./citation-context";
import { ComposeHeader } from "./compose-header";
import { DraftConflictView } from "./draft-conflict-view";
import type { DraftText } from "./draft-text";
import { focusAt } from "./focus-at";
import { SourceNotices } from "./source-notices";
import { HouseStyle } from "./house-style";
import { RightsNotice } from "./rights-notice";
import { rightsUses } from "./rights-uses";
import { createSheetStore } from "./sheet-store";
import { SidePanel } from "./side-panel";
import { standingOf } from "./standing";
import type { Powers } from "./standing";
import { StorySheet } from "./story-sheet";
import { useDraft } from "./use-draft";

type ComposeDeskProps = {
  story: StoryForWriting;
  sources: SourceArticle[];
  topics: TopicChoice[];
  notices: StoryNotice[];
  changedCitations: ChangedCitation[];
  powers: Powers;
  userId: string;
  openedAt: Date;
};

/** How long after the last key the counts of borrowed words are made anew. */
const pauseBeforeCounting = 500;

/** Writing a story: the sheet in the middle, its sources beside it, what happens next above. */
export function ComposeDesk(props: ComposeDeskProps) {
  const { story, sources, topics, notices, changedCitations, powers, userId, openedAt } = props;
  const t = useTranslations("story");
  const router = useRouter();
  const { show } = useToasts();
  const { wordsFor } = useProblemWords();
  const { headline, standfirst, body } = story.draft;
  const [sheets] = useState(() => createSheetStore({ headline, standfirst, body }));
  const sheet = useSyncExternalStore(sheets.subscribe, sheets.current, sheets.current);
  const { text, noteText } = useCountedText(sheet.text);
  const [unlocked, setUnlocked] = useState(false);
  const [added, setAdded] = useState<DraftCitation[]>([]);
  const [found, setFound] = useState<SourceArticle[]>([]);
  const editor = useRef<Editor | null>(null);
  const { autosave, status, after, storyVersion } = useDraft({ story, userId }, layOut);

  const standing = standingOf({ story, powers, after, unlocked, text });
  const passages = new Map([...story.citations, ...added].map((passage) => [passage.id, passage]));
  const citedIds = citationIdsOf(text.body);
  const known = [...new Map([...sources, ...found].map((source) => [source.id, source])).values()];
  const uses = rightsUses({ text, sources: known, citedIds, passages });

  function layOut(next: DraftText) {
    sheets.lay(next);
    noteText(next);
  }

  function change(next: DraftText) {
    noteText(next);
    autosave.change(next);
  }

  async function cite(passage: Passage, despite?: "withdrawal") {
    const { state, citation } = await addPassage(story.id, passage, despite);
    if (!citation) {
      const isWithdrawn = state.status === "problem" && state.problem === "withdrawn_upstream";
      show({
        title: wordsFor(state) ?? t("save.offline"),
        tone: "problem",
        ...(isWithdrawn && {
          undo: { label: t("notice.despite"), undoAction: () => void cite(passage, "withdrawal") },
        }),
      });
      return;
    }
    setAdded((before) => [...before, citation]);
    setFound((before) => [...before, passage.source]);
    insertCitation(editor.current, citation.id);
  }

  function takeTheirs() {
    if (status.kind !== "conflict") return;
    const { version, savedAt, savedBy: _by, ...theirs } = status.theirs;
    autosave.accept(version, savedAt);
    layOut(theirs);
    router.refresh();
  }

  return (
    <CitationContext value={{ numbers: new Map(citedIds.map((id, at) => [id, at + 1])), passages }}>
      <ComposeHeader
        story={story}
        standing={standing}
        status={status}
        openedAt={openedAt}
        powers={powers}
        versions={{ story: storyVersion, draft: autosave.version }}
        flushAction={autosave.flush}
        reopenAction={() => setUnlocked(true)}
        movedAction={() => setUnlocked(false)}
      />
      <div className="min-h-0 flex-1 lg:grid lg:grid-cols-[1fr_24rem] xl:grid-cols-[1fr_28rem]">
        <div className="min-w-0 lg:overflow-y-auto lg:overscroll-contain">
          {status.kind === "conflict" && (
            <DraftConflictView
              language={story.language}
              mine={status.mine}
              theirs={status.theirs}
              keepAction={() => autosave.settle(status.theirs.version, status.mine)}
              takeAction={takeTheirs}
            />
          )}
          <SourceNotices
            notices={notices}
            changed={changedCitations}
            published={story.publicationState === "published"}
          />
          <StorySheet
            key={sheet.key}
            text={sheet.text}
            language={story.language}
            editable={standing.editable}
            changeAction={change}
            readyAction={(made) => {
              editor.current = made;
            }}
          />
          {/* What is found while somebody writes lies over the foot of the sheet: above it, it would push the text. */}
          <div className="sticky bottom-14 z-10 mx-auto max-h-[40dvh] w-full max-w-[42rem] overflow-y-auto lg:bottom-0">
            <RightsNotice uses={uses} />
            {standing.editable && <HouseStyle body={text.body} language={story.language} editor={editor} />}
          </div>
        </div>
        <SidePanel
          story={story}
          storyVersion={storyVersion}
          slug={after?.slug ?? story.slug}
          sources={sources}
          topics={topics}
          uses={uses}
          editable={standing.editable}
          flushAction={autosave.flush}
          citeAction={(passage) => cite(passage)}
        />
      </div>
    </CitationContext>
  );
}

/** The text as it stood at the last pause: counting every letter's borrowed words would slow the typing. */
function useCountedText(first: DraftText) {
  const [text, setText] = useState(first);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const cited = useRef(citationIdsOf(first.body).join());
  useEffect(() => () => clearTimeout(timer.current), []);

  function noteText(next: DraftText) {
    const ids = citationIdsOf(next.body).join();
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setText(next), pauseBeforeCounting);
    if (ids === cited.current) return;
    // Numbers in the text must be right at once.
    cited.current = ids;
    setText(next);
  }

  return { text, noteText };
}

/** At the cursor, after what is selected; at the end when nobody has been in the text yet. */
function insertCitation(editor: Editor | null, citationId: string) {
  if (!editor) return;
  const mark = { type: "citation", attrs: { citationId } };
  const untouched = editor.state.selection.empty && editor.state.selection.from <= 1;
  const place = untouched ? Math.max(1, editor.state.doc.content.size - 1) : editor.state.selection.to;
  editor.commands.insertContentAt(place, mark);
  focusAt(editor, place + 1);
}
