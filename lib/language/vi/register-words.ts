/**
 * Words that one register prefers. The weight says how much: 3 is hardly ever seen in the other
 * register, below 1 is a leaning. No word is wrong in either.
 */
export const domesticWords: readonly [weight: number, words: string][] = [
  [3, "Mátxcơva, Matxcơva, CHDCND Triều Tiên, TTXVN, UBND, HĐND, TP HCM, TPHCM, Bộ Công an, đồng chí"],
  [2, "Triều Tiên, Nhà Trắng, Lầu Năm Góc, Moskva, Liên Hợp Quốc, LHQ, tên lửa, tàu sân bay, hộ chiếu"],
  [1.5, "lính thủy đánh bộ, Thủ tướng Chính phủ, VĐV, HLV, CLB, Bộ GD ĐT, Sở GD ĐT, THPT, CSGT, Ukraina"],
  [
    1,
    "Australia, Italia, xuất khẩu, nhập khẩu, tỷ đồng, tỉ đồng, triệu đồng, công an, cơ quan chức năng, đăng ký",
  ],
  [
    1,
    "sân bay, quan chức, người phát ngôn, ngoại trưởng, đại biểu Quốc hội, cơ quan điều tra, khởi tố, hạt nhân",
  ],
  [0.5, "máy bay, ô tô, tuyên bố, bóng đá, Mỹ, thành phố, chiến sĩ, cán bộ, phường, giao thông vận tải"],
];

export const overseasWords: readonly [weight: number, words: string][] = [
  [3, "Bắc Hàn, Nam Hàn, Tòa Bạch Ốc, Bạch Ốc, Ngũ Giác Đài, Hoa Thịnh Đốn, Trung Cộng, hỏa tiễn, túc cầu"],
  [3, "Phi Luật Tân, Tân Gia Ba, Úc Đại Lợi, Mạc Tư Khoa, Hán Thành, Luân Đôn, Nữu Ước, Điện Cẩm Linh"],
  [3, "sổ thông hành, Việt Cộng, nhu liệu, Cộng Sản Việt Nam, Minh ước Bắc Đại Tây Dương, Cựu Kim Sơn"],
  [
    2,
    "phi đạn, phi trường, hàng không mẫu hạm, tổng trưởng, dân biểu, Cam Bốt, Cao Miên, Nam Dương, Úc Châu",
  ],
  [2, "loan báo, bang giao, ghi danh, học khu, xuất cảng, nhập cảng, Liên Âu, chánh phủ"],
  [
    1,
    "Hoa Kỳ, phi cơ, thủy quân lục chiến, phát ngôn viên, di trú, đồng hương, cựu quân nhân, Quốc gia Hoa Kỳ",
  ],
  [1, "truyền thông dòng chính, thân phụ, Miến Điện, lưỡng đảng, Trung Hoa Dân Quốc"],
  [0.5, "Moscow, Mã Lai, Sài Gòn, nguyên tử, bằng hữu, công du, xe hơi, quý vị"],
];
