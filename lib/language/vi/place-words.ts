import { foldedSet } from "../folded-set";

/** A place name follows these; they stay outside it when written small. */
export const placeHeads = foldedSet(
  `tỉnh, thành phố, TP, thị xã, TX, thị trấn, huyện, quận, phường, xã, thôn, làng, ấp, buôn, xóm, khu phố, đường, phố,
  đại lộ, ngõ, hẻm, sông, suối, hồ, núi, đèo, vịnh, đảo, quần đảo, bán đảo, cù lao, cầu, cầu vượt, cảng, bến cảng,
  sân bay, phi trường, sân bay quốc tế, ga, nhà ga, bến xe, bến phà, chợ, siêu thị, chùa, đền, nhà thờ, khu vực, vùng, bang, tiểu bang,
  quảng trường, rạp, nhà hát, sân vận động, SVĐ, nhà thi đấu, thủ đô, cố đô, ngã tư, ngã ba, ngã năm, vòng xoay, quốc lộ, tỉnh lộ, cao tốc,
  khu công nghiệp, KCN, khu đô thị, KĐT, khu du lịch, khu chế xuất, căn cứ, căn cứ không quân, eo biển, sa mạc, dãy, dãy núi, thung lũng,
  cao nguyên, đồng bằng, thác, bãi biển, cửa khẩu, thành phố cảng, thành phố duyên hải, thị trấn nghỉ mát, vườn quốc gia,
  khách sạn, resort, bảo tàng, cung điện, lâu đài, tòa nhà, công viên, nghĩa trang, trại giam, nhà tù, nhà máy điện hạt nhân, thủy điện,
  quận hạt, vương quốc, xứ, châu, hải cảng, vùng biển, sân, khu dân cư, kênh đào`,
);

/** Stay in the name when what follows is one syllable or a number. */
export const innerHeads = foldedSet(
  `sông, suối, hồ, núi, đèo, biển, xứ, châu, quốc lộ, tỉnh lộ, quận, phường, đường, cầu, chùa, chợ, đảo, mũi, vịnh, thác, bến, hang, động, phố`,
);

/** Venues and sights: a name with them when capitalised within a sentence. */
export const venueHeads = foldedSet(
  `nhà hát, cung, cung văn hóa, cung thiếu nhi, sân vận động, nhà thi đấu, nhà văn hóa, nhà thờ, nhà thờ lớn, quảng trường, công viên, phủ, dinh, điện, lăng, đền,
  chùa, chợ, cầu, sân bay, sân, bến, vịnh, biển, sông, núi, đèo, hồ, đảo, quần đảo, bán đảo, quốc lộ, đường, phố, đại lộ, khu công nghiệp,
  khu, khu du lịch, khu đô thị, thành phố, tỉnh, thị xã, quận, huyện, vùng, vườn quốc gia, bảo tàng, trung tâm hội nghị, khách sạn, tòa nhà, cao nguyên, eo biển, nghĩa trang, đồng bằng, vương quốc, cửa khẩu, cộng hòa, liên bang`,
);

/** Words that lead to a place when nothing else tells. */
export const placePrepositions = foldedSet(
  "tại, ở, sang, tới, đến, về, từ, khắp, gần, quanh, rời, thăm, vào, qua, phía bắc, phía nam, miền bắc, miền nam, nước, bờ biển",
);

/** Before a seat of power these mean the building. */
export const insidePrepositions = foldedSet(
  `tại, ở, đến, tới, vào, rời, gần, trong, ngoài, bên ngoài, bên trong, trước, trước cửa, quanh, khỏi, quanh, thăm, về, sân, cửa, cổng,
  inside, outside, at, near, around, leaving, visited`,
);

/** Buildings that stand for who sits in them. */
export const seatsOfPower = foldedSet(
  `Nhà Trắng, Tòa Bạch Ốc, Bạch Ốc, Điện Kremlin, Kremlin, Điện Cẩm Linh, Cẩm Linh, Lầu Năm Góc, Ngũ Giác Đài, Nhà Xanh,
  Điện Elysee, Phủ Chủ tịch, Phủ Tổng thống, Phủ Thủ tướng, Dinh Tổng thống, Dinh Độc Lập, Điện Buckingham, Đồi Capitol,
  White House, Pentagon, the Kremlin, Blue House, Downing Street, Phố Downing, Điện Capitol, Trung Nam Hải`,
);
