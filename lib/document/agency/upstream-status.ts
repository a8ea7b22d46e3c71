import type { DocumentMetadata } from "../types";

/** What agencies say in several spellings. Silence is `usable`, as the standards have it. */
export function statusOf(written: string | null): DocumentMetadata["upstreamStatus"] {
  const word = written?.toLowerCase() ?? "";
  if (/^(?:cancell?ed|kill(?:ed)?|withdrawn|deleted|retracted|mandatory-kill)$/.test(word)) return "canceled";
  return /^(?:withheld|embargoed|hold)$/.test(word) ? "withheld" : "usable";
}
