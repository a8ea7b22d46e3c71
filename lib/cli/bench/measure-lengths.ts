import { analyze } from "@/lib/language/analyze";
import type { Gazetteer } from "@/lib/language/gazetteer";
import { generatedArticles } from "@/seeds/factories/generated-article";
import { leastMillis } from "./least-millis";

/** What a text of some shape costs, and how much more a letter costs in one that is four times as long. */
export type Growth = { shape: string; millis: number; times: number };

/** Long before these the machine says `too_large`; what a letter costs must not depend on how many there are. */
const shapes: [string, (size: number) => string][] = [
  ["articles one after another", (size) => articles.slice(0, size * 8).join("\n\n")],
  ["names without end", (size) => "Trần Văn Bền ".repeat(size * 1_500)],
  ["short forms without end", (size) => `Ông Trần Văn Bền đến. ${"Ông Bền nói. ".repeat(size * 1_500)}`],
  [
    "people of one given name",
    (size) => Array.from({ length: size * 300 }, (_, at) => `Ông Trần Số${at} Bền đi. Ông Bền về.`).join(" "),
  ],
  ["heads without end", (size) => "Bộ Quốc phòng và ".repeat(size * 1_500)],
  ["quotation marks without end", (size) => "phim “".repeat(size * 5_000)],
  ["lines without end", (size) => "a b c d e f\n".repeat(size * 5_000)],
  ["one endless line", (size) => "a ".repeat(size * 30_000)],
  ["brackets and full stops", (size) => "(((((.....".repeat(size * 5_000)],
  ["capitals", (size) => "A".repeat(size * 200_000)],
];
const articles = [...generatedArticles(32, 7)].map(({ text }) => text);

export function measureLengths(gazetteer: Gazetteer): Growth[] {
  return shapes.map(([shape, make]) => {
    const [short, long] = [make(1), make(4)];
    const millis = leastMillis(() => analyze(short, gazetteer));
    const longer = leastMillis(() => analyze(long, gazetteer));
    return { shape, millis, times: longer / long.length / (millis / short.length) };
  });
}
