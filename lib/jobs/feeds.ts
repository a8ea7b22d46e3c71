import "server-only";
import { setTimeout as sleep } from "node:timers/promises";
import { closeFeedThread, readFeedApart, readOpmlApart } from "@/lib/document/apart/read-feed-apart";
import { askDueHubs } from "@/lib/feed/ask-hub";
import { pollNextFeed } from "@/lib/feed/poll";
import { readNextList } from "@/lib/feed/read-list";
import { forgetOldPolls, watchForSilence } from "@/lib/feed/watch-over";
import type { PollSurroundings } from "@/lib/feed/surroundings";
import { guardedFetch } from "@/lib/fetch/guarded-fetch";
import { mayFetch } from "@/lib/fetch/robots";
import { log } from "@/lib/log";
import { requestTaking } from "./queue";
import { inShort, tellSeldom } from "./tell-seldom";

const lookEveryMillis = 2_000;
const hubsEveryMillis = 30_000;
const silenceEveryMillis = 5 * 60_000;
const tidyEveryMillis = 60 * 60_000;
/** Polls wait for strangers' servers most of the time. */
const mostAtOnce = 6;
const newAtOnce = 2;

/** The clocks go on while the database is away. */
const failed = tellSeldom((err, timesBefore) => log().error({ err, timesBefore }, "feeds"));

/** Looks after the feeds until stopped: due ones are polled, lists are read, hubs are asked, silence is noticed. */
export function tendFeeds(): { stop: () => Promise<void> } {
  const going = new Set<Promise<void>>();
  const leaving = new AbortController();
  const around = surroundingsUntil(leaving.signal);

  /** One after the other until nothing is due. */
  async function drain(): Promise<void> {
    for (;;) if (leaving.signal.aborted || !(await pollOne(around))) return;
  }
  function track(name: string, run: () => Promise<unknown>): void {
    if (leaving.signal.aborted) return;
    const work = run()
      .then(() => undefined)
      .catch((error: unknown) => failed(`${name}: ${inShort(error)}`))
      .finally(() => going.delete(work));
    going.add(work);
  }
  const look = () => {
    for (let more = 0; more < newAtOnce && going.size < mostAtOnce; more += 1) track("feed.poll", drain);
  };
  const clocks = [
    setInterval(look, lookEveryMillis),
    setInterval(() => track("feed.list", () => readNextList(readOpmlApart)), lookEveryMillis),
    setInterval(() => track("feed.hub", () => askDueHubs(guardedFetch)), hubsEveryMillis),
    setInterval(() => track("feed.silence", watchForSilence), silenceEveryMillis),
    setInterval(() => track("feed.tidy", forgetOldPolls), tidyEveryMillis),
  ];
  return {
    stop: async () => {
      leaving.abort();
      for (const clock of clocks) clearInterval(clock);
      await Promise.all(going);
      await closeFeedThread();
    },
  };
}

/** False when nothing was due. */
async function pollOne(around: PollSurroundings): Promise<boolean> {
  const polled = await pollNextFeed(around);
  if (polled === null) return false;
  log().info(polled, "feed.poll");
  // Losing this loses nothing: imports that nobody works on are found by the sweep.
  if (polled.importId !== null) await requestTaking(polled.importId, { urgent: true });
  return true;
}

function surroundingsUntil(signal: AbortSignal): PollSurroundings {
  return {
    fetch: (address, request) => guardedFetch(address, { ...request, signal }),
    mayFetch,
    read: readFeedApart,
    wait: (millis) => sleep(millis, undefined, { signal }).catch(() => undefined),
    stopping: () => signal.aborted,
    chance: () => Math.random(),
  };
}
