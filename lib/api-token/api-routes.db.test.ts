import { readdir } from "node:fs/promises";
import { expect, test } from "vitest";
import { POST } from "@/app/api/v1/articles/route";
import { GET } from "@/app/api/v1/imports/[id]/route";
import { systemActor } from "@/lib/auth/actor";
import { database } from "@/lib/db/client";
import { closeSender } from "@/lib/jobs/queue";
import { spoolFolder } from "@/lib/import/spool";
import { takeApart } from "@/lib/import/take-apart";
import { anApiToken } from "@/seeds/factories/api-token";
import { anOutlet } from "@/seeds/factories/outlet";

const json = "application/json";

type Sent = { token?: string; type?: string | null; body?: BodyInit | null; query?: string };

function post({ token, type = json, body = "{}", query = "" }: Sent): Promise<Response> {
  const headers = new Headers();
  if (token !== undefined) headers.set("authorization", `Bearer ${token}`);
  if (type !== null) headers.set("content-type", type);
  // A stream has no length of its own: as when it is not announced.
  const init = { method: "POST", headers, body, duplex: "half" } as RequestInit;
  return POST(new Request(`http://localhost:3000/api/v1/articles${query}`, init));
}

function get(token: string, id: string, query = ""): Promise<Response> {
  const headers = { authorization: `Bearer ${token}` };
  const request = new Request(`http://localhost:3000/api/v1/imports/${id}${query}`, { headers });
  return GET(request, { params: Promise.resolve({ id }) });
}

async function accepted(answer: Response): Promise<{ id: string; status: string }> {
  const told = (await answer.json()) as { id: string; status: string };
  expect({ status: answer.status, told }).toMatchObject({ status: 202 });
  return told;
}

async function fault(answer: Response) {
  expect(answer.headers.get("content-type")).toBe("application/problem+json");
  expect(answer.headers.get("access-control-allow-origin")).toBeNull();
  const body = (await answer.json()) as { status: number; code: string };
  expect(body.status).toBe(answer.status);
  return { status: answer.status, code: body.code };
}

const article = {
  id: "tin-1",
  title: "Bến đò mở lại",
  text: "Nước rút, bến đò mở lại sáng nay.",
  url: "https://a.example/1",
};

test("an article comes in under the token's outlet, and its sender can follow it", async () => {
  const outlet = await anOutlet();
  const { token } = await anApiToken({ outletId: outlet });
  const { id, status } = await accepted(
    await post({ token, body: JSON.stringify(article), query: "?name=bản%20tin" }),
  );
  expect(status).toBe(`/api/v1/imports/${id}`);
  await takeApart(systemActor("test"), { importId: id });
  const told = await get(token, id);
  expect(await told.json()).toMatchObject({
    id,
    state: "finished",
    counts: { items: 1, imported: 1, duplicate: 0, rejected: 0 },
    items: [{ position: 0, name: "bản tin.json", outcome: "imported", problem: null }],
    next: null,
  });
  expect(await database().article.findFirstOrThrow()).toMatchObject({
    title: "Bến đò mở lại",
    outletId: outlet,
  });
});

test("sent again it is the same article; changed under its id it is a new version", async () => {
  const { token } = await anApiToken();
  const outcomes: unknown[] = [];
  for (const text of [article.text, article.text, "Nước rút, bến đò mở lại chiều nay."]) {
    const { id } = await accepted(await post({ token, body: JSON.stringify([{ ...article, text }]) }));
    await takeApart(systemActor("test"), { importId: id });
    const told = (await (await get(token, id)).json()) as { items: { outcome: string }[] };
    outcomes.push(told.items.map(({ outcome }) => outcome));
  }
  expect(outcomes).toEqual([["imported"], ["duplicate"], ["revised"]]);
  expect(await database().article.count()).toBe(1);
});

test("lines come in page by page of the report, by outcome if asked", async () => {
  const { token } = await anApiToken();
  const lines = Array.from({ length: 5 }, (_, index) =>
    JSON.stringify({ id: `${index}`, text: `Bản tin số ${index}.` }),
  );
  const body = `${lines.join("\n")}\n{broken\n`;
  const { id } = await accepted(await post({ token, type: "application/x-ndjson", body }));
  await takeApart(systemActor("test"), { importId: id });
  const seen: number[] = [];
  for (let query: string | null = "?limit=2"; query !== null;) {
    const page = (await (await get(token, id, query)).json()) as {
      items: { position: number }[];
      next: string | null;
    };
    seen.push(...page.items.map(({ position }) => position));
    query = page.next && new URL(page.next, "http://a").search;
  }
  expect(seen).toEqual([0, 1, 2, 3, 4, 5]);
  const refused = await get(token, id, "?outcome=rejected");
  expect(await refused.json()).toMatchObject({
    counts: { items: 6, rejected: 1 },
    items: [{ problem: "broken_json" }],
  });
  expect(await fault(await get(token, id, "?limit=0"))).toEqual({ status: 400, code: "invalid_query" });
});

test("a trial says what would happen and brings nothing in", async () => {
  const { token } = await anApiToken();
  const { id } = await accepted(await post({ token, body: JSON.stringify(article), query: "?trial=true" }));
  await takeApart(systemActor("test"), { importId: id });
  expect(await (await get(token, id)).json()).toMatchObject({ trial: true, counts: { imported: 1 } });
  expect(await database().article.count()).toBe(0);
});

test("each refusal is a problem document with its own status", async () => {
  const { token } = await anApiToken();
  expect(await fault(await post({}))).toEqual({ status: 401, code: "no_token" });
  expect(await fault(await post({ token: `${token}0` }))).toEqual({ status: 401, code: "bad_token" });
  expect(await fault(await post({ token, type: "image/png" }))).toEqual({
    status: 415,
    code: "unknown_content_type",
  });
  expect(await fault(await post({ token, type: null, body: new Uint8Array(2) }))).toMatchObject({
    status: 415,
  });
  expect(await fault(await post({ token, body: "" }))).toEqual({ status: 422, code: "empty" });
  expect(await fault(await post({ token, body: null }))).toEqual({ status: 422, code: "empty" });
  expect(await fault(await post({ token, body: "{broken" }))).toEqual({ status: 422, code: "broken_json" });
  expect(await fault(await post({ token, body: new Uint8Array([0x22, 0xff, 0x22]) }))).toMatchObject({
    code: "broken_json",
  });
  for (const body of ["[]", "1", "null", '"a"', "[1]", "[[]]"]) {
    expect(await fault(await post({ token, body }))).toEqual({ status: 422, code: "not_records" });
  }
  expect(await database().import.count()).toBe(0);
  expect(await readdir(spoolFolder())).toEqual([]);
});

test("what is too large is refused, announced or not, and leaves nothing behind", async () => {
  const { token } = await anApiToken();
  const piece = new Uint8Array(1_000_000).fill(97);
  let pieces = 0;
  const endless = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      pieces += 1;
      controller.enqueue(piece);
    },
  });
  expect(await fault(await post({ token, type: "text/plain", body: endless }))).toEqual({
    status: 413,
    code: "too_large",
  });
  expect(pieces).toBeLessThan(10);
  const announced = new Headers({
    authorization: `Bearer ${token}`,
    "content-type": "text/html",
    "content-length": "200000000",
  });
  const request = new Request("http://localhost:3000/api/v1/articles", {
    method: "POST",
    headers: announced,
  });
  expect(await fault(await POST(request))).toEqual({ status: 413, code: "too_large" });
  expect(await readdir(spoolFolder())).toEqual([]);
});

test("nobody follows what another token brought in", async () => {
  const [mine, other] = [await anApiToken(), await anApiToken()];
  const { id } = await accepted(await post({ token: mine.token, body: JSON.stringify(article) }));
  expect(await fault(await get(other.token, id))).toEqual({ status: 404, code: "not_found" });
  expect(await fault(await get(mine.token, "x"))).toEqual({ status: 404, code: "not_found" });
  expect((await get(mine.token, id)).status).toBe(200);
  await closeSender();
});
