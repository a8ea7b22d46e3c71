type Said = { upstreamNote: string | null; title: string | null };

const inNote = /\bcorrect(?:s|ed|ing|ion|ions)?\b|\berrat(?:um|a)\b|đính chính|cải chính|sửa sai/iu;
/** A story about a correction is none: in a title the word opens it, as desks write it. */
const opensTitle =
  /^\s*(?:[[(](?:correction|corrected|clarification|erratum|đính chính|cải chính)[\])]|(?:correction|corrected|clarification|erratum|đính chính|cải chính)\s*(?:[:.–—-]|$))/iu;

/** The sender says itself that it was wrong. Whoever changes words without a word has only changed them. */
export function isCorrection({ upstreamNote, title }: Said): boolean {
  const note = upstreamNote?.normalize("NFC") ?? "";
  return inNote.test(note) || opensTitle.test(title?.normalize("NFC") ?? "");
}
