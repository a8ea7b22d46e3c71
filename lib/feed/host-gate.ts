const mostAtOnce = 2;

const busy = new Map<string, number>();
const waiting = new Map<string, (() => void)[]>();

/** Runs with at most one other request to that host going on in this process. */
export async function withHost<T>(address: string, run: () => Promise<T>): Promise<T> {
  const { host } = new URL(address);
  await enter(host);
  try {
    return await run();
  } finally {
    leave(host);
  }
}

async function enter(host: string): Promise<void> {
  const now = busy.get(host) ?? 0;
  if (now < mostAtOnce) {
    busy.set(host, now + 1);
    return;
  }
  await new Promise<void>((resolve) => {
    waiting.set(host, [...(waiting.get(host) ?? []), resolve]);
  });
}

/** Whoever waits longest takes the place over. */
function leave(host: string): void {
  const [next, ...rest] = waiting.get(host) ?? [];
  if (rest.length > 0) waiting.set(host, rest);
  else waiting.delete(host);
  if (next) {
    next();
    return;
  }
  const left = (busy.get(host) ?? 1) - 1;
  if (left === 0) busy.delete(host);
  else busy.set(host, left);
}
