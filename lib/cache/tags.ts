/** Names under which public pages are cached. They are stored as plain text: no secrets, no user ids. */
export const tags = {
  /** Lists of stories: home, feeds. */
  stories: "stories",
  story: (slug: string) => `story:${slug}`,
  entity: (slug: string) => `entity:${slug}`,
  outlet: (slug: string) => `outlet:${slug}`,
  topic: (slug: string) => `topic:${slug}`,
  /** Which topics there are, in the frame of every page, and what stands under each of them. */
  topics: "topics",
  /** On every public page: after seeding or a restore nothing cached may stand. */
  everything: "everything",
} as const;
