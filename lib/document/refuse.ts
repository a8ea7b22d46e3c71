import type { Arrival, DocumentProblem } from "./types";

export function refuse(
  name: string,
  problem: DocumentProblem,
  { detail = null, bytes = null }: { detail?: string | null; bytes?: Uint8Array | null } = {},
): Arrival {
  return { ok: false, name, problem, detail, bytes };
}
