/** Texts repeat their words, and looking at one letter by letter is slow. */
const mostRemembered = 20_000;
/** What is kept must not hold a whole text in memory: engines cut a longer word out of its text by reference. */
const longestRemembered = 12;

/** What was read from words by themselves, wherever they stood. */
export class WordMemory<Value> {
  private readonly remembered = new Map<string, Value>();

  constructor(private readonly read: (word: string) => Value) {}

  of(word: string): Value {
    const known = this.remembered.get(word);
    if (known !== undefined) return known;
    const value = this.read(word);
    if (word.length > longestRemembered) return value;
    if (this.remembered.size >= mostRemembered) this.remembered.clear();
    this.remembered.set(word, value);
    return value;
  }

  clear(): void {
    this.remembered.clear();
  }
}
