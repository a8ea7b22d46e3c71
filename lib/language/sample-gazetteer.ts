import { buildGazetteer } from "./gazetteer";
import type { EntityKind, GazetteerAlias, GazetteerEntry } from "./types";

/**
 * A handful of real names for tests of the analysis. A star marks an alias that needs context, `>`
 * one of the overseas register, `<` one of the domestic.
 */
const listed: [key: string, kind: EntityKind, ...aliases: string[]][] = [
  ["north-korea", "place", "<Triều Tiên", ">Bắc Hàn", "CHDCND Triều Tiên", "North Korea"],
  ["south-korea", "place", "Hàn Quốc", ">Nam Hàn", "South Korea", "*Hàn"],
  ["united-states", "place", "*<Mỹ", ">Hoa Kỳ", "United States", "U.S.", "*US"],
  ["united-kingdom", "place", "*Anh", "Vương quốc Anh", "Anh Quốc", "Britain"],
  ["italy", "place", "*Ý", "Italia", "Italy"],
  ["germany", "place", "*Đức", "Germany"],
  ["france", "place", "*Pháp", "France"],
  ["russia", "place", "*Nga", "Liên bang Nga", "Russia"],
  ["china", "place", "Trung Quốc", "Trung Hoa", "China"],
  ["japan", "place", "Nhật Bản", "*Nhật", "Japan"],
  ["thailand", "place", "Thái Lan", "*Thái", "Thailand"],
  ["vietnam", "place", "Việt Nam", "*Việt", "Vietnam", "VN"],
  ["australia", "place", "Úc", "Australia"],
  ["laos", "place", "*Lào", "Laos"],
  ["ukraine", "place", "Ukraine", "Ukraina"],
  ["asia", "place", "châu Á"],
  ["moscow", "place", "<Mátxcơva", "<Moskva", ">Moscow", "Mạc Tư Khoa"],
  ["pyongyang", "place", "Bình Nhưỡng", "Pyongyang"],
  ["seoul", "place", "Seoul", ">Hán Thành"],
  ["hanoi", "place", "Hà Nội"],
  ["hoa-binh", "place", "*Hòa Bình"],
  ["ho-chi-minh-city", "place", "Thành phố Hồ Chí Minh", "TP Hồ Chí Minh", "TP HCM", "TPHCM"],
  ["washington-dc", "place", "*Washington", "Washington DC", ">Hoa Thịnh Đốn"],
  ["george-washington", "person", "George Washington", "*Washington"],
  ["kim-jong-un", "person", "Kim Jong Un", "Kim Jong-un"],
  ["vladimir-putin", "person", "Vladimir Putin"],
  ["white-house", "organisation", "<Nhà Trắng", ">Tòa Bạch Ốc", "White House"],
  ["kremlin", "organisation", "Điện Kremlin", ">Điện Cẩm Linh", "Kremlin"],
  ["united-nations", "organisation", "Liên Hợp Quốc", ">Liên Hiệp Quốc", "LHQ", "United Nations"],
  ["who", "organisation", "Tổ chức Y tế Thế giới", "WHO", "World Health Organization"],
  ["nato", "organisation", "NATO"],
  ["reuters", "organisation", "Reuters"],
  ["ap", "organisation", "AP", "Associated Press"],
  ["vna", "organisation", "Thông tấn xã Việt Nam", "TTXVN"],
  ["nsc-us", "organisation", "Hội đồng An ninh Quốc gia Mỹ", "Hội đồng An ninh Quốc gia Hoa Kỳ"],
];

export function sampleGazetteer() {
  return buildGazetteer(listed.map(([key, kind, ...aliases]) => sampleEntry(key, kind, aliases)));
}

export function sampleEntry(entityId: string, kind: EntityKind, marked: string[]): GazetteerEntry {
  const aliases = marked.map((alias, at) => sampleAlias(alias, at));
  return { entityId, kind, name: aliases[0]?.text ?? entityId, aliases };
}

function sampleAlias(marked: string, at: number): GazetteerAlias {
  return {
    text: marked.replace(/^[*<>]+/, ""),
    language: "vi",
    register: registerOf(marked),
    preferred: at === 0,
    ambiguous: marked.startsWith("*"),
  };
}

function registerOf(marked: string): GazetteerAlias["register"] {
  if (marked.includes(">")) return "overseas";
  return marked.includes("<") ? "domestic" : null;
}
