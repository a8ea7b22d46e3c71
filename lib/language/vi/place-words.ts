import { foldedSet } from "../folded-set";

/** A place name follows these; they stay outside it when written small. */
export const placeHeads = foldedSet(
  `tỉnh, thành phố, TP, thị xã, TX, thị trấn, huyện, quận, phường, xã, thôn, làng, ấp, buôn, xóm, khu phố, đường, phố,
  đại lộ, ngõ, hẻm, sông, suối, hồ, núi, đèo, vịnh, đảo, quần đảo, bán đảo, cù lao, cầu, cầu vượt, cảng, bến cảng,
  sân bay, phi trường, sân bay quốc tế, ga, nhà ga, bến xe, bến phà, bến đò, chợ, siêu thị, chùa, đền, nhà thờ, khu vực, vùng, bang, tiểu bang,
  quảng trường, rạp, nhà hát, sân vận động, SVĐ, nhà thi đấu, thủ đô, cố đô, ngã tư, ngã ba, ngã năm, vòng xoay, quốc lộ, tỉnh lộ, cao tốc,
  khu công nghiệp, KCN, khu đô thị, KĐT, khu du lịch, khu chế xuất, căn cứ, căn cứ không quân, eo biển, sa mạc, dãy, dãy núi, thung lũng,
  cao nguyên, đồng bằng, thác, bãi biển, cửa khẩu, thành phố cảng, thành phố duyên hải, thị trấn nghỉ mát, vườn quốc gia,
  khách sạn, resort, bảo tàng, cung điện, lâu đài, tòa nhà, công viên, nghĩa trang, trại giam, nhà tù, nhà máy điện hạt nhân, thủy điện,
  quận hạt, vương quốc, xứ, châu, hải cảng, vùng biển, sân, khu dân cư, kênh đào, tháp, đỉnh, đỉnh núi, núi lửa, miệng núi lửa, mỏ, mỏ dầu, bãi thử, trung tâm vũ trụ, trung tâm phóng vệ tinh, hành lang, ngoại ô, vùng ngoại ô,
  trạm, trạm tên lửa, trạm nghiên cứu, trạm vũ trụ, bãi, rừng, khu, khu rừng, hang, hang động, động, kim tự tháp, phim trường, thao trường, trường bắn, trại tị nạn, trại, khóm, tổ dân phố, bản, buôn làng, mũi, cồn, hòn, khe, gò, đầm, phá, rạch, xa lộ, chung cư, cao ốc,
  thương xá, vườn, vườn hoa, đồi, hầm, hầm chui, đập, hồ chứa, đình, miếu, lăng, thành cổ, phố cổ, phố đi bộ, bệ phóng, sân tập, khán đài, huyện đảo, xã đảo, giáo xứ, giáo phận, hạt, eo, lưu vực, hải phận, không phận, bờ biển, bờ sông, hẻm núi,
  lục địa, quận trung tâm, khu ổ chuột, làng nghề, trường đua, nhà máy lọc dầu, mạn, góc đường, phi trường quốc tế, hải quận, bồn trũng, vành đai, tuyến, dốc, ngã sáu, cửa biển, sân golf, sân khấu, đảo quốc, nước cộng hòa, cộng hòa, công quốc, biển`,
);

/** Stay in the name when what follows is one syllable or a number. */
export const innerHeads = foldedSet(
  `sông, suối, hồ, núi, đèo, biển, xứ, châu, quốc lộ, tỉnh lộ, hương lộ, đại lộ số, xa lộ, quận, phường, đường, cầu, chùa, chợ, đảo, mũi, vịnh, thác, bến, hang, động, phố,
  xóm, ấp, khóm, thôn, bản, làng, buôn, khu phố, tổ, tổ dân phố, đường số, phố số, ngõ số, hẻm số, khối phố, ngõ, ngách, hẻm, kiệt, hòn, cồn, gò, khe, rạch, kênh, đình, đền, miếu, đỉnh, vành đai, cảng`,
);

/** Venues and sights: a name with them when capitalised within a sentence. */
export const venueHeads = foldedSet(
  `nhà hát, cung, khu lưu niệm, nhà lưu niệm, nhà tưởng niệm, đài tưởng niệm, khu tưởng niệm, khu di tích, nhà tang lễ, nghĩa trang liệt sĩ, nghĩa trang nhân dân, tượng đài, trung tâm thương mại, cung thể thao, cung hội nghị, cung văn hóa, cung thiếu nhi, sân vận động, nhà thi đấu, nhà văn hóa, nhà thờ, nhà thờ lớn, quảng trường, công viên, phủ, dinh, điện, lăng, đền,
  chùa, chợ, cầu, sân bay, sân, bến, vịnh, biển, sông, núi, đèo, hồ, đảo, quần đảo, bán đảo, quốc lộ, đường, phố, đại lộ, khu công nghiệp,
  khu, khu du lịch, khu đô thị, vùng, vườn quốc gia, bảo tàng, trung tâm hội nghị, khách sạn, tòa nhà, cao nguyên, eo biển, nghĩa trang, đồng bằng, vương quốc, cửa khẩu, cộng hòa, liên bang`,
);

/** What sort of site or hall it is: 'Khu di tích quốc gia đặc biệt …', 'Nhà thi đấu đa năng …'. */
export const siteWords = foldedSet(
  "quốc gia đặc biệt, đặc biệt, cấp quốc gia, lịch sử, lịch sử văn hóa, lịch sử cách mạng, văn hóa, cách mạng, khảo cổ, kiến trúc nghệ thuật, danh thắng, thắng cảnh, đa năng, trong nhà, liên hợp, sinh thái, nghỉ dưỡng, giải trí, tưởng niệm, nước, khoáng, tuổi trẻ, thiếu nhi, chuyên đề, mỹ thuật, lớn, đức bà, chính tòa",
);

/** Words that lead to a place when nothing else tells. */
export const placePrepositions = foldedSet(
  "tại, ở, sang, tới, đến, về, từ, khắp, gần, quanh, rời, thăm, vào, qua, xuống, lên, tận, dọc, giữa, nối, cách, hướng, phía, ngược, ngang, dân, phía đông, phía tây, phía bắc, phía nam, miền bắc, miền nam, nước, bờ biển",
);

/** A place rather than a person follows, whatever the name looks like. */
export const townPrepositions = foldedSet(
  "ở, tại, quê, quê ở, quê quán, ngụ, ngụ ở, ngụ tại, trú ở, trú tại, cư trú, cư trú tại, thường trú, sinh sống ở, cư dân, khắp, cửa ngõ, vùng ven, ngoại thành, ngoài khơi, khu tập thể, chợ phiên, cửa khẩu phụ, khu gian, làng chài, mỏ đá, bãi rác, bãi biển, thủy điện, cầu phao, trạm xá, ruộng, ruộng muối, rừng ngập mặn, khu neo đậu, người dân, con đường, phố vàng",
);

/** Houses with a staff of their own, which act and where something happens. */
export const houseHeads = foldedSet(
  "bảo tàng, viện bảo tàng, thư viện, vườn quốc gia, trung tâm hội nghị, trung tâm triển lãm, trung tâm thể thao, trung tâm thể dục thể thao",
);

/** Before a seat of power these mean the building. */
export const insidePrepositions = foldedSet(
  `tại, ở, đến, tới, vào, rời, gần, trong, ngoài, bên ngoài, bên trong, trước, trước cửa, quanh, khỏi, quanh, thăm, về, sang, sân, cửa, cổng,
  inside, outside, at, near, around, leaving, visited`,
);

/** Buildings that stand for who sits in them. */
export const seatsOfPower = foldedSet(
  `Nhà Trắng, Tòa Bạch Ốc, Bạch Ốc, Điện Kremlin, Kremlin, Điện Cẩm Linh, Cẩm Linh, Lầu Năm Góc, Ngũ Giác Đài, Nhà Xanh,
  Điện Elysee, Phủ Chủ tịch, Phủ Tổng thống, Phủ Thủ tướng, Dinh Tổng thống, Dinh Độc Lập, Điện Buckingham, Đồi Capitol,
  White House, Pentagon, the Kremlin, Blue House, Downing Street, Phố Downing, Điện Capitol, Trung Nam Hải`,
);

/** Levels of administration: in the name of an authority the town after one ends the name. */
export const levels = foldedSet(
  "tỉnh, thành phố, TP, quận, huyện, thị xã, TX, thị trấn, xã, phường, thôn, bản, ấp, khu vực, vùng, miền, bang, tiểu bang, quận hạt, huyện đảo, đặc khu",
);

/** What a number before them counts. */
export const counters = foldedSet(
  `tuổi, người, tỷ, tỉ, triệu, nghìn, ngàn, trăm, chục, vạn, năm, tháng, ngày, giờ, phút, giây, tuần, lần, đồng, USD, đô la, euro, m, km, cm, mm, ha, kg, g, tấn, tạ, độ, điểm, bàn,
  chiếc, cái, con, cây, em, trẻ, học sinh, giáo viên, cán bộ, chiến sĩ, công nhân, hộ, nhà, căn, phòng, lớp, xe, tàu, máy bay, vụ, ca, trường hợp, đối tượng, nghi phạm, bị cáo, bị can, nạn nhân, nghị sĩ, đại biểu, thành viên,
  cầu thủ, trận, huy chương, tầng, trang, phần trăm, cổ phiếu, doanh nghiệp, công ty, dự án, tỉnh, huyện, xã, thành phố, nước, quốc gia, bên, loại, nhóm, cuộc, phiên, bài, tập, câu, môn, thí sinh, suất, giải, mét, lít, suất, lượt, quý, mùa, vòng, phiếu, mũi, liều, viên, bộ, cặp, đội`,
);
