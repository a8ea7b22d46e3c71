import fc from "fast-check";
import { expect, test } from "vitest";
import { tcvn3Letters, visciiControls, visciiLetters, vniMarks, vniSingles } from "./charset/legacy-letters";
import { isVietnameseSyllable } from "./charset/vietnamese-syllable";
import { decodeBytes } from "./decode";

const news = `Chiều 14 tháng 5, phà Vàm Kênh chạy lại sau ba ngày nghỉ vì gió lớn. Bà chủ tịch xã cho biết khoảng một
nghìn hai trăm người đã chờ ở cả hai bờ; "chúng tôi sẽ tăng chuyến cho đến hết tuần", bà nói. Kỹ sư trưởng
Đặng Quỳnh Như khẳng định máy móc vẫn ổn, chỉ thiếu nhiên liệu. Lũ rút chậm, nước đục ngầu.`;
const short = "Thủ tướng tiếp khách ở Huế";
const mixed = `Bộ Y tế: the new rules, "Digital Health 2030", were signed on Monday.
Thứ trưởng nói phần mềm Health Book sẽ được cập nhật trước ngày thứ Hai.`;
const capitals = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐỘC LẬP - TỰ DO - HẠNH PHÚC";
const samples = { news, short, mixed, capitals };

const encoders = {
  tcvn3: (text: string) => byTable(text, (letter) => tcvn3Byte(letter) ?? tcvn3Byte(letter.toLowerCase())),
  viscii: (text: string) =>
    byTable(text, (letter) => {
      const control = [...visciiControls].find(([, known]) => known === letter)?.[0];
      const place = visciiLetters.indexOf(letter);
      return control ?? (place === -1 ? undefined : place + 0x80);
    }),
  "vni-windows": toVni,
  "windows-1258": to1258,
};

for (const [encoding, encode] of Object.entries(encoders)) {
  for (const [name, text] of Object.entries(samples)) {
    test(`${encoding}: ${name}`, () => {
      expect(decodeBytes(encode(text))).toEqual({ ok: true, text, encoding });
    });
  }

  test(`${encoding}: whatever a page in it says of itself`, () => {
    const page = `<html><head><meta charset="iso-8859-1"></head><body><p>${news}</p></body></html>`;
    expect(decodeBytes(encode(page), { kind: "html" })).toEqual({ ok: true, text: page, encoding });
  });
}

test("words whose bytes are known from old pages", () => {
  const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  expect(
    decodeBytes(latin("Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam, Ñoäc laäp, Töï do, Haïnh phuùc")),
  ).toEqual({
    ok: true,
    text: "Cộng hòa xã hội chủ nghĩa Việt Nam, Độc lập, Tự do, Hạnh phúc",
    encoding: "vni-windows",
  });
  expect(decodeBytes(latin("Céng hßa x· héi chñ nghÜa ViÖt Nam, §éc lËp, Tù do, H¹nh phóc"))).toEqual({
    ok: true,
    text: "Cộng hòa xã hội chủ nghĩa Việt Nam, Độc lập, Tự do, Hạnh phúc",
    encoding: "tcvn3",
  });
});

test("tones stay where the writer put them, in every encoding", () => {
  const text = "hoà bình, hòa bình, thuỷ điện, thủy điện, khoẻ, khỏe, qúy, quý";
  for (const encode of Object.values(encoders)) {
    expect(decodeBytes(encode(text))).toMatchObject({ ok: true, text });
  }
});

test("UTF-8 and UTF-16, with a mark and without", () => {
  const units = new Uint8Array(Buffer.from(news, "utf16le"));
  const swapped = new Uint8Array(Buffer.from(news, "utf16le").swap16());
  for (const [bytes, encoding] of [
    [new Uint8Array(Buffer.from(news)), "utf-8"],
    [joined([0xef, 0xbb, 0xbf], Buffer.from(news)), "utf-8"],
    [units, "utf-16le"],
    [joined([0xff, 0xfe], units), "utf-16le"],
    [swapped, "utf-16be"],
    [joined([0xfe, 0xff], swapped), "utf-16be"],
  ] as const) {
    expect(decodeBytes(bytes)).toEqual({ ok: true, text: news, encoding });
  }
});

test("letters in pieces come out composed", () => {
  expect(decodeBytes(new Uint8Array(Buffer.from(news.normalize("NFD"))))).toMatchObject({ text: news });
});

test("valid UTF-8 is UTF-8, whatever is declared", () => {
  expect(decodeBytes(new Uint8Array(Buffer.from(news)), { declared: "windows-1252" })).toMatchObject({
    text: news,
  });
});

test("what is declared decides where nothing else does: beside the bytes, in XML, in a page", () => {
  const latin = (text: string) => new Uint8Array(Buffer.from(text, "latin1"));
  const word = latin("Übermut tut selten gut");
  expect(decodeBytes(word)).toEqual({ ok: false, problem: "unknown_encoding" });
  expect(decodeBytes(word, { declared: " ISO-8859-1" })).toMatchObject({ text: "Übermut tut selten gut" });
  const xml = `<?xml version="1.0" encoding="ISO-8859-1"?><a>Übermut</a>`;
  expect(decodeBytes(latin(xml), { kind: "xml" })).toEqual({ ok: true, text: xml, encoding: "windows-1252" });
  const html = `<!doctype html><meta http-equiv="content-type" content="text/html; charset=latin1"><p>Übermut`;
  expect(decodeBytes(latin(html), { kind: "html" })).toMatchObject({ text: html });
  expect(decodeBytes(latin(html), { kind: "text" })).toEqual({ ok: false, problem: "unknown_encoding" });
  expect(decodeBytes(word, { declared: "no-such-encoding" })).toEqual({
    ok: false,
    problem: "unknown_encoding",
  });
});

test("other declared encodings that Node knows are read", () => {
  const russian = Uint8Array.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]);
  expect(decodeBytes(russian, { declared: "windows-1251" })).toEqual({
    ok: true,
    text: "Привет",
    encoding: "windows-1251",
  });
});

test("western text is never taken for Vietnamese", () => {
  const french = `Le préfet a déclaré à la presse que les dégâts étaient légers : « où est-il ? Là-bas, près de la forêt »,
    a répété la femme âgée, qui venait de la ville et n'avait rien vu de la fumée.`;
  const german = `Die Behörde für Küstenschutz erklärte, daß das Hochwasser zurückgeht und der Fährverkehr für die Gäste
    wieder möglich ist; über die Höhe der Schäden wollte der Sprecher nicht reden.`;
  for (const text of [french, german]) {
    expect(decodeBytes(new Uint8Array(Buffer.from(text, "latin1")))).toEqual({
      ok: true,
      text,
      encoding: "windows-1252",
    });
  }
  const english = Uint8Array.from(
    `The ferry\u0092s master said: \u0093We wait for the wind to turn, as it does\u0094`,
    (letter) => letter.charCodeAt(0),
  );
  expect(decodeBytes(english)).toMatchObject({
    text: "The ferry’s master said: “We wait for the wind to turn, as it does”",
  });
});

test("thin evidence is no evidence", () => {
  for (const text of ["Huế", "Phở, bún", "été", "naïve café"]) {
    expect(decodeBytes(toVni(text))).toEqual({ ok: false, problem: "unknown_encoding" });
  }
});

test("binary is refused as such", () => {
  expect(decodeBytes(Uint8Array.from({ length: 4000 }, (_, index) => (index * 7919) % 256))).toEqual({
    ok: false,
    problem: "not_text",
  });
  expect(decodeBytes(new Uint8Array(100))).toEqual({ ok: false, problem: "not_text" });
  expect(decodeBytes(new Uint8Array())).toEqual({ ok: false, problem: "empty" });
});

test("a page with one letter cut in two is read; a text is not", () => {
  const bytes = joined(Buffer.from(`<p>${news}`), [0xe1, 0xbb], Buffer.from("</p>"));
  expect(decodeBytes(bytes, { kind: "html", declared: "utf-8" })).toMatchObject({
    text: `<p>${news}\uFFFD</p>`,
  });
  expect(decodeBytes(bytes, { kind: "text", declared: "utf-8" })).toEqual({
    ok: false,
    problem: "unknown_encoding",
  });
});

test("any bytes come out as text or as a refusal", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), fc.constantFrom("html", "xml", "text"), (bytes, kind) => {
      const decoded = decodeBytes(bytes, { kind });
      expect(decoded.ok ? decoded.text.isWellFormed() : decoded.problem).toBeTruthy();
    }),
  );
});

test("what Vietnamese is spelled like", () => {
  for (const word of [
    ...(news.match(/\p{L}+/gu) ?? []),
    "quyền",
    "giếng",
    "gì",
    "khuỷu",
    "nghiêng",
    "oẹ",
    "Ỷ",
  ]) {
    expect([word, isVietnameseSyllable(word)]).toEqual([word, true]);
  }
  for (const word of ["préfet", "Höhe", "Straße", "café", "tốc".replace("ố", "ồ"), "ếế", "xyz"]) {
    expect([word, isVietnameseSyllable(word)]).toEqual([word, false]);
  }
});

function tcvn3Byte(letter: string): number | undefined {
  // The typefaces have no capitals with tones.
  const small = letter === letter.toLowerCase() || "ĂÂÊÔƠƯĐ".includes(letter);
  const place = small ? tcvn3Letters.indexOf(letter) : -1;
  return place === -1 ? undefined : place + 0x80;
}

function byTable(text: string, byteOf: (letter: string) => number | undefined): Uint8Array {
  return Uint8Array.from(text, (letter) => {
    const code = letter.charCodeAt(0);
    const byte = code < 0x80 ? code : byteOf(letter);
    if (byte === undefined) throw new Error(`no byte for ${letter}`);
    return byte;
  });
}

const latinOfLetter = new Map([...vniSingles].map(([latin, letter]) => [letter, latin]));
const latinOfMarks = new Map([...vniMarks].map(([latin, marks]) => [marks, latin]));

function toVni(text: string): Uint8Array {
  const latin = Array.from(text, (letter) => {
    const whole = latinOfLetter.get(letter);
    if (whole !== undefined) return whole;
    const apart = letter.normalize("NFD");
    // The horn belongs to the letter, the rest is the second byte.
    const horn = apart.includes("\u031B");
    const base = horn ? latinOfLetter.get(`${apart[0]}\u031B`.normalize("NFC")) : apart[0];
    const rest = [...apart.slice(1).replace("\u031B", "")];
    const marks = rest.toSorted(
      (a, b) => Number("\u0302\u0306".includes(b)) - Number("\u0302\u0306".includes(a)),
    );
    const mark = latinOfMarks.get(marks.join("")) ?? "";
    return `${base}${letter === letter.toUpperCase() ? mark.toUpperCase() : mark}`;
  }).join("");
  return Uint8Array.from(latin, (letter) => letter.charCodeAt(0));
}

function to1258(text: string): Uint8Array {
  const shown = new TextDecoder("windows-1258");
  const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [shown.decode(Uint8Array.of(byte)), byte]));
  const tone = /[\u0300\u0301\u0303\u0309\u0323]/g;
  return Uint8Array.from(
    Array.from(text).flatMap((letter) => {
      const apart = letter.normalize("NFD");
      const base = apart.replace(tone, "").normalize("NFC");
      return [base, ...(apart.match(tone) ?? [])].map((part) => bytes.get(part) ?? 0x3f);
    }),
  );
}

function joined(...parts: (Uint8Array | number[])[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts.map((part) => Buffer.from(part))));
}
