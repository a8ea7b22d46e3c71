/** Says of each point whether it holds, in one line each, and counts. */
export class Checks {
  passed = 0;
  failed = 0;

  constructor(private readonly say: (line: string) => void) {}

  under(heading: string): void {
    this.say(`\n${heading}`);
  }

  /** `found` is told when the claim does not hold. */
  that(claim: string, holds: boolean, found: unknown = "nothing"): void {
    if (holds) {
      this.passed += 1;
      this.say(`ok      ${claim}`);
      return;
    }
    this.failed += 1;
    this.say(`NOT ok  ${claim}; found: ${shown(found)}`);
  }

  equal(claim: string, found: unknown, wanted: unknown): void {
    this.that(claim, JSON.stringify(found) === JSON.stringify(wanted), found);
  }

  totals(): string {
    return `${this.passed} passed, ${this.failed} failed`;
  }
}

const longest = 600;

function shown(found: unknown): string {
  const words = typeof found === "string" ? found : (JSON.stringify(found) ?? "nothing");
  return words.length > longest ? `${words.slice(0, longest)}…` : words;
}
