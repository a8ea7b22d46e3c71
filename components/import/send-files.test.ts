import { expect, test } from "vitest";

import { partBytes } from "@/lib/upload/schema";

import type { PartAnswer } from "./ask-own-server";
import { notSent, sendAll, sendFile } from "./send-files";
import type { Send } from "./send-files";

const size = partBytes * 2 + 5;
const file = { name: "a.jsonl", file: new Blob([new Uint8Array(size)]) };

/** A server that keeps what comes and may lose its answer. */
function server(faults: Record<number, "before" | "after" | PartAnswer> = {}) {
  let kept = 0;
  let requests = 0;
  const froms: (string | undefined)[] = [];
  const send: Send = async (query, piece) => {
    const fault = faults[requests];
    requests += 1;
    froms.push(query["from"]);
    if (typeof fault === "object") return fault;
    if (fault === "before") return { ok: false, problem: "offline", received: null };
    if (query["from"] !== undefined && Number(query["from"]) !== kept)
      return { ok: false, problem: "out_of_step", received: kept };
    kept += piece.size;
    if (fault === "after") return { ok: false, problem: "offline", received: null };
    return { ok: true, ticket: "t", received: kept };
  };
  return { send, froms, kept: () => kept };
}

const way = (send: Send) => ({
  send,
  signal: new AbortController().signal,
  pause: async () => undefined,
  onChange: () => undefined,
});

test("a file goes in pieces, each behind the one before", async () => {
  const { send, froms, kept } = server();
  const sent = await sendFile(file, notSent, way(send));
  expect(sent).toMatchObject({ state: "sent", received: size, sent: size, ticket: "t" });
  expect(froms).toEqual([undefined, String(partBytes), String(partBytes * 2)]);
  expect(kept()).toBe(size);
});

test("a line that breaks goes on where the server stands, whether or not it had the piece", async () => {
  const { send, kept } = server({ 1: "before", 3: "after" });
  expect(await sendFile(file, notSent, way(send))).toMatchObject({ state: "sent", received: size });
  expect(kept()).toBe(size);
});

test("a line that stays broken is a failure that keeps what the server has", async () => {
  const faults = Object.fromEntries(Array.from({ length: 6 }, (_, index) => [index + 1, "before" as const]));
  const { send } = server(faults);
  const failed = await sendFile(file, notSent, way(send));
  expect(failed).toMatchObject({ state: "failed", problem: "offline", received: partBytes, ticket: "t" });
  expect(await sendFile(file, failed, way(send))).toMatchObject({ state: "sent", received: size });
});

test("what the server refuses is not tried again, and a lost file begins afresh", async () => {
  const refused = server({ 0: { ok: false, problem: "too_large", received: null } });
  expect(await sendFile(file, notSent, way(refused.send))).toMatchObject({
    state: "failed",
    problem: "too_large",
  });
  expect(refused.froms).toHaveLength(1);
  const lost = server({ 1: { ok: false, problem: "upload_gone", received: 0 } });
  expect(await sendFile(file, notSent, way(lost.send))).toMatchObject({ received: 0, ticket: null });
});

test("an empty file is told to the server too", async () => {
  const { send, froms } = server();
  expect(await sendFile({ name: "a.txt", file: new Blob([]) }, notSent, way(send))).toMatchObject({
    state: "sent",
  });
  expect(froms).toEqual([undefined]);
});

test("all files go, a few at a time", async () => {
  let open = 0;
  let most = 0;
  const done: number[] = [];
  await sendAll([1, 2, 3, 4, 5, 6, 7], async (one) => {
    open += 1;
    most = Math.max(most, open);
    await Promise.resolve();
    open -= 1;
    done.push(one);
  });
  expect(done.toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(most).toBe(3);
});
