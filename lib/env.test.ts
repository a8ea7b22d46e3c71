import { expect, test, vi } from "vitest";

const strong = "kP3vXq8ZtW5nB1rY6mL9sD2hG4jF7cTa";
const production = {
  COLLATE_MODE: "production",
  DATABASE_URL: "postgresql://app@localhost/collate",
  PUBLIC_URL: "https://collate.example",
  AUTH_SECRET: strong,
  INTERNAL_TOKEN: strong,
};

test("production takes secrets of its own and an encrypted address", async () => {
  expect(await read(production)).toMatchObject({ COLLATE_MODE: "production" });
});

test("on the machine itself no encryption is asked for", async () => {
  expect(await read({ ...production, PUBLIC_URL: "http://localhost:3000" })).toBeDefined();
});

test("an empty value counts as absent", async () => {
  expect(await read({ ...production, LOG_LEVEL: "", DATABASE_POOL: " " })).toMatchObject({
    LOG_LEVEL: "info",
    DATABASE_POOL: 10,
  });
});

test("the demo may fetch from hosts that tests play", async () => {
  const given = {
    ...production,
    COLLATE_MODE: "demo",
    FETCH_ALLOW_HOSTS: "127.0.0.1:4000, [::1]:80,Bao.localhost:4001",
  };
  expect(await read(given)).toMatchObject({
    FETCH_ALLOW_HOSTS: ["127.0.0.1:4000", "[::1]:80", "bao.localhost:4001"],
  });
  expect(await read({ ...given, FETCH_ALLOW_HOSTS: "" })).toMatchObject({ FETCH_ALLOW_HOSTS: [] });
});

test.each(["127.0.0.1", "*", "http://127.0.0.1:80", "a:99999", "a:b", "10.0.0.0/8:80"])(
  "a host to allow is written with its port and nothing else, not %s",
  async (FETCH_ALLOW_HOSTS) => {
    await expect(read({ ...production, COLLATE_MODE: "demo", FETCH_ALLOW_HOSTS })).rejects.toThrow(
      "FETCH_ALLOW_HOSTS: must be host:port",
    );
  },
);

const refused: [string, Record<string, string>, RegExp][] = [
  ["a secret from instructions", { AUTH_SECRET: "change-me-change-me-change-me-change-me" }, /AUTH_SECRET/],
  ["the secret of tests", { AUTH_SECRET: "only-for-tests-only-for-tests-only-for-tests" }, /AUTH_SECRET/],
  ["a secret of one letter", { AUTH_SECRET: "a".repeat(64) }, /AUTH_SECRET/],
  ["a short secret", { AUTH_SECRET: "kP3vXq8Z" }, /AUTH_SECRET/],
  ["a plain token", { INTERNAL_TOKEN: "abab".repeat(16) }, /INTERNAL_TOKEN/],
  ["to fetch from private networks", { FETCH_ALLOW_HOSTS: "127.0.0.1:4000" }, /FETCH_ALLOW_HOSTS/],
  ["an address in the clear", { PUBLIC_URL: "http://collate.example" }, /PUBLIC_URL/],
];

for (const [what, change, complaint] of refused) {
  test(`production refuses ${what} and does not repeat it`, async () => {
    const error: unknown = await read({ ...production, ...change }).catch((thrown: unknown) => thrown);
    expect(String(error)).toMatch(complaint);
    for (const value of Object.values(change)) expect(String(error)).not.toContain(value);
  });
}

async function read(given: Record<string, string>) {
  vi.resetModules();
  for (const [name, value] of Object.entries(given)) vi.stubEnv(name, value);
  const { env } = await import("./env");
  return env();
}
