import { describeError } from "@/lib/action/describe-error";

type Tell = (news: string, timesBefore: number) => void;

const everyMillis = 30_000;

/**
 * Passes on what is new at once, and what comes again and again only now and then, with how often it came
 * meanwhile: a database that is away for an hour must not fill the disk with saying so.
 */
export function tellSeldom(tell: Tell, uptime: () => number = () => performance.now()) {
  const told = new Map<string, { at: number; kept: number }>();
  return (news: string): void => {
    const before = told.get(news);
    if (before !== undefined && uptime() - before.at < everyMillis) {
      before.kept += 1;
      return;
    }
    // Only what is going on now is remembered.
    for (const [key, { at }] of told) if (uptime() - at >= everyMillis) told.delete(key);
    told.set(news, { at: uptime(), kept: 0 });
    tell(news, before?.kept ?? 0);
  };
}

/** One line that is the same for the same failure. */
export function inShort(error: unknown): string {
  const { name, code, message } = describeError(error);
  return [name, code, message].filter((part) => part !== null).join(" ");
}
