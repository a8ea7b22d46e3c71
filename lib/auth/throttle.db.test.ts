import { expect, test } from "vitest";
import { database } from "@/lib/db/client";
import { countAttempt, forgetAttempts, forgetOldAttempts } from "./throttle";

const rule = { window: 60, max: 20 };

test("of many attempts at the same moment exactly the allowed number goes on", async () => {
  const verdicts = await Promise.all(Array.from({ length: 60 }, () => countAttempt("door", rule)));

  expect(verdicts.filter(({ allowed }) => allowed)).toHaveLength(rule.max);
});

test("who is refused is told how long to wait, and further tries do not lengthen it", async () => {
  await countAttempt("door", { ...rule, max: 1 });
  const { allowed, retryAfter } = await countAttempt("door", { ...rule, max: 1 });

  expect(allowed).toBe(false);
  expect(retryAfter).toBeGreaterThan(0);
  expect(retryAfter).toBeLessThanOrEqual(rule.window);
});

test("after the window the count begins anew", async () => {
  await Promise.all(Array.from({ length: 21 }, () => countAttempt("door", rule)));
  await database().rateLimit.updateMany({ data: { lastRequest: Date.now() - rule.window * 1000 } });

  expect(await countAttempt("door", rule)).toMatchObject({ allowed: true });
  expect(await database().rateLimit.findFirst({ select: { count: true } })).toEqual({ count: 1 });
});

test("doors are counted apart, and a count can be forgotten", async () => {
  const strict = { window: 60, max: 1 };
  await countAttempt("one", strict);

  expect(await countAttempt("other", strict)).toMatchObject({ allowed: true });
  expect(await countAttempt("one", strict)).toMatchObject({ allowed: false });
  await forgetAttempts("one");
  expect(await countAttempt("one", strict)).toMatchObject({ allowed: true });
});

test("counts older than any window are cleared away", async () => {
  await countAttempt("old", rule);
  await database().rateLimit.updateMany({ data: { lastRequest: 0 } });
  await countAttempt("new", rule);
  await forgetOldAttempts();

  expect(await database().rateLimit.findMany({ select: { key: true } })).toEqual([{ key: "new" }]);
});
