import type { NameGroup } from "./name-groups";
import { shortFormOf } from "./person-forms";
import { readWords, type Word } from "./words";

/** A person's longer name somewhere in the document. */
export type FullName = { start: number; text: string; words: readonly Word[]; group: NameGroup };

/** As many longer names are looked at for one short form; a text that needs more is a list of names. */
const mostCompared = 200;

/** The longer names of a document by each of their words. */
export class People {
  private readonly byWord = new Map<string, FullName[]>();

  add(names: readonly FullName[]): void {
    const touched = new Set<FullName[]>();
    for (const name of names) {
      for (const { key } of name.words) {
        const known = this.byWord.get(key) ?? [];
        known.push(name);
        this.byWord.set(key, known);
        touched.add(known);
      }
    }
    for (const known of touched) known.sort((a, b) => a.start - b.start);
  }

  /** Who is meant by a short form at a place: the nearest before it first, then those after. */
  meantBy(words: readonly Word[], start: number, titled: boolean): FullName[] {
    const known = this.byWord.get(words.at(-1)?.key ?? "") ?? [];
    const after = known.findIndex((name) => name.start > start);
    const before = known.slice(0, after === -1 ? known.length : after).slice(-mostCompared);
    const near = [...before.toReversed(), ...known.slice(before.length).slice(0, mostCompared)];
    const keys = words.map((word) => word.key);
    const forms = near.map((name) => ({ name, form: shortFormOf(keys, name.words, titled) }));
    const tails = forms.filter(({ form }) => form === "tail");
    // By the given name if anybody has it, else by the first.
    return (tails.length > 0 ? tails : forms.filter(({ form }) => form === "head")).map(({ name }) => name);
  }
}

/** The words of a listed name, as if it stood in the text. */
export function wordsOfName(name: string): Word[] {
  return readWords(name, { start: 0, end: name.length });
}
