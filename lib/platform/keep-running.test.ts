import { expect, test } from "vitest";
import { keepRunning } from "@/lib/platform/keep-running";

/** A stand-in for a process: `die` is what a machine does to it, `stop` what we do. */
function aProcess() {
  let die: () => void = () => undefined;
  const ended = new Promise<void>((resolve) => (die = resolve));
  return { ended, die: () => die(), stop: async () => die() };
}

/** Hands processes out one by one; `again` settles when the next one runs. */
function aNursery({ failing = 0 } = {}) {
  const born: ReturnType<typeof aProcess>[] = [];
  const waiting: (() => void)[] = [];
  let failures = failing;
  return {
    born,
    begin: async () => {
      if (born.length > 0 && failures > 0) {
        failures -= 1;
        throw new Error("no luck");
      }
      const child = aProcess();
      born.push(child);
      return child;
    },
    tell: (news: string) => {
      if (news.endsWith("runs again.")) for (const settle of waiting.splice(0)) settle();
    },
    again: () => new Promise<void>((resolve) => waiting.push(resolve)),
  };
}

const pause = async () => undefined;

test("what dies is started again", async () => {
  const { born, begin, tell, again } = aNursery();
  const kept = await keepRunning({ name: "worker", begin, tell, pause });
  const running = again();
  born[0]?.die();
  await running;
  expect(born).toHaveLength(2);
  await kept.stop();
});

test("what we stop stays stopped", async () => {
  const { born, begin, tell } = aNursery();
  const kept = await keepRunning({ name: "worker", begin, tell, pause });
  await kept.stop();
  await new Promise(setImmediate);
  expect(born).toHaveLength(1);
});

test("what is stopped while it comes up again is stopped when it is up", async () => {
  const { born, begin, tell } = aNursery();
  let stop = async () => undefined as void;
  const kept = await keepRunning({ name: "worker", begin, tell, pause: () => stop() });
  stop = kept.stop;
  born[0]?.die();
  await new Promise(setImmediate);
  expect(born).toHaveLength(1);
});

test("a start that fails is tried again, with growing pauses", async () => {
  const { born, begin, tell, again } = aNursery({ failing: 3 });
  const pauses: number[] = [];
  const note = async (millis: number) => pauses.push(millis);
  const kept = await keepRunning({ name: "web", begin, tell, pause: note });
  const running = again();
  born[0]?.die();
  await running;
  expect(pauses).toEqual([0, 1_000, 2_000, 4_000]);
  await kept.stop();
});

test("what dies at once every time is given up, with its reason", async () => {
  const { born, begin, tell } = aNursery({ failing: 100 });
  const kept = await keepRunning({ name: "web", begin, tell, pause });
  born[0]?.die();
  expect(await kept.givenUp).toBe("web could not be kept running. no luck");
});

test("after a good life the next death counts as the first", async () => {
  const { born, begin, tell, again } = aNursery();
  const pauses: number[] = [];
  let time = 0;
  const note = async (millis: number) => pauses.push(millis);
  const kept = await keepRunning({ name: "web", begin, tell, pause: note, uptime: () => time });
  for (let life = 0; life < 10; life += 1) {
    const running = again();
    time += 60_000;
    born[life]?.die();
    await running;
  }
  expect(pauses).toEqual(Array.from({ length: 10 }, () => 0));
  await kept.stop();
});
