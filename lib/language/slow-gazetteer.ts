import { type AliasReading, fittingMatch, type GazetteerMatch } from "./alias-fit";
import { foldTone } from "./fold";
import { syllableKey } from "./syllable-key";
import { syllables } from "./syllables";
import type { GazetteerEntry } from "./types";

/** What a gazetteer must find, said as plainly as can be: every alias is tried at every syllable. For tests. */
export function slowGazetteer(entries: readonly GazetteerEntry[]) {
  const aliases = entries.flatMap((entry) =>
    entry.aliases
      .filter(({ text }, at) => entry.aliases.findIndex((other) => other.text === text) === at)
      .map((alias) => ({ reading: { entry, alias }, keys: keysOf(alias.text.normalize("NFC")) })),
  );
  const readingsOf = (keys: readonly string[]): AliasReading[] =>
    aliases.filter((alias) => sameKeys(alias.keys, keys)).map(({ reading }) => reading);
  return {
    named: (name: string) => readingsOf(keysOf(name.normalize("NFC"))),
    matches(text: string): GazetteerMatch[] {
      const tokens = syllables(text);
      const keys = keysOf(text);
      const found: GazetteerMatch[] = [];
      for (let first = 0; first < tokens.length; first += 1) {
        for (let next = tokens.length; next > first; next -= 1) {
          const match = fittingMatch(text, tokens.slice(first, next), readingsOf(keys.slice(first, next)));
          if (!match) continue;
          const last = found.at(-1);
          if (!last || last.end <= match.start) found.push(match);
          else if (match.end > last.end && opensWithDirection(text.slice(last.start, last.end)))
            found.splice(-1, 1, match);
          break;
        }
      }
      return found;
    },
  };
}

function keysOf(text: string): string[] {
  return syllables(foldTone(text)).map((token) => syllableKey(token.text));
}

function sameKeys(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && a.length === b.length && a.every((key, at) => key === b[at]);
}

function opensWithDirection(text: string): boolean {
  return /^(?:bắc|nam|đông|tây|trung)(?:\s|$)/u.test(foldTone(text));
}
