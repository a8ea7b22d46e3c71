import { foldTone } from "./fold";

/** A vocabulary written as words or phrases with commas or line breaks between, folded for look-up. */
export function foldedSet(...lists: string[]): ReadonlySet<string> {
  return new Set(
    lists
      .flatMap((list) => list.split(/[,\n]/))
      .map((phrase) => foldTone(phrase.trim().replace(/\s+/g, " ")))
      .filter((phrase) => phrase !== ""),
  );
}
