import type { Page } from "@playwright/test";

import { database } from "@/lib/db/client";
import { aReadArticle } from "@/seeds/factories/read-article";
import { chronicle, knownPeople } from "../support/chronicle";
import { reviewOf, untilKeysAreHeard, waiting } from "../support/review";
import { expect, test } from "../support/test";

// Recording a trace reads the whole page before and after each step, on the thread that is measured here.
test.use({ trace: "off" });

/** From each key to the next picture, as whoever pressed it sees it. */
async function hearKeys(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const times: number[] = [];
    Object.assign(window, { keyTimes: times });
    window.addEventListener(
      "keydown",
      ({ timeStamp }) =>
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.addEventListener("message", () => times.push(performance.now() - timeStamp));
          port1.start();
          port2.postMessage(null);
        }),
      true,
    );
  });
}

/** How long the page's own thread has computed, in milliseconds: what else the machine does is not in it. */
async function computing(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  return async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    return 1000 * (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0);
  };
}

function told(times: number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  return `median ${sorted[Math.floor(sorted.length / 2)]?.toFixed(0)}, longest ${sorted.at(-1)?.toFixed(0)}`;
}

test("keys on an article of 3,000 words with 300 mentions: how long they take", async ({ page, signIn }) => {
  const names = await knownPeople(30);
  const { id } = await aReadArticle(chronicle(names, 10));
  await hearKeys(page);
  await signIn(page, { role: "editor", name: "Lường Thị Đo" });
  await page.goto(`/desk/articles/${id}`);
  await untilKeysAreHeard(page);
  const { list } = reviewOf(page);
  expect(await waiting(list)).toBeGreaterThanOrEqual(300);
  await list
    .getByRole("button", { name: /Lò .* An/ })
    .first()
    .click();
  const accepted = () => database().mention.count({ where: { articleId: id, removedAt: null } });
  const stored: number[] = [];
  for (let turn = 1; turn <= 9; turn += 1) {
    const pressedAt = performance.now();
    await page.keyboard.press("a");
    await expect.poll(accepted, { intervals: [20] }).toBe(turn);
    stored.push(performance.now() - pressedAt);
  }
  process.stdout.write(`accepted by key a: stored after ${told(stored)} ms\n`);
  const computed = await computing(page);
  const heard = () => page.evaluate((): number[] => Reflect.get(window, "keyTimes"));
  for (const key of ["j", "k", "a", "x", "u", "ArrowRight", "A", "v", "w"]) {
    const [seen, spent]: [number[], number[]] = [[], []];
    for (let turn = 0; turn < 9; turn += 1) {
      const { length } = await heard();
      const before = await computed();
      await page.keyboard.press(key);
      await expect.poll(async () => (await heard()).length, { intervals: [20] }).toBeGreaterThan(length);
      spent.push((await computed()) - before);
      seen.push((await heard()).at(-1) ?? 0);
      if (key === "A" || key === "v") await page.keyboard.press("Escape");
    }
    process.stdout.write(`key ${key}: seen after ${told(seen)} ms; computed ${told(spent)} ms\n`);
  }
});
