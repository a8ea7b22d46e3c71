import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { expect, test, vi } from "vitest";

const databaseUrl = "postgresql://app@localhost/collate";
const address = "https://collate.example";
const strong = "v7Qm2xN0pLk4Rz8Tb1Wc6Yd3Hf5Jg9Sa";

test("the demo makes its secrets once and keeps them", async () => {
  const DATA_DIR = emptyFolder();

  const first = await environment({ DATA_DIR });
  const second = await environment({ DATA_DIR });

  expect(first.AUTH_SECRET.length).toBeGreaterThanOrEqual(32);
  expect(second).toEqual(first);
});

test.each(["", "short", "change-me-change-me-change-me-change-me", "a".repeat(64)])(
  "production refuses %j as its secret",
  async (AUTH_SECRET) => {
    const production = { COLLATE_MODE: "production", PUBLIC_URL: address, AUTH_SECRET };

    await expect(environment(production)).rejects.toThrow("set AUTH_SECRET");
  },
);

test("production refuses to guess its address", async () => {
  await expect(environment({ COLLATE_MODE: "production", AUTH_SECRET: strong })).rejects.toThrow(
    "set PUBLIC_URL",
  );
});

test("production refuses an address that is not encrypted", async () => {
  const production = {
    COLLATE_MODE: "production",
    PUBLIC_URL: "http://collate.example",
    AUTH_SECRET: strong,
  };

  await expect(environment(production)).rejects.toThrow("must begin with https://");
});

test("production refuses hosts that only tests may fetch from", async () => {
  const production = { COLLATE_MODE: "production", AUTH_SECRET: strong, PUBLIC_URL: address };

  await expect(environment({ ...production, FETCH_ALLOW_HOSTS: "127.0.0.1:4000" })).rejects.toThrow(
    "FETCH_ALLOW_HOSTS lets tests fetch from this machine and from private networks. Production must not",
  );
});

test("the demo hands them on and refuses what is not host:port", async () => {
  const made = await environment({ FETCH_ALLOW_HOSTS: "127.0.0.1:4000" });

  expect(made.FETCH_ALLOW_HOSTS).toBe("127.0.0.1:4000");
  await expect(environment({ FETCH_ALLOW_HOSTS: "all" })).rejects.toThrow(
    "FETCH_ALLOW_HOSTS: must be host:port",
  );
});

test("production takes a secret of its own", async () => {
  const made = await environment({ COLLATE_MODE: "production", PUBLIC_URL: address, AUTH_SECRET: strong });

  expect(made).toMatchObject({ COLLATE_MODE: "production", AUTH_SECRET: strong, PUBLIC_URL: address });
});

/** Settings are read once, so each case loads the modules anew. */
async function environment(given: Record<string, string>) {
  vi.resetModules();
  for (const name of ["COLLATE_MODE", "AUTH_SECRET", "PUBLIC_URL", "FETCH_ALLOW_HOSTS"]) vi.stubEnv(name, "");
  for (const [name, value] of Object.entries({
    COLLATE_ENV_FILE: "none",
    DATA_DIR: emptyFolder(),
    ...given,
  })) {
    vi.stubEnv(name, value);
  }
  const { appEnvironment } = await import("@/lib/platform/app-environment");
  return appEnvironment({ databaseUrl });
}

function emptyFolder(): string {
  return mkdtempSync(path.join(tmpdir(), "collate-environment-"));
}
