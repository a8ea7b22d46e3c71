import { parentPort } from "node:worker_threads";
import { charsetOf } from "../charset-of";
import { decodeBytes } from "../decode";
import { readFeed } from "../feed/read-feed";
import { readOpml } from "../feed/read-opml";
import type { FeedOrder, FeedThreadAnswer } from "./feed-messages";

const port = parentPort;
if (port === null) throw new Error("this file is run as a thread");

port.on("message", (order: FeedOrder) => {
  port.postMessage(answerTo(order));
});
port.postMessage({ kind: "ready" } satisfies FeedThreadAnswer);

function answerTo({ kind, bytes, mediaType, url }: FeedOrder): FeedThreadAnswer {
  const decoded = decodeBytes(bytes, { kind: "xml", declared: charsetOf(mediaType) });
  if (!decoded.ok) {
    const refused = { ok: false as const, problem: decoded.problem, detail: null };
    return { kind, result: refused };
  }
  return kind === "opml"
    ? { kind, result: readOpml(decoded.text) }
    : { kind, result: readFeed(decoded.text, { url }) };
}
