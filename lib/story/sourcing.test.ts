import { expect, test } from "vitest";
import { type CitedPassage, sourcingOf } from "./sourcing";

type Article = CitedPassage["article"];
type Attribution = Article["attributions"][number];

const quote = "Nước rút trước trưa mai.";
const agency = { id: "agency", name: "Hãng tin Sóng Xanh" };

function article(id: string, wishes: Partial<Article> = {}): Article {
  const outlet = { id: `outlet-${id}`, name: `Báo ${id}`, slug: `bao-${id}` };
  return {
    id,
    title: `Bài ${id}`,
    url: null,
    publishedAt: null,
    rightsMode: null,
    excerptLength: null,
    outlet: { ...outlet, rightsMode: "full_text", excerptLength: null },
    origins: [],
    attributions: [],
    ...wishes,
  };
}

function attribution(id: string, wishes: Partial<Attribution> = {}): Attribution {
  const claims = [{ start: 0, end: 20, quote: quote.slice(0, 20) }];
  const common = { role: null, anonymityReason: null, viaId: null, speakerEntity: null };
  return { id, revisionId: "first", sourceKind: "media", speakerLabel: id, claims, ...common, ...wishes };
}

function cite(number: number, cited: Article): CitedPassage {
  return { number, articleRevisionId: "first", start: 0, end: 24, quote, article: cited };
}

test("two papers that print one agency are two outlets and one origin", () => {
  const origins = [{ kind: "agency", name: null, outlet: agency }];
  const told = sourcingOf([cite(1, article("a", { origins })), cite(2, article("b", { origins }))]);
  expect(told.outlets).toHaveLength(2);
  expect(told.origins).toEqual([{ name: "Hãng tin Sóng Xanh", kind: "agency" }]);
  expect(told.undecidedCount).toBe(0);
});

test("an agency written by name in two ways of placing the tone is still one origin", () => {
  const named = (name: string) => [{ kind: "agency", name, outlet: null }];
  const told = sourcingOf([
    cite(1, article("a", { origins: named("Hãng tin Hòa Bình") })),
    cite(2, article("b", { origins: named("Hãng tin Hoà Bình") })),
  ]);
  expect(told.origins).toHaveLength(1);
});

test("own reporting counts once for each outlet, however often it is cited", () => {
  const own = [{ kind: "own_reporting", name: null, outlet: null }];
  const a = article("a", { origins: own });
  const told = sourcingOf([cite(1, a), cite(2, a), cite(3, article("b", { origins: own }))]);
  expect(told.origins.map(({ name }) => name)).toEqual(["Báo a", "Báo b"]);
});

test("what nobody has decided is said and not counted", () => {
  const told = sourcingOf([cite(1, article("a")), cite(2, article("b"))]);
  expect(told).toMatchObject({ origins: [], undecidedCount: 2 });
});

test("a chain names everybody who passed it on, the nearest first", () => {
  const attributions = [
    attribution("Báo Chiều"),
    attribution("Đài Bến", { viaId: "Báo Chiều", claims: [{ start: 90, end: 99, quote: "tin đài" }] }),
    attribution("giới chức", {
      sourceKind: "anonymous",
      anonymityReason: "không được phát ngôn",
      viaId: "Đài Bến",
    }),
  ];
  const { speakers } = sourcingOf([cite(1, article("a", { attributions }))]);
  expect(speakers.find(({ label }) => label === "giới chức")).toMatchObject({
    via: ["Đài Bến", "Báo Chiều"],
    sourceKind: "anonymous",
    anonymityReason: "không được phát ngôn",
    numbers: [1],
  });
});

test("a ring of chains ends, and nobody passes on themselves", () => {
  const attributions = [attribution("A", { viaId: "B" }), attribution("B", { viaId: "A" })];
  const { speakers } = sourcingOf([cite(1, article("a", { attributions }))]);
  expect(speakers.map(({ via }) => via)).toEqual([["B"], ["A"]]);
});

test("only speakers of the cited passage are named, one line each with all its numbers", () => {
  const mayor = { name: "Trần Thị Mận", slug: "tran-thi-man", kind: "person" as const };
  const spoke = (id: string) => attribution(id, { sourceKind: "named_person", speakerEntity: mayor });
  const elsewhere = attribution("người khác", { claims: [{ start: 500, end: 520, quote: "chuyện khác" }] });
  const { speakers } = sourcingOf([
    cite(1, article("a", { attributions: [spoke("x"), elsewhere] })),
    cite(2, article("b", { attributions: [spoke("y")] })),
  ]);
  expect(speakers).toHaveLength(1);
  expect(speakers[0]).toMatchObject({ label: "Trần Thị Mận", entitySlug: "tran-thi-man", numbers: [1, 2] });
});

test("an outlet that gives a link only has no quotation printed", () => {
  const linkOnly = {
    id: "o",
    name: "Báo Kín",
    slug: "bao-kin",
    rightsMode: "link_only" as const,
    excerptLength: null,
  };
  const { citations } = sourcingOf([cite(1, article("a", { outlet: linkOnly })), cite(2, article("b"))]);
  expect(citations.map((citation) => citation.quote)).toEqual([null, quote]);
});

test("an article's own exception comes before its outlet's rule", () => {
  const { citations } = sourcingOf([cite(1, article("a", { rightsMode: "link_only" }))]);
  expect(citations[0]?.quote).toBeNull();
});

test("an article of no known outlet prints no quotation", () => {
  const { citations, outlets } = sourcingOf([cite(1, article("a", { outlet: null }))]);
  expect(citations[0]?.quote).toBeNull();
  expect(outlets).toEqual([]);
});

test("who spoke in a cited passage stays so when the article's text has changed since", () => {
  const moved = { start: 500, end: 520, quote: quote.slice(0, 20) };
  const elsewhere = { start: 0, end: 12, quote: "Trời đã tạnh" };
  const attributions = [
    attribution("Ông Ba", { revisionId: "second", claims: [moved] }),
    attribution("Bà Tư", { revisionId: "second", claims: [elsewhere] }),
  ];
  const { speakers } = sourcingOf([cite(1, article("a", { attributions }))]);
  expect(speakers.map(({ label }) => label)).toEqual(["Ông Ba"]);
});
