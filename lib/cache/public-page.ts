import "server-only";
import { cacheLife, cacheTag } from "next/cache";
import { tags } from "./tags";

/**
 * For the first line of every cached public page. It stands until a write says otherwise: publishing expires
 * exactly the pages that show the story.
 */
export function publicPage(...own: string[]): void {
  cacheLife("max");
  cacheTag(tags.everything, ...own);
}
