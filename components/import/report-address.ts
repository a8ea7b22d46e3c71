import type { ItemFilter, PageKey } from "@/lib/import/report-queries";

export type ReportView = Omit<ItemFilter, "importId"> & { key: PageKey };

export const reportOutcomes = ["imported", "revised", "duplicate", "rejected", "pending"] as const;

const lastPlace = 2_000_000_000;

type Query = Record<string, string | string[] | undefined>;

/** Which part of a report an address asks for; what makes no sense in it counts as absent. */
export function readReportView(query: Query): ReportView {
  const outcome = reportOutcomes.find((name) => name === query["outcome"]) ?? null;
  const name = typeof query["q"] === "string" ? query["q"].trim().slice(0, 200) : "";
  const before = placeOf(query["before"]);
  return { outcome, name, key: before === null ? { after: placeOf(query["after"]) ?? -1 } : { before } };
}

function placeOf(value: Query[string]): number | null {
  if (typeof value !== "string" || !/^\d{1,10}$/.test(value)) return null;
  return Math.min(Number(value), lastPlace);
}

type Address = Partial<Omit<ReportView, "key">> & { key?: PageKey };

export function reportQuery({ outcome = null, name = "", key }: Address): string {
  const query = new URLSearchParams();
  if (outcome !== null) query.set("outcome", outcome);
  if (name !== "") query.set("q", name);
  if (key && "before" in key) query.set("before", String(key.before));
  if (key && "after" in key && key.after >= 0) query.set("after", String(key.after));
  const text = query.toString();
  return text === "" ? "" : `?${text}`;
}
