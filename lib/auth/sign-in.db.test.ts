import { expect, test, vi } from "vitest";
import { database } from "@/lib/db/client";
import { deactivateUser } from "@/lib/user/deactivate";
import { aMember } from "@/seeds/factories/member";
import { anAdmin } from "@/seeds/factories/user";
import { readActor } from "./read-actor";
import { endSession, everybody, perAccount, signIn } from "./sign-in";
import { countAttempt } from "./throttle";

// Passwords are slow to hash on purpose, and there are many of them here.
vi.setConfig({ testTimeout: 30_000 });

test("the right password opens a session whose cookie names the person", async () => {
  const { person, email, password } = await aMember({ role: "chief" });
  const cookie = await signedIn({ email, password });

  expect(await readActor(carrying(cookie))).toEqual(person);
  expect(await database().session.count({ where: { userId: person.id } })).toBe(1);
});

test("the cookie is out of reach of scripts and of other sites", async () => {
  const { email, password } = await aMember();
  const result = await signIn({ email, password }, from());
  if (!result.ok) throw new Error(result.problem);

  const session = result.value.cookies.filter((line) => line.startsWith("collate.session="));
  expect(session).toHaveLength(1);
  expect(session[0]).toMatch(/; HttpOnly/i);
  expect(session[0]).toMatch(/; SameSite=Lax/i);
  expect(session[0]).toMatch(/; Path=\/(;|$)/i);
  expect(session[0]).not.toMatch(/Domain=/i);
});

test("a wrong password, an unknown address and a closed account get one and the same answer", async () => {
  const admin = await anAdmin();
  const open = await aMember();
  const closed = await aMember();
  await deactivateUser(admin, { userId: closed.person.id });

  const answers = await Promise.all([
    signIn({ email: open.email, password: "không phải mật khẩu này" }, from("192.0.2.1")),
    signIn({ email: "nobody@newsroom.example", password: "không phải mật khẩu này" }, from("192.0.2.2")),
    signIn({ email: closed.email, password: closed.password }, from("192.0.2.3")),
    signIn({ email: "not an address", password: "không phải mật khẩu này" }, from("192.0.2.4")),
    signIn({ email: open.email, password: "x".repeat(500) }, from("192.0.2.5")),
  ]);

  for (const answer of answers)
    expect(answer).toEqual({ ok: false, problem: "wrong_credentials", detail: null });
  expect(await database().session.count()).toBe(0);
});

test("an unknown address costs as much time as a wrong password", async () => {
  const { email } = await aMember();
  const known: number[] = [];
  const unknown: number[] = [];
  for (let round = 0; round < 7; round += 1) {
    known.push(
      await timed(() => signIn({ email, password: "không phải mật khẩu" }, from(`192.0.2.${round}`))),
    );
    const stranger = { email: `nobody-${round}@newsroom.example`, password: "không phải mật khẩu" };
    unknown.push(await timed(() => signIn(stranger, from(`198.51.100.${round}`))));
  }
  // Hashing takes tens of milliseconds: leaving it out for one of the two would show at once. The quickest of
  // several rounds says most on a busy machine.
  expect(Math.min(...unknown)).toBeGreaterThan(Math.min(...known) * 0.4);
  expect(Math.min(...unknown)).toBeLessThan(Math.min(...known) * 2.5);
});

test("a closed account's sessions end with it", async () => {
  const admin = await anAdmin();
  const { person, email, password } = await aMember();
  const cookie = await signedIn({ email, password });
  await deactivateUser(admin, { userId: person.id });

  expect(await readActor(carrying(cookie))).toBeNull();
  expect(await database().session.count()).toBe(0);
});

test("a session row that outlives its person's account opens nothing", async () => {
  const { person, email, password } = await aMember();
  const cookie = await signedIn({ email, password });
  await database().user.update({ where: { id: person.id }, data: { deactivatedAt: new Date(0) } });

  expect(await readActor(carrying(cookie))).toBeNull();
});

test("a new role holds at the next request", async () => {
  const { person, email, password } = await aMember({ role: "chief" });
  const cookie = await signedIn({ email, password });
  await database().user.update({ where: { id: person.id }, data: { role: "editor" } });

  expect(await readActor(carrying(cookie))).toMatchObject({ role: "editor" });
});

test("signing out ends the session on the server, so that a kept cookie opens nothing", async () => {
  const { email, password } = await aMember();
  const cookie = await signedIn({ email, password });
  const { cookies } = await endSession(carrying(cookie));

  expect(cookies.join()).toMatch(/collate\.session=;.*Max-Age=0/i);
  expect(await readActor(carrying(cookie))).toBeNull();
  expect(await database().session.count()).toBe(0);
});

test("signing in again in the same browser gives a new session and ends the old one", async () => {
  const { email, password } = await aMember();
  const first = await signedIn({ email, password });
  const second = await signedIn({ email, password }, carrying(first));

  expect(second).not.toBe(first);
  expect(await readActor(carrying(first))).toBeNull();
  expect(await readActor(carrying(second))).not.toBeNull();
});

test("a forged, cut or foreign cookie opens nothing", async () => {
  const { email, password } = await aMember();
  const cookie = await signedIn({ email, password });
  const { token } = await database().session.findFirstOrThrow({ select: { token: true } });

  for (const forged of [
    cookie.slice(0, -3),
    `collate.session=${token}`,
    `collate.session=${token}.AAAA`,
    "collate.session=",
  ]) {
    expect(await readActor(carrying(forged))).toBeNull();
  }
  expect(await readActor(new Headers())).toBeNull();
});

test("an account that was guessed at too often is closed to guessing, from wherever, and to the right guess too", async () => {
  const { email, password } = await aMember();
  await signIn({ email, password: wrong }, from("203.0.113.1"));
  await attemptsSoFar("account:", perAccount.max);

  expect(await signIn({ email, password: wrong }, from("203.0.113.2"))).toMatchObject(tooMany);
  expect(await signIn({ email, password }, from("203.0.113.3"))).toMatchObject(tooMany);
});

test("signing in clears the count of one's own slips", async () => {
  const { email, password } = await aMember();
  await signIn({ email, password: wrong }, from("203.0.113.1"));
  await attemptsSoFar("account:", perAccount.max - 1);
  await signedIn({ email, password });

  const next = await signIn({ email, password: wrong }, from("203.0.113.99"));
  expect(next).toMatchObject({ problem: "wrong_credentials" });
});

test("one address cannot go through many accounts", async () => {
  await signIn({ email: "nobody@newsroom.example", password: wrong }, from("203.0.113.9"));
  await attemptsSoFar("203.0.113.9", 20);

  const other = { email: "somebody@newsroom.example", password: wrong };
  expect(await signIn(other, from("203.0.113.9"))).toMatchObject(tooMany);
  expect(await signIn(other, from("203.0.113.10"))).toMatchObject({ problem: "wrong_credentials" });
});

const wrong = "không phải mật khẩu này";
const tooMany = { ok: false, problem: "too_many_attempts" };

/** As if that many had been made already: making them would take a minute of hashing. */
async function attemptsSoFar(key: string, count: number): Promise<void> {
  const changed = await database().rateLimit.updateMany({
    where: { key: { startsWith: key } },
    data: { count },
  });
  expect(changed.count).toBe(1);
}

function from(address = "192.0.2.10"): Headers {
  return new Headers({ "x-forwarded-for": `10.0.0.1, ${address}`, "user-agent": "test" });
}

function carrying(cookie: string): Headers {
  const headers = from();
  headers.set("cookie", cookie);
  return headers;
}

async function signedIn(who: { email: string; password: string }, request = from()): Promise<string> {
  const result = await signIn(who, request);
  if (!result.ok) throw new Error(result.problem);
  return result.value.cookies.map((line) => line.split(";", 1)[0]).join("; ");
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

test("a new address on each request does not buy more attempts than the machine can check", async () => {
  const { email, password } = await aMember();
  await Promise.all(Array.from({ length: everybody.max }, () => countAttempt("everybody", everybody)));
  expect(await signIn({ email, password }, from("198.51.100.77"))).toMatchObject({
    problem: "too_many_attempts",
  });
});
