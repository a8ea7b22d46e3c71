/** Signs that windows-1252 has where other encodings have letters or nothing, and English text needs. */
const typographic =
  /[\u2018\u2019\u201A\u201C\u201D\u201E\u2013\u2014\u2026\u2022\u20AC\u2122\u00A0\u00A9\u00AE\u00AB\u00BB\u00B7\u00B0\u00A3\u00A7]/g;
const letters = /[àâäáãçéèêëíìîïñóòôöõœúùûüßÀÂÄÁÃÇÉÈÊËÍÎÏÑÓÔÖÕŒÚÛÜ]/g;
const beyondAscii = /\P{ASCII}/gu;

/** The words that every text of these languages is held together by. */
const small = new Set(
  `the of and to in a is that for it with as was on are le la les de des du et un une est en que qui dans pour par
  sur au aux pas plus ce il elle der die das und von mit den dem ist im zu nicht ein eine auf el los las y del se
  con por una para es o os da do dos em um uma não di il che per non`.split(/\s+/),
);
const fewestSmall = 0.2;

/**
 * Does a windows-1252 reading look like a western European text? Only then is it taken without being declared:
 * the same bytes read in another encoding would be just as valid.
 */
export function isWesternText(text: string): boolean {
  const beyond = text.match(beyondAscii)?.length ?? 0;
  const signs = text.match(typographic)?.length ?? 0;
  const accented = text.match(letters)?.length ?? 0;
  if (signs + accented < beyond) return false;
  const words = text.toLowerCase().match(/[\p{L}]+/gu) ?? [];
  const held = words.filter((word) => small.has(word)).length;
  return words.length >= 8 && held >= words.length * fewestSmall;
}
