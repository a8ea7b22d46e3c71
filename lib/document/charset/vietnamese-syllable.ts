const onsets = "b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x".split(" ");

const rimes = new Set(
  `a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
  e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu
  o oc oi om on ong op ot oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oen oeo oet
  oong ooc ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uc ui um un ung up ut uân uâng uât uây uê uêch uênh uơ
  uôc uôi uôm uôn uông uôt uy uya uych uynh uyt uyu uyên uyêt ư ưa ưc ưi ưng ưt ưu ươc ươi ươm ươn ương ươp ươt
  ươu y ych ym yn ynh yt yêm yên yêng yêt yêu`.split(/\s+/),
);

const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;
const stopped = /(?:p|t|c|ch)$/;
const sharpOrHeavy = /[\u0301\u0323]/;

/** Could this word (NFC, any case) be written in Vietnamese? Spelling alone: most such syllables do exist. */
export function isVietnameseSyllable(word: string): boolean {
  if (word.length > 7) return false;
  const apart = word.toLowerCase().normalize("NFD");
  const found = apart.match(tones) ?? [];
  if (found.length > 1) return false;
  const base = apart.replace(tones, "").normalize("NFC");
  if (stopped.test(base) && !sharpOrHeavy.test(found[0] ?? "")) return false;
  if (rimes.has(base)) return true;
  return onsets.some((onset) => base.startsWith(onset) && rimes.has(base.slice(onset.length)));
}
