"use client";

import { useEffect, useEffectEvent, useState, useSyncExternalStore } from "react";
import { useTranslations } from "use-intl";
import * as z from "zod";

import { draftShelf } from "@/components/shell/draft-shelf";
import { useProblemWords } from "@/components/shell/use-problem-words";
import { saveDraftAction } from "@/lib/story/actions";
import { draftConflict } from "@/lib/story/schema";
import type { DraftConflict, SaveDraftInput } from "@/lib/story/schema";
import type { StoryForWriting } from "@/lib/story/queries";

import { createAutosave } from "./autosave";
import type { SaveAnswer, SaveStatus } from "./autosave";
import { draftText, isSameText } from "./draft-text";
import type { DraftText } from "./draft-text";

export type DraftStatus = SaveStatus<DraftConflict>;

const unsaved = z.object({ text: draftText, version: z.int() });
type Unsaved = z.infer<typeof unsaved>;
/** A story has one text, so one place. */
const place = "text";

type Found = { storyVersion: number; slug: string } | null;

/** The text being written: saved as it is typed, kept here until the server has it, found again after a crash. */
export function useDraft(
  { story, userId }: { story: StoryForWriting; userId: string },
  layOutAction: (text: DraftText) => void,
) {
  const { wordsFor } = useProblemWords();
  const t = useTranslations("story.save");
  const [after, setAfter] = useState<Found>(null);
  const [told] = useState(newestVersion);

  const [shelf] = useState(() =>
    draftShelf({ userId, about: `story.${story.id}`, content: unsaved, storage: () => window.localStorage }),
  );
  const [autosave] = useState(() =>
    createAutosave<DraftConflict>({
      version: story.draft.version,
      savedAt: story.draft.updatedAt.toISOString(),
      shelve: (waiting) => (waiting ? shelf.keep(place, waiting) : shelf.drop(place)),
      save,
    }),
  );
  const status = useSyncExternalStore(autosave.subscribe, autosave.status, autosave.status);

  async function save(text: DraftText, seenVersion: number): Promise<SaveAnswer<DraftConflict>> {
    const state = await sendDraft({ storyId: story.id, seenVersion, ...text });
    if (state === null) return { kind: "unreachable", words: t("offline") };
    if (state.status === "ok") {
      const { draftVersion, storyVersion, savedAt, slug } = state.value;
      told.note(storyVersion);
      setAfter({ storyVersion, slug });
      return { kind: "saved", version: draftVersion, savedAt };
    }
    if (state.status === "invalid") return { kind: "refused", words: t("invalid") };
    if (state.status === "idle") return { kind: "refused", words: t("invalid") };
    const theirs = draftConflict.safeParse(state.detail);
    if (state.problem === "changed_since_seen" && theirs.success)
      return { kind: "conflict", theirs: theirs.data };
    const again = state.problem === "signed_out" || state.problem === "unexpected";
    return { kind: again ? "unreachable" : "refused", words: wordsFor(state) ?? "" };
  }

  const takeShelved = useEffectEvent((kept: Unsaved) => {
    const { headline, standfirst, body, version, updatedAt, updatedBy } = story.draft;
    const standing = { headline, standfirst, body };
    if (isSameText(kept.text, standing)) return shelf.drop(place);
    layOutAction(kept.text);
    if (kept.version === version) return autosave.change(kept.text);
    const theirs = { ...standing, version, savedBy: updatedBy.name, savedAt: updatedAt.toISOString() };
    autosave.contest(theirs, kept.text);
  });

  useEffect(() => {
    const kept = shelf.find(place);
    if (kept) takeShelved(kept);
  }, [shelf]);

  useEffect(() => {
    const saveNow = () => {
      if (document.visibilityState === "hidden") void autosave.flush();
    };
    document.addEventListener("visibilitychange", saveNow);
    return () => {
      document.removeEventListener("visibilitychange", saveNow);
      // The page may be hidden rather than unmounted, and may come back: what waits goes now.
      void autosave.flush();
    };
  }, [autosave]);

  const takeNewer = useEffectEvent((version: number) => {
    const { headline, standfirst, body, updatedAt } = story.draft;
    if (version <= autosave.version() || autosave.status().kind !== "saved") return;
    autosave.accept(version, updatedAt.toISOString());
    layOutAction({ headline, standfirst, body });
  });

  // The page was asked for anew and holds what somebody else wrote; nothing of ours waits.
  useEffect(() => takeNewer(story.draft.version), [story.draft.version]);

  /** As the newest answer told it, also inside an action that began before that answer came. */
  const storyVersion = () => Math.max(story.version, told.known());
  return { autosave, status, after, storyVersion };
}

function newestVersion() {
  let version = 0;
  const note = (next: number) => {
    version = next;
  };
  return { note, known: () => version };
}

/** null when nobody answered: the connection is gone, or the server is. */
async function sendDraft(input: SaveDraftInput) {
  try {
    return await saveDraftAction(input);
  } catch (error) {
    // The text is kept here and sent again; what went wrong is for the log of the browser.
    reportError(error);
    return null;
  }
}
