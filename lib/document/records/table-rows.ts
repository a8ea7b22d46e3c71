export type Separator = "," | ";" | "\t" | "|";

/** `text` is null where a row was longer than what may be held; it was passed over. */
export type RawRow = { number: number; text: string | null };

type Shape = { separator: Separator; most: number };

/**
 * Cuts a table into its rows without reading their columns. Line ends within quotes belong to the row. A quote
 * that is never closed would swallow the rest of the table: such a row ends where the limit is, and the next
 * begins at the next line.
 */
export async function* tableRows(
  pieces: AsyncIterable<string>,
  { separator, most }: Shape,
): AsyncGenerator<RawRow> {
  const quotes = quoteReader(separator);
  let number = 0;
  let held = "";
  let passing = false;
  const pass = () => {
    held = "";
    passing = true;
    quotes.forget();
  };
  for await (const piece of pieces) {
    let from = 0;
    for (const { 0: mark, index: at } of piece.matchAll(/["\n]/g)) {
      if (!passing && held.length + at - from > most) pass();
      if (mark === '"' && !passing) quotes.read(piece, at);
      if (mark === '"' || quotes.open()) continue;
      number += 1;
      yield { number, text: passing ? null : (held + piece.slice(from, at)).replace(/\r$/, "") };
      held = "";
      from = at + 1;
      passing = false;
    }
    quotes.endPiece(piece);
    if (!passing) held += piece.slice(from);
    if (held.length > most) pass();
  }
  if (passing || held !== "") yield { number: number + 1, text: passing ? null : held };
}

/** A quote opens at the start of a column. A doubled one closes and opens again, which comes to the same. */
function quoteReader(separator: Separator) {
  let quoted = false;
  let last = "\n";
  let closedAt = -2;
  return {
    open: () => quoted,
    read(piece: string, at: number) {
      const before = at === 0 ? last : piece[at - 1];
      if (quoted) closedAt = at;
      quoted = !quoted && (before === separator || before === "\n" || closedAt === at - 1);
    },
    endPiece(piece: string) {
      if (piece === "") return;
      last = piece.slice(-1);
      closedAt -= piece.length;
    },
    forget() {
      quoted = false;
    },
  };
}
