import { createServer } from "node:net";
import { once } from "node:events";
import { Client } from "pg";
import { expect, test, vi } from "vitest";
import { onceThere } from "./once-there";

vi.mock("@/lib/log", () => ({ log: () => ({ warn: () => undefined }) }));

/** A port of this machine at which nobody listens any more. */
async function deadPort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}

async function connectTo(port: number): Promise<never> {
  const client = new Client({ host: "127.0.0.1", port, user: "nobody", database: "none" });
  client.on("error", () => undefined);
  await client.connect();
  throw new Error("somebody listens there");
}

test("waits longer and longer for a database that is away, and takes it when it is there", async () => {
  const port = await deadPort();
  const pauses: number[] = [];
  const { signal } = new AbortController();
  const opened = await onceThere(() => (pauses.length < 8 ? connectTo(port) : Promise.resolve("there")), {
    signal,
    pause: async (millis) => pauses.push(millis),
  });
  expect(opened).toBe("there");
  expect(pauses).toEqual([500, 1_000, 2_000, 4_000, 8_000, 15_000, 15_000, 15_000]);
});

test("gives up when the process is to end, and at once where waiting cannot help", async () => {
  const port = await deadPort();
  const leaving = new AbortController();
  const pause = async () => leaving.abort();
  expect(await onceThere(() => connectTo(port), { signal: leaving.signal, pause })).toBeNull();
  const mistake = () => Promise.reject(new Error('password authentication failed for user "collate_app"'));
  await expect(onceThere(mistake, { signal: new AbortController().signal })).rejects.toThrow("password");
});
