import { expect, test, vi } from "vitest";
import { analyseArticles } from "@/lib/article/analyse-articles";
import { systemActor, visitorActor } from "@/lib/auth/actor";
import { readActor } from "@/lib/auth/read-actor";
import { signIn } from "@/lib/auth/sign-in";
import { database } from "@/lib/db/client";
import { newId } from "@/lib/ids";
import { aBegunImport } from "@/seeds/factories/import";
import { aMember } from "@/seeds/factories/member";
import { answerProgress } from "./answer-progress";
import type { ImportProgress } from "./progress-queries";
import { takeApart } from "./take-apart";

const system = systemActor("test");
const asSystem = async () => system;

type Event = { type: string; data: string };

async function* eventsOf({ body }: Response): AsyncGenerator<Event> {
  if (body === null) throw new Error("no stream");
  let text = "";
  for await (const part of body.pipeThrough(new TextDecoderStream())) {
    text += part;
    for (let end = text.indexOf("\n\n"); end !== -1; end = text.indexOf("\n\n")) {
      const lines = text.slice(0, end).split("\n");
      text = text.slice(end + 2);
      const field = (name: string) =>
        lines.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2);
      const data = field("data");
      if (data !== undefined) yield { type: field("event") ?? "message", data };
    }
  }
}

/** The next state that is told; null when the stream has ended. */
async function nextState(events: AsyncGenerator<Event>): Promise<ImportProgress | null> {
  const { value, done } = await events.next();
  if (done || value.type === "end") return null;
  return JSON.parse(value.data);
}

async function signedIn(who: { email: string; password: string }): Promise<string> {
  const result = await signIn(who, new Headers({ "x-forwarded-for": "192.0.2.10", "user-agent": "test" }));
  if (!result.ok) throw new Error(result.problem);
  return result.value.cookies.map((line) => line.split(";", 1)[0]).join("; ");
}

async function listeners(): Promise<number> {
  const [row] = await database().$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM pg_stat_activity
    WHERE application_name = 'collate-listen' AND datname = current_database()`;
  return row?.count ?? -1;
}

const until = (check: () => Promise<void>) => vi.waitFor(check, { timeout: 30_000, interval: 50 });

async function read(importId: string): Promise<void> {
  const articles = await database().article.findMany({ where: { importId }, select: { id: true } });
  await analyseArticles(system, { articleIds: articles.map(({ id }) => id) });
}

test("somebody who is signed in is told the state, each change and the end", async () => {
  const { email, password } = await aMember();
  const editor = await readActor(new Headers({ cookie: await signedIn({ email, password }) }));
  const begun = await aBegunImport();

  const response = await answerProgress(async () => editor, {
    ...begun,
    signal: new AbortController().signal,
  });
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toBe("text/event-stream; charset=utf-8");
  expect(response.headers.get("cache-control")).toContain("no-store");
  const events = eventsOf(response);
  expect(await nextState(events)).toMatchObject({ id: begun.importId, state: "waiting", itemCount: 0 });
  await until(async () => expect(await listeners()).toBe(1));

  await takeApart(system, begun);
  let state = await nextState(events);
  while (state !== null && state.state !== "finished") state = await nextState(events);
  expect(state).toMatchObject({ state: "finished", importedCount: 1, analysedCount: 0 });

  await read(begun.importId);
  expect(await nextState(events)).toMatchObject({ state: "finished", analysedCount: 1 });
  expect(await events.next()).toMatchObject({ value: { type: "end" } });
  expect((await events.next()).done).toBe(true);
  await until(async () => expect(await listeners()).toBe(0));
});

test("what has ended is told once, and the stream ends", async () => {
  const begun = await aBegunImport();
  await takeApart(system, begun);
  await read(begun.importId);
  const told = [];
  const signal = new AbortController().signal;
  for await (const { type } of eventsOf(await answerProgress(asSystem, { ...begun, signal })))
    told.push(type);
  expect(told).toEqual(["message", "end"]);
});

test("to whom it does not concern, an import does not exist", async () => {
  const begun = await aBegunImport();
  const { signal } = new AbortController();
  for (const [actor, importId] of [
    [null, begun.importId],
    [visitorActor(), begun.importId],
    [system, newId()],
    [system, "1"],
    [system, `${begun.importId}'`],
  ] as const) {
    const { status, body } = await answerProgress(async () => actor, { importId, signal });
    expect([status, body]).toEqual([404, null]);
  }
  await until(async () => expect(await listeners()).toBe(0));
});

test("while the database is away, whoever asks is told to come back", async () => {
  const begun = await aBegunImport();
  const { signal } = new AbortController();
  const away = () => Promise.reject(Object.assign(new Error("connect"), { code: "ECONNREFUSED" }));
  const { status, headers } = await answerProgress(away, { ...begun, signal });
  expect([status, headers.get("retry-after")]).toEqual([503, "5"]);
  const mistake = () => Promise.reject(new Error("a mistake"));
  await expect(answerProgress(mistake, { ...begun, signal })).rejects.toThrow("a mistake");
});

test("whoever goes away is not listened for any more, however they go", async () => {
  const begun = await aBegunImport();
  const leaving = new AbortController();
  const both = [
    await answerProgress(asSystem, { ...begun, signal: leaving.signal }),
    await answerProgress(asSystem, { ...begun, signal: new AbortController().signal }),
  ];
  const streams = both.map(eventsOf);
  for (const events of streams) expect(await nextState(events)).toMatchObject({ state: "waiting" });
  await until(async () => expect(await listeners()).toBe(1));
  // The tab is closed; then a proxy lets go of the answer.
  leaving.abort();
  expect((await streams[0]?.next())?.done).toBe(true);
  expect(await listeners()).toBe(1);
  await streams[1]?.return(undefined);
  await until(async () => expect(await listeners()).toBe(0));
});

test("after the database was restarted, watching goes on and nothing is missed", async () => {
  const begun = await aBegunImport();
  const leaving = new AbortController();
  const events = eventsOf(await answerProgress(asSystem, { ...begun, signal: leaving.signal }));
  expect(await nextState(events)).toMatchObject({ state: "waiting" });
  await until(async () => expect(await listeners()).toBe(1));
  const [cut] = await database().$queryRaw<{ pid: number }[]>`
    SELECT pid FROM pg_stat_activity WHERE application_name = 'collate-listen' AND datname = current_database()`;
  await database().$queryRaw`SELECT pg_terminate_backend(${cut?.pid ?? 0}::int)`;
  // Told while nobody hears it: the gap itself makes watchers look.
  await takeApart(system, begun);
  let state = await nextState(events);
  while (state !== null && state.state !== "finished") state = await nextState(events);
  expect(state).toMatchObject({ state: "finished", importedCount: 1 });
  await until(async () => expect(await listeners()).toBe(1));
  await read(begun.importId);
  expect(await nextState(events)).toMatchObject({ analysedCount: 1 });
  leaving.abort();
});
