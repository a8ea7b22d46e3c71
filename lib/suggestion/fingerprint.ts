import { hash } from "node:crypto";
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
