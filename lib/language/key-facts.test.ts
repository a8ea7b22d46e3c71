import { expect, test } from "vitest";
import { keyFacts } from "./key-facts";
import { sampleGazetteer } from "./sample-gazetteer";
import { storyTokens } from "./story-tokens";

function factsOf(text: string) {
  return keyFacts({ text: "", tokens: [] }, { text, tokens: storyTokens(text, sampleGazetteer()) });
}

const filler = "Người dân hai bên bờ kể lại những gì họ nhớ về mùa nước cũ. ".repeat(12);

test("a day late in the article is evidence, but speaks against nothing", () => {
  const { dates, days } = factsOf(`Đập mở cửa xả ngày 3/8. ${filler} Đợt sau là thứ Hai (17/8).`);
  expect(dates).toEqual(["08-03"]);
  expect(days).toEqual(["08-03", "08-17"]);
});

test("what is no day of the calendar is none", () => {
  expect(factsOf("Tỷ lệ là 45/60 và 3/14.").days).toEqual([]);
});
