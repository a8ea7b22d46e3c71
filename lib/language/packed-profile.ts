import type { StoryProfile } from "./story-profile";
import type { StoryToken } from "./story-tokens";

/**
 * A profile as it is stored beside its article: the terms one after another, a third as long as the tables that
 * count them. `^` stands before a term that begins a name, `_` before one that goes on with it; blocks are lines.
 */
export type PackedProfile = Omit<StoryProfile, "title" | "lead" | "body" | "names" | "signature"> & {
  version: 3;
  title: string;
  body: string;
  /** 32 bits for each number, base64. */
  signature: string;
};

export function packTerms(runs: readonly (readonly StoryToken[])[]): string {
  return runs
    .map((run) => run.map((token, at) => `${markOf(token, run[at - 1])}${token.key}`).join(" "))
    .join("\n");
}

function markOf(token: StoryToken, before: StoryToken | undefined): string {
  if (!token.name) return "";
  return before?.name && touches(before, token) ? "_" : "^";
}

/** Neighbours in one name: a space between them, or both from one folded alias. */
function touches(last: StoryToken, next: StoryToken): boolean {
  return next.start - last.end <= 1;
}

/** Runs of terms as `packTerms` took them, and the names among them. */
export function unpackTerms(packed: string): { runs: string[][]; names: string[][] } {
  const runs: string[][] = [];
  const names: string[][] = [];
  for (const line of packed.split("\n")) {
    const run: string[] = [];
    for (const marked of line === "" ? [] : line.split(" ")) {
      const begins = marked.startsWith("^");
      const goesOn = marked.startsWith("_");
      const term = begins || goesOn ? marked.slice(1) : marked;
      run.push(term);
      if (begins) names.push([term]);
      else if (goesOn) names.at(-1)?.push(term);
    }
    runs.push(run);
  }
  return { runs, names };
}

export function packSignature(signature: readonly number[]): string {
  const bytes = new Uint8Array(Uint32Array.from(signature).buffer);
  return btoa(String.fromCharCode(...bytes));
}

export function unpackSignature(packed: string): number[] {
  const letters = atob(packed);
  const bytes = new Uint8Array(letters.length);
  for (let at = 0; at < letters.length; at += 1) bytes[at] = letters.charCodeAt(at);
  return Array.from(new Uint32Array(bytes.buffer));
}
