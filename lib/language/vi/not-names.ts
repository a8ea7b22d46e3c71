import { foldedSet } from "../folded-set";

/** Capitals that name no person, body or place. */
export const abbreviations = foldedSet(
  `GDP, CPI, USD, EUR, VND, VNĐ, NDT, VĐV, CEO, CFO, HLV, CLB, THPT, THCS, CSGT, FDI, ODA, IPO, SMS, ADN, DNA, HIV, AIDS, TNGT, BHXH, BHYT,
  XHCN, CNXH, KHKT, KTXH, TTCK, BĐS, DN, DNNN, NĐT, CTCK, SGK, GPLX, CMND, CCCD, ATM, LED, LCD, PC, TV, CPU, RAM, GPS, USB, SIM, WC, VIP,
  TT, CBCNV, UAV, GMT, AM, PM, OK, NXB, ĐTQG, SVĐ, PV, BTV, CTV, MC, DJ, CD, DVD, MV, BTC, BCH, BGK, HCV, HCB, HCĐ, ĐKVĐ, PSG TV,
  VAT, ISO, OTC, EPS, ROE, ROA, PE, QE, TNHH, TMCP, CP, HĐQT, ĐHĐCĐ, ĐHCĐ, BKS, BCTC, KQKD, LNST, GTGT, TNDN, TNCN, XNK, NSNN, HS, SV, GV, CN, BN, NB, SN, Q, P, KTS, PTTH, TCCN, CĐ, ĐH, TC, TW, ASXH, KT, VH, TDTT, TH,
  Việt, Flashmob, Gala, Rock, Jazz, Pop, Rap, Scandal, Style, Fashion, Teen, Sexy, Gameshow, Livestream, Podcast, Showbiz, Vlog, Camera, Container, Taxi, Karaoke, Casino, Mafia, Massage, Vaccine, Vắc,
  Internet, Website, Web, Email, Facebooker, Video, Clip, Online, Smartphone, Tablet, Laptop, Blog, Fan, Hot, Top, Live, Show, Liveshow, Tour,
  Album, Single, Covid, SARS, Ebola, COVID, TPP, FTA, WiFi, Wifi, Bluetooth, Android, iOS, Windows, Chủ nhật, Chúa, Phật, Thượng đế, Tết`,
);

/** Events, competitions, works, laws, periods: these and every name inside them are no mention. */
export const nonEntityHeads = foldedSet(
  `hội nghị, hiệp định, hiệp ước, công ước, nghị định, nghị định thư, nghị quyết, luật, bộ luật, pháp lệnh, thông tư, hiến pháp, dự án, đề án,
  giải, giải thưởng, cúp, huy chương, huân chương, danh hiệu, lễ, lễ hội, tết, chiến dịch, chương trình, diễn đàn, chiến tranh, cuộc chiến, hội thảo, triển lãm,
  liên hoan, liên hoan phim, festival, cuộc thi, đại hội, kỳ họp, vòng, vòng loại, bảng, trận, bão, cơn bão, siêu bão, vụ, vụ án, thỏa thuận, tuyên bố, hiệp hội định, dự luật,
  đạo luật, sắc lệnh, chỉ thị, quyết định, kế hoạch, chiến lược, sáng kiến, phong trào thi đua, ngày, tuần lễ, tháng, năm, mùa, thời, thế chiến, đại chiến, cách mạng,
  thứ, kinh, phim, bài, bài hát, ca khúc, tác phẩm, cuốn, tiểu thuyết, tập, vở, chỉ số, tiếng, sách, đề tài, hệ điều hành, điện thoại, máy bay, chiếc, xe, tàu, mẫu, dòng, động cơ, phiên bản,
  virus, bệnh, hội chứng, dịch`,
);

/** Things that bear makers' names: what follows is a model or a work. */
export const productNouns = foldedSet(
  `chiếc, máy bay, động cơ, điện thoại, smartphone, xe, mẫu, dòng, hệ điều hành, phim, bộ phim, bài hát, ca khúc, album, cuốn, cuốn sách, tiểu thuyết, trò chơi, game, phần mềm, máy tính, máy tính bảng, laptop, siêu xe, mẫu xe, màn hình, chip, thế hệ, nền tảng, trình duyệt, camera, máy ảnh, máy ảnh số, ô tô, xe máy, mẫu điện thoại, máy bay không người lái, tiêm kích, trực thăng, phi cơ, máy nghe nhạc,
  tên lửa, tàu ngầm, tàu sân bay, tàu chiến, bão, cơn bão, siêu bão, vi rút, virus, loại, phiên bản, chương trình, giải, cúp`,
);

/** Never part of a name, whatever its case. */
/** Words whose last syllable looks like the head of a name: 'yêu cầu', 'thị trường', 'thông báo'. */
export const headCompounds = foldedSet(
  `yêu cầu, nhu cầu, toàn cầu, địa cầu, thỉnh cầu, khẩn cầu, mưu cầu, cán cân, thị trường, công trường, môi trường, hội trường, chiến trường, thương trường, đấu trường, chính trường, hiện trường, lập trường, nông trường, ngư trường,
  học đường, con đường, chặng đường, lên đường, dọc đường, thiên đường, thông báo, cảnh báo, dự báo, họp báo, tin báo, tình báo, khai báo, trình báo, cấp báo, điện báo, loan báo, nhà báo, quả báo, thời trang, nghiêm trang, khang trang, lâu đài, võ đài, vũ đài,
  chính đảng, lưỡng đảng, ngân quỹ, công quỹ, thủ quỹ, hợp tác xã, thông tấn xã, xuất cảng, nhập cảng, quá cảnh, liên bang, lân bang, hải đảo, lật đổ, cơ hồ, mơ hồ, giang hồ, đồng hồ, ao hồ, hồ sơ, dòng sông, cửa sông, sông nước, quân đội, đồn đội, biệt đội, phi đội,
  hạm đội, bộ đội, đại đội, trung đội, tiểu đội, biên đội, đội ngũ, đội hình, nhóm máu, thuyết trình, sân chơi, sân khấu, sân cỏ, sân nhà, sân khách, phố phường, châu báu, làng giải trí, làng nhạc, làng bóng, vùng biển, biển đảo, tờ trình, tờ rơi, trang trại, trang phục, trang bị, trang thiết bị,
  đại lộ, viện phí, viện trợ, bệnh viện trưởng, quỹ đất, quỹ lương, kênh phân phối, bang giao, chợ đen, chợ búa, cầu thủ, cầu vồng, cầu nguyện, cầu hôn, cầu cứu, cầu kỳ, đảo chính, đảo lộn, đảo ngược, sông ngòi, núi lửa, núi rừng, ga lăng, hãng xưởng`,
);

export const neverInNames = foldedSet(
  `hơn, khi, theo, tuy, nhưng, trong, những, các, một, đây, sau, trước, được, không, có, cũng, ảnh, này, đó, thì, mà, nếu, do, với, và, là, tại, đang, đã, sẽ, vẫn, bị, cho, từ, đến, ở, như, vì, để, chỉ, còn, rất, họ, tôi, hiện`,
);

/** Competitions and the like that are known by a bare name. */
export const eventNames = foldedSet(
  `Mỹ mở rộng, Úc mở rộng, Australia mở rộng, Pháp mở rộng, Anh mở rộng, Ý mở rộng, World Cup, SEA Games, Asiad, Olympic, Olympics, V League, Champions League, Europa League, Premier League, La Liga, Serie A, Bundesliga, Ligue 1, Euro, Copa America,
  AFF Cup, Asian Cup, AFC Cup, Ngoại hạng Anh, FA Cup, Grand Slam, Wimbledon, Roland Garros, US Open, Australian Open, Super Bowl, NBA Finals, Tour de France, Oscar, Nobel,
  Grammy, Cannes, Emmy, Quả cầu vàng, Quả bóng vàng, Chiếc giày vàng, Miss World, Miss Universe, Cánh diều vàng, Mai vàng, Làn sóng xanh, The Voice, Vietnam Idol,
  Giọng hát Việt, Thế vận hội, Chiến tranh Lạnh, Thế chiến II, Brexit, Festival, Quốc khánh, Giáng sinh, Noel, Valentine, Halloween, Ramadan, Phật đản, Vu lan, Trung thu,
  Nguyên đán, Cách mạng Tháng Tám, Hồi giáo, Công giáo, Phật giáo, Thiên Chúa giáo, Tin Lành, Do Thái, Shiite, Shia, Sunni, Kurd, Đông y, Tây y, Hán Nôm, Hiến pháp, Bộ luật, Công ước,
  Big Bang, Big C, Tổ quốc, Bác Hồ, Mặt trăng, Trái đất, Mặt trời, Sao Hỏa, Sao Kim, Mặt Trăng, Trái Đất, Mặt Trời`,
);

/** 'Mỹ thuật', 'Anh trai': the two syllables are one word, not a name and a word. */
export const compounds = foldedSet(
  `mỹ thuật, mỹ phẩm, mỹ nhân, mỹ nữ, mỹ viện, mỹ mãn, mỹ quan, mỹ miều, mỹ học, mỹ vị, mỹ nam, mỹ từ, mỹ tục, anh trai, anh em, anh hùng, anh ta, anh ấy, anh chị, anh họ, anh rể, anh chàng, anh minh,
  anh dũng, anh tài, anh hào, anh đào, anh linh, anh cả, anh hai, anh này, anh nào, anh kia, anh thợ, anh lính, anh bạn, anh nông, anh cảnh, anh sinh, ý kiến, ý nghĩa, ý thức, ý tưởng, ý chí, ý định, ý đồ, ý tứ, ý nguyện, ý thích, ý muốn, ý niệm,
  ý của, ý vị, ý là, ý này, ý đó, pháp luật, pháp lý, pháp lệnh, pháp định, pháp y, pháp quy, pháp danh, pháp sư, pháp trường, pháp đình, pháp nhân, pháp chế, pháp quyền, pháp thuật, pháp bảo, pháp môn,
  đức tin, đức tính, đức hạnh, đức độ, đức phật, đức mẹ, đức cha, đức vua, đức ông, đức bà, đức chúa, đức thánh, đức giáo, đức hồng, đức dục, thái độ, thái tử, thái giám, thái cực, thái dương, thái bình, thái hậu, thái y, thái sư, thái úy, thái quá, thái hư,
  hàn gắn, hàn lâm, hàn huyên, hàn the, hàn xì, hàn thử, hàn vi, hàn đới, hàn khí, nhật ký, nhật báo, nhật thực, nhật trình, nhật dụng, nhật tân, nhật nguyệt, trung tâm, trung bình, trung ương, trung úy, trung tá, trung tướng, trung học, trung thành,
  trung niên, trung gian, trung hậu, trung thu, trung đoàn, trung cấp, trung lập, trung hòa, trung thực, trung thần, trung sĩ, trung vệ, trung phong, trung lưu, trung tính, trung cao, nga ngố, dân tệ, dân ta, lào xào, úc núc, bỉ ổi, bỉ mặt, ấn tượng, ấn định, ấn phẩm, ấn bản, ấn hành, ấn chứng,
  hà tiện, hà khắc, hà hơi, hòa giải, hòa nhập, hòa bình, hòa hợp, hòa thuận, hòa nhạc, hòa tan, hòa vốn, hòa giải, thái lan, việt vị, nam giới, nam nữ, nam sinh, nam thanh, nam châm, nam ca, nam diễn, bắc cầu, bắc thang, đông đảo, đông người, đông đúc, đông y, tây y, tây học,
  huế thương, vinh dự, vinh quang, vinh danh, vinh hạnh, phi cơ, phi công, phi vụ, phi lý, phi pháp, phi thường, phi hành, phi nghĩa, âu cũng, âu lo, á khôi, á hậu, á quân, kim loại, kim cương, kim ngạch, kim chỉ, kim tự, kim khí, kim châm, kim tiêm, triều đình, triều cường, triều đại`,
);

/** Syllables that open sentences as pronouns far more often than as countries. */
export const pronounLike = foldedSet(
  "anh, ý, kim, hàn, trung, bắc, nam, đông, tây, á, âu, vinh, hà, thái, triều",
);

/** 'Hòa bình' at the start of a sentence is peace. */
export const commonPhrases = foldedSet(
  `hòa bình, thái bình, hải dương, bình dương, vĩnh phúc, an giang, kiên giang, quảng trị, hưng yên, nam định, bình định, bình phước, bình thuận, ninh bình, tây ninh, trà vinh, hậu giang, phú thọ, phú yên, yên bái, lâm đồng, đồng nai,
  thái nguyên, cao bằng, long an, hà tĩnh, sơn la, tuyên quang, bến tre, hạ long, mặt trời, nhà trắng, hội an, kim cương, trung hoa, tân bình, tân phú, bình an, bình thạnh, phú nhuận, thủ đức, vinh quang, cẩm linh, cao miên, đại hàn, nam hàn, đại học`,
);

/** A quotation after these is a title. */
export const workNouns = foldedSet(
  `phim, bộ phim, cuốn, sách, cuốn sách, bài hát, ca khúc, album, liveshow, chương trình, tác phẩm, vở, vở kịch, MV, truyện, tiểu thuyết, tên, mang tên, tên gọi là, tên gọi, là, tựa, tựa đề, đề tài, chủ đề, bài,
  bài viết, dự án, cuộc thi, giải, chiến dịch, vụ, show, game, trò chơi, series, tập, ca khúc mới, bản, đĩa, single, hit, bức, bức tranh, danh hiệu`,
);
