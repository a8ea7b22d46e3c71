import "server-only";
import { createHmac, timingSafeEqual } from "node:crypto";
import { systemActor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { database } from "@/lib/db/client";
import { newId } from "@/lib/ids";
import { log } from "@/lib/log";
import { denySubscription } from "./ask-hub";
import { confirmSubscription } from "./confirm-subscription";

export const maxPushBytes = 5_000_000;
/** Beyond so many that no worker has read yet, the next look at the feed itself will have to do. */
const mostWaiting = 20;

/** Answers a hub that asks whether we meant it: the challenge, or null for "no". */
export async function answerIntent(callback: string, query: URLSearchParams): Promise<string | null> {
  const topic = query.get("hub.topic") ?? "";
  const challenge = query.get("hub.challenge");
  if (query.get("hub.mode") === "denied") return (await deny(callback, topic)) ? "" : null;
  if (query.get("hub.mode") !== "subscribe" || !challenge || challenge.length > 2_000) return null;
  const leaseSeconds = Number(query.get("hub.lease_seconds") ?? "");
  if (!Number.isSafeInteger(leaseSeconds) || leaseSeconds <= 0) return null;
  const confirmed = await confirmSubscription(systemActor("hub"), { callback, topic, leaseSeconds });
  return confirmed.ok ? challenge : null;
}

async function deny(callback: string, topic: string): Promise<boolean> {
  const feed = await database().feed.findUnique({
    where: { hubCallback: callback, hubTopic: topic },
    select: { id: true },
  });
  return feed !== null && (await denySubscription(systemActor("hub"), { feedId: feed.id })).ok;
}

/** `unknown`: nobody here wants this any more. `ignored`: taken, but not believed, as WebSub has it. */
export type Delivered = "kept" | "ignored" | "unknown" | "too_large";

/** Keeps what a hub delivers for the workers; nothing of it is read here. Only what is signed with our secret counts. */
export async function takeDelivery(callback: string, request: Request): Promise<Delivered> {
  const feed = await database().feed.findUnique({
    where: { hubCallback: callback, state: "active", hubState: "subscribed" },
    select: { id: true, hubSecret: true, _count: { select: { pushes: true } } },
  });
  if (!feed || feed.hubSecret === null) return "unknown";
  const bytes = await readCapped(request);
  if (bytes === null) return "too_large";
  if (!isSigned(bytes, request.headers.get("x-hub-signature"), feed.hubSecret)) {
    log().warn({ feedId: feed.id }, "a push whose signature is wrong");
    return "ignored";
  }
  if (feed._count.pushes >= mostWaiting) {
    log().warn({ feedId: feed.id }, "more pushes than are read");
    return "ignored";
  }
  const mediaType = request.headers.get("content-type")?.slice(0, 200) ?? null;
  await database().feedPush.create({
    data: { id: newId(), feedId: feed.id, bytes: Buffer.from(bytes), mediaType, createdAt: now() },
  });
  return "kept";
}

async function readCapped(request: Request): Promise<Buffer | null> {
  if (Number(request.headers.get("content-length") ?? 0) > maxPushBytes) return null;
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of request.body ?? []) {
    length += piece.byteLength;
    if (length > maxPushBytes) return null;
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

const strongEnough = new Set(["sha256", "sha384", "sha512"]);

export function isSigned(bytes: Uint8Array, header: string | null, secret: string): boolean {
  const [, method = "", given = ""] = /^(\w+)=([0-9a-f]+)$/i.exec(header?.trim() ?? "") ?? [];
  if (!strongEnough.has(method.toLowerCase())) return false;
  const expected = createHmac(method.toLowerCase(), secret).update(bytes).digest();
  const received = Buffer.from(given, "hex");
  return received.length === expected.length && timingSafeEqual(received, expected);
}
