import { expect, test } from "vitest";
import { isCitedInPassing } from "./origin/cited-in-passing";
import { findOrigins } from "./origins";
import { sampleGazetteer } from "./sample-gazetteer";
import type { Block, BlockKind } from "./types";

const gazetteer = sampleGazetteer();

/** Lines with their kinds; each origin as 'kind name confidence evidence'. */
function origins(...lines: [kind: BlockKind, text: string][]): string[] {
  const text = lines.map(([, line]) => line).join("\n");
  let at = 0;
  const blocks = lines.map(([kind, line]): Block => {
    const start = at;
    at += line.length + 1;
    return { start, end: start + line.length, kind, kept: true, reason: null };
  });
  return findOrigins(text, blocks, gazetteer).map(
    ({ kind, name, evidence, reasons }) =>
      `${kind} ${name ?? "∅"} «${evidence ? text.slice(evidence.start, evidence.end) : "∅"}» ${reasons[0]?.code ?? ""}`,
  );
}

const body = "Cây cầu ở Port Alma đã thông xe sau ba năm sửa chữa.";

test.each<[string, BlockKind, string, string[]]>([
  ["a paper", "credit", "Báo Ven Biển", ["outlet Báo Ven Biển «Báo Ven Biển» credit_line"]],
  ["an agency", "credit", "(Theo AP)", ["agency AP «(Theo AP)» credit_line"]],
  [
    "two agencies",
    "credit",
    "Theo AFP/Reuters",
    ["agency AFP «Theo AFP/Reuters» credit_line", "agency Reuters «Theo AFP/Reuters» credit_line"],
  ],
  ["a labelled source", "credit", "Nguồn: TTXVN", ["agency TTXVN «Nguồn: TTXVN» credit_line"]],
  ["a picture", "credit", "Ảnh: AFP", []],
  ["a byline with its newsroom", "byline", "Minh Ánh/VOV", ["outlet VOV «Minh Ánh/VOV» byline_credit"]],
  [
    "a byline with an agency",
    "byline",
    "Minh Ánh (TTXVN)",
    ["agency TTXVN «Minh Ánh (TTXVN)» byline_credit"],
  ],
  ["a byline alone", "byline", "Minh Ánh", ["own_reporting ∅ «Minh Ánh» byline_only"]],
])("the closing line names %s", (_, kind, line, expected) => {
  expect(origins(["paragraph", body], [kind, line])).toEqual(expected);
});

test.each<[string, string, string[]]>([
  ["in passing", `${body.slice(0, -1)}, theo Reuters.`, ["agency Reuters «theo Reuters» credited_in_lead"]],
  ["as an opening", `Theo hãng tin AFP, ${body}`, ["agency AFP «Theo hãng tin AFP» credited_in_lead"]],
  ["in a closing bracket", `${body} (AFP)`, ["agency AFP «(AFP)» closing_credit"]],
  [
    "in a labelled bracket",
    `${body} Q.M (Theo Vientiane Times)`,
    ["outlet Vientiane Times «(Theo Vientiane Times)» closing_credit"],
  ],
  ["glued to the end", `${body} Minh Ánh Theo Reuters`, ["agency Reuters «Theo Reuters» closing_credit"]],
  ["in the dateline", `PORT ALMA (Reuters) - ${body}`, ["agency Reuters «(Reuters)» dateline_credit"]],
  ["as a picture's credit", `${body} Ảnh: AFP`, []],
  ["as a picture's bracket", `${body} (Ảnh: Reuters)`, []],
  [
    "in English",
    "The bridge is open again, according to Reuters.",
    ["agency Reuters «according to Reuters» credited_in_lead"],
  ],
])("the lead names its agency %s", (_, text, expected) => {
  expect(origins(["paragraph", text])).toEqual(expected);
});

test("far down an agency is the source of a passage, so it is less sure", () => {
  const text = "AFP đưa tin hai tàu đã mất tích.";
  const lines: [BlockKind, string][] = [
    ["paragraph", body],
    ["paragraph", body],
    ["paragraph", `Theo AFP, ${text}`],
  ];
  expect(origins(...lines)).toEqual(["agency AFP «Theo AFP» cited_in_body"]);
});

test("what is cited in the body ranks below every credit, and is no more than a guess", () => {
  const text = [body, body, `Theo AFP, ${body}`, "Theo Reuters"].join("\n");
  let at = 0;
  const blocks = text.split("\n").map((line): Block => {
    const start = at;
    at += line.length + 1;
    const kind = line === "Theo Reuters" ? "credit" : "paragraph";
    return { start, end: start + line.length, kind, kept: true, reason: null };
  });
  const [credit, passing, ...more] = findOrigins(text, blocks, gazetteer);
  expect(more).toEqual([]);
  expect([credit?.name, passing?.name]).toEqual(["Reuters", "AFP"]);
  expect(isCitedInPassing(credit?.reasons ?? [])).toBe(false);
  expect(isCitedInPassing(passing?.reasons ?? [])).toBe(true);
  expect(passing?.confidence).toBeLessThan(0.5);
});

test("a rule is no origin", () => {
  expect(origins(["paragraph", "Theo quy định, xe tải không được qua cầu. Theo đó, phà vẫn chạy."])).toEqual(
    [],
  );
});

test("an institution's release", () => {
  const text = "Trong thông cáo phát đi chiều nay của Bộ Giao thông Lavia, cây cầu được phép thông xe.";
  expect(origins(["paragraph", text])).toEqual([
    "release Bộ Giao thông Lavia «thông cáo phát đi chiều nay của Bộ Giao thông Lavia» press_release",
  ]);
});

test("a reporter at the place speaks for own reporting", () => {
  expect(origins(["paragraph", `Trao đổi với PV, ông Lộc nói: “${body}”`])).toEqual([
    "own_reporting ∅ «Trao đổi với PV» reporter_at_work",
  ]);
});

test("a known agency is linked", () => {
  const text = `${body.slice(0, -1)}, theo Reuters.`;
  const block: Block = { start: 0, end: text.length, kind: "paragraph", kept: true, reason: null };
  expect(findOrigins(text, [block], gazetteer)[0]).toMatchObject({ entityId: "reuters", kind: "agency" });
});
