import { pick, type Random } from "./random";

/** Syllables for names and terms that stand in no list: every event has its own. */
const onsets = "b c ch d đ g h k l m n ng nh ph q r s t th tr v x".split(" ");
const rimes = "an ang anh ao ê eng iên inh oa oan ô ông ơn u uân ui ưng ươn y yên ai am át ích ốc ụt".split(
  " ",
);

export function syllable(random: Random): string {
  return pick(random, onsets) + pick(random, rimes);
}

export function properName(random: Random, syllables: number): string {
  const parts = Array.from({ length: syllables }, () => syllable(random));
  return parts.map((part) => part.slice(0, 1).toUpperCase() + part.slice(1)).join(" ");
}

export const surnames = "Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý".split(" ");
