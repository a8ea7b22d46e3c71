import robotsParser from "robots-parser";
import { now } from "@/lib/clock";
import type { FetchFailure, FetchProblem } from "./fetch-problem";
import type { FetchResult, GuardedFetch } from "./open-fetcher";
import { longestAddress } from "./web-address";

export type Permission =
  | { allowed: true; crawlDelaySeconds: number | null }
  | { allowed: false; reason: "disallowed"; crawlDelaySeconds: number | null }
  /** Its robots.txt cannot be had, so nothing may be fetched; asked again after `until`. */
  | { allowed: false; reason: "unreachable"; problem: FetchProblem; detail: string; until: Date };

type Rules = ReturnType<typeof robotsParser>;
type Answer = { rules: Rules } | { free: true } | { failure: FetchFailure };
type Entry = { answer: Promise<Answer>; until: Date };
type Equipment = { fetch: GuardedFetch; robotName: string; mostOrigins?: number };

const hour = 60 * 60;
/** For how long a site that does not answer is left alone, unless it names a time. */
const pause = 10 * 60;
/** RFC 9309 asks that at least 500 KiB are read; what follows is not. */
const maxBytes = 500 * 1024;
const mostStarred = 10_000;
const longestDelay = 24 * hour;

/** Reads robots.txt as RFC 9309 has it and remembers what each origin said, the least recently asked leaving first. */
export function openRobots({ fetch, robotName, mostOrigins = 500 }: Equipment) {
  const known = new Map<string, Entry>();

  async function mayFetch(address: string): Promise<Permission> {
    const url = URL.parse(address);
    if (url === null || !/^https?:$/.test(url.protocol) || url.href.length > longestAddress) {
      return unreachable({ ok: false, problem: "bad_address", detail: "not an address of the web" }, now());
    }
    const entry = recall(url.origin) ?? remember(url.origin);
    return judged(await entry.answer, entry, url.href, robotName);
  }

  function recall(origin: string): Entry | null {
    const entry = known.get(origin);
    known.delete(origin);
    if (!entry || entry.until <= now()) return null;
    known.set(origin, entry);
    return entry;
  }

  function remember(origin: string): Entry {
    const entry: Entry = { answer: read(origin), until: after(hour) };
    known.set(origin, entry);
    for (const oldest of known.keys()) {
      if (known.size <= mostOrigins) break;
      known.delete(oldest);
    }
    return entry;

    async function read(of: string): Promise<Answer> {
      const file = `${of}/robots.txt`;
      const answer = answerOf(file, await fetch(file, { accept: "text/plain", maxBytes, atCap: "cut" }));
      if ("failure" in answer) entry.until = after(answer.failure.retryAfterSeconds ?? pause);
      return answer;
    }
  }

  return { mayFetch };
}

/** Told not to ask (4xx) means free, and so does a chain that never ends; anything else that fails means no. */
function answerOf(file: string, result: FetchResult): Answer {
  if (result.ok) return { rules: robotsParser(file, tamed(new TextDecoder().decode(result.response.bytes))) };
  const { status = 0, problem } = result;
  // 429 says that the site is too busy for us, not that it has no rules.
  if (status >= 400 && status < 500 && status !== 429) return { free: true };
  return problem === "too_many_redirects" ? { free: true } : { failure: result };
}

/**
 * Patterns with stars are matched in the product of their length and the path's, so a hostile file could keep us
 * busy for half a minute. Sites write some hundred letters of them. Beyond ten thousand a prohibition counts up to
 * its first star, which forbids more, and a permission not at all.
 */
function tamed(text: string): string {
  let starred = 0;
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => {
      const rule = line.split("#")[0] ?? "";
      if (!rule.includes("*") || !/^\s*(?:dis)?allow\s*:/i.test(rule)) return line;
      starred += rule.length;
      if (starred <= mostStarred) return rule;
      return /^\s*allow/i.test(rule) ? "" : upToStar(rule);
    })
    .join("\n");
}

/** Nothing before the star means everything; an empty rule would mean nothing. */
function upToStar(rule: string): string {
  const [before = ""] = rule.split("*");
  return /:\s*$/.test(before) ? `${before}/` : before;
}

function judged(answer: Answer, { until }: Entry, address: string, robotName: string): Permission {
  if ("failure" in answer) return unreachable(answer.failure, until);
  if ("free" in answer) return { allowed: true, crawlDelaySeconds: null };
  const crawlDelaySeconds = delayOf(answer.rules, robotName);
  // `undefined` would mean another origin, which cannot be here: rules are kept by origin.
  const allowed = answer.rules.isAllowed(address, robotName) !== false;
  return allowed ? { allowed, crawlDelaySeconds } : { allowed, reason: "disallowed", crawlDelaySeconds };
}

function delayOf(rules: Rules, robotName: string): number | null {
  const delay = rules.getCrawlDelay(robotName);
  return delay !== undefined && delay >= 0 ? Math.min(delay, longestDelay) : null;
}

function unreachable({ problem, detail }: FetchFailure, until: Date): Permission {
  return { allowed: false, reason: "unreachable", problem, detail, until };
}

function after(seconds: number): Date {
  return new Date(now().getTime() + seconds * 1000);
}
