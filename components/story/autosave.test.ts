import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { createAutosave, longestWait, pauseBeforeRetry, pauseBeforeSaving } from "./autosave";
import type { SaveAnswer } from "./autosave";
import type { DraftText } from "./draft-text";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const say = (headline: string): DraftText => ({
  headline,
  standfirst: "",
  body: { type: "doc", content: [] },
});

/** A server that answers when it is told to. */
function arrange(answers: SaveAnswer<string>[] = []) {
  const calls: { headline: string; seen: number }[] = [];
  const shelf: (string | null)[] = [];
  let release = () => {};
  const held = { on: false };
  const autosave = createAutosave<string>({
    version: 1,
    savedAt: "then",
    shelve: (unsaved) => shelf.push(unsaved?.text.headline ?? null),
    async save(text, seen) {
      calls.push({ headline: text.headline, seen });
      if (held.on) await new Promise<void>((resolve) => (release = resolve));
      return answers.shift() ?? { kind: "saved", version: seen + 1, savedAt: "now" };
    },
  });
  return { autosave, calls, shelf, held, release: () => release() };
}

test("typing is saved once, after a pause, with the newest text", async () => {
  const { autosave, calls, shelf } = arrange();
  autosave.change(say("a"));
  autosave.change(say("ab"));
  expect(autosave.status()).toEqual({ kind: "waiting" });
  await vi.advanceTimersByTimeAsync(pauseBeforeSaving);
  expect(calls).toEqual([{ headline: "ab", seen: 1 }]);
  expect(autosave.status()).toEqual({ kind: "saved", at: "now" });
  expect(shelf).toEqual(["a", "ab", null]);
});

test("who never pauses is saved all the same", async () => {
  const { autosave, calls } = arrange();
  for (let typed = 0; typed < longestWait * 1.2; typed += 400) {
    autosave.change(say(String(typed)));
    await vi.advanceTimersByTimeAsync(400);
  }
  expect(calls).toHaveLength(1);
});

test("one save at a time: what is typed meanwhile goes next, with the version that came back", async () => {
  const { autosave, calls, held, release } = arrange();
  held.on = true;
  autosave.change(say("a"));
  await vi.advanceTimersByTimeAsync(pauseBeforeSaving);
  autosave.change(say("ab"));
  await vi.advanceTimersByTimeAsync(pauseBeforeSaving * 3);
  expect(calls).toHaveLength(1);
  held.on = false;
  release();
  await vi.advanceTimersByTimeAsync(0);
  expect(calls).toEqual([
    { headline: "a", seen: 1 },
    { headline: "ab", seen: 2 },
  ]);
});

test("a conflict stops saving and keeps what is typed on", async () => {
  const { autosave, calls, shelf } = arrange([{ kind: "conflict", theirs: "their text" }]);
  autosave.change(say("mine"));
  await vi.advanceTimersByTimeAsync(pauseBeforeSaving);
  autosave.change(say("mine too"));
  await vi.advanceTimersByTimeAsync(longestWait);
  expect(autosave.status()).toMatchObject({ kind: "conflict", theirs: "their text", mine: say("mine too") });
  expect(calls).toHaveLength(1);
  expect(shelf.at(-1)).toBe("mine too");
});

test("keeping mine goes on from the version that was seen", async () => {
  const { autosave, calls } = arrange([{ kind: "conflict", theirs: "their text" }]);
  autosave.change(say("mine"));
  await vi.advanceTimersByTimeAsync(pauseBeforeSaving);
  autosave.settle(7, say("mine"));
  expect(await autosave.flush()).toBe(true);
  expect(calls.at(-1)).toEqual({ headline: "mine", seen: 7 });
});

test("taking theirs leaves nothing of ours behind", async () => {
  const { autosave, calls, shelf } = arrange([{ kind: "conflict", theirs: "their text" }]);
  autosave.change(say("mine"));
  await vi.advanceTimersByTimeAsync(pauseBeforeSaving);
  autosave.accept(7, "then");
  await vi.advanceTimersByTimeAsync(longestWait);
  expect(calls).toHaveLength(1);
  expect(shelf.at(-1)).toBeNull();
  expect(autosave.version()).toBe(7);
});

test("when nobody answers, the same text is tried again until somebody does", async () => {
  const { autosave, calls, shelf } = arrange([
    { kind: "unreachable", words: "offline" },
    { kind: "unreachable", words: "offline" },
  ]);
  autosave.change(say("a"));
  expect(await autosave.flush()).toBe(false);
  expect(autosave.status()).toEqual({ kind: "unreachable", words: "offline" });
  expect(shelf.at(-1)).toBe("a");
  await vi.advanceTimersByTimeAsync(pauseBeforeRetry * 2);
  expect(calls.map(({ headline }) => headline)).toEqual(["a", "a", "a"]);
  expect(autosave.status()).toEqual({ kind: "saved", at: "now" });
});

test("what is refused is not tried again until it is changed", async () => {
  const { autosave, calls } = arrange([{ kind: "refused", words: "no" }]);
  autosave.change(say("a"));
  await vi.advanceTimersByTimeAsync(longestWait * 4);
  expect(calls).toHaveLength(1);
  autosave.change(say("b"));
  expect(await autosave.flush()).toBe(true);
});
