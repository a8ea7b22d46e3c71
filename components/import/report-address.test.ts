import { expect, test } from "vitest";

import { readReportView, reportQuery } from "./report-address";

test("an address and what it asks for are the same thing", () => {
  const views = [
    { outcome: null, name: "", key: { after: -1 } },
    { outcome: "rejected" as const, name: "tin & ảnh", key: { after: 99 } },
    { outcome: "duplicate" as const, name: "", key: { before: 12 } },
  ];
  for (const view of views) {
    const query = Object.fromEntries(new URLSearchParams(reportQuery(view)));
    expect(readReportView(query)).toEqual(view);
  }
});

test("nonsense in an address counts as absent", () => {
  const query = { outcome: "gone", q: ["a", "b"], after: "-5", before: "1; DROP" };
  expect(readReportView(query)).toEqual({ outcome: null, name: "", key: { after: -1 } });
  expect(readReportView({ after: "9999999999" }).key).toEqual({ after: 2_000_000_000 });
});
