/** `an@example.vn (Trần An)` and `Trần An <an@example.vn>` are Trần An. An address alone names nobody. */
export function personName(written: string | null): string | null {
  // What is longer is no name, and not worth looking for one.
  if (written === null || written.length > 300) return written;
  const inBrackets = /^\S+@\S+ \((.+)\)$/.exec(written)?.[1];
  const name = (inBrackets ?? written)
    .replace(/<[^<>\s]+@[^<>\s]+>/, "")
    .replace(/^mailto:/i, "")
    .trim();
  return name === "" || /^\S+@\S+\.\S+$/.test(name) || /^https?:\/\//i.test(name) ? null : name;
}
