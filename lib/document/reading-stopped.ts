import type { DocumentProblem } from "./types";

/** Thrown from within a stream or a parser: this item is refused, for a reason that has a name. */
export class ReadingStopped extends Error {
  override name = "ReadingStopped";

  constructor(
    readonly problem: DocumentProblem,
    readonly detail: string | null = null,
  ) {
    super(detail === null ? problem : `${problem}: ${detail}`);
  }
}
