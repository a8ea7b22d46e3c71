import "server-only";
import { setTimeout as sleep } from "node:timers/promises";
import { revalidateTag, updateTag } from "next/cache";
import { after } from "next/server";

/** Longer than a page takes to be made, on a busy machine too. */
const longestMakingMillis = 3_000;

/**
 * Pages under these tags are made anew for the next reader, and once more when whatever was being made at this moment is done: the
 * framework dates a page by when it was finished, so one that had read the state before would stand for good. From a
 * server action.
 */
export function expirePages(tags: readonly string[], againAfterMillis = longestMakingMillis): void {
  if (tags.length === 0) return;
  for (const tag of tags) updateTag(tag);
  after(async () => {
    await sleep(againAfterMillis);
    for (const tag of tags) revalidateTag(tag, { expire: 0 });
  });
}
