import type { StoryProfile } from "@/lib/language/story-profile";

/**
 * A profile from the database. An older shape, or none, is no profile: the article is then left out of the
 * comparison until it is analysed again.
 */
export function storedProfile(value: unknown): StoryProfile | null {
  return isProfile(value) ? value : null;
}

function isProfile(value: unknown): value is StoryProfile {
  return typeof value === "object" && value !== null && "version" in value && value.version === 2;
}
