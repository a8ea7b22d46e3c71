import { expect, test } from "vitest";
import { reading } from "./sample-reading";

test.each([
  "The company did not say why the ferry was late.",
  "The plan was drawn up according to the law on ports.",
  "She declined to comment on the trial.",
  "The report on the storm was late again in the spring.",
  "The song “We will cross the wide grey sea” was played at the harbour.",
  "The man accused of the fraud was not in court on Monday.",
])("nobody is credited: %s", (text) => {
  expect(reading(text)).toEqual([]);
});
