import type { StoryForWriting } from "@/lib/story/queries";

/** What the signed-in person may do, as the server told it. The server asks again at every step. */
export type Powers = { write: boolean; approve: boolean; retract: boolean };

export type Standing = {
  state: StoryForWriting["state"];
  publication: StoryForWriting["publicationState"];
  editable: boolean;
  /** Handed in: writing on takes it back, so it takes a deliberate step. */
  locked: boolean;
};

type Known = {
  story: StoryForWriting;
  powers: Powers;
  /** What the last save of this page made of the story. */
  after: { storyVersion: number } | null;
  unlocked: boolean;
};

export function standingOf({ story, powers, after, unlocked }: Known): Standing {
  const savedSince = after !== null && after.storyVersion > story.version;
  const state = savedSince ? "draft" : story.state;
  const writable = powers.write && story.publicationState !== "retracted";
  const locked = writable && state !== "draft" && !unlocked;
  return {
    state,
    publication: story.publicationState,
    editable: writable && !locked,
    locked,
  };
}

/** What comes next and by whom; the words are `story.next.*`. */
export function nextStep({ state, publication }: Standing, { approve }: Powers) {
  if (publication === "retracted") return "retracted";
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
