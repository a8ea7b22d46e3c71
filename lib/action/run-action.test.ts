import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { beforeEach, expect, test, vi } from "vitest";
import * as z from "zod";
import { actorOfUser } from "@/lib/auth/actor";
import type { Person } from "@/lib/auth/actor";
import { ok, problem } from "./result";
import type { Result } from "./result";
import { runAction } from "./run-action";
import { idle } from "./state";

// The request is Next's to give; everything else here is ours and runs for real.
vi.mock("next/headers", () => ({ headers: vi.fn<() => Promise<Headers>>() }));

const lan = actorOfUser({ id: "0198a7c2-0000-7000-8000-000000000001", name: "Lan", role: "editor" });
const input = z.object({ title: z.string().min(1), count: z.coerce.number().int() });

beforeEach(() => {
  vi.stubEnv("DATABASE_URL", "postgresql://nowhere.invalid/x");
  vi.stubEnv("AUTH_SECRET", "only-for-tests-only-for-tests-only-for-tests");
  vi.stubEnv("INTERNAL_TOKEN", "only-for-tests-only-for-tests-only-for-tests");
  vi.stubEnv("LOG_LEVEL", "silent");
  from({ "sec-fetch-site": "same-origin" });
});

test("a direct call gives the verb the actor and the checked input, then renews", async () => {
  const seen: unknown[] = [];
  const action = define({
    run: async (actor, given) => ok({ by: actor.name, ...given }),
    afterwards: (value) => void seen.push(value),
  });
  expect(await action({ title: "Bão", count: "3" })).toEqual({
    status: "ok",
    value: { by: "Lan", title: "Bão", count: 3 },
  });
  expect(seen).toEqual([{ by: "Lan", title: "Bão", count: 3 }]);
});

test("a form does the same, with and without the state before it", async () => {
  const action = define({ run: async (_actor, given) => ok(given) });
  const answer = { status: "ok", value: { title: "Bão", count: 3 } };
  expect(await action(form({ title: "Bão", count: "3", extra: "x" }))).toEqual(answer);
  expect(await action(idle, form({ title: "Bão", count: "3" }))).toEqual(answer);
});

test("a stranger's request goes no further, whoever is signed in", async () => {
  const run = vi.fn<Recipe["run"]>(async () => ok(null));
  from({ "sec-fetch-site": "cross-site", origin: "http://localhost:3000" });
  expect(await define({ run })({ title: "a", count: 1 })).toMatchObject({
    status: "problem",
    problem: "foreign_request",
  });
  from({});
  expect(await define({ run })({ title: "a", count: 1 })).toMatchObject({
    status: "problem",
    problem: "foreign_request",
  });
  expect(run).not.toHaveBeenCalled();
});

test("without a session nothing runs, and what was typed comes back", async () => {
  const run = vi.fn<Recipe["run"]>(async () => ok(null));
  const answer = await define({ who: null, run })(form({ title: "Bão", count: "1", password: "x" }));
  expect(answer).toEqual({
    status: "problem",
    problem: "signed_out",
    detail: null,
    reference: null,
    typed: { title: "Bão", count: "1" },
  });
  expect(run).not.toHaveBeenCalled();
});

test("whatever somebody sends instead of the right shape is answered, not executed", async () => {
  const run = vi.fn<Recipe["run"]>(async () => ok(null));
  const sent: unknown[] = [
    undefined,
    null,
    7,
    "x",
    [],
    {},
    { title: { not: "" }, count: 1 },
    { title: "", count: "x" },
    () => 1,
  ];
  for (const given of sent) {
    const answer = await (define({ run }) as (given: unknown) => Promise<unknown>)(given);
    expect(answer).toMatchObject({ status: "invalid" });
  }
  expect(run).not.toHaveBeenCalled();
});

test("fields that do not fit are named, each with one code", async () => {
  const answer = await define({ run: async () => ok(null) })(form({ title: "", count: "many" }));
  expect(answer).toEqual({
    status: "invalid",
    fields: { title: "required", count: "invalid" },
    typed: { title: "", count: "many" },
  });
});

test("columns that the schema does not know never reach the verb", async () => {
  const run = vi.fn<Recipe["run"]>(async (_actor, given) => ok(given));
  await define({ run })({ title: "a", count: 1, role: "admin", id: "x", version: 9 } as {
    title: string;
    count: number;
  });
  expect(run).toHaveBeenCalledWith(lan, { title: "a", count: 1 });
});

test("a refusal comes back with its detail, and nothing is renewed", async () => {
  const afterwards = vi.fn<(value: unknown) => void>();
  const action = define({ run: async () => problem("changed_since_seen", { theirs: "khác" }), afterwards });
  expect(await action({ title: "a", count: 1 })).toMatchObject({
    status: "problem",
    problem: "changed_since_seen",
    detail: { theirs: "khác" },
  });
  expect(afterwards).not.toHaveBeenCalled();
});

test("an unforeseen error is shown as a reference and nothing else", async () => {
  const answer = await define({ run: async () => Promise.reject(new Error("password is hunter2")) })({
    title: "a",
    count: 1,
  });
  expect(answer).toMatchObject({
    status: "problem",
    problem: "unexpected",
    reference: expect.stringMatching(/^[0-9a-f-]{36}$/),
  });
  expect(JSON.stringify(answer)).not.toContain("hunter2");
});

test("a redirect after the verb goes through", async () => {
  const action = define({ run: async () => ok(null), afterwards: () => redirect("/desk") });
  await expect(action({ title: "a", count: 1 })).rejects.toThrow("NEXT_REDIRECT");
});

type Recipe = {
  who?: Person | null;
  run: (actor: Person, given: { title: string; count: number }) => Promise<Result<unknown, string>>;
  afterwards?: (value: unknown) => void;
};

function define({ who = lan, ...recipe }: Recipe) {
  return runAction({ ...recipe, who: async () => who, input });
}

function from(given: Record<string, string>): void {
  vi.mocked(headers).mockResolvedValue(new Headers(given));
}

function form(fields: Record<string, string>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.append(name, value);
  return data;
}
