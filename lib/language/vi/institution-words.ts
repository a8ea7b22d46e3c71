import { foldedSet } from "../folded-set";

/**
 * Heads of bodies whose name says what they deal with: 'Bộ Quốc phòng', 'Tổ chức giám sát …'. The
 * head stays in the name.
 */
export const bodyHeads = foldedSet(
  `CSGT, CSHS, CSCĐ, bộ, sở, cục, tổng cục, chi cục, vụ, ủy ban, ủy hội, hội đồng, cơ quan, viện, học viện, tổ chức, hiệp hội, liên đoàn,
  tổng liên đoàn, liên minh, liên hiệp, hội, mặt trận, đảng, quỹ, trung tâm, tòa án, tòa, viện kiểm sát, văn phòng,
  ban, phòng, tổng công ty, tập đoàn, ngân hàng, thông tấn xã, hãng thông tấn, đài truyền hình, đài phát thanh,
  đài tiếng nói, nhà xuất bản, NXB, bệnh viện, công an, CATP, CA, UBND, HĐND, VKSND, VKS, TAND, thanh tra,
  đội, trạm, đồn, hải quan, kho bạc, bảo hiểm, thành ủy, tỉnh ủy, huyện ủy, quận ủy, đảng ủy, đoàn, không quân, hải quân,
  lục quân, cảnh sát, cảnh sát biển, quân đội, quân khu, quân đoàn, sư đoàn, lữ đoàn, trung đoàn, tiểu đoàn, bộ tư lệnh,
  bộ chỉ huy, bộ đội, binh chủng, binh đoàn, giáo hội, tòa thánh, nghị viện, hạ viện, thượng viện, viện nghiên cứu,
  ban chỉ đạo, ban quản lý, ban tổ chức, ban chấp hành, ban thường vụ, ủy ban nhân dân, hội đồng nhân dân, đại sứ quán,
  tổng lãnh sự quán, lãnh sự quán, phái bộ, phái đoàn, liên quân, phong trào, nhà máy, xí nghiệp, hợp tác xã, HTX,
  kiểm toán, T.Ư đoàn, T.Ư hội, TƯ đoàn, TƯ hội, TW đoàn, TW hội, trung ương đoàn, trung ương hội, trung ương mặt trận, khoa, câu lạc bộ, chính quyền, cơ quan cảnh sát điều tra, hãng hàng không, cục cảnh sát,
  lực lượng, hạm đội, phi đội, không đoàn, hải đoàn, chi đội, hải đội, biên đội, đoàn, quân chủng, quân ủy, cảng vụ, cảng hàng không, hạt kiểm lâm, hạt, nghiệp đoàn, công đoàn, xã đoàn, huyện đoàn, quận đoàn, thành đoàn, tỉnh đoàn,
  đảng bộ, chi bộ, đảng ủy, thị ủy, ban thường trực, ban cán sự đảng, ban trị sự, ban tôn giáo, ban dân nguyện, ban công tác, ban đại diện, ban điều hành, ban vận động, ban liên lạc, ban nội chính, ban kinh tế,
  VKSNDTC, VKSND TC, TANDTC, TAND TC, TAND, VKS, HĐBA, BTL, BQL, BCĐ, BCH, MTTQ, UBMTTQ, LĐLĐ, LĐBĐ, phòng CSGT, phòng CSĐT, đội CSGT, trạm CSGT, trại giam, trại tạm giam, nhà tạm giữ, nhạc viện, đài khí tượng, đài khí tượng thủy văn, thư viện, thư viện quốc gia,
  chi nhánh, văn phòng đại diện, văn phòng luật sư, công ty luật, hãng luật, đoàn luật sư, hội đồng quản lý, hội đồng tư vấn, hội đồng định giá, hội đồng giám mục, tòa giám mục, tòa tổng giám mục, tổng giáo phận, dòng, hội thánh, phật học viện, thiền viện, viện KSND, viện KS, viện đại học, vườn quốc gia, khu bảo tồn, khu quản lý,
  cộng đồng, tổng hội, tổng đoàn, phân hội, chi hội, phân viện, phân hiệu, phân khoa, phân xã, thông tấn, hãng phim, hãng phim truyện, xưởng phim, liên hiệp hội, liên hiệp các hội, liên hiệp các tổ chức, liên hiệp các tổ chức hữu nghị, mạng lưới, sở giao dịch, sở giao dịch chứng khoán, tổ chức phi chính phủ, quỹ học bổng, trường PTDT, dàn nhạc, nhà thiếu nhi, nhà văn hóa,
  tổng cục cảnh sát, bộ tổng tham mưu, bộ tham mưu, nha, ty, hồng thập tự, chữ thập đỏ, cơ quan CSĐT, cơ quan CSĐT công an, cơ quan điều tra, cơ quan ANĐT, kho bạc nhà nước, bưu điện, điện lực, xổ số kiến thiết,
  đoàn ĐBQH, đoàn đại biểu Quốc hội, đoàn đại biểu, vùng cảnh sát biển, ủy ban bảo vệ, ủy ban kiểm tra, hội đồng khoa học, hội đồng thi đua, hội đồng lý luận, hội đồng giáo sư, đảng đoàn, ban bảo vệ, ban quản trị, ban giám sát, ban chỉ huy, ban bí thư, ban thư ký, đoàn chủ tịch, đoàn thanh tra, đoàn kiểm toán, đoàn nghệ thuật, đoàn ca múa, đoàn cải lương, đoàn xiếc, đoàn kịch, đoàn chèo, liên chi hội, chi đoàn, liên chi đoàn, tổng đại lý, tổng hội, trung ương hội liên hiệp, viện hàn lâm,
  bệnh xá, trạm y tế, trung tâm y tế, quân y viện, viện quân y, viện điều dưỡng, viện dưỡng lão, trại trẻ, trung tâm bảo trợ, cơ sở bảo trợ, trại tâm thần, trường bắn, trại cải tạo, phân trại, cơ sở cai nghiện, trung tâm cai nghiện, đội biên phòng, đồn biên phòng, trạm kiểm soát, trạm biên phòng, tổ tuần tra, đội kiểm ngư, chi cục kiểm ngư, đội quản lý thị trường, đội cảnh sát, đội thanh tra, đội công binh, đội rà phá, đội quản lý trật tự, tổ công tác, tòa phúc thẩm, tòa sơ thẩm, tòa hình sự, tòa dân sự, tòa kinh tế, tòa hành chính, tòa án binh, tòa án quân sự, tòa án hiến pháp, tòa trọng tài, tòa án tối cao, tòa án cấp cao, tòa án trọng tài, trung tâm trọng tài,
  BCHQS, BCH QS, BCH đoàn, BCH đảng bộ, BTV, LMHTX, LHHN, HLHPN, HLH, BQLDA, TTYT, TTGDTX, BVĐK, BĐBP, CAQ, CAH, KBNN, NHNN, BHXH, THA, CCTHA, TTCP, VKSQS, TAQS`,
);

/** Heads of names: 'Ngân hàng Standard …'. Kept inside a sentence when capitalised, else left out. */
export const nameHeads = foldedSet(
  `công ty, cty, công ty cổ phần, công ty CP, công ty TNHH, công ty TNHH MTV, công ty trách nhiệm hữu hạn,
  tổng công ty, tập đoàn, ngân hàng, hãng, trường, trường đại học, đại học, ĐH, trường ĐH, trường cao đẳng,
  trường THPT, THPT, trường THCS, THCS, trường tiểu học, trường mầm non, trường mẫu giáo, bệnh viện, BV, nhà xuất bản,
  báo, tờ, tạp chí, tờ báo, nhật báo, tuần báo, đài, đài truyền hình, kênh, trang, trang tin, hãng tin, hãng thông tấn,
  hãng hàng không, hãng phim, hãng phim truyện, quỹ, viện, học viện, nhóm, đảng, tổ chức, phong trào, liên đoàn, trung tâm, sàn, NXB,
  trường TH, TH, trường tiểu học, tiểu học, trung học cơ sở, trung học phổ thông, trường trung học cơ sở, trường trung học phổ thông, trường trung học, trường trung cấp, trung cấp, cao đẳng, CĐ, trường CĐ, trường dạy nghề, trường PTDT, trường PTDT nội trú, trường PTDT bán trú, trường THPT chuyên, trường quốc tế, mầm non, trường phổ thông, trường bồi dưỡng, trường quân sự, trường sĩ quan,
  công ty chứng khoán, chứng khoán, công ty liên doanh, công ty mẹ, công ty con, CTCP, CTCK, doanh nghiệp tư nhân, DNTN, công ty đại chúng,
  xí nghiệp, nhà máy, hợp tác xã, HTX, tổng công ty cổ phần, phòng khám, phòng khám đa khoa, nhà thuốc, nhà sách, nhà hàng, thẩm mỹ viện, nguyệt san, tuần san, thời báo, hãng xe, hãng tàu, hãng dược, hãng thời trang, hãng luật, hãng bảo hiểm, hãng sản xuất, hãng điện tử,
  hãng công nghệ, hãng truyền thông, thương hiệu, nhãn hàng, chuỗi, siêu thị, tiệm, quán, quán cà phê, cửa hàng, mái ấm, khách sạn và resort, ngân hàng TMCP, tập đoàn công nghiệp, tập đoàn công nghệ, nhà thầu, nhà phát hành, nhà đấu giá, nhà cung cấp, xưởng, cơ sở, đội, ban nhạc, ban hợp xướng, ban hợp ca, dàn nhạc, đoàn, gánh hát, ghe hát, băng, công đoàn, đài phát thanh, đài truyền hình, hội, phái bộ, phòng thu,
  liên doanh, công ty hợp danh, công ty một thành viên, công ty nhà nước, công ty tư nhân, công ty gia đình, công ty cổ phần tập đoàn, công ty tài chính, công ty bảo hiểm, công ty xây dựng, công ty dược, công ty du lịch, công ty lữ hành, công ty khởi nghiệp, công ty công nghệ, công ty giải trí, công ty quản lý, công ty quản lý quỹ, công ty đầu tư, công ty nghiên cứu, công ty tư vấn, công ty bảo mật, công ty an ninh mạng, công ty phần mềm, công ty truyền thông, công ty giống, công ty thực phẩm, công ty vận tải, công ty kiểm toán, công ty quốc doanh, công ty phân tích, Cty CP, Cty cổ phần, Cty TNHH, Cty TNHH MTV, TCT, TCty, TĐ, CTCP, LD, XN, XNLD, xí nghiệp liên doanh, tổ hợp, đại lý, tổng đại lý, startup,
  nhóm nhạc, nhóm nhạc nữ, nhóm nhạc nam, nhóm nhạc thần tượng, ban nhạc, ban nhạc rock, nhóm rock, nhóm rap, nhóm hip hop, nhóm hài, nhóm kịch, nhóm múa, nhóm nhảy, nhóm hợp ca, nhóm hợp xướng, boyband, girlband, girlgroup, girl group, boy band, tam ca, tứ ca, song ca, sân khấu kịch, đoàn nghệ thuật, đoàn cải lương, đoàn kịch, gánh xiếc, đoàn xiếc, ghe xiếc, đội kịch, đoàn làm phim,
  hãng tư vấn, hãng nghiên cứu, hãng nghiên cứu thị trường, hãng phân tích, hãng vận tải, hãng taxi, hãng xe khách, hãng sản xuất ô tô, hãng chế tạo, hãng thể thao, hãng phần mềm, hãng bảo mật, hãng điện thoại, hãng máy tính, hãng trang sức, hãng mỹ phẩm, hãng đĩa, hãng băng đĩa, hãng thu âm, hãng bia, hãng sữa, hãng dầu, hãng dầu khí, hãng năng lượng, hãng chip, hãng viễn thông, hãng bay, hãng đấu giá, hãng kiểm toán, hãng xếp hạng, hãng xếp hạng tín nhiệm, hãng đóng tàu, hãng quảng cáo, hãng game, hãng tàu biển, hãng ôtô, hãng ô tô, hãng xe hơi, hãng xe máy, hãng quốc phòng, hãng vũ khí, đại gia bán lẻ, gã khổng lồ, nhà mạng, nhà bán lẻ, nhà sản xuất ô tô, nhà vận hành, mạng di động, mạng viễn thông, sàn giao dịch, sàn thương mại điện tử, quỹ đầu tư, quỹ học bổng, quỹ phòng hộ, quỹ hưu trí, quỹ từ thiện, ngân hàng đầu tư, ngân hàng thương mại, ngân hàng quốc doanh, chuỗi cửa hàng, chuỗi siêu thị, chuỗi cà phê, hệ thống siêu thị, siêu thị điện máy, cửa hàng thời trang, nhãn thời trang, thương hiệu thời trang, nhà mốt, tiệm sách, tiệm vàng, tiệm bánh, tiệm may, hiệu sách, hiệu ảnh, hiệu vàng, hiệu may, tiệm giày, tiệm phở, quán phở, quán nhậu, quán bar, vũ trường, tòa soạn, tòa soạn báo, nhà thuốc tây, nhà xe, tờ nhật báo, tờ tạp chí, tờ tuần báo, báo điện tử, trang mạng, trang tin điện tử, trang báo, trang tin tức, tuần báo, bán nguyệt san, nội san, kênh truyền hình, đài phát thanh truyền hình, đài PTTH, đài PT TH,
  trường nghề, trường cao đẳng nghề, trường trung cấp nghề, trường chính trị, trường cán bộ, trường đảng, trường song ngữ, trường liên cấp, trường năng khiếu, trường chuyên, trường đại học dân lập, trường đại học công lập, trường THPT dân lập, trường THPT bán công, trường THPT năng khiếu, trường THCS và THPT, trường THCS THPT, trường TH và THCS, trường TH THCS, trường TH THCS THPT, trường PTTH, PTTH, PTTH chuyên, trường PTCS, PTCS, PTDTNT, trường PTDTNT, trường PTDTBT, trường MN, trường mầm non tư thục, trường MG, trường giáo dưỡng, trường cấp 1, trường cấp 2, trường cấp 3, trường cấp I, trường cấp II, trường cấp III, trường hướng nghiệp, trường đua ngựa, trường múa, trường nhạc, trường thiếu sinh quân, trường hạ sĩ quan, trường lái xe, trung tâm ngoại ngữ, trung tâm tiếng Anh, trung tâm gia sư, trung tâm đào tạo, viện đào tạo, viện nghiên cứu, bệnh viện đa khoa, bệnh viện tư, bệnh viện tư nhân, bệnh viện quốc tế, bệnh viện đại học, BVĐK, bệnh viện ĐK, BV ĐK, BV đa khoa, nhà hộ sinh, phòng khám tư, phòng mạch, nhóm vũ trang, nhóm phiến quân, nhóm khủng bố, nhóm Hồi giáo, phe, băng đảng, băng nhóm`,
);

/** Left out even with a capital. */
export const droppedHeads = foldedSet(
  "CLB, HLV, câu lạc bộ, đội bóng, đội tuyển, ĐT, mạng xã hội, mạng, website, ứng dụng, công cụ tìm kiếm",
);

/** Bodies that are a name by themselves when capitalised; a country may follow. */
export const stateBodies = foldedSet(
  `quốc hội, chính phủ, nhà nước, hải quân, không quân, lục quân, thượng viện, hạ viện, quân ủy trung ương,
  bộ chính trị, ban bí thư, trung ương đảng, đảng, nội các, nghị viện, tổng cục chính trị, UBND tỉnh, UBND thành phố,
  UBND TP, UBND huyện, UBND quận, UBND xã, HĐND tỉnh, HĐND thành phố, tỉnh ủy, thành ủy, mặt trận tổ quốc,
  ngân hàng nhà nước, ngân hàng trung ương, viện kiểm sát nhân dân tối cao, tòa án nhân dân tối cao, VKSND tối cao,
  TAND tối cao, quân đội nhân dân, hội đồng bảo an, viện kiểm sát, kiểm toán nhà nước, thanh tra chính phủ, tòa án tối cao, UBND TP,
  vùng 1 hải quân, vùng 2 hải quân, vùng 3 hải quân, vùng 4 hải quân, vùng 5 hải quân, đảng bộ, đảng cộng sản, đoàn thanh niên cộng sản, đoàn thanh niên cộng sản Hồ Chí Minh, trung ương đoàn thanh niên cộng sản Hồ Chí Minh, đoàn TNCS Hồ Chí Minh, trung ương đoàn TNCS Hồ Chí Minh, T.Ư đoàn TNCS Hồ Chí Minh, TƯ đoàn TNCS Hồ Chí Minh, TW đoàn TNCS Hồ Chí Minh, đoàn TNCS, đội thiếu niên tiền phong Hồ Chí Minh, đội TNTP Hồ Chí Minh, hội đồng đội trung ương, hội đồng lý luận trung ương,
  văn phòng chính phủ, văn phòng quốc hội, ủy ban thường vụ quốc hội, tổng tham mưu, đoàn thanh niên, vệ binh quốc gia, T.Ư đoàn, TƯ đoàn, TW đoàn, trung ương đoàn`,
);

/** Words that name what a body deals with, or what sort of body it is. */
export const fieldWords = foldedSet(
  `lính dù, nhảy dù, đổ bộ đường không, đường không, tự vệ trên không, tự vệ trên biển, tự vệ trên bộ, phòng không không quân,
  học thuật, hỗ trợ nhân đạo, sửa đổi Hiến pháp,
  quốc phòng, ngoại giao, nội vụ, an ninh, quốc gia, công an, tư pháp, tài chính, ngân sách, công thương, thương mại,
  kế hoạch, đầu tư, kế hoạch đầu tư, giao thông, vận tải, giao thông vận tải, GTVT, GD, ĐT, GD ĐT, giáo dục, đào tạo, y tế, xây dựng, nông nghiệp,
  phát triển, nông thôn, tài nguyên, môi trường, khoa học, công nghệ, thông tin, truyền thông, văn hóa, thể thao, du lịch,
  lao động, thương binh, xã hội, LĐ TB XH, dân tộc, dân tộc học, tôn giáo, nhân dân, nhà nước, trung ương, địa phương, tỉnh, thành phố,
  huyện, quận, xã, phường, hàng không, dân dụng, hàng hải, đường sắt, đường bộ, đường thủy, cảnh sát, hình sự, điều tra, liên bang,
  CSGT, CSHS, PCCC, CSĐT, phòng cháy, chữa cháy, giao thông đường bộ, ma túy, kinh tế, chức vụ, tình báo, trung ương,
  nhân quyền, giám sát, quan sát, theo dõi, ân xá, quốc tế, thế giới, châu Âu, châu Á, châu Phi, khu vực, bảo hiểm, tiền gửi,
  hoàn thuế, thuế, hải quan, kho bạc, dự trữ, tiền tệ, chứng khoán, kiểm toán, kiểm tra, thanh tra, tổ chức, tuyên giáo,
  dân vận, đối ngoại, đối nội, pháp luật, pháp chế, tư tưởng, bầu cử, nhân sự, thi đua, khen thưởng, quân sự, chính trị,
  hậu cần, kỹ thuật, cứu hộ, cứu nạn, tìm kiếm, ứng phó, phòng chống, lụt bão, thiên tai, khí tượng, thủy văn,
  dự báo, năng lượng, nguyên tử, hạt nhân, dầu khí, điện lực, than, khoáng sản, hóa chất, xăng dầu, dệt may, da giày,
  thủy sản, lâm nghiệp, chăn nuôi, thú y, bảo vệ, thực vật, bảo vệ thực vật, chế biến, xuất khẩu, nhập khẩu, lương thực, thực phẩm,
  an toàn, vệ sinh, an toàn thực phẩm, quản lý, dược, cạnh tranh, chất lượng, tiêu chuẩn, đo lường, sở hữu, trí tuệ,
  bản quyền, tác giả, nghệ thuật, biểu diễn, điện ảnh, mỹ thuật, nhiếp ảnh, di sản, bảo tồn, gia đình, trẻ em, phụ nữ,
  thanh niên, sinh viên, học sinh, người cao tuổi, cựu chiến binh, nông dân, công đoàn, nhà báo, nhà văn, luật sư, luật gia,
  doanh nghiệp, doanh nhân, phòng thương mại, người tiêu dùng, bóng đá, quần vợt, điền kinh, bơi lội, cờ vua, bóng chuyền,
  olympic, đại học, cao đẳng, sư phạm, bách khoa, kinh tế quốc dân, ngoại thương, ngoại ngữ, y dược, y khoa, mở, luật, báo chí,
  tuyên truyền, hành chính, THPT, THCS, tiểu học, mầm non, mẫu giáo, trung học, phổ thông, tư thục, dân lập, công lập, chuyên, bán công,
  chợ rẫy, bạch mai, đa khoa, nhi, nhi đồng, phụ sản, ung bướu, chấn thương, chỉnh hình, tim, mắt, tai mũi họng, nhiệt đới,
  truyền hình, tiếng nói, phát thanh, xuất bản, in, thông tấn, tổng hợp, trẻ, cổ phần, CP, TNHH, MTV, trách nhiệm hữu hạn,
  TMCP, thương mại cổ phần, ngoại thương, công thương, sài gòn, viễn thông, bưu chính, bưu điện, di động, phần mềm, đường cao tốc,
  nghiên cứu, phân tích, chiến lược, ứng dụng, ứng dụng công nghệ, chính sách, hợp tác, hữu nghị, đoàn kết, hòa bình, hòa giải,
  cứu trợ, nhân đạo, từ thiện, chữ thập đỏ, hồng thập tự, trăng lưỡi liềm đỏ, người tị nạn, tị nạn, di cư, di trú, biên giới,
  biên phòng, bộ đội, tư lệnh, chỉ huy, tham mưu, phòng không, không quân, hải quân, lục quân, thủy quân lục chiến, cảnh sát biển,
  tham nhũng, chống tham nhũng, phòng chống, thủy điện, nhiệt điện, điện, xi măng, thép, cao su, cà phê, mía đường, sữa, bia, rượu, nước giải khát, dược phẩm, vật tư, thiết bị, cơ điện, sản xuất, tư vấn, thiết kế, quản lý quỹ, vận chuyển, may, gỗ, giấy, nhựa, phân bón,
  khai thác, cấp nước, thoát nước, cây xanh, chiếu sáng, giải pháp, địa ốc, phát hành, quảng cáo, sự kiện, giải trí, ô tô, ôtô, xe máy, vàng bạc, đá quý, tài năng, khuyến học, khuyến nông, tem, kiểm lâm, kiểm định, giám định, y học, cổ truyền, huyết học, truyền máu,
  tên lửa, thiết giáp, đặc nhiệm, đặc công, vũ trụ, hàng không vũ trụ, không gian, địa chất, bảo an, nhân quyền, tối cao, cấp cao,
  phúc thẩm, sơ thẩm, hiến pháp, hình phạt, công lý, dân chủ, cộng hòa, cộng sản, lao động, xanh, bảo thủ, tự do, tiến bộ, nhân dân,
  cách mạng, cứu nguy, dân tộc, thống nhất, hành động, phản ứng nhanh, kiểm soát, bệnh dịch, dịch bệnh, phòng ngừa, hàng hóa,
  quan hệ, công chúng, dịch vụ, công cộng, đô thị, hạ tầng, nhà ở, bất động sản, kiến trúc, quy hoạch, đất đai, thủy lợi, đê điều,
  tuyển sinh, khảo thí, việc làm, dạy nghề, an sinh, giảm nghèo, miền núi, kinh doanh, cho vay, tín dụng, chính sách xã hội,
  nhà đất, thi hành án, dân sự, bổ trợ, trợ giúp, pháp lý, hỗ trợ, sáng tạo, khởi nghiệp, đổi mới, tội phạm, công nghệ cao, trật tự,
  quản lý thị trường, thị trường, giá, vật giá, thống kê, lưu trữ, thư viện, bảo tàng, lịch sử, quân đội, phật giáo, công giáo, tin lành,
  hồi giáo, do thái, giám sát viên, hàng không quốc gia, điện tử, tự động hóa, cơ khí, chế tạo, hợp nhất, lâm thời, chuyển tiếp, đối lập, liên minh,
  âm nhạc, sân khấu, cải lương, tuồng, chèo, múa, múa rối, xiếc, ca múa nhạc, ca nhạc, giao hưởng, thanh nhạc, văn học, văn nghệ, văn bút, sử học, khảo cổ, khảo cổ học, dân gian, hán nôm, ngôn ngữ, triết học, xã hội học, tâm lý, giáo dục học, toán, toán học, vật lý, hóa học, sinh học, sinh thái, sinh vật, cơ học, khoa học tự nhiên, khoa học xã hội, nhân văn, tự nhiên, công chứng, thừa phát lại,
  nông học, lâm sản, lâm nghiệp, cây ăn quả, lúa gạo, rau quả, rau, hoa quả, thủy lợi, thủy công, thủy văn, hải sản, nghề cá, cá tra, nước mắm, muối, mía, chè, ca cao, điều, hồ tiêu, hạt điều, giống, trồng trọt, kiểm ngư, kiểm dịch, kiểm nghiệm, đăng kiểm, đăng ký, trắc địa, bản đồ, viễn thám, biến đổi khí hậu, biển, hải đảo, môi trường đô thị, công viên, thoát nước đô thị, công trình, công trình giao thông, công trình công cộng,
  xúc tiến, xúc tiến thương mại, xuất nhập khẩu, phòng vệ thương mại, tài sản, công sản, đấu giá, đấu giá tài sản, đấu thầu, định giá, thẩm định, thẩm định giá, chứng nhận, môi giới, bảo trợ, bảo trợ xã hội, bảo trợ trẻ em, bảo vệ trẻ em, trẻ mồ côi, người khuyết tật, khuyết tật, người mù, người điếc, nạn nhân, chất độc, da cam, chất độc da cam, tình thương, nuôi dưỡng, người già, dưỡng lão,
  chống độc, cấp cứu, huyết thanh, vắc xin, sinh phẩm, lao, phổi, da liễu, nội tiết, tâm thần, răng hàm mặt, phục hồi chức năng, chức năng, y tế dự phòng, dự phòng, dinh dưỡng, sức khỏe, sức khỏe sinh sản, kiểm soát bệnh tật, bệnh tật, phòng chống dịch, giám định pháp y, pháp y, quân y, dân y, đông y, thẩm mỹ,
  môi trường biển, mạng, an ninh mạng, an toàn thông tin, công nghệ thông tin, CNTT, tần số, vô tuyến điện, điện toán, số liệu, dữ liệu, truyền số liệu, bưu chính viễn thông, chuyển đổi số, đường sắt đô thị, đường bộ, đường cao tốc, cảng, cảng biển, cảng hàng không, quản lý bay, bảo đảm, bảo đảm an toàn, bảo đảm an toàn hàng hải, an toàn hàng hải, cứu hỏa, phòng cháy chữa cháy, cứu nạn cứu hộ, CNCH, TKCN, PCTT, PCLB, PCCC CNCH,
  trật tự xã hội, quản lý kinh tế, tội phạm về ma túy, tội phạm về trật tự xã hội, tội phạm về kinh tế, cảnh sát cơ động, cơ động, đặc nhiệm, phản ứng, bảo vệ chính trị, chính trị nội bộ, xuất nhập cảnh, quản lý xuất nhập cảnh, hành chính, quản lý hành chính, trại giam, cơ sở giáo dục, giáo dưỡng, thi hành án dân sự, dân quân, tự vệ, tăng thiết giáp, pháo binh, công binh, hóa học, trinh sát, thông tin liên lạc, liên lạc, phòng thủ, vũ trụ, tên lửa đạn đạo, tuần duyên, không kỵ, bộ binh, giải phóng, tham mưu liên quân, liên quân, tình nguyện, gìn giữ, gìn giữ hòa bình, đối tác,
  thể dục, thể dục thể thao, TDTT, VHTT, VH, TT, DL, VHTTDL, VH TT DL, TN MT, TNMT, LĐ TBXH, LĐTBXH, LĐTB, XH, LĐTB XH, TCNS, một thành viên, hai thành viên, NN, PTNT, NN PTNT, KH, KH ĐT, KHCN, KH CN, TTTT, TT TT, GDĐT, XD, NV, TC, NG, QP, huấn luyện, đào tạo nghề, hướng nghiệp, bóng rổ, cầu lông, bóng bàn, quyền anh, võ thuật, xe đạp, mô tô, bắn súng, cử tạ, golf, cờ, esports, doping, trọng tài, kỷ luật,
  trung ương đảng, dân nguyện, nguyện vọng, tiếp dân, tiếp công dân, công dân, tuyên huấn, nội chính, cán sự, cán bộ, nhân tài, đoàn thể, mặt trận tổ quốc, tổ quốc, thiếu nhi, nhi đồng, thiếu niên, phụ huynh, cựu học sinh, cựu sinh viên, đồng hương, ái hữu, người Việt, người cao tuổi, phật giáo hòa hảo, cao đài, trị sự, hoằng pháp, giáo lý, mục vụ, truyền giáo, caritas, tôn giáo chính phủ, việc làm,
  kinh doanh vốn, vốn, vốn nhà nước, bình ổn, giao dịch, lưu ký, hàng tiêu dùng, tiêu dùng, bán lẻ, bán buôn, chợ, siêu thị, thời trang, may mặc, may mặc, dệt, sợi, nhuộm, bao bì, gốm sứ, thủy tinh, vật liệu xây dựng, vật liệu, bê tông, gạch, đá, cát, khoáng sản, luyện kim, nhôm, đồng, kẽm, thiếc, vàng, đất hiếm, lọc hóa dầu, lọc dầu, khí, khí đốt, gas, năng lượng tái tạo, điện gió, điện mặt trời, lưới điện, truyền tải, truyền tải điện, mua bán điện, chiếu sáng đô thị, tín dụng nhân dân, tài chính vi mô, cho thuê tài chính, cho thuê, logistics, kho vận, giao nhận, hàng hải, vận tải biển, đóng tàu, cơ khí đóng tàu, tàu thủy, taxi, xe khách, bến xe, lữ hành, khách sạn, nhà hàng, ẩm thực, đầu bếp, hướng dẫn viên, phim, phim truyện, phim tài liệu, phim hoạt hình, nhà hát, bảo tàng, mỹ nghệ, thủ công, thủ công mỹ nghệ, làng nghề, di tích, di sản văn hóa, danh thắng, cố đô, rừng, rừng phòng hộ, phòng hộ, rừng đặc dụng, đặc dụng, thiên nhiên, bảo tồn thiên nhiên, động vật, động vật hoang dã, hoang dã, chim, đa dạng sinh học, không khí, không khí sạch, tài nguyên nước, nước sạch, nước sinh hoạt, đo đạc, địa chính, nhà đất, giải phóng mặt bằng, mặt bằng, tái định cư, quỹ đất, dự án, dự án đầu tư xây dựng, ODA, LĐ TB, LĐ, TB, dự thảo sửa đổi, dự thảo, T.Ư, TƯ, thuế quan, đa quốc gia, hành trình, báo cáo, đánh giá, nông nghiệp và phát triển nông thôn, giáo dục và đào tạo, khoa học và công nghệ, tài nguyên và môi trường, thông tin và truyền thông, kế hoạch và đầu tư, đầu tư và phát triển, thương binh và xã hội, tội phạm sử dụng công nghệ cao, dầu khí, thăm dò, bay, khai thác mỏ, bán công, dạy nghề, người khuyết tật,
  VBĐQ, VLXD, XNK, XD, TM, DV, SX, KD, TMDV, TM DV, TMĐT, BĐS, XDCB, CTGT, XKLĐ, BVTV, GDTX, KTTH, BVMT, PTTH, KHXH, KHTN, QLDA, QLTT, QLNN, ATTP, VSATTP, TTATXH, QLHC, BHXH, BHYT, NHCSXH, GDQP, TDTT, KTNN, ĐTXD, PTNT, SXKD, XTTM, PHCN, YHCT, SKSS, DS KHHGĐ, DSKHHGĐ, KHHGĐ, dân số, kế hoạch hóa gia đình, dân số kế hoạch hóa gia đình,
  các khu công nghiệp, khu công nghiệp, khu công nghệ cao, khu chế xuất, khu kinh tế, khu chế xuất và công nghiệp, các khu chế xuất và công nghiệp, các khu chế xuất, các khu công nghiệp và chế xuất, các khu kinh tế, các cụm công nghiệp, các dự án, các dự án đầu tư, các dự án đầu tư xây dựng, các công trình, các trường đại học, các tổ chức hữu nghị, các tổ chức khoa học, các hội khoa học và kỹ thuật, các hội khoa học kỹ thuật, các hội văn học nghệ thuật, các hội văn học, văn học nghệ thuật, các nhà sản xuất, các nhà sản xuất ô tô, các nhà đầu tư, các nhà đầu tư tài chính, các nhà bán lẻ, các nhà khoa học, các nhà báo, các doanh nghiệp, các ngân hàng, các hợp tác xã, các vấn đề xã hội, các vấn đề, các dân tộc, các bệnh, các bệnh nhiệt đới, các nước, các hoạt động, các đảng, doanh nghiệp nhỏ và vừa, doanh nghiệp vừa và nhỏ, nhỏ và vừa, vừa và nhỏ, khoa học kỹ thuật,
  thanh niên cộng sản, thanh niên tiền phong, thiếu niên tiền phong, thanh niên xung phong, TNXP, liên hiệp phụ nữ, liên hiệp thanh niên, LHPN, LHTN, chiến tranh, chiến sĩ, tù yêu nước, lão thành, hưu trí, người nghèo, bảo trợ người nghèo, bệnh nhân, bệnh nhân nghèo, tấm lòng, xóa đói, giảm nghèo, nhân lực, nguồn nhân lực, người lao động, lao động nước ngoài, tiền lương, quan hệ lao động, an toàn lao động, người có công, thực thi, thực hành, thực nghiệm, quyền công tố, giám đốc thẩm,
  cấp thoát nước, thủy lợi, thủy nông, nông lâm, nông lâm nghiệp, nông lâm ngư nghiệp, nông sản, lâm sinh, lâm trường, nông trường, bò sữa, heo giống, thức ăn chăn nuôi, thuốc lá, thuốc thú y, thuốc sát trùng, bánh kẹo, đồ hộp, đồ uống, dầu thực vật, bột giặt, hóa dầu, hóa mỹ phẩm, hàng không dân dụng, nhiên liệu, dung môi, khoáng chất, ắc quy, pin, cáp, dây cáp điện, dây điện, bóng đèn, phích nước, sứ, kính, gạch ngói, đá ốp lát, lắp máy, lắp ráp, cơ giới, cầu đường, cầu, hầm, giao thông công chính, công chính, xe buýt, vận tải hành khách, vận tải đường sắt, vận tải dầu khí, dịch vụ dầu khí, khí miền Nam, hàng tiêu dùng, tạp phẩm, văn phòng phẩm, sách, thiết bị trường học, thiết bị y tế, y cụ, trang thiết bị, máy tính, truyền dẫn, viễn thông quân đội, quân nhu, vũ khí, khoáng, phát triển nhà, phát triển đô thị, kinh doanh nhà, phát triển hạ tầng, đầu tư phát triển, đầu tư tài chính, hợp tác quốc tế, hợp tác kinh tế, tài trợ, bảo lãnh, mua bán nợ, tái bảo hiểm, nhân thọ, bảo hiểm nhân thọ, phi nhân thọ, bảo hiểm xã hội, bảo hiểm y tế, thanh toán, thẻ, ngoại hối, xổ số, xổ số kiến thiết, nguồn vốn, dịch vụ công ích, công ích, vệ sinh môi trường, tang lễ, phục vụ, cung ứng, cung ứng lao động, xây lắp, tổng hợp, thương mại điện tử, kinh tế số,
  cảnh sát hình sự, cảnh sát giao thông, cảnh sát môi trường, cảnh sát đường thủy, cảnh sát kinh tế, cảnh sát trật tự, cảnh sát bảo vệ, cảnh sát phòng cháy, cảnh sát điều tra, an ninh điều tra, an ninh kinh tế, an ninh văn hóa, an ninh chính trị, an ninh đối ngoại, phòng chống tội phạm, phòng chống ma túy, phòng chống tham nhũng, phòng chống lụt bão, phòng chống AIDS, phòng chống HIV AIDS, chống buôn lậu, buôn lậu, gian lận thương mại, hàng giả, quản lý trại giam, kỹ thuật hình sự, truy nã, truy nã tội phạm, tham mưu tổng hợp, chính sách cán bộ, cứu trợ xã hội, tác chiến, quân huấn, quân lực, dân quân tự vệ, quân báo, tác chiến điện tử, bản đồ quân sự, tình báo trung ương, tình báo quốc gia, an ninh nội địa, an ninh liên bang, điều tra liên bang, mật vụ, dự trữ liên bang, thực phẩm và dược phẩm, hải quan và biên giới, lãnh sự, lễ tân, lễ tân nhà nước, ngoại giao đoàn, người Việt Nam ở nước ngoài, người Việt ở nước ngoài,
  giáo dục thường xuyên, giáo dục mầm non, giáo dục tiểu học, giáo dục trung học, giáo dục đại học, giáo dục chuyên nghiệp, kỹ thuật tổng hợp, kỹ thuật nghiệp vụ, nghề, chuyên nghiệp, kinh tế kỹ thuật, công nghiệp, công nghiệp nhẹ, công nghiệp thực phẩm, tài chính kế toán, kế toán, tài chính marketing, marketing, kiến trúc, mỏ địa chất, mỏ, sân khấu điện ảnh, văn hóa nghệ thuật, nghệ thuật quân đội, sư phạm kỹ thuật, sư phạm mầm non, khoa học xã hội và nhân văn, năng khiếu, năng khiếu nghệ thuật, nội trú, dân tộc nội trú, thực nghiệm, thực hành sư phạm, chất lượng cao, quốc học, sĩ quan, lục quân, chính trị quân sự, kỹ thuật quân sự, thiếu sinh quân, sau đại học, hành chính quốc gia, quản trị, quản trị kinh doanh, hàng hải, dân tộc học, tôn giáo học, kinh thánh, thông tin khoa học, từ điển học, bách khoa thư,
  hồi sức, hồi sức tích cực, hồi sức cấp cứu, hồi sức tích cực chống độc, cấp cứu nhi, gây mê, gây mê hồi sức, ngoại thần kinh, ngoại tổng hợp, ngoại chấn thương, nội tổng hợp, nội tim mạch, nội soi, tiêu hóa, hô hấp, cơ xương khớp, dị ứng, miễn dịch, vi sinh, xét nghiệm, chẩn đoán hình ảnh, giải phẫu bệnh, hiếm muộn, hậu sản, sơ sinh, tạo hình, phẫu thuật, phẫu thuật tạo hình, khám bệnh, khám chữa bệnh, dược lý, kiểm soát nhiễm khuẩn, tim mạch, lao và bệnh phổi, lao phổi, bệnh phổi, mắt, tai mũi họng, phụ sản, từ dũ, sản nhi, sản phụ khoa, phụ khoa, sản, ung thư, bỏng, truyền nhiễm, thận, tiết niệu, bướu cổ, thần kinh, phong, phong da liễu, y học cổ truyền, y học hàng không, điều dưỡng, chấn thương chỉnh hình, răng hàm mặt trung ương, lão khoa, nhi khoa, sốt rét, ký sinh trùng, côn trùng, vệ sinh dịch tễ, dịch tễ, pasteur, y tế công cộng, vắcxin, trang thiết bị y tế, đa khoa quốc tế, đa khoa tư nhân, đa khoa khu vực, giao thông vận tải,
  thể thao quốc gia, huấn luyện thể thao quốc gia, bắn súng, thể dục dụng cụ, vật, karate, taekwondo, pencak silat, đá cầu, cầu mây, bi sắt, billiards, billiards snooker, bóng ném, bóng chuyền, đua thuyền, canoeing, thể thao dưới nước, thể thao điện tử, lặn, khiêu vũ, yoga, leo núi, xe đạp mô tô, người mẫu, thời trang, nhạc nhẹ, kịch, kịch nói, ca kịch, ca múa, nghệ thuật truyền thống, nghệ thuật đương đại, nghệ thuật quân đội, văn công, bài chòi, dân ca, quan họ, ví giặm, thơ, nhiếp ảnh nghệ thuật, văn hóa thông tin, văn hóa thể thao, lưu niệm, bảo tồn di tích, di tích cố đô, phát huy giá trị, bảo tồn di sản, hán nôm, việt nam học, đông nam á, viễn đông, bác cổ, chính huấn`,
);

/** Heads of what is part of a body: 'Ban Thư ký Ủy ban …', 'Đoàn Chủ tịch Hội Nông dân …'. Both are one name. */
export const partsOfBodies = foldedSet(
  `ban thư ký, ban chấp hành, ban thường vụ, ban thường trực, ban bí thư, ban cán sự đảng, ban chủ nhiệm, ban trị sự, ban quản lý, ban quản trị, ban kiểm tra, ban lãnh đạo, đoàn chủ tịch, đảng đoàn, thường trực, thường vụ, cơ quan thường trực, hội đồng khoa học, hội đồng tư vấn, hội đồng quản lý, hội đồng quản trị, văn phòng, văn phòng đại diện, BCH, BTV, ủy ban kiểm tra`,
);

/** Fields that are verbs when written small at the end: 'lực lượng … tìm kiếm'. */
export const verbFields = foldedSet(
  `tài trợ, phục vụ, cung ứng, thanh toán, bảo lãnh, lắp ráp, bảo trợ, phân phối, thực thi, thực hành, thực hiện, huấn luyện, chứng nhận, đấu giá, đấu thầu, định giá, thẩm định, kiểm định, giám định, đăng ký, mua bán nợ, cầu, hầm, kính, sách, thẻ, kịch, thơ, vật, nghề, mỏ, sứ, cáp, pin, phong, bỏng, thận, sản, lặn, chiến tranh, chiến sĩ, ung thư, bệnh nhân, công nghiệp, chuyên nghiệp, tình thương, liên lạc, nuôi dưỡng, may, điện, bia, rượu, giấy, chợ, biển, rừng, phim, cờ, khí, cát, đá, đồng, vàng, tìm kiếm, kiểm tra, bảo vệ, quản lý, phát triển, theo dõi, giám sát, quan sát, điều tra, ứng phó, hỗ trợ, phối hợp, cứu hộ, sáng tạo, hành động,
  kiểm soát, in, mở, giá, luật, trẻ, xanh, than, tim, mắt, nhi, hợp tác, dự báo, nghiên cứu, phân tích, thông tin, kinh doanh, cho vay, hợp nhất, chuyển tiếp, đối lập, thống nhất, tổng hợp, cứu nạn,
  báo cáo, đánh giá, bay, xây dựng, tổ chức, kế hoạch, hành chính, biểu diễn, thanh tra, phòng ngừa, phản ứng nhanh, chế biến, xuất khẩu, nhập khẩu, đầu tư, bổ trợ, trợ giúp, trật tự, thi đua, khen thưởng, tuyên truyền, ân xá, bầu cử, dịch bệnh`,
);

/** Heads that lead to a name when they are written small; others of one syllable are mostly other words. */
export const lowHeads = foldedSet(
  "hãng, báo, tờ, đài, trang, trường, đảng, nhóm, quỹ, viện, sàn, cty, công ty, CLB, ngân hàng, siêu thị, tiệm, chuỗi",
);

/** Heads that at the start of a sentence only say what the name after them is: 'Cảnh sát Pháp', 'Đoàn Thanh Hóa'. */
export const describingHeads = foldedSet(
  `cảnh sát, quân đội, tòa án, tòa, phái đoàn, phái bộ, đoàn, đội, chính quyền, thanh tra, tổ chức, hiệp hội, hội, hợp tác xã, HTX, công an, hải quan, quỹ, phong trào, liên minh, công đoàn, nghiệp đoàn, băng, nhóm, câu lạc bộ, bộ đội, cộng đồng, lực lượng, liên quân, dòng,
  văn phòng, chi nhánh, bưu điện, phi đội, mạng lưới, trạm, hạt, nha, dàn nhạc, đại sứ quán`,
);

/** Heads whose names may be all small behind them: 'Trường đào tạo lính dù …', 'Quỹ hỗ trợ nông dân …'. */
export const smallNameHeads = foldedSet(
  "lực lượng, trường, học viện, trung tâm, viện, ủy ban, uỷ ban, hội đồng, quỹ, liên đoàn, hiệp hội, cơ quan, tòa án, tổ chức, phái bộ, ban, văn phòng",
);

/** Heads that no name keeps when they open a sentence. */
export const openingHeads = foldedSet(
  `hãng phim truyện, chuỗi, nhóm, nhóm nhạc, ban nhạc, hãng, báo, tờ, trang, trang tin, kênh, tiệm, quán, siêu thị, cửa hàng, thương hiệu, nhãn hàng, startup, hãng tin, hãng xe, nhà mạng, nhà bán lẻ, hãng hàng không, hãng phim, liên doanh, tiệm may, tiệm bánh, tiệm sách, quán phở, quán cà phê, băng nhóm, băng, phe, nhật báo, tuần báo, tờ báo, tạp chí`,
);

/** What a firm makes or deals in, with which its short name begins: 'Xi măng Núi Mây', 'Dược Hậu Giang'. */
export const brandFields = foldedSet(
  `xi măng, bia, nhựa, thép, tôn thép, ống thép, gang thép, dược, dược phẩm, đạm, phân đạm, phân bón, phân lân, supe lân, mía đường, cao su, giấy, gỗ, gạch, gạch men, sứ, kính, dệt, dệt may, dệt kim, sợi, thủy sản, hải sản, thực phẩm, thực phẩm xuất khẩu, lương thực, bánh kẹo, sữa, rượu, rượu bia, vang, nước khoáng, nước giải khát, đồ hộp, dầu thực vật, thuốc lá, thuốc sát trùng, hóa chất, bột giặt, cáp điện, dây cáp điện, bóng đèn, phích nước, pin, ắc quy, cơ điện, cơ điện lạnh, kim khí, khoáng sản, than, xăng dầu, lọc hóa dầu, lọc dầu, hóa dầu, vàng bạc đá quý, VBĐQ, vận tải, vận tải biển, vận tải dầu khí, taxi, địa ốc, BĐS, xây lắp, bê tông, đá ốp lát, vật tư, vật tư xăng dầu, giống cây trồng, thức ăn chăn nuôi, chăn nuôi, điện máy`,
);

/** Heads of those that act for a state, which most texts write small. */
export const forces = foldedSet(
  "lực lượng, cảnh sát, quân đội, chính quyền, bộ đội, thanh tra, tòa án, tòa, tình báo, đoàn, đội, nhóm, chính phủ, phái đoàn, phái bộ, liên quân",
);

/** Authorities of a town: a name of two syllables after them is the town's, whatever it begins with. */
export const localHeads = foldedSet(
  `sở, phòng, chi cục, công an, UBND, HĐND, BHXH, đảng ủy, huyện ủy, tỉnh ủy, quận ủy, thành ủy, thị ủy, đảng bộ, hạt, hạt kiểm lâm, trại giam, trại tạm giam, đồn, đồn biên phòng, trạm, ban quản lý, cảng vụ, kho bạc, TAND, VKSND, tòa án nhân dân, viện kiểm sát nhân dân,
  ban chỉ huy, ban chỉ huy quân sự, điện lực, bưu điện, xã đoàn, huyện đoàn, tỉnh đoàn, thành đoàn, liên đoàn lao động, hải quan, đội, ủy ban nhân dân, hội đồng nhân dân, trung tâm, nhà máy`,
);

/** Heads whose name says nothing without them: kept at the start of a sentence too. */
export const keptHeads = foldedSet(
  `bệnh viện, BV, đại học, ĐH, trường đại học, trường ĐH, học viện, cao đẳng, trường cao đẳng, trường THPT, trường THCS, trường tiểu học, trường mầm non, viện, nhạc viện, trại giam, nhà máy, ngân hàng nhà nước, công ty CP, công ty TNHH, công ty TNHH MTV, thời báo, đoàn ĐBQH, đoàn đại biểu Quốc hội, vùng cảnh sát biển, bệnh viện đa khoa, bệnh viện quốc tế, bệnh viện tư nhân, bệnh viện đại học, BVĐK, BV đa khoa, bệnh viện ĐK, trường cao đẳng nghề, trường trung cấp, trường trung cấp nghề, trường chính trị, trường cán bộ, trường đảng, trường quân sự, trường sĩ quan, trường THCS và THPT, trường TH và THCS, trường PTTH, trường PTCS, trường PTDT nội trú, trường PTDT bán trú, trường PTDTNT, trường mẫu giáo, trường trung học, trường trung học phổ thông, trường trung học cơ sở, trường giáo dưỡng, trường TH, trường MN, THPT, THCS`,
);

/** Heads that a bare number makes a name: 'Sư đoàn 316', 'Bệnh viện 103'. */
export const numberedHeads = foldedSet(
  `vùng cảnh sát biển, hải đội, hải đoàn, phân đội, quân khu, quân đoàn, sư đoàn, lữ đoàn, trung đoàn, tiểu đoàn, đại đội, trung đội, đoàn, đội, hải đoàn, hải đội, chi đội, vùng, liên khu, không đoàn, bệnh viện, bệnh viện quân y, quân y viện, ban quản lý dự án, khu quản lý đường bộ, xí nghiệp, nhà máy, trạm, cục, đài, kênh, phòng, khoa, hạm đội, binh đoàn, công ty, BQL dự án`,
);

/** A number right behind these belongs to the name. */
export const numberedParts = foldedSet(
  "số, cơ sở, khu vực, vùng, quận, phường, chi nhánh, quân khu, quân đoàn, sư đoàn, lữ đoàn, trung đoàn, tiểu đoàn, đặc công, công binh, quân y, dự án, đường bộ, phòng, ban quản lý dự án",
);

/** Their seat belongs to the name: 'Đại sứ quán Việt Nam tại Nhật Bản'. */
export const seatedBodies = foldedSet(
  "trung tâm văn hóa, viện văn hóa, hiệp hội doanh nghiệp, hội doanh nghiệp, hiệp hội doanh nhân, đại sứ quán, tổng lãnh sự quán, lãnh sự quán, phòng thương mại, hội người Việt Nam, hội người, hội đồng hương, hội ái hữu",
);

/** What bodies do: a small word of these never belongs to the name before it. */
export const verbsAfterNames = foldedSet(
  `nói, cho, đã, đang, sẽ, vừa, cũng, vẫn, bị, được, đưa, mua, bán, ra, vào, lên, xuống, có, là, và, của, ở, tại, trong, khi, với, để, từ, đến, tới, mở, thắng, thua, gặp, hòa, đi, làm, yêu cầu, đề nghị, kêu gọi, khẳng định, cảnh báo, thông báo, tuyên bố, tuyên,
  phối hợp, tổ chức, quyết định, cấp, bắt, gửi, nhận, nhận định, xác nhận, xác định, phát hiện, phát biểu, phát động, phát hành, công bố, ban hành, ký, trao, tặng, chi, thu, thu hồi, thu giữ, tăng, giảm, mời, họp, cử, chuyển, hứa, dọa, đe dọa, bác bỏ, phủ nhận, từ chối, đồng ý, phản đối, ủng hộ, chỉ đạo, chỉ ra, giao, nêu,
  viết, đăng, đưa tin, dẫn, tiết lộ, cáo buộc, lên án, lên tiếng, lên kế hoạch, chịu, cần, muốn, nên, phải, không, chưa, mới, còn, sắp, dự kiến, dự báo, dự định, cam kết, đầu tư vào, rót, chi trả, chiếm, giành, giữ, đạt, đón, tiếp, tiếp nhận, tiếp tục, thực hiện, triển khai, tiến hành, khởi tố, truy tố, xét xử, mở phiên, điều, điều động, điều tra, huy động,
  kiến nghị, đề xuất, báo cáo, trình, thẩm tra, thảo luận, thông qua, bầu, bổ nhiệm, miễn nhiệm, kỷ luật, xử phạt, phạt, cấm, cho phép, cho hay, cho biết, cho rằng, chia sẻ, bày tỏ, đánh giá, nhấn mạnh, thừa nhận, khuyến cáo, khuyên, lưu ý, giải thích, trả lời, hướng dẫn, hỗ trợ, giúp, tài trợ, cùng, theo, về, do, vì, nhưng, nếu, như, hơn, đều, lại, rồi,
  ở số, nằm, đóng, dựng, xây, lập, thành lập, khai trương, khánh thành, bàn giao, bắn, phóng, tấn công, tiêu diệt, giải cứu, cứu, dập, khám, chữa, điều trị, ghép, dạy, tuyển, tuyển sinh, lấy, đòi, kiện, khởi kiện, thua, lãi, lỗ, nợ, vay, bơm, hút, niêm phong, kiểm tra, ngừng, dừng, đình chỉ, hủy, hoãn, ngày, hôm, sáng, chiều, tối, trưa, đêm, tuần, tháng, năm, quý, nay, này, đó, ấy, kia, nào, trước, sau, nơi, cách, qua, gần, trên, dưới, ngoài, giữa, đối, tuy, song, gồm, thuộc, ghi, hy vọng, mong, tin, lo, e, coi, xem, biết, thấy, tìm, tránh, đặt, đổi, dời, thay, sửa, chọn, dùng, sản xuất ra, chạy, chở, bay, hạ, nâng, siết, nới, gỡ, chặn, ngăn, áp, kêu, quay, treo, chiếu, diễn, hát, chơi, sang, rút, rời, trở, đông, nhất trí, khai mạc, bế mạc, khởi công, giới thiệu, trưng bày, phản ánh, phân công, phê duyệt, phê bình, xin, xây dựng xong, hay, hoặc, mà, thì, vốn, hiện, luôn, thường, từng, nhằm, bởi, tức, gọi, kể, hỏi, đáp, đặc biệt`,
);

/** Parts of long names written small between capitalised ones. */
export const innerWords = foldedSet("và, số, về, của các, chống, vì, cho, các, người, với, trực thuộc, bang");
