import type { CoverageForDesk } from "@/lib/coverage/queries";

type OriginCount = CoverageForDesk["origins"];
export type LetteredOrigin = {
  key: string;
  letter: string;
  name: string | null;
  kind: string;
  decidedIds: string[];
  /** Articles for which it is only suspected. */
  suspectedIds: string[];
};

/** Each origin gets a letter, so that it can be read off every point without colour. The widest come first. */
export function letterOrigins({ decided, suspected, undecidedArticleIds }: OriginCount): LetteredOrigin[] {
  const sure = new Map(decided.map((origin) => [origin.key, origin]));
  return suspected
    .toSorted((a, b) => b.articleIds.length - a.articleIds.length || a.key.localeCompare(b.key))
    .map(({ key, name, kind, articleIds }, at) => ({
      key,
      letter: letterAt(at),
      name,
      kind: sure.get(key)?.kind ?? kind,
      decidedIds: sure.get(key)?.articleIds ?? [],
      suspectedIds: articleIds.filter((id) => undecidedArticleIds.includes(id)),
    }));
}

function letterAt(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26));
  return at < 26 ? letter : `${letter}${Math.floor(at / 26)}`;
}
