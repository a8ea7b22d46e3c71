import { expect, test } from "vitest";
import { tellSeldom } from "./tell-seldom";

test("what is new is told at once, what repeats only now and then and with its number", () => {
  const told: [string, number][] = [];
  let time = 0;
  const tell = tellSeldom(
    (news, timesBefore) => told.push([news, timesBefore]),
    () => time,
  );
  for (; time < 29_000; time += 500) tell("away");
  tell("another");
  expect(told).toEqual([
    ["away", 0],
    ["another", 0],
  ]);
  time = 30_000;
  tell("away");
  tell("away");
  expect(told.slice(2)).toEqual([["away", 57]]);
});
