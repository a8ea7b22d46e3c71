import { afterAll, expect, test } from "vitest";
import { closeIdleThreads } from "../apart/reading-pool";
import { readDocumentsApart } from "../apart/read-documents-apart";
import { bombs } from "./bombs";
import { markupProblem } from "./markup-limits";

afterAll(closeIdleThreads);

/** How each file that came out of a page ended: its text's length, or the problem. */
async function outcomes(name: string, html: string): Promise<(string | number)[]> {
  const source = { name: `${name}.html`, mediaType: null, bytes: new Uint8Array(Buffer.from(html)) };
  const found: (string | number)[] = [];
  for await (const { arrival } of readDocumentsApart(source))
    found.push(arrival.ok ? arrival.document.text.length : arrival.problem);
  return found;
}

for (const [name, make] of Object.entries(bombs)) {
  test(`a bomb is read or refused, and takes no thread down: ${name}`, async () => {
    const found = await outcomes(name, make());
    expect(found).toHaveLength(1);
    // What takes its thread down is called unreadable.
    expect(found).not.toContain("unreadable");
  });
}

test("what is refused says why", () => {
  expect(markupProblem("x".repeat(8_000_001))).toEqual({ problem: "too_large", detail: "characters" });
  expect(markupProblem("<div>".repeat(201))).toEqual({ problem: "unsafe_markup", detail: "depth" });
  expect(markupProblem(`<p class="${"x ".repeat(10_001)}">x</p>`)).toEqual({
    problem: "unsafe_markup",
    detail: "nameLetters",
  });
  expect(markupProblem("<p>x</p>".repeat(20_001))).toEqual({ problem: "unsafe_markup", detail: "nodes" });
  expect(markupProblem(`<script>${"x".repeat(3_000_000)}</script><p>x</p>`)).toBeNull();
  expect(markupProblem("x ".repeat(1_000_001))).toEqual({ problem: "too_large", detail: "text" });
});
