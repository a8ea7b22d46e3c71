/** U+FFFD: the encoding has no letter here. */
const none = "\uFFFD";

/**
 * TCVN 5712:1993, bytes 80 to FF: the set "VN3" that the ABC typefaces use, with the capitals of "VN1" where
 * VN3 has nothing. VN1's twelve capitals among the control codes are left out: no text can be told by them.
 */
export const tcvn3Letters = [
  "ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨ",
  `ÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ`,
  "\u00A0ĂÂÊÔƠƯĐăâêôơưđẰ",
  "\u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴ",
  "ẮẦẨẪẤỀặầẩẫấậèỂẻẽ",
  "éẹềểễếệìỉỄẾỒĩíịò",
  "Ổỏõóọồổỗốộờởỡớợù",
  "ỖủũúụừửữứựỳỷỹýỵỐ",
].join("");

/** VISCII 1.1 (RFC 1456), bytes 80 to FF. Its six capitals among the control codes are `visciiControls`. */
export const visciiLetters = [
  "ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐ",
  "ỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲ",
  "Õắằặấầẩậẽẹếềểễệố",
  "ồổỗỠƠộờởịỰỨỪỬơớƯ",
  "ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳ",
  "ĐứÒÓÔạỷừửÙÚỹỵÝỡư",
  "àáâãảăữẫèéêẻìíĩỉ",
  "đựòóôõỏọụùúũủýợỮ",
].join("");

export const visciiControls: ReadonlyMap<number, string> = new Map([
  [0x02, "Ẳ"],
  [0x05, "Ẵ"],
  [0x06, "Ẫ"],
  [0x14, "Ỷ"],
  [0x19, "Ỹ"],
  [0x1e, "Ỵ"],
]);

/** Letters that VNI-Windows has in one byte, as windows-1252 shows that byte. */
export const vniSingles: ReadonlyMap<string, string> = new Map([
  ["Ô", "Ơ"],
  ["ô", "ơ"],
  ["Ö", "Ư"],
  ["ö", "ư"],
  ["Ñ", "Đ"],
  ["ñ", "đ"],
  ["Ì", "Ì"],
  ["ì", "ì"],
  ["Í", "Í"],
  ["í", "í"],
  ["Æ", "Ỉ"],
  ["æ", "ỉ"],
  ["Ó", "Ĩ"],
  ["ó", "ĩ"],
  ["Ò", "Ị"],
  ["ò", "ị"],
  ["Î", "Ỵ"],
  ["î", "ỵ"],
]);

const grave = "\u0300";
const acute = "\u0301";
const circumflex = "\u0302";
const tilde = "\u0303";
const breve = "\u0306";
const hook = "\u0309";
const dot = "\u0323";

/** What the second byte of VNI-Windows puts on the letter before it, as windows-1252 shows that byte. */
export const vniMarks: ReadonlyMap<string, string> = new Map([
  ["ø", grave],
  ["ù", acute],
  ["û", hook],
  ["õ", tilde],
  ["ï", dot],
  ["â", circumflex],
  ["à", circumflex + grave],
  ["á", circumflex + acute],
  ["å", circumflex + hook],
  ["ã", circumflex + tilde],
  ["ä", circumflex + dot],
  ["ê", breve],
  ["è", breve + grave],
  ["é", breve + acute],
  ["ú", breve + hook],
  ["ü", breve + tilde],
  ["ë", breve + dot],
]);

export { none as noLetter };
