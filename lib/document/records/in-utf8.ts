import { type ByteSource, headOf } from "../byte-source";
import { decodeBytes } from "../decode";

/** Lines cannot be told in UTF-16 before its letters are; places in such a file count what comes out here. */
export async function inUtf8(source: ByteSource): Promise<ByteSource> {
  const { bytes } = await headOf(source, 4096);
  const decoded = decodeBytes(bytes.subarray(0, bytes.length - (bytes.length % 2)));
  if (!decoded.ok || !decoded.encoding.startsWith("utf-16")) return source;
  const { encoding } = decoded;
  return {
    ...source,
    at: null,
    size: null,
    stream: (from) => skipped(transcoded(source.stream(0), encoding), from),
  };
}

async function* transcoded(stream: AsyncIterable<Uint8Array>, encoding: string): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(encoding);
  const encoder = new TextEncoder();
  for await (const piece of stream) yield encoder.encode(decoder.decode(piece, { stream: true }));
  yield encoder.encode(decoder.decode());
}

/** What comes behind so many bytes of a stream that cannot be entered in the middle. */
export async function* skipped(stream: AsyncIterable<Uint8Array>, from: number): AsyncGenerator<Uint8Array> {
  let left = from;
  for await (const piece of stream) {
    if (left >= piece.length) left -= piece.length;
    else {
      yield left > 0 ? piece.subarray(left) : piece;
      left = 0;
    }
  }
}
