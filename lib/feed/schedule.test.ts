import { expect, test } from "vitest";
import { minutesAfterFailure, minutesUntilNext, noHints } from "./schedule";
import { isSilent, usualItemsADay } from "./usual-rate";

const now = new Date("2026-05-03T08:15:00Z");
const calm = { now, everyMinutes: 15, usualGapMinutes: null, hints: noHints, pushed: false, chance: 0 };

test("as often as was wished, and never more often than the publisher allows", () => {
  expect(minutesUntilNext(calm)).toBe(15);
  expect(minutesUntilNext({ ...calm, hints: { ...noHints, ttlMinutes: 60 } })).toBe(60);
  expect(minutesUntilNext({ ...calm, hints: { ...noHints, ttlMinutes: 1e9 } })).toBe(24 * 60);
  expect(minutesUntilNext({ ...calm, everyMinutes: 0 })).toBe(1);
  expect(minutesUntilNext({ ...calm, chance: 1 })).toBe(16.5);
});

test("a feed that seldom brings anything is asked seldom, within bounds", () => {
  expect(minutesUntilNext({ ...calm, usualGapMinutes: 20 })).toBe(15);
  expect(minutesUntilNext({ ...calm, usualGapMinutes: 240 })).toBe(120);
  expect(minutesUntilNext({ ...calm, usualGapMinutes: 100_000 })).toBe(360);
});

test("hours and days in which asking is useless are passed over, unless all of them are", () => {
  expect(minutesUntilNext({ ...calm, hints: { ...noHints, skipHours: [8, 9] } })).toBe(105);
  expect(minutesUntilNext({ ...calm, hints: { ...noHints, skipDays: ["Sunday"] } })).toBe(15 * 60 + 45);
  const all = Array.from({ length: 24 }, (_, hour) => hour);
  expect(minutesUntilNext({ ...calm, hints: { ...noHints, skipHours: all } })).toBe(15);
});

test("while a hub pushes, asking is only for what it forgets", () => {
  expect(minutesUntilNext({ ...calm, pushed: true })).toBe(120);
  expect(minutesUntilNext({ ...calm, everyMinutes: 600, pushed: true })).toBe(720);
});

test("failures double the wait up to a day, give or take, and Retry-After is obeyed whatever it says", () => {
  const setback = { everyMinutes: 10, failures: 1, retryAfterSeconds: null, chance: 0.5 };
  expect([1, 2, 3, 99].map((failures) => minutesAfterFailure({ ...setback, failures }))).toEqual([
    20, 40, 80, 1_440,
  ]);
  expect(minutesAfterFailure({ ...setback, failures: 99, chance: 1 })).toBe(1_440);
  expect(minutesAfterFailure({ ...setback, retryAfterSeconds: 172_800 })).toBe(2_880);
  expect(minutesAfterFailure({ ...setback, retryAfterSeconds: 1 })).toBe(20);
});

test("the usual is the median, of the same weekday once there are three weeks", () => {
  expect(usualItemsADay([5, 5, 5])).toBeNull();
  expect(usualItemsADay([1, 9, 3, 3, 3, 3, 100])).toBe(3);
  const weeks = Array.from({ length: 28 }, (_, index) => (index % 7 === 0 ? 40 : 2));
  expect(usualItemsADay(weeks)).toBe(40);
  expect(usualItemsADay(weeks.slice(1))).toBe(40);
  expect(usualItemsADay([...weeks.slice(1), 2])).toBe(2);
});

test("silence is four usual gaps, at least six hours, and only of a busy feed", () => {
  const ago = (hours: number) => new Date(now.getTime() - hours * 3_600_000);
  expect(isSilent({ now, lastNewAt: ago(6.1), itemsADay: 24 })).toBe(true);
  expect(isSilent({ now, lastNewAt: ago(5.9), itemsADay: 100 })).toBe(false);
  expect(isSilent({ now, lastNewAt: ago(31), itemsADay: 3 })).toBe(false);
  expect(isSilent({ now, lastNewAt: ago(33), itemsADay: 3 })).toBe(true);
  expect(isSilent({ now, lastNewAt: ago(1_000), itemsADay: 2.9 })).toBe(false);
  expect(isSilent({ now, lastNewAt: null, itemsADay: 50 })).toBe(false);
});
