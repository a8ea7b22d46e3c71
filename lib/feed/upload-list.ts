import "server-only";
import type * as z from "zod";
import type { Actor } from "@/lib/auth/actor";
import { addFeedList } from "./add-list";
import type { uploadListInput } from "./schema";

/** A list of feeds as somebody's browser sends it. */
export async function uploadFeedList(actor: Actor, { file }: z.output<typeof uploadListInput>) {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return addFeedList(actor, { name: file.name.trim().slice(0, 300) || "opml", bytes });
}
