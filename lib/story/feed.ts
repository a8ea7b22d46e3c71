import { generateAtomFeed } from "feedsmith";
import type { StoryCard } from "./public-queries";

type Feed = {
  title: string;
  subtitle: string;
  /** Where readers read, and where this feed is. */
  homeUrl: string;
  selfUrl: string;
  language: string;
  storyUrl: (slug: string) => string;
  /** Words before the headline of a story that was corrected or retracted. */
  marks: { corrected: string; retracted: string };
};

/** Atom 1.0 (RFC 4287): `updated` is the last change that readers saw, so that corrections reach them too. */
export function atomFeed(stories: readonly StoryCard[], feed: Feed): string {
  const newest = stories.reduce((last, { updatedAt }) => Math.max(last, updatedAt.getTime()), 0);
  return generateAtomFeed({
    id: feed.selfUrl,
    title: { value: feed.title },
    subtitle: { value: feed.subtitle },
    updated: new Date(newest),
    links: [
      { href: feed.homeUrl, rel: "alternate", type: "text/html", hreflang: feed.language },
      { href: feed.selfUrl, rel: "self", type: "application/atom+xml" },
    ],
    entries: stories.map((story) => ({
      id: `urn:uuid:${story.id}`,
      title: { value: printable(`${markOf(story, feed.marks)}${story.headline}`) },
      links: [
        { href: feed.storyUrl(story.slug), rel: "alternate", type: "text/html", hreflang: story.language },
      ],
      authors: story.authors.map((name) => ({ name: printable(name) })),
      categories: story.topics.map(({ slug, nameVi, nameEn }) => ({
        term: slug,
        label: story.language === "vi" ? nameVi : nameEn,
      })),
      published: story.publishedAt,
      updated: story.updatedAt,
      ...(story.retracted ? {} : { summary: { value: printable(story.standfirst) } }),
    })),
  });
}

/** Control characters cannot stand in XML, not even escaped: one in a headline would end the feed for everybody. */
function printable(text: string): string {
  return text.replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "\uFFFD");
}

function markOf({ retracted, correctedAt }: StoryCard, marks: Feed["marks"]): string {
  if (retracted) return `[${marks.retracted}] `;
  return correctedAt ? `[${marks.corrected}] ` : "";
}
