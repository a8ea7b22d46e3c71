import { currentActor } from "@/lib/auth/session";
import { exportFeeds } from "@/lib/feed/list-queries";

/** All feeds as a list that other feed readers take in. */
export async function GET(): Promise<Response> {
  const actor = await currentActor();
  const text = actor && (await exportFeeds(actor));
  if (text === null) return new Response(null, { status: 404, headers: { "Cache-Control": "no-store" } });
  return new Response(text, {
    headers: {
      "Content-Type": "text/x-opml; charset=utf-8",
      "Content-Disposition": 'attachment; filename="collate-feeds.opml"',
      "Cache-Control": "no-store",
    },
  });
}
