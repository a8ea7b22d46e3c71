import type { StoryForWriting } from "@/lib/story/queries";

import { isSameText } from "./draft-text";
import type { DraftText } from "./draft-text";

/** What the signed-in person may do, as the server told it. The server asks again at every step. */
export type Powers = { write: boolean; approve: boolean; retract: boolean };

export type Standing = {
  state: StoryForWriting["state"];
  publication: StoryForWriting["publicationState"];
  /** The draft reads exactly as what readers have: nothing is being written. */
  asPublished: boolean;
  editable: boolean;
  /** Handed in: writing on takes it back, so it takes a deliberate step. */
  locked: boolean;
};

type Known = {
  story: Pick<StoryForWriting, "state" | "publicationState" | "version" | "liveRevision">;
  powers: Powers;
  /** What the last save of this page made of the story. */
  after: { storyVersion: number } | null;
  unlocked: boolean;
  /** As it stands on the sheet. */
  text: DraftText;
};

export function standingOf({ story, powers, after, unlocked, text }: Known): Standing {
  const savedSince = after !== null && after.storyVersion > story.version;
  const state = savedSince ? "draft" : story.state;
  const writable = powers.write && story.publicationState !== "retracted";
  const locked = writable && state !== "draft" && !unlocked;
  return {
    state,
    publication: story.publicationState,
    asPublished:
      state === "draft" &&
      story.publicationState === "published" &&
      story.liveRevision !== null &&
      isSameText(text, story.liveRevision),
    editable: writable && !locked,
    locked,
  };
}

/** What comes next and by whom; the words are `story.next.*`. */
export function nextStep({ state, publication, asPublished }: Standing, { approve }: Powers) {
  if (publication === "retracted") return "retracted";
  if (asPublished) return "asPublished";
  const live = publication === "published";
  switch (state) {
    case "draft":
      return live ? "draftLive" : "draft";
    case "submitted":
      return approve ? "decide" : "waiting";
    case "approved":
      return live ? "approvedLive" : "approved";
  }
}
