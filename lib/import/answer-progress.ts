import "server-only";
import * as z from "zod";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { isAway } from "@/lib/db/is-away";
import { watchImport } from "./progress";
import { getImportProgress } from "./progress-queries";
import { progressStream } from "./progress-stream";

type Asked = { importId: string; signal: AbortSignal; accept?: string | null };

/** Server-sent events: the whole state at once, then whenever it changed, until the import has ended. */
export async function answerProgress(who: () => Promise<Actor | null>, asked: Asked): Promise<Response> {
  try {
    return await answer(await who(), asked);
  } catch (error) {
    if (!isAway(error)) throw error;
    return new Response(null, { status: 503, headers: { "Cache-Control": "no-store", "Retry-After": "5" } });
  }
}

async function answer(actor: Actor | null, { importId, signal, accept = null }: Asked): Promise<Response> {
  // Whoever may not know is told the same as about an import that does not exist.
  if (!actor || !may(actor, "article.import") || !z.uuid().safeParse(importId).success) return none();
  const standing = await getImportProgress(actor, importId);
  if (standing === null) return none();
  // For a screen whose line for events is broken.
  if (accept === "application/json") {
    return Response.json(standing, { headers: { "Cache-Control": "no-store" } });
  }
  const body = progressStream({
    read: () => getImportProgress(actor, importId),
    watch: (onChange) => watchImport(importId, onChange),
    signal,
  });
  return new Response(body, {
    headers: {
      "Content-Type": "text/event-stream; charset=utf-8",
      "Cache-Control": "no-store, no-transform",
      "X-Accel-Buffering": "no",
    },
  });
}

function none(): Response {
  return new Response(null, { status: 404, headers: { "Cache-Control": "no-store" } });
}
