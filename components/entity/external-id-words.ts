import { type ExternalScheme, externalSchemes } from "@/lib/entity/schema";

type ExternalId = { scheme: string; value: string };
export type SchemeWords = (scheme: ExternalScheme) => string;

/** What a register that others keep is called. One of a later version says itself. */
export function schemeName(scheme: string, words: SchemeWords): string {
  const known = externalSchemes.find((one) => one === scheme);
  return known ? words(known) : scheme;
}

export function externalIdWords({ scheme, value }: ExternalId, words: SchemeWords): string {
  return `${schemeName(scheme, words)} ${value}`;
}
