/** `đựơc` → `được`: a folded key back in today's spelling, for showing to people. */
export function readableTerm(key: string): string {
  return key.replaceAll(/\p{L}+/gu, (syllable) => placeTone(syllable));
}

const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;
const vowel = /[aăâeêioôơuưy]/;

/** The tone stands on the marked vowel, else on the last before a final consonant, else on the first of two. */
function placeTone(syllable: string): string {
  const found = syllable.normalize("NFD").match(tones);
  const [tone] = found ?? [];
  if (!tone || found?.length !== 1) return syllable;
  const letters = [...syllable.normalize("NFD").replaceAll(tones, "").normalize("NFC")];
  const at = toneIndex(letters);
  if (at < 0) return syllable;
  return letters
    .map((letter, index) => (index === at ? letter + tone : letter))
    .join("")
    .normalize("NFC");
}

function toneIndex(letters: string[]): number {
  const glide = /^(?:qu|gi)/.test(letters.join("")) && vowel.test(letters[2] ?? "") ? 2 : 0;
  const vowels = letters.flatMap((letter, at) => (at >= glide && vowel.test(letter) ? [at] : []));
  const marked = vowels.filter((at) => /[ăâêôơư]/.test(letters[at] ?? ""));
  const lastMarked = marked.at(-1);
  if (lastMarked !== undefined) return lastMarked;
  const last = vowels.at(-1) ?? -1;
  if (vowels.length < 2 || last < letters.length - 1) return last;
  return vowels.at(-2) ?? last;
}
