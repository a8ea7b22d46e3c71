import { expect, test } from "vitest";
import { copySignature } from "./copies";
import { buildGazetteer } from "./gazetteer";
import { packSignature, packTerms, unpackSignature, unpackTerms } from "./packed-profile";
import { storyTokens } from "./story-tokens";

test("terms and names come back as they went in, blocks apart", () => {
  const texts = ["Bà Lê Mộc Hoa gặp ông Trần Bến", "", "ở Gành Sương, Bến Lội hôm 4/9."];
  const runs = texts.map((text) => storyTokens(text, buildGazetteer([])));
  const unpacked = unpackTerms(packTerms(runs));
  expect(unpacked.runs).toEqual(runs.map((run) => run.map(({ key }) => key)));
  // The first word of each block stands where a sentence begins; a comma parts two names.
  expect(unpacked.names.map((name) => name.join(" "))).toEqual([
    "lê mộc hoa",
    "trần bến",
    "gành sương",
    "bến lội",
  ]);
});

test("a signature comes back as it went in", () => {
  const { signature } = copySignature(["một", "hai", "ba", "bốn", "năm"]);
  expect(unpackSignature(packSignature(signature))).toEqual(signature);
});
