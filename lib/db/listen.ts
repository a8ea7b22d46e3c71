import "server-only";
import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";
import { env } from "@/lib/env";
import { log } from "@/lib/log";

export type Listening = { close: () => Promise<void> };

type Ears = {
  onMessage: (payload: string) => void;
  /** The connection was lost for a moment: messages may have passed unheard. */
  onGap: () => void;
};

/** One connection that hears what transactions tell with `pg_notify`. It comes back by itself after an outage. */
export function listen(channel: "collate_import" | "collate_article", { onMessage, onGap }: Ears): Listening {
  const over = new AbortController();
  const running = keepListening();
  return {
    close: async () => {
      over.abort();
      await running;
    },
  };

  async function keepListening(): Promise<void> {
    for (let first = true; !over.signal.aborted; first = false) {
      try {
        await hear(first);
      } catch (error) {
        log().warn({ err: error instanceof Error ? error.message : String(error) }, "listen");
      }
      if (!over.signal.aborted) await pause(over.signal);
    }
  }

  async function hear(first: boolean): Promise<void> {
    const client = new Client({
      connectionString: env().DATABASE_URL,
      connectionTimeoutMillis: 10_000,
      keepAlive: true,
      application_name: "collate-listen",
    });
    const ended = new Promise<void>((resolve) => {
      client.once("end", resolve);
      client.on("error", () => resolve());
      over.signal.addEventListener("abort", () => resolve(), { once: true });
    });
    client.on("notification", ({ payload }) => onMessage(payload ?? ""));
    try {
      await client.connect();
      await client.query(`LISTEN ${client.escapeIdentifier(channel)}`);
      if (!first) onGap();
      await ended;
    } finally {
      // It may be gone already, and then has nothing more to say.
      await client.end().catch(() => undefined);
    }
  }
}

async function pause(signal: AbortSignal): Promise<void> {
  await sleep(500, undefined, { signal, ref: false }).catch(() => undefined);
}
