import type { StoryToken } from "./story-tokens";
import { termKeys } from "./term-keys";
import { registerPairs } from "./vi/register-pairs";

type Word = { form: string[]; key: string[] };

/** Words of both registers by the first syllable of the form, longest form first. */
const wordsByFirst = new Map<string, Word[]>();
for (const [key, ...forms] of registerPairs) {
  for (const form of [key, ...forms]) addWord(termKeys(form), termKeys(key));
}
for (const words of wordsByFirst.values()) words.sort((a, b) => b.form.length - a.form.length);

function addWord(form: string[], key: string[]): void {
  const first = form[0] ?? "";
  const known = wordsByFirst.get(first);
  if (known) known.push({ form, key });
  else wordsByFirst.set(first, [{ form, key }]);
}

/** Common words of either register become the syllables of one key: `hỏa tiễn` reads `tên lửa`. */
export function foldRegisterWords(tokens: readonly StoryToken[]): StoryToken[] {
  const folded: StoryToken[] = [];
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    if (!token) break;
    const word = wordAt(tokens, at);
    if (!word) {
      folded.push(token);
      at += 1;
      continue;
    }
    const end = tokens[at + word.form.length - 1]?.end ?? token.end;
    for (const key of word.key) folded.push({ start: token.start, end, key, name: token.name });
    at += word.form.length;
  }
  return folded;
}

/** The longest form that stands here. Keys map to themselves, so that a longer key wins over a part. */
function wordAt(tokens: readonly StoryToken[], at: number): Word | undefined {
  const candidates = wordsByFirst.get(tokens[at]?.key ?? "");
  return candidates?.find(({ form }) => form.every((key, offset) => tokens[at + offset]?.key === key));
}
