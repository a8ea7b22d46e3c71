/** What texts are made of, apart from rare letters; looked up because it is asked for every syllable. */
const tableSize = 0x2000;
const capitals = new Uint8Array(tableSize);
for (let code = 0; code < tableSize; code += 1) {
  const letter = String.fromCharCode(code);
  if (letter !== letter.toLowerCase()) capitals[code] = 1;
}

/** Whether a capital letter stands at `at`. */
export function startsCapital(text: string, at = 0): boolean {
  const code = text.charCodeAt(at);
  if (code < tableSize) return capitals[code] === 1;
  const first = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return first !== first.toLowerCase();
}
