import type { PageBlock } from "./page-blocks";

const agency =
  /^\(?(?:(?:theo|nguồn|source|sources|quelle|fuente|via|ảnh|photo|image|picture|foto|bild|credit|photo credit|image credit)s?\s*:?\s*)?(?:(?:reuters|ap|afp|associated press|agence france-presse|the associated press|dpa|efe|ansa|ttxvn|tto|vov|bbc|cnn|getty(?: images)?|shutterstock|bloomberg|xinhua|tass|kyodo|yonhap)(?:\s*[,/&–-]\s*|\s+)?)+\)?[.]?$/iu;
const labelled =
  /^(?:ảnh|photo|photos|photograph|image|picture|foto|bild|hình|nguồn ảnh|photo credit|image credit|credit)\s*:\s*.{2,80}$/iu;

export function isPhotoCredit(block: PageBlock): boolean {
  return block.text.length < 100 && labelled.test(block.text);
}

/** A line that only says which agency or photographer something comes from. */
export function isBlockCredit(block: PageBlock): boolean {
  return block.text.length < 100 && (agency.test(block.text) || isPhotoCredit(block));
}
