import { type Comparison, scoredKinds } from "@/lib/name-model/schema";

const width = 9;

/** F1 by kind, a column for each way to read the same held-back texts. */
export function scoreTable({ texts, rules, inUse, own }: Comparison, what: string): string {
  const columns = [
    { title: "rules", scores: rules },
    ...(inUse ? [{ title: `v${inUse.number}`, scores: inUse.scores }] : []),
    { title: "new", scores: own },
  ];
  const head = [
    "F1".padEnd(13),
    ...columns.map(({ title }) => title.padStart(width)),
    "names".padStart(width),
  ];
  const rows = scoredKinds.map((kind) => [
    kind.padEnd(13),
    ...columns.map(({ scores }) => scores[kind].f1.toFixed(4).padStart(width)),
    String(rules[kind].wanted).padStart(width),
  ]);
  return [`${what} (${texts} held back)`, head.join(""), ...rows.map((row) => row.join(""))].join("\n");
}
