import { type DocumentSource, type ReadOptions, readSteps } from "./read-steps";
import type { Step } from "./reader";

export type { DocumentSource, ReadOptions } from "./read-steps";
export type { Step } from "./reader";

/**
 * Everything that is in a file, one after the other and always in the same order. What cannot be read is
 * refused by name and the rest still comes; nothing a file holds makes it throw. With `from`, which came with
 * an item as its `next`, reading goes on behind that item.
 */
export function readDocuments(source: DocumentSource, options: ReadOptions = {}): AsyncGenerator<Step> {
  return readSteps(source, options, () => undefined);
}
