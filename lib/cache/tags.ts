/** Names under which public pages are cached. They are stored as plain text: no secrets, no user ids. */
export const tags = {
  /** Lists of stories: home, feeds, topics. */
  stories: "stories",
  story: (slug: string) => `story:${slug}`,
  entity: (slug: string) => `entity:${slug}`,
  outlet: (slug: string) => `outlet:${slug}`,
  topic: (slug: string) => `topic:${slug}`,
  /** On every public page: after seeding or a restore nothing cached may stand. */
  everything: "everything",
} as const;
