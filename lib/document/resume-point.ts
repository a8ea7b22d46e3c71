/** Where reading goes on: behind the item that it came with. Plain data, to be stored beside that item. */
export type ResumePoint =
  /** Lines: the first byte (after unpacking) that has not been read, and how many lines lie before it. */
  | { at: "byte"; byte: number; line: number }
  /** An archive: which entry of the central directory, and how far within it. */
  | { at: "entry"; entry: number; within: ResumePoint | null }
  /** Anything else: how many items have been read. */
  | { at: "item"; item: number }
  | { at: "end" };
