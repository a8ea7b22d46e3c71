import process from "node:process";
import { parentPort } from "node:worker_threads";
import { documentsOfFeed } from "../document/feed/documents-of-feed";
import { readFeed } from "../document/feed/read-feed";
import { readNewsMl } from "../document/agency/read-newsml";
import { readOpml } from "../document/feed/read-opml";

type Order = { reader: "feed" | "opml" | "newsMl"; source: string };

/** Reads what it is sent, and says how that ended: how many came out, or the problem, and the work it took. */
parentPort?.on("message", ({ reader, source }: Order) => {
  const before = process.threadCpuUsage();
  const answer = outcomeOf(reader, source);
  const { user, system } = process.threadCpuUsage(before);
  parentPort?.postMessage({ ...answer, cpuSeconds: (user + system) / 1_000_000 }, []);
});

function outcomeOf(reader: Order["reader"], source: string): { outcome: string | number; text: string } {
  if (reader === "opml") {
    const opml = readOpml(source);
    return { outcome: opml.ok ? opml.opml.feeds.length : opml.problem, text: "" };
  }
  if (reader === "newsMl") {
    const newsMl = readNewsMl(source, { name: "bomb" });
    return { outcome: newsMl.ok ? newsMl.arrivals.length : newsMl.problem, text: "" };
  }
  const feed = readFeed(source, { url: "https://tin.example.vn/rss" });
  if (!feed.ok) return { outcome: feed.problem, text: "" };
  const text = JSON.stringify(feed.feed.items.slice(0, 3)).slice(0, 10_000);
  return { outcome: documentsOfFeed(feed.feed).length, text };
}
