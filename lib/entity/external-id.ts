import type { ExternalScheme } from "./schema";

/** An id as its register writes it, taken out of an address if need be; null when it is none. */
export function externalIdOf(scheme: ExternalScheme, typed: string): string | null {
  const text = typed.trim();
  switch (scheme) {
    case "wikidata":
      return (
        /^(?:https?:\/\/(?:www\.)?wikidata\.org\/(?:wiki|entity)\/)?(q[1-9]\d{0,11})$/i
          .exec(text)?.[1]
          ?.toUpperCase() ?? null
      );
    case "geonames":
      return (
        /^(?:https?:\/\/(?:www\.|sws\.)?geonames\.org\/)?([1-9]\d{0,9})(?:\/.*)?$/i.exec(text)?.[1] ?? null
      );
    case "iso3166":
      return /^[a-z]{2}(?:-[a-z0-9]{1,3})?$/i.test(text) ? text.toUpperCase() : null;
  }
}
