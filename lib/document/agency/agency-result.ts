import type { Arrival, DocumentProblem } from "../types";

/** A package is read item by item: what one of them lacks is told in its place, and the others still come. */
export type AgencyResult =
  | { ok: true; arrivals: Arrival[]; truncated: boolean }
  | { ok: false; problem: DocumentProblem; detail: string | null };
