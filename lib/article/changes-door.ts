import "server-only";
import { setTimeout as sleep } from "node:timers/promises";
import * as z from "zod";
import { describeError } from "@/lib/action/describe-error";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { isAway } from "@/lib/db/is-away";
import { log } from "@/lib/log";
import { watchArticle } from "./changes";

type Asked = { articleId: string; signal: AbortSignal };

/**
 * Server-sent events: one whenever a decision about the article was committed. They say that there is something new and
 * not what, so nothing has to be guarded twice; the screen asks for it as it always does.
 */
export async function answerChanges(
  who: () => Promise<Actor | null>,
  { articleId, signal }: Asked,
): Promise<Response> {
  try {
    const actor = await who();
    if (!actor || !may(actor, "article.read") || !z.uuid().safeParse(articleId).success) {
      return new Response(null, { status: 404, headers: { "Cache-Control": "no-store" } });
    }
  } catch (error) {
    if (!isAway(error)) throw error;
    return new Response(null, { status: 503, headers: { "Cache-Control": "no-store", "Retry-After": "5" } });
  }
  return new Response(changesStream(articleId, signal), {
    headers: {
      "Content-Type": "text/event-stream; charset=utf-8",
      "Cache-Control": "no-store, no-transform",
      "X-Accel-Buffering": "no",
    },
  });
}

/** Proxies close what is silent. */
const stillHereMillis = 20_000;
/** Whoever bulk-decides elsewhere does not make this screen ask a hundred times. */
const atMostEveryMillis = 250;

function changesStream(articleId: string, signal: AbortSignal): ReadableStream<Uint8Array> {
  const gone = new AbortController();
  const over = AbortSignal.any([signal, gone.signal]);
  return new ReadableStream({
    start: (controller) => {
      send(controller, { articleId, over, canceled: gone.signal }).catch((error: unknown) =>
        log().error({ error: describeError(error) }, "article.changes"),
      );
    },
    cancel: () => gone.abort(),
  });
}

type Sending = { articleId: string; over: AbortSignal; canceled: AbortSignal };

async function send(
  controller: ReadableStreamDefaultController<Uint8Array>,
  { articleId, over, canceled }: Sending,
): Promise<void> {
  const encoder = new TextEncoder();
  const ended = new Promise<void>((resolve) =>
    over.addEventListener("abort", () => resolve(), { once: true }),
  );
  let isNew = true;
  let changed = Promise.withResolvers<void>();
  const leave = watchArticle(articleId, () => {
    isNew = true;
    changed.resolve();
  });
  try {
    // The first word makes the browser call the line open, and asks for what came in between.
    while (!over.aborted) {
      controller.enqueue(encoder.encode(isNew ? "data: changed\n\n" : ": still here\n\n"));
      isNew = false;
      changed = Promise.withResolvers<void>();
      await Promise.race([sleep(atMostEveryMillis, undefined, { ref: false }), ended]);
      if (!isNew)
        await Promise.race([changed.promise, sleep(stillHereMillis, undefined, { ref: false }), ended]);
    }
  } finally {
    leave();
    if (!canceled.aborted) controller.close();
  }
}
