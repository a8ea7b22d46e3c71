const lineEnd = 0x0a;
const carriageReturn = 0x0d;

export type Line = {
  number: number;
  /** null: longer than what may be held; it was passed over. */
  bytes: Uint8Array | null;
  /** The first byte behind it. */
  end: number;
};

/**
 * Lines of a stream, each in bytes of its own, without ever holding more than one and a piece. Empty ones only
 * count. `from` is where the stream begins.
 */
export async function* linesOf(
  stream: AsyncIterable<Uint8Array>,
  { from, most }: { from: { byte: number; line: number }; most: number },
): AsyncGenerator<Line> {
  let number = from.line;
  let end = from.byte;
  let held: Uint8Array[] = [];
  let heldBytes = 0;
  let passing = false;
  const take = (part: Uint8Array) => {
    end += part.length;
    if (passing || heldBytes + part.length > most + 2) {
      passing = true;
      held = [];
      heldBytes = 0;
      return;
    }
    if (part.length > 0) held.push(part);
    heldBytes += part.length;
  };
  const isBlank = () => !passing && (heldBytes === 0 || (heldBytes === 1 && held[0]?.[0] === carriageReturn));
  const line = (): Line => {
    number += 1;
    const bytes = passing ? null : joined(held, heldBytes);
    held = [];
    heldBytes = 0;
    passing = false;
    return { number, bytes, end };
  };
  for await (const piece of stream) {
    let start = 0;
    for (let at = piece.indexOf(lineEnd); at !== -1; at = piece.indexOf(lineEnd, start)) {
      if (at === start && heldBytes === 0 && !passing) {
        // Millions of empty lines are no work.
        number += 1;
        end += 1;
        start = at + 1;
        continue;
      }
      take(piece.subarray(start, at));
      end += 1;
      start = at + 1;
      const blank = isBlank();
      const found = line();
      if (!blank) yield found;
    }
    // Copied: a line that goes on must not keep the whole piece.
    take(new Uint8Array(piece.subarray(start)));
  }
  if (passing || heldBytes > 0) yield line();
}

function joined(parts: Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes.at(-1) === carriageReturn ? bytes.slice(0, -1) : bytes;
}
