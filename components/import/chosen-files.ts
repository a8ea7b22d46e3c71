import { maxItemBytes, maxItems } from "@/lib/import/schema";

/** A request may carry this much; the rest waits for the next import. */
export const maxRequestBytes = 7_500_000;

export type Unfit = "empty" | "too_large" | "not_text" | "no_room";
export type WeighedFile<F> = { file: F; unfit: Unfit | null };

type FileLike = { name: string; size: number; type: string };

/** Which of the chosen files can go, so that nobody waits for an upload only to be refused. */
export function weighFiles<F extends FileLike>(files: readonly F[]): WeighedFile<F>[] {
  let bytes = 0;
  let count = 0;
  return files.map((file) => {
    const unfit =
      unfitAlone(file) ?? (bytes + file.size > maxRequestBytes || count >= maxItems ? "no_room" : null);
    if (unfit === null) {
      bytes += file.size;
      count += 1;
    }
    return { file, unfit };
  });
}

function unfitAlone({ name, size, type }: FileLike): Unfit | null {
  if (size === 0) return "empty";
  if (size > maxItemBytes) return "too_large";
  // A browser that does not know the ending gives no type: then the server looks inside.
  const looksLikeText = type === "" || type.startsWith("text/") || /\.(?:txt|text|md)$/i.test(name);
  return looksLikeText ? null : "not_text";
}

/** Files chosen twice are one file. */
export function addFiles<F extends FileLike & { lastModified: number }>(
  known: readonly F[],
  more: readonly F[],
): F[] {
  const keyOf = ({ name, size, lastModified }: F) => `${name} ${size} ${lastModified}`;
  const keys = new Set(known.map(keyOf));
  return [...known, ...more.filter((file) => !keys.has(keyOf(file)))];
}
