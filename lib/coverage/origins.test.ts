import { expect, test } from "vitest";
import { countOrigins } from "./origins";

type Article = Parameters<typeof countOrigins>[0][number];

function guess(name: string, code: string) {
  return { payload: { kind: "agency", name, outletId: null }, reasons: [{ code }] };
}

function article(id: string, { suggestions = [], origins = [], ...more }: Partial<Article>): Article {
  return { id, outlet: { id: `outlet-${id}`, name: `Báo ${id}` }, origins, suggestions, ...more };
}

const named = ({ suspected }: ReturnType<typeof countOrigins>) =>
  suspected.map(({ name, articleIds }) => `${name}: ${articleIds.join(" ")}`);

test("an agency that is only cited in the body adds no origin beside a wire credit", () => {
  const wire = article("1", {
    suggestions: [guess("Reuters", "credit_line"), guess("AFP", "cited_in_body")],
  });
  const same = article("2", {
    suggestions: [guess("AFP", "cited_in_body"), guess("Reuters", "credited_in_lead")],
  });
  expect(named(countOrigins([wire, same]))).toEqual(["Reuters: 1 2"]);
});

test("it counts as a suspicion where nothing surer is known, and never as decided", () => {
  const count = countOrigins([article("1", { suggestions: [guess("AFP", "cited_in_body")] })]);
  expect(named(count)).toEqual(["AFP: 1"]);
  expect(count.decided).toEqual([]);
  expect(count.undecidedArticleIds).toEqual(["1"]);
});

test("what an editor decided counts, whatever is still suggested", () => {
  const decided = article("1", {
    origins: [{ kind: "agency", name: "Reuters", outlet: null }],
    suggestions: [guess("AFP", "cited_in_body"), guess("AP", "credit_line")],
  });
  const count = countOrigins([decided]);
  expect(named(count)).toEqual(["Reuters: 1"]);
  expect(count.decided.map(({ name }) => name)).toEqual(["Reuters"]);
});

test("an article that only the machine puts here adds nothing to what is decided", () => {
  const origins = [{ kind: "agency", name: "Reuters", outlet: null }];
  const count = countOrigins([article("1", { origins, onlySuggested: true })]);
  expect(count.decided).toEqual([]);
  expect(count.undecidedArticleIds).toEqual(["1"]);
  expect(named(count)).toEqual(["Reuters: 1"]);
});
