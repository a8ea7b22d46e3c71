import type { OpmlFeed } from "./read-opml";
import { cleanText } from "../clean-text";
import { escapeMarkup } from "../xml-text";

type Folder = { feeds: OpmlFeed[]; folders: Map<string, Folder> };

/** OPML 2.0 that `readOpml` and other readers take in as it was. */
export function writeOpml(feeds: readonly OpmlFeed[], { title }: { title: string }): string {
  const root = emptyFolder();
  for (const feed of feeds) folderAt(root, feed.path).feeds.push(feed);
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    `  <head><title>${written(title)}</title></head>`,
    "  <body>",
    ...outlines(root, "    "),
    "  </body>",
    "</opml>",
  ];
  return `${lines.join("\n")}\n`;
}

function emptyFolder(): Folder {
  return { feeds: [], folders: new Map() };
}

function folderAt(root: Folder, path: readonly string[]): Folder {
  let folder = root;
  for (const name of path) {
    const next = folder.folders.get(name) ?? emptyFolder();
    folder.folders.set(name, next);
    folder = next;
  }
  return folder;
}

function outlines({ feeds, folders }: Folder, indent: string): string[] {
  return [
    ...[...folders].flatMap(([name, folder]) => [
      `${indent}<outline text="${written(name)}">`,
      ...outlines(folder, `${indent}  `),
      `${indent}</outline>`,
    ]),
    ...feeds.map((feed) => `${indent}<outline ${feedAttributes(feed)}/>`),
  ];
}

function feedAttributes({ title, xmlUrl, htmlUrl }: OpmlFeed): string {
  const name = written(title ?? xmlUrl);
  const page = htmlUrl === null ? "" : ` htmlUrl="${written(htmlUrl)}"`;
  return `type="rss" text="${name}" title="${name}" xmlUrl="${written(xmlUrl)}"${page}`;
}

function written(text: string): string {
  return escapeMarkup(cleanText(text).replace(/\s+/g, " "));
}
