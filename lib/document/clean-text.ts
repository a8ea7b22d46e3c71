import { normalizeText } from "@/lib/language/normalize";

const controls = /[^\P{Cc}\t\n\r]/gu;

/**
 * NFC with `\n` line ends, and none of what a database or a screen cannot hold: controls except tab and line
 * end fall away, half a surrogate pair becomes U+FFFD. Tone marks stay where the writer put them.
 */
export function cleanText(text: string): string {
  return normalizeText(text.replace(/^\uFEFF/, "").replace(controls, ""));
}
