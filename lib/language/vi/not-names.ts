import { foldedSet } from "../folded-set";

/** Capitals that name no person, body or place. */
export const abbreviations = foldedSet(
  `GDP, CPI, USD, EUR, VND, VNĐ, NDT, VĐV, CEO, CFO, HLV, CLB, THPT, THCS, CSGT, FDI, ODA, IPO, SMS, ADN, DNA, HIV, AIDS, TNGT, BHXH, BHYT,
  XHCN, CNXH, KHKT, KTXH, TTCK, BĐS, DN, DNNN, NĐT, CTCK, SGK, GPLX, CMND, CCCD, ATM, LED, LCD, PC, TV, CPU, RAM, GPS, USB, SIM, WC, VIP,
  TT, CBCNV, UAV, GMT, AM, PM, OK, NXB, ĐTQG, SVĐ, PV, BTV, CTV, FC, XH, MC, TNXP, TNCS, BHL, QG, CĐV, ĐKVĐ, CBCC, ANTT, ATGT, VSATTP, PCTN, GPMB, TĐC, CNTT, KTX, TTTM, ĐTDĐ, SĐT, BHTN, NSNN, GTGT, TPCP, MTQG, XKLĐ, CQĐT, CBCS, ANQP, CNH, HĐH, TBCN, KHCN, TTHC, CCHC, BĐKH, NTM, VLXD, XNC, KCB, SXKD, KQXS, TCTD, DNTN, NHTM, NHNN VN, LHP, BXH, VĐQG, TGĐ, PGĐ, GĐ, PL, DJ, CD, DVD, MV, BTC, BCH, BGK, HCV, HCB, HCĐ, PSG TV, HĐTV, BGH, BGĐ, CBNV, CBGV, CBGVNV, GCN, LMLM, ĐKKD, QSDĐ, GPKD, GPXD, VAT, ISO, OTC, EPS, ROE, ROA, PE, QE, TNHH, TMCP, CP, HĐQT, ĐHĐCĐ, ĐHCĐ, BKS, BCTC, KQKD, LNST, TNDN, TNCN, XNK, HS, SV, GV, CN, BN, NB, SN, Q, P, KTS, PTTH, TCCN, CĐ, ĐH, TC, TW, ASXH, KT, VH, TDTT, TH, GHz, MHz, GB, TB, HDD, SSD, HD, HDMI, SUV, RPM, Dpi, Megapixel, Ethernet, SSL, HTTPS, Hiphop, Salsa, Samba, Webcam, Apps, JPY, CSXH, GYM, LLVT, TCVN, HĐTD, UltraHD, Cup,
  Flashmob, Gala, Rock, Jazz, Pop, Rap, Scandal, Style, Fashion, Teen, Sexy, Gameshow, Livestream, Podcast, Showbiz, Vlog, Camera, Container, Taxi, Karaoke, Casino, Mafia, Massage, Vaccine, Vắc,
  Fanpage, Fan page, Nickname, Admin, Status, Avatar, Facebooker, Netizen, Hashtag, Comment, Topic, Forum, Server, Photo, Logo, Slogan, Poster, Catalogue, CK, TTCP, BHXHVN, CTV, ĐTV, KTV, HDV, HLV, HDV, NVYT, ĐVHC, QLTT, QLNN, KCN, KCX, Internet, Intranet, Website, Web, Email, Facebooker, Video, Clip, Online, Smartphone, Tablet, Laptop, Blog, Fan, Hot, Top, Live, Show, Liveshow, Tour,
  Album, Single, Covid, SARS, Ebola, COVID, TPP, FTA, WiFi, Wifi, Bluetooth, Android, iOS, Windows, Chủ nhật, Chúa, Phật, Thượng đế, Tết`,
);

/** Events, competitions, works, laws, periods: these and every name inside them are no mention. */
export const nonEntityHeads = foldedSet(
  `hội nghị, hội chợ, hội thi, hội diễn, hội thao, hội xuân, hội trại, hội khỏe, hội sách, hội hoa, đại nhạc hội, hiệp định, hiệp ước, công ước, nghị định, nghị định thư, nghị quyết, luật, bộ luật, pháp lệnh, thông tư, hiến pháp, dự án, đề án,
  giải, giải thưởng, cúp, huy chương, huân chương, danh hiệu, lễ, lễ hội, tết, chiến dịch, chương trình, diễn đàn, chiến tranh, cuộc chiến, hội thảo, triển lãm,
  liên hoan, liên hoan phim, festival, cuộc thi, đại hội, kỳ họp, vòng, vòng loại, bảng, trận, bão, cơn bão, siêu bão, vụ, vụ án, thỏa thuận, tuyên bố, hiệp hội định, dự luật,
  đạo luật, sắc lệnh, chỉ thị, quyết định, kế hoạch, chiến lược, sáng kiến, phong trào thi đua, ngày, tuần lễ, tháng, năm, mùa, thời, thế chiến, đại chiến, cách mạng,
  thứ, kinh, phim, bài, bài hát, ca khúc, tác phẩm, cuốn, tiểu thuyết, tập, vở, chỉ số, tiếng, sách, đề tài, hệ điều hành, điện thoại, máy bay, chiếc, xe, tàu, mẫu, dòng, động cơ, phiên bản,
  virus, bệnh, hội chứng, dịch`,
);

/** Events and programmes that take the names of places however many small words stand between. */
export const occasionHeads = foldedSet(
  "liên hoan, lễ hội, triển lãm, hội chợ, festival, ngày hội, tuần lễ, tuần văn hóa, tuần phim, những ngày văn hóa, năm hữu nghị, năm du lịch, năm giao lưu, năm văn hóa, chương trình, diễn đàn, hội thảo, tọa đàm, giao lưu, đêm giao lưu, hội diễn, cuộc thi, ngày di sản, di sản",
);

/** Words of reports about devices and programs. */
export const deviceWords = foldedSet(
  "ứng dụng, tính năng, người dùng, hệ điều hành, smartphone, điện thoại thông minh, máy tính bảng, màn hình, trình duyệt, phần mềm, giao diện, phiên bản, bản cập nhật, độ phân giải, camera, vi xử lý, chip, dung lượng pin, thư điện tử, email, tài khoản, tải về, cài đặt, đám mây, thiết bị di động, cảm ứng, kết nối, bộ nhớ, Android, iOS, Windows, Wi Fi, Bluetooth",
);

/** Parts of programs and devices: in a report about them a foreign name behind these is theirs. */
export const featureNouns = foldedSet(
  "tính năng, ứng dụng, chế độ, giao diện, công cụ, phần mềm, dịch vụ, dịch vụ thư điện tử, trình duyệt, nền tảng, tiện ích, trò chơi, trợ lý ảo, tùy chọn, gói, thuê bao, nút, biểu tượng, menu, bút, cổng, chuẩn, công nghệ, chức năng, bàn phím",
);

/** English words that parts of programs and devices are called by. */
export const featureWords = foldedSet(
  "mail, memo, finder, command, window, windows, writer, write, magazine, screen, pen, menu, contact, contacts, note, notes, browser, messenger, chat, keyboard, widget, launcher, player, assistant, sync, share, drive, cloud, maps, wallet, pad, touch, call, lock, camera, video, calendar, search, reader, gallery, keynote, remote, capture, viewer, home, hub, glass, watch, gear, mode, multitasking",
);

/** Things that bear makers' names: what follows is a model or a work. */
export const productNouns = foldedSet(
  `chiếc, máy bay, động cơ, điện thoại, smartphone, xe, mẫu, dòng, hệ điều hành, phim, bộ phim, bài hát, ca khúc, album, cuốn, cuốn sách, tiểu thuyết, trò chơi, game, phần mềm, máy tính, máy tính bảng, laptop, siêu xe, mẫu xe, màn hình, chip, thế hệ, nền tảng, trình duyệt, camera, máy ảnh, máy ảnh số, ô tô, xe máy, mẫu điện thoại, máy bay không người lái, tiêm kích, trực thăng, phi cơ, máy nghe nhạc,
  tên lửa, tên lửa đạn đạo, tên lửa hành trình, tên lửa đạn đạo chiến lược, hỏa tiễn, phi đạn, rocket, tàu bay, tàu, tàu hỏa, tàu quỹ đạo, tàu vũ trụ, tàu cứu hộ, tàu chở hàng, tàu thăm dò, vệ tinh, phà, du thuyền, siêu du thuyền, hàng không mẫu hạm, khu trục hạm, khu trục, tuần dương hạm, hộ vệ hạm, chiến hạm, tàu khu trục, tàu đổ bộ, hệ thống phòng thủ, hệ thống tên lửa, radar, ra đa, lớp, chip, bộ vi xử lý, vi xử lý, card, robot, rô bốt, máy chủ, pin, đồng hồ, đồng hồ thông minh, kính, kính thông minh, thiết bị, tai nghe, tivi, TV, ti vi, điều hòa, máy giặt, tủ lạnh, tablet, phablet, điện thoại thông minh, chiếc smartphone,
  mô hình, mô hình ngôn ngữ, chatbot, ứng dụng di động, dịch vụ, hãng xe máy, chỉ số, dầu, giá dầu, xăng, vàng miếng, vàng, tiền ảo, tiền số, đồng tiền số, đồng, thuốc, vắc xin, vaccine, vắcxin, mũi, biến thể, biến chủng, chủng, thực phẩm chức năng, sữa bột, nước hoa, son, súng, súng trường, súng máy, súng lục, xe tăng, xe bọc thép, pháo, đạn, mìn, bom, lựu đạn, UAV, drone, máy bay chiến đấu, máy bay huấn luyện, máy bay ném bom, máy bay vận tải, tàu cánh ngầm, kênh đào thuế,
  vở kịch, vở, bức, bức tranh, bức tượng, pho, pho tượng, tượng, phiến đá, đĩa, MV, single, ca khúc mới, phim truyền hình, sê ri, series, vai, nhân vật, chứng chỉ, phần mềm diệt virus, bằng, trường phái, phong trào, huy hiệu, đai, trận, vòng, hạng mục, danh hiệu, đề cử, chung kết, tàu sân bay, tàu chiến, bão, cơn bão, siêu bão, vi rút, virus, loại, phiên bản, chương trình, giải, cúp, tàu ngầm, gói, gói cước, chủ đề, chiến đấu cơ, tính năng, dòng xe, nhãn hiệu xe, tàu hộ vệ, tàu tuần tra,
  hiệu, nhãn hiệu, mác, cuộc thi, hội thi, kỳ thi, kỳ thi tuyển, giải đấu, giải thưởng, học bổng, sân chơi, công ước, hiệp định, hiệp ước, nghị định thư, đạo luật, dự luật, chuẩn, chứng nhận, tiêu chuẩn, định dạng, ngôn ngữ lập trình, nhu liệu, máy tính xách tay, máy in, máy quay, máy ghi âm, máy chơi game, loa, thẻ, thẻ nhớ, ví, túi, túi xách, giày, mỹ phẩm, nước ngọt, cà phê hòa tan, mô tô, xe hơi, xe tải, xe khách, xe ga, xe số, xe đạp, xe buýt, máy xúc, xuồng, tàu cá, trực thăng vũ trang, môn, môn học, bộ môn, lớp học`,
);

/** Things that have a title, a make or a sign of their own, by which a text goes on to call them. */
export const titledThings = foldedSet(
  `chủ đề, đề tài, chương trình, dự án, đề án, chiến dịch, cuộc thi, hạng mục, gói, gói cước, dịch vụ, sản phẩm, nền tảng, phần mềm, ứng dụng, tính năng, công nghệ, chuẩn, hệ thống, hệ điều hành, trò chơi, game, gameshow,
  phim, bộ phim, phim truyền hình, liveshow, show, album, ca khúc, bài hát, single, MV, vở, vở kịch, tiểu thuyết, cuốn sách, cuốn, triển lãm, festival, lễ hội, điện thoại, smartphone, máy tính bảng, máy tính, đồng hồ thông minh, thiết bị, mẫu xe, dòng xe, máy bay, chiến đấu cơ, tiêm kích, tên lửa, tàu ngầm,
  thuốc, virus, vắc xin, vaccine, tác phẩm, luật, hiệp định, chỉ số, tiêu chuẩn, chứng chỉ, công tác, sự kiện`,
);

/** Makers of things that bear their names: 'HTC Butterfly', 'Toyota Camry'. */
export const makers = foldedSet(
  `Apple, Samsung, HTC, Sony, Sony Ericsson, LG, Nokia, Motorola, BlackBerry, Lenovo, Huawei, ZTE, Oppo, Vivo, Xiaomi, Realme, OnePlus, Asus, Acer, Dell, HP, Toshiba, Sharp, Panasonic, Philips, Canon, Nikon, Fujifilm, Olympus, Google, Yahoo, Microsoft, Amazon, Intel, AMD, Nvidia, Qualcomm, Nintendo, GoPro, Garmin, Fitbit,
  Toyota, Honda, Hyundai, Kia, Mazda, Ford, BMW, Audi, Lexus, Mercedes, Mercedes Benz, Mitsubishi, Nissan, Suzuki, Subaru, Isuzu, Chevrolet, Daewoo, Renault, Peugeot, Citroën, Fiat, Ferrari, Lamborghini, Porsche, Bentley, Rolls Royce, Jaguar, Land Rover, Volvo, Volkswagen, Tesla, VinFast, Vinfast, Yamaha, Piaggio, Vespa, SYM, Harley Davidson, Ducati, Boeing, Airbus, Bombardier, Embraer, Sukhoi, Mikoyan, Lockheed Martin, Antonov, Tupolev`,
);

/** Words of reports from the exchange. */
export const marketWords = foldedSet(
  `cổ phiếu, chứng khoán, VN Index, Vn Index, HNX Index, UPCoM Index, VN30, HNX30, HOSE, HNX, phiên giao dịch, khớp lệnh, mã, giá trần, giá sàn, tăng trần, giảm sàn, dư mua, dư bán, blue chip, bluechip, penny, midcap, thanh khoản, vốn hóa, khối ngoại, khối lượng giao dịch, giá trị giao dịch, rổ, ngày chốt quyền, niêm yết, sắc xanh, sắc đỏ`,
);

/** Never part of a name, whatever its case. */
/** Words whose last syllable looks like the head of a name: 'yêu cầu', 'thị trường', 'thông báo'. */
export const headCompounds = foldedSet(
  `gia đình, phiên bản, văn bản, kịch bản, ấn bản, nguyên bản, hội chợ, đàn ông, túc cầu, khí cầu, hoàn cầu, yêu cầu, nhu cầu, toàn cầu, địa cầu, thỉnh cầu, khẩn cầu, mưu cầu, cán cân, thị trường, công trường, môi trường, hội trường, chiến trường, thương trường, đấu trường, chính trường, hiện trường, lập trường, nông trường, ngư trường,
  học đường, con đường, chặng đường, lên đường, dọc đường, thiên đường, thông báo, cảnh báo, dự báo, họp báo, tin báo, tình báo, khai báo, trình báo, cấp báo, điện báo, loan báo, nhà báo, quả báo, thời trang, nghiêm trang, khang trang, lâu đài, võ đài, vũ đài,
  chính đảng, lưỡng đảng, ngân quỹ, công quỹ, thủ quỹ, hợp tác xã, thông tấn xã, xuất cảng, nhập cảng, quá cảnh, liên bang, lân bang, hải đảo, lật đổ, cơ hồ, mơ hồ, giang hồ, đồng hồ, ao hồ, hồ sơ, dòng sông, cửa sông, sông nước, quân đội, đồn đội, biệt đội, phi đội,
  hạm đội, bộ đội, đại đội, trung đội, tiểu đội, biên đội, đội ngũ, đội hình, nhóm máu, thuyết trình, sân chơi, sân khấu, sân cỏ, sân nhà, sân khách, phố phường, châu báu, làng giải trí, làng nhạc, làng bóng, vùng biển, biển đảo, tờ trình, tờ rơi, trang trại, trang phục, trang bị, trang thiết bị,
  đại lộ, viện phí, viện trợ, bệnh viện trưởng, quỹ đất, quỹ lương, kênh phân phối, bang giao, chợ đen, chợ búa, cầu thủ, cầu vồng, cầu nguyện, cầu hôn, cầu cứu, cầu kỳ, đảo chính, đảo lộn, đảo ngược, sông ngòi, núi lửa, núi rừng, ga lăng, hãng xưởng`,
);

export const neverInNames = foldedSet(
  `hơn, khi, theo, tuy, nhưng, trong, những, các, một, đây, sau, trước, được, không, có, cũng, ảnh, này, đó, thì, mà, nếu, do, với, và, là, tại, đang, đã, sẽ, vẫn, bị, cho, từ, đến, ở, như, vì, để, chỉ, còn, rất, họ, tôi, hiện`,
);

/** Function words that are no syllable of anybody's name either. */
export const neverSyllables = foldedSet(
  `đây, này, đó, thì, mà, nếu, ở, với, các, những, nhưng, theo, trong, tại, đang, đã, vẫn, bị, rất, họ, tôi, cũng, để, khi, chị, không, vì, mấy, nhiều, ngày, ngoài, đến, qua, cả, mọi, mỗi, vừa, sẽ, chưa, chỉ, lại, rồi, nhờ, trên, dưới, nói, xem, cuối, giữa, hôm, tối, trưa, tuần, chiều`,
);

/** Bodies that every firm or contest has: no name without more behind it. */
export const commonBodies = foldedSet(
  `hội đồng quản trị, ban giám đốc, ban tổ chức, ban giám khảo, ban giám hiệu, ban lãnh đạo, hội đồng thành viên, hội đồng giám khảo, ban kiểm soát, ban thư ký, ban soạn thảo, ban điều hành, ban huấn luyện, ban bồi thẩm, cơ quan chức năng, lực lượng chức năng, cơ quan công an, cơ quan điều tra, hội đồng xét xử, ban quản trị, tổ công tác, đoàn công tác, đội cứu hộ`,
);

/** Competitions and the like that are known by a bare name. */
export const eventNames = foldedSet(
  `Idol, Wi Fi, K pop, V pop, Full HD, Ultra HD, S Pen, S P, Ông già Noel, Mẹ Việt Nam, Bà mẹ Việt Nam, Quý I, Quý II, Quý III, Quý IV, Seagames, Sea Games, SEA Games, Mỹ mở rộng, Úc mở rộng, Australia mở rộng, Pháp mở rộng, Anh mở rộng, Ý mở rộng, World Cup, SEA Games, Asiad, Olympic, Olympics, V League, Champions League, Europa League, Premier League, La Liga, Serie A, Bundesliga, Ligue 1, Euro, Copa America,
  AFF Cup, Asian Cup, AFC Cup, Ngoại hạng Anh, FA Cup, Grand Slam, Wimbledon, Roland Garros, US Open, Australian Open, Super Bowl, NBA Finals, Tour de France, Oscar, Nobel,
  Grammy, Cannes, Emmy, Quả cầu vàng, Quả bóng vàng, Chiếc giày vàng, Miss World, Miss Universe, Cánh diều vàng, Mai vàng, Làn sóng xanh, The Voice, Vietnam Idol,
  Giọng hát Việt, Thế vận hội, Chiến tranh Lạnh, Thế chiến II, Brexit, Festival, Quốc khánh, Giáng sinh, Noel, Valentine, Halloween, Ramadan, Phật đản, Vu lan, Trung thu,
  Nguyên đán, Cách mạng Tháng Tám, Hồi giáo, Công giáo, Phật giáo, Thiên Chúa giáo, Tin Lành, Shiite, Shia, Sunni, Kurd, Đông y, Tây y, Hán Nôm, Hiến pháp, Bộ luật, Công ước,
  Dow Jones, S P, Nasdaq Composite, Nasdaq, Nikkei 225, Hang Seng, FTSE, DAX, CAC 40, KOSPI, Kospi, Topix, Shanghai Composite, VN Index, HNX Index, UPCoM Index, VN30, HNX30, Brent, WTI, SJC, ETF, FPT Index, Bitcoin, Ethereum, Dogecoin, Euro 2024, Davis Cup, Fed Cup, Ryder Cup, Sudirman Cup, Thomas Cup, El Clasico, Cúp C1, Cúp C2, Paralympic, Paralympics, ASIAD, ASEAN Para Games, Para Games, Robocon, Robothon, VCK, Big Brother, Paris By Night, Bước nhảy hoàn vũ, Cặp đôi hoàn hảo, Sao Mai, Sao Mai điểm hẹn, Bài hát Việt, Vietnam s Got Talent, Vietnam s Next Top Model, Project Runway, Project Runway Vietnam, Got Talent, The Voice Kids, The Remix, The Face, The X Factor, X Factor, American Idol, Asia s Next Top Model, America s Next Top Model, Miss Earth, Miss International, Mister World, Hoa hậu Việt Nam, Hoa hậu Hoàn vũ, Hoa hậu Thế giới, Hoa hậu Trái đất, Hoa hậu Đại dương, Đồ Rê Mí, Người giấu mặt, Cuộc đua kỳ thú, Chuẩn cơm mẹ nấu, Thần tượng âm nhạc, Tuyệt đỉnh tranh tài, Gương mặt thân quen, Vua đầu bếp, MasterChef, Ai là triệu phú, Đường lên đỉnh Olympia, Rung chuông vàng, Chúng tôi là chiến sĩ, Hãy chọn giá đúng, Thử thách cùng bước nhảy, Tiếng hát truyền hình, Bước nhảy Hoàn vũ, Cặp đôi Hoàn hảo, Giọng hát Việt nhí, Ngôi nhà chung, Ca sĩ giấu mặt, Nhân tố bí ẩn, Vietnams Next Top Model, Next Top Model, Rap Việt, Ca sĩ mặt nạ, Gặp nhau cuối năm, Táo Quân, Táo quân, Billboard, Golden Globe, BAFTA, Sundance, Berlinale, Pulitzer, Booker, Ballon d Or, Guinness, Giải Nobel,
  ChatGPT, Gemini, DeepSeek, Copilot, Siri, Alexa, Cortana, Grok, Excel, PowerPoint, Photoshop, AutoCAD, Outlook, Gmail, Chrome, Firefox, Safari, Galaxy S, Galaxy Note, Galaxy Tab, Galaxy Gear, Google Glass, Google Maps, Google Earth, Apple Watch, Apple Pay, AirPods, Kindle, Xbox, PlayStation, Nexus, Lumia, Xperia, ThinkPad, Surface Pro, Corolla, Corolla Cross, Camry, Vios, Innova, Fortuner, Xpander, Wave Alpha, Air Blade, Model S, Model X, Model Y, Model 3, VNeID, OTP, TOEIC, IELTS, TOEFL, GPA, AQI, SWIFT, AI, HĐXX, UAV, KTX, BOT, PPP, LPG, LNG, CNG, COD, PCR, MRI, ICU, F0, F1, F2, GSM, LTE, MW, GW, kWh, SOS, MIA, POW, FIFA World Cup, Medicare, Medicaid, Social Security, Obamacare,
  Chủ Nhật, Chúa Nhật, Thứ Hai, Thứ Ba, Thứ Tư, Thứ Năm, Thứ Sáu, Thứ Bảy, Tháng Giêng, Tháng Một, Tháng Hai, Tháng Ba, Tháng Tư, Tháng Năm, Tháng Sáu, Tháng Bảy, Tháng Tám, Tháng Chín, Tháng Mười, Tháng Mười Một, Tháng Mười Hai, Tháng Chạp, Mùa Xuân, Mùa Hè, Mùa Thu, Mùa Đông, Đông Xuân, Hè Thu, Thu Đông, Tết Nguyên Đán, Tết Nguyên đán, Tết Trung Thu, Tết Trung thu, Tết Đoan Ngọ, Giỗ Tổ Hùng Vương, Quý Vị, Quý vị, Quý Ông, Quý Bà, Thẻ Xanh, Quốc Tịch, An Sinh Xã Hội, Việt ngữ, Việt Ngữ, Anh ngữ, Anh Ngữ, Pháp ngữ, Hoa ngữ, Hán tự, Hán ngữ, Tiếng Anh, Tiếng Việt, Tiếng Pháp, Tiếng Nhật, Toán học, Ngữ văn,
  Bạch Dương, Kim Ngưu, Song Tử, Cự Giải, Sư Tử, Xử Nữ, Thiên Bình, Bọ Cạp, Thiên Yết, Nhân Mã, Ma Kết, Bảo Bình, Song Ngư, Mona Lisa, Quan Âm, Phật Bà, Bảng A, Bảng B, Bảng C, Bảng D, Hạng Nhất, Ngoại Hạng Anh, Cúp Quốc gia, Siêu Cúp, Siêu cúp, Quả Bóng Vàng, Quyền Anh, Olympic Tokyo, Olympic Paris, Đại Đoàn Kết dân tộc, Công Nguyên, Công nguyên,
  Big Bang, Tổ quốc, Mặt trăng, Trái đất, Mặt trời, Sao Hỏa, Sao Kim, Mặt Trăng, Trái Đất, Mặt Trời`,
);

/** 'Mỹ thuật', 'Anh trai': the two syllables are one word, not a name and a word. */
export const compounds = foldedSet(
  `tay súng, phi đạn, úc kim, chỉ huy, không gian, không khí, không quân, không lưu, tối cao, tối thiểu, thần tượng, biểu tượng, hình tượng, đối tượng, ấn tượng, hiện tượng, tưởng tượng, mỹ thuật, mỹ phẩm, mỹ nhân, mỹ nữ, mỹ viện, mỹ mãn, mỹ quan, mỹ miều, mỹ học, mỹ vị, mỹ nam, mỹ từ, mỹ tục, anh trai, anh em, anh hùng, anh ta, anh ấy, anh chị, anh họ, anh rể, anh chàng, anh minh,
  anh dũng, anh tài, anh hào, anh đào, anh linh, anh cả, anh hai, anh này, anh nào, anh kia, anh thợ, anh lính, anh bạn, anh nông, anh cảnh, anh sinh, ý kiến, ý nghĩa, ý thức, ý tưởng, ý chí, ý định, ý đồ, ý tứ, ý nguyện, ý thích, ý muốn, ý niệm,
  ý của, ý vị, ý là, ý này, ý đó, pháp luật, pháp lý, pháp lệnh, pháp định, pháp y, pháp quy, pháp danh, pháp sư, pháp trường, pháp đình, pháp nhân, pháp chế, pháp quyền, pháp thuật, pháp bảo, pháp môn,
  đức tin, đức tính, đức hạnh, đức độ, đức phật, đức mẹ, đức cha, đức vua, đức ông, đức bà, đức chúa, đức thánh, đức giáo, đức hồng, đức dục, thái độ, thái tử, thái giám, thái cực, thái dương, thái bình, thái hậu, thái y, thái sư, thái úy, thái quá, thái hư,
  việt kiều, ấn cổ, ấn nút, ấn đồng, hàn gắn, hàn lâm, hàn huyên, hàn the, hàn xì, hàn thử, hàn vi, hàn đới, hàn khí, nhật ký, nhật báo, nhật thực, nhật trình, nhật dụng, nhật tân, nhật nguyệt, trung tâm, trung bình, trung ương, trung úy, trung tá, trung tướng, trung học, trung thành,
  trung niên, trung gian, trung hậu, trung thu, trung đoàn, trung cấp, trung lập, trung hòa, trung thực, trung thần, trung sĩ, trung vệ, trung phong, trung lưu, trung tính, trung cao, nga ngố, dân tệ, dân ta, lào xào, úc núc, bỉ ổi, bỉ mặt, ấn tượng, ấn định, ấn phẩm, ấn bản, ấn hành, ấn chứng,
  hà tiện, hà khắc, hà hơi, hòa giải, hòa nhập, hòa bình, hòa hợp, hòa thuận, hòa nhạc, hòa tan, hòa vốn, hòa giải, thái lan, việt vị, nam giới, nam nữ, nam sinh, nam thanh, nam châm, nam ca, nam diễn, bắc cầu, bắc thang, đông đảo, đông người, đông đúc, đông y, tây y, tây học,
  huế thương, vinh dự, vinh quang, vinh danh, vinh hạnh, phi cơ, phi công, phi vụ, phi lý, phi pháp, phi thường, phi hành, phi nghĩa, âu cũng, âu lo, á khôi, á hậu, á quân, kim loại, kim cương, kim ngạch, kim chỉ, kim tự, kim khí, kim châm, kim tiêm, triều đình, triều cường, triều đại,
  mỹ kim, mỹ cảm, mỹ lệ, mỹ nghệ, mỹ ký, mỹ hóa, quyền anh, áo vàng, áo dài, áo ấm, áo choàng, áo khoác, áo đấu, áo mưa, áo len, áo phao, áo giáp, áo số, áo đỏ, áo trắng, áo cưới, nhật tụng, nhật trình, đức cậy, đức mến, đức lang, thái lát, thái nhỏ, thái mỏng, thái sợi, thái miếng, hàn lạnh, hàn the, ý thơ, ý tại, ý nhị, ý kiến, anh ngữ, anh quốc, pháp bảo, trung gian, trung học, trung thu, lan can, lan hồ, lan rừng, lan man, lan tỏa, lan truyền, lan tràn, nga mi, bắc qua, bắc loa, bắc ghế, bắc bếp, nam cực, bắc cực, đông trùng, đông lạnh, đông y, tây ba, nghĩa tình, nghĩa vụ, nghĩa là, nghĩa trang, nghĩa quân, nghĩa địa, thủy triều, thủy sản, thủy điện, thủy thủ, thủy lợi, thủy chung, thủy tinh, hùng dũng, hùng vĩ, hùng mạnh, hùng hồn, cường quốc, cường độ, cường điệu, minh chứng, minh bạch, minh họa, minh tinh, lộc trời, phúc lợi, phúc đáp, thắng lợi, thắng cảnh, thắng cố, hiếu thảo, hiếu khách, hiếu học, bình luận, bình quân, bình thường, bình yên, bình minh, an toàn, an ninh, an sinh, an cư, an ủi, sơn dầu, sơn mài, sơn thủy, hải sản, hải quan, hải quân, hải ngoại, hải lý, hải tặc, quang cảnh, quang đãng, dũng cảm, dũng sĩ, thành công, thành phố, thành viên, thành tích, thành lập, tuấn tú, long trọng, long đong, phong cách, phong trào, phong tục, phong phú, phương án, phương pháp, phương tiện, phương châm, linh hoạt, linh hồn, linh kiện, linh cữu, tâm lý, tâm sự, tâm điểm, tâm huyết, hương vị, hương khói, mai một, mai táng, mai mối, đào tạo, đào bới, đào thải, hoa hậu, hoa quả, hoa văn, hoa lợi, xuân hạ, thu nhập, thu hoạch, thu hút, thu hồi, hà hiếp, châu báu, lâm nghiệp, lâm sản, tài sản, tài chính, tài liệu, tài nguyên, tài xế, tài khoản, tài năng, tài trợ, đạt được, khánh thành, khánh kiệt, vượng khí, phát biểu, phát hiện, phát triển, nụ cười, nụ hôn, nụ hoa, séc này, séc đầu, séc thứ, séc hai, séc một, séc ba, séc quyết, séc đấu, thổ cẩm, thổ nhưỡng, miến gà, miến xào, bỉ bôi, áo cưới, khôi phục, kiên trì, kiên quyết, kiên nhẫn, nhân dân, nhân viên, nhân chứng, nhân vật, nhân dịp, trí tuệ, trí thức, đồng hồ, đồng tiền, đồng loạt, đồng thời, đồng bào, đồng nghiệp`,
);

/** Syllables that open sentences as pronouns far more often than as countries. */
export const pronounLike = foldedSet(
  "anh, ý, kim, hàn, việt, ấn, trung, bắc, nam, đông, tây, á, âu, vinh, hà, thái, triều",
);

/** 'Hòa bình' at the start of a sentence is peace. */
export const commonPhrases = foldedSet(
  `hòa bình, thái bình, hải dương, bình dương, vĩnh phúc, an giang, kiên giang, quảng trị, hưng yên, nam định, bình định, bình phước, bình thuận, ninh bình, tây ninh, trà vinh, hậu giang, phú thọ, phú yên, yên bái, lâm đồng, đồng nai,
  thái nguyên, cao bằng, long an, hà tĩnh, sơn la, tuyên quang, bến tre, hạ long, mặt trời, nhà trắng, hội an, kim cương, trung hoa, tân bình, tân phú, bình an, bình thạnh, phú nhuận, thủ đức, vinh quang, cẩm linh, cao miên, đại hàn, nam hàn, đại học`,
);

/** Peoples that are no country's, and faiths: named for what somebody is. */
export const peoples = foldedSet(
  `Tày, Nùng, Dao, Mông, HMông, H Mông, Hmong, Mèo, Khmer, Khơ me, Khơme, Khờ Me, Chăm, Ê Đê, Êđê, Ba Na, Bana, M'Nông, Ê-đê, Bahnar, Gia Rai, Jrai, Jarai, Xơ Đăng, Xơ Đăng, Cơ Ho, K Ho, Hrê, Mnông, M Nông, Xtiêng, S Tiêng, Bru Vân Kiều, Vân Kiều, Cơ Tu, Giẻ Triêng, Tà Ôi, Mạ, Co, Chơ Ro, Xinh Mun, Hà Nhì, Chu Ru, La Chí, La Ha, Phù Lá, La Hủ, Lự, Lô Lô, Chứt, Mảng, Pà Thẻn, Cống, Bố Y, Si La, Pu Péo, Brâu, Ơ Đu, Rơ Măm, Sán Chay, Sán Dìu, Cao Lan, Raglai, Ra Glai, Thổ, Khơ Mú, Ngái, Pa Cô, Đan Lai, Rục, Arem,
  Rohingya, Uighur, Duy Ngô Nhĩ, Hazara, Pashtun, Tamil, Tutsi, Hutu, Yazidi, Zulu, Maori, Inuit, Digan, Gypsy, Alawite, Tatar, Chechen, Arab, Ả Rập, Druze, Berber, Karen, Choang, Miêu, Hán, Mãn, Latinh, La tinh, La Tinh, Do Thái, Sikh, Hindu, Cao Đài, Hòa Hảo, Bà la môn, Ấn giáo, Chính thống giáo, Chính Thống giáo, Thiên chúa giáo, Quan Thoại, Nôm, Sharia`,
);

/** Works that are called by their title, quoted or not. */
export const songNouns = foldedSet(
  "ca khúc, bài hát, nhạc phẩm, tình khúc, bản nhạc, bản tình ca, album, single, MV, bài thơ, tập thơ, trường ca, tiểu thuyết, truyện ngắn, tập truyện, cuốn tiểu thuyết, hồi ký, vở diễn, vở kịch, vở cải lương, vở chèo, bài ca, ca cảnh, liveshow, đêm nhạc",
);

/** Before a colon and the name of whoever took, wrote or drew it. */
export const creditNouns = foldedSet(
  "ảnh, ảnh minh họa, ảnh tư liệu, ảnh chụp, ảnh chụp màn hình, nguồn ảnh, bài, bài ảnh, bài và ảnh, tin ảnh, tin và ảnh, tin bài, clip, video, thực hiện, đồ họa, tranh, biếm họa, hí họa, ghi, người viết, biên dịch, tổng hợp, photo, text, quay phim, dựng phim",
);

/** Who or what is named after its people stands behind these. */
export const peopleNouns = foldedSet(
  "người, người thiểu số, tiếng, chữ, dân tộc, đồng bào, sắc dân, tộc người, sắc tộc, đạo, tín đồ, bà con, gốc, dân, cô gái, chàng trai, trẻ em, thiếu nữ, già làng, bộ tộc, bộ lạc, cộng đồng, phụ nữ, giáo phái, phái, dòng, đồng minh, thế giới, luật, bộ luật, luật Hồi giáo, tòa án",
);

/** Where people write, rather than who acts. */
export const socialNetworks = foldedSet(
  "Sina Weibo, Tencent Weibo, Zing Me, ZingMe, Yahoo 360, QQ, Foursquare, Vine, Google Plus, MySpace, Hi5, Friendster, Qzone, Kakao Talk, Kakao Story, Locket, Lemon8, Bluesky, Mastodon, Quora, Twitter, Facebook, Instagram, TikTok, YouTube, Youtube, Weibo, Zalo, Telegram, Threads, LinkedIn, Snapchat, WeChat, WhatsApp, Viber, Messenger, Reddit, Tumblr, Pinterest, Myspace, Yahoo Messenger, Skype, X, Spotify, iTunes, App Store, Google Play, Wikipedia, Truth Social, Line, KakaoTalk, Douyin, Bilibili, Flickr, Signal, Discord, Twitch, Clubhouse",
);

/** Before a network these mean the channel. */
export const channelNouns = foldedSet(
  "fan page, mạng trực tuyến, trang facebook, tường, avatar, mạng truyền thông xã hội, dạo, trên, qua, lên, tài khoản, mạng xã hội, trang mạng xã hội, mạng, fanpage, trang cá nhân, trang, tin nhắn, ứng dụng, livestream, dùng, lướt, chơi, nhóm, hội nhóm, status, kênh, bài đăng, bằng, vào, phiên bản, on, via, to, over",
);

/** A share's sign follows. */
export const tickerNouns = foldedSet(
  "cổ phiếu, mã, mã cổ phiếu, mã chứng khoán, mã CK, CP, chứng khoán mã, cặp, trái phiếu mã",
);

/** A quotation after these is a title. */
export const workNouns = foldedSet(
  `phim, bộ phim, cuốn, sách, cuốn sách, bài hát, ca khúc, album, liveshow, chương trình, tác phẩm, vở, vở kịch, MV, truyện, tiểu thuyết, tên, mang tên, tên gọi là, tên gọi, là, tựa, tựa đề, đề tài, chủ đề, bài,
  bài viết, dự án, cuộc thi, giải, chiến dịch, vụ, show, game, trò chơi, series, tập, ca khúc mới, bản, đĩa, single, hit, bức, bức tranh, danh hiệu,
  triển lãm, hội thảo, hội thi, hội diễn, hội nghị, tọa đàm, diễn đàn, chuyên đề, phong trào, lễ hội, liên hoan, đề án, cuộc vận động, giải thưởng, kỷ niệm chương, huy hiệu, đêm nhạc, đêm diễn, show diễn, chương trình nghệ thuật, vở diễn, vở cải lương, vở chèo, kịch bản, ký sự, phóng sự, tạp bút, tản văn, hồi ký, tự truyện, bài thơ, tập thơ, trường ca, truyện ngắn, truyện tranh,
  khẩu hiệu, phương châm, khẩu lệnh, câu lạc bộ, chuyên mục, chuyên án, mục, gameshow, talkshow, video, clip, phim ngắn, phim tài liệu, bộ ảnh, tranh, tượng, ca cảnh, hợp xướng, bản nhạc, bản tình ca, giáo trình, luận án, luận văn, đề tài khoa học, công trình, cẩm nang, chủ điểm, kỷ lục, gói, phần mềm, ứng dụng, trích đoạn`,
);

/** Of them, those that lead to other quotations as well, and say nothing with more words behind them. */
export const slightWorkNouns = foldedSet(
  "tên, mang tên, tên gọi là, tên gọi, là, tựa, bài, bản, vụ, tập, hit, bức, tranh, tượng, giải, mục, gói, công trình, câu lạc bộ",
);

/** Towns that give their names to what was signed or agreed in them. */
export const treatyTowns = foldedSet(
  "Paris, Geneva, Geneve, Genève, Giơ-ne-vơ, Kyoto, Doha, Schengen, Maastricht, Lisbon, Bern, Berne, Vienna, Viên, Yalta, Oslo, Dayton, Minsk, Basel, Ramsar, Camp David, Versailles, Potsdam, Bretton Woods, La Haye, Lahay, Stockholm, Montreal, Marrakesh, Rome, Warsaw, Brest, Nantes, Patenôtre, Abraham, Helsinki, Rotterdam, Minamata, Hague, The Hague, Madrid, Bangkok, Bologna",
);

/** What is signed or agreed. */
export const treatyNouns = foldedSet(
  "hiệp định, hòa ước, hiệp ước, công ước, nghị định thư, thỏa ước, đồng thuận, tuyên bố, tuyên ngôn, thỏa thuận, vòng đàm phán, hòa đàm, khối",
);
