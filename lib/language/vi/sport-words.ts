import { foldedSet } from "../folded-set";

/** Words of match reports: three different ones make a text about sport. */
export const sportWords = foldedSet(
  `V League, hạng Nhất, La Liga, Premier League, Ngoại hạng Anh, Serie A, Bundesliga, Ligue 1, Champions League, Europa League, cúp C1, AFF Cup, Cúp quốc gia, HLV, huấn luyện viên, CLB, cầu thủ, tiền đạo, tiền vệ, hậu vệ, trung vệ, thủ môn, thủ thành, ghi bàn, bàn thắng, bàn gỡ, lượt đi, lượt về, vòng đấu, vòng bảng, tứ kết, bán kết, chung kết, trận đấu, đội bóng, đội khách, đội chủ nhà, chủ nhà, tỷ số, tỉ số,
  bảng xếp hạng, hiệp một, hiệp hai, hiệp phụ, luân lưu, phạt đền, phạt góc, trọng tài, trên sân, sân khách, sân nhà, mùa giải, chuyển nhượng, ngoại binh, bóng chuyền, bóng rổ, futsal, NBA, striker, midfielder, goalkeeper, goal, coach, match, season, penalty`,
);

/** Towns whose clubs bear their name: the provinces, and clubs of other countries. */
export const clubTowns = foldedSet(
  `Hà Nội, TP HCM, TP Hồ Chí Minh, Sài Gòn, Hải Phòng, Đà Nẵng, Cần Thơ, Nam Định, Thanh Hóa, Nghệ An, Hà Tĩnh, Quảng Nam, Quảng Ninh, Quảng Ngãi, Bình Định, Bình Dương, Bình Phước, Bình Thuận, Đồng Nai, Đồng Tháp, Long An, Tây Ninh, An Giang, Kiên Giang, Cà Mau, Khánh Hòa, Phú Yên, Phú Thọ, Gia Lai, Kon Tum, Đắk Lắk, Lâm Đồng, Ninh Bình, Ninh Thuận, Hải Dương, Hưng Yên, Thái Bình, Bắc Ninh, Bắc Giang, Cao Bằng, Lào Cai, Huế, Tiền Giang, Bến Tre, Vĩnh Long, Trà Vinh, Phố Hiến, Phù Đổng,
  Barcelona, Liverpool, Bayern, Milan, Roma, Napoli, Porto, Lyon, Monaco, Marseille, Lille, Sevilla, Valencia, Getafe, Girona, Granada, Malaga, Bilbao, Stuttgart, Leipzig, Hoffenheim, Mainz, Dortmund, Wolfsburg, Darmstadt, Leverkusen, Augsburg, Freiburg, Frankfurt, Bremen, Hamburg, Torino, Bologna, Parma, Genoa, Verona, Udine, Southampton, Burnley, Leicester, Leeds, Watford, Brighton, Bournemouth, Wolverhampton, Middlesbrough, Sunderland, Preston, Sapporo, Kashima, Kawasaki, Yokohama, Nagoya, Gamba Osaka, Incheon, Jeonbuk, Buriram, Muangthong, Johor, Selangor, Lakers, Nuggets, Nam Dinh, Binh Duong, Hai Phong, Hanoi, Ha Noi, Da Nang, Thanh Hoa`,
);

/** A country right behind these is its team. */
export const teamNouns = foldedSet(
  "tuyển, đội tuyển, ĐT, ĐTQG, tuyển nữ, đội tuyển nữ, ĐT nữ, tuyển quốc gia, đội tuyển quốc gia, đội tuyển bóng đá, đội tuyển bóng đá nữ, đội tuyển futsal, tuyển futsal, ĐT futsal, đội tuyển bóng chuyền, đội tuyển trẻ, tuyển trẻ, đội tuyển Olympic, tuyển Olympic",
);

/** What a club does right after its name. */
export const rivalVerbs = foldedSet(
  "thắng, thua, hòa, hạ, gặp, đánh bại, đè bẹp, vượt qua, dẫn, dẫn trước, ghi bàn, gỡ hòa, gỡ, vô địch, xuống hạng, thăng hạng, trụ hạng, lên ngôi, tiếp, tiếp đón, đấu, thi đấu, chủ quan, đá, chạm trán, leo lên, tụt xuống, giành trọn, chiêu mộ, mất điểm, cầm hòa, để thua, thắng trận, beat, won, lost, drew, host, face, signed",
);

/** What stands before a club and never before a player, whatever the sport. */
export const clubCues = foldedSet(
  `trận gặp, trận đấu với, trận tiếp, cuộc chạm trán với, chạm trán với, cuộc đối đầu với, cuộc tiếp đón, tiếp đón,
  làm khách của, làm khách trên sân của, sân của, khoác áo, trong màu áo, màu áo, đầu quân cho, gia nhập, rời bỏ, thi đấu cho,
  chơi cho, đá cho, biên chế của, hợp đồng với, thắng trước, thua trước, trắng tay trước, lượt đi với, lượt về với,
  lượt về gặp, chiêu mộ từ, mua từ, cầu thủ của, cổ động viên của`,
);

/** What stands before a club that plays. */
export const rivalWords = foldedSet(
  "trận, gặp, thắng, hạ, hòa, thua, đánh bại, đè bẹp, vượt qua, chủ nhà, đội khách, tiếp, đối đầu, chạm trán, khoác áo, lưới, vào lưới, đá cho, thi đấu cho, chơi cho, đầu quân cho, gia nhập, rời đội, đối thủ, nhà vô địch, á quân, tân binh, hợp đồng với, biên chế của, màu áo, phía, kém, cầm hòa, against, beat, over, from clubs",
);
