import fc from "fast-check";
import { expect, test } from "vitest";
import { analyze } from "@/lib/language/analyze";
import { buildGazetteer } from "@/lib/language/gazetteer";
import type { EntityKind } from "@/lib/language/types";
import { registerPairs } from "@/lib/language/vi/register-pairs";
import { referenceGazetteerEntries } from "./reference-files";

const entries = referenceGazetteerEntries();
const gazetteer = buildGazetteer(entries);

/** What both presses call one entity, where their names differ and neither needs context. */
const namedTwice = entries.flatMap(({ entityId, kind, aliases }) => {
  const of = (register: "domestic" | "overseas") =>
    aliases.find((alias) => alias.language === "vi" && alias.register === register && !alias.ambiguous)?.text;
  const [domestic, overseas] = [of("domestic"), of("overseas")];
  return domestic && overseas ? [{ entityId, kind, domestic, overseas }] : [];
});

const one = (kind: EntityKind) => fc.constantFrom(...namedTwice.filter((named) => named.kind === kind));

/** Common words that both presses have, in the order of `registerPairs`. */
const words = registerPairs.filter(([, ...forms]) => forms.length > 0);

test("there are names of both presses to try", () => {
  expect(namedTwice.length).toBeGreaterThan(40);
});

test("a text in the words of the other press names the same entities", () => {
  fc.assert(
    fc.property(
      fc.array(one("place"), { minLength: 3, maxLength: 3 }),
      one("organisation"),
      fc.constantFrom(...words),
      ([first, second, third], body, [key, other = ""]) => {
        const text = (name: "domestic" | "overseas", word: string) =>
          `Phái đoàn ${first?.[name]} rời ${second?.[name]} hôm thứ ba.\n\n` +
          `Đại diện ${body[name]} nói với báo giới tại ${third?.[name]} rằng cuộc họp về ${word} đã kết thúc. ` +
          `“Chúng tôi chờ ${first?.[name]} trả lời”, người này nói.`;
        const linked = (from: string) => analyze(from, gazetteer).entities.map(({ entityId }) => entityId);
        expect(linked(text("overseas", other))).toEqual(linked(text("domestic", key)));
      },
    ),
    { numRuns: 400, seed: 7 },
  );
});
