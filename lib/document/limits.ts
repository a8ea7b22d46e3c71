/** What one file may ask of the machine that reads it. */
export type Limits = {
  /** The longest article without markup, and the longest line or row that holds one. */
  textBytes: number;
  /** The longest page, message or Word file. */
  htmlBytes: number;
  /** A file that has to be held whole because it is a list: a JSON array, a feed, an agency's package. */
  listBytes: number;
  archiveEntries: number;
  /** Of everything in an archive together, unpacked; archives within archives count with it. */
  archiveBytes: number;
  entryBytes: number;
  /** Unpacked to packed. Text of all kinds stays below 30; a bomb has a thousand. */
  archiveRatio: number;
  /** How many archives may lie in one another; 1 is an archive with no other in it. */
  archiveDepth: number;
  /** How deep attachments of a message are looked into. */
  messageDepth: number;
};

export const defaultLimits: Limits = {
  textBytes: 1_000_000,
  htmlBytes: 10_000_000,
  listBytes: 50_000_000,
  archiveEntries: 10_000,
  archiveBytes: 2 ** 30,
  entryBytes: 50_000_000,
  archiveRatio: 200,
  archiveDepth: 2,
  messageDepth: 3,
};
