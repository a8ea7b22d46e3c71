import { hash } from "node:crypto";
import type { Parts } from "@/lib/language/carry-parts";
import { foldTone } from "@/lib/language/fold";

const contextUnits = 24;

export type Context = { quote: string; prefix: string; suffix: string };

/** Quotation and surroundings of a span, as W3C's TextQuoteSelector keeps them. */
export function contextOf(text: string, start: number, end: number): Context {
  return {
    quote: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - contextUnits), start),
    suffix: text.slice(end, end + contextUnits),
  };
}

/**
 * A guess's identity: what it says about which words in which surroundings. It does not hold the position, so
 * that a rejected guess stays rejected when the text before it changes.
 */
export function fingerprint(type: string, says: string, context: Context | null): string {
  const around = context ? [context.prefix, context.quote, context.suffix].map(foldTone) : [];
  return hash("sha256", JSON.stringify([type, foldTone(says), ...around]), "hex");
}

/** Of an attribution: who says what, in the words of the text. */
export function attributionPrint(
  text: string,
  { sourceKind, source, claims }: Omit<Parts, "cue"> & { sourceKind: string },
): string {
  const claimed = claims.map(({ start, end }) => text.slice(start, end)).join(" … ");
  const speaker = source ? text.slice(source.start, source.end) : "";
  return fingerprint("attribution", `${sourceKind}:${speaker}:${claimed}`, null);
}

/** Of the guess that has `count` equal ones before it in the text: equal words in equal surroundings stand apart. */
export function numberedPrint(type: string, print: string, count: number): string {
  return count === 0 ? print : fingerprint(type, `${print}#${count}`, null);
}
