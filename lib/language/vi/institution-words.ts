import { foldedSet } from "../folded-set";

/**
 * Heads of bodies whose name says what they deal with: 'Bộ Quốc phòng', 'Tổ chức giám sát …'. The
 * head stays in the name.
 */
export const bodyHeads = foldedSet(
  `bộ, sở, cục, tổng cục, chi cục, vụ, ủy ban, ủy hội, hội đồng, cơ quan, viện, học viện, tổ chức, hiệp hội, liên đoàn,
  tổng liên đoàn, liên minh, liên hiệp, hội, mặt trận, đảng, quỹ, trung tâm, tòa án, tòa, viện kiểm sát, văn phòng,
  ban, phòng, tổng công ty, tập đoàn, ngân hàng, thông tấn xã, hãng thông tấn, đài truyền hình, đài phát thanh,
  đài tiếng nói, nhà xuất bản, NXB, bệnh viện, công an, CATP, CA, UBND, HĐND, VKSND, VKS, TAND, TTXVN, thanh tra,
  đội, trạm, đồn, hải quan, kho bạc, bảo hiểm, thành ủy, tỉnh ủy, huyện ủy, quận ủy, đảng ủy, đoàn, không quân, hải quân,
  lục quân, cảnh sát, cảnh sát biển, quân đội, quân khu, quân đoàn, sư đoàn, lữ đoàn, trung đoàn, tiểu đoàn, bộ tư lệnh,
  bộ chỉ huy, bộ đội, binh chủng, binh đoàn, giáo hội, tòa thánh, nghị viện, hạ viện, thượng viện, viện nghiên cứu,
  ban chỉ đạo, ban quản lý, ban tổ chức, ban chấp hành, ban thường vụ, ủy ban nhân dân, hội đồng nhân dân, đại sứ quán,
  tổng lãnh sự quán, lãnh sự quán, phái bộ, phái đoàn, liên quân, phong trào, nhà máy, xí nghiệp, hợp tác xã, HTX,
  kiểm toán, trung ương đoàn, khoa, câu lạc bộ, chính quyền, cơ quan cảnh sát điều tra, hãng hàng không, cục cảnh sát`,
);

/** Heads of names: 'Ngân hàng Standard …'. Kept inside a sentence when capitalised, else left out. */
export const nameHeads = foldedSet(
  `công ty, cty, công ty cổ phần, công ty CP, công ty TNHH, công ty TNHH MTV, công ty trách nhiệm hữu hạn,
  tổng công ty, tập đoàn, ngân hàng, hãng, trường, trường đại học, đại học, ĐH, trường ĐH, trường cao đẳng,
  trường THPT, THPT, trường THCS, THCS, trường tiểu học, trường mầm non, trường mẫu giáo, bệnh viện, BV, nhà xuất bản,
  báo, tờ, tạp chí, tờ báo, nhật báo, tuần báo, đài, đài truyền hình, kênh, trang, trang tin, hãng tin, hãng thông tấn,
  hãng hàng không, hãng phim, quỹ, viện, học viện, nhóm, đảng, tổ chức, phong trào, liên đoàn, trung tâm, sàn, NXB`,
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
  TAND tối cao, quân đội nhân dân, hội đồng bảo an, kiểm toán nhà nước, thanh tra chính phủ, tòa án tối cao, UBND TP,
  văn phòng chính phủ, văn phòng quốc hội, ủy ban thường vụ quốc hội, tổng tham mưu, đoàn thanh niên, vệ binh quốc gia`,
);

/** Words that name what a body deals with, or what sort of body it is. */
export const fieldWords = foldedSet(
  `quốc phòng, ngoại giao, nội vụ, an ninh, quốc gia, công an, tư pháp, tài chính, ngân sách, công thương, thương mại,
  kế hoạch, đầu tư, kế hoạch đầu tư, giao thông, vận tải, giao thông vận tải, GTVT, GD, ĐT, GD ĐT, giáo dục, đào tạo, y tế, xây dựng, nông nghiệp,
  phát triển, nông thôn, tài nguyên, môi trường, khoa học, công nghệ, thông tin, truyền thông, văn hóa, thể thao, du lịch,
  lao động, thương binh, xã hội, LĐ TB XH, dân tộc, dân tộc học, tôn giáo, nhân dân, nhà nước, trung ương, địa phương, tỉnh, thành phố,
  huyện, quận, xã, phường, hàng không, dân dụng, hàng hải, đường sắt, đường bộ, đường thủy, cảnh sát, hình sự, điều tra, liên bang,
  CSGT, CSHS, PCCC, CSĐT, phòng cháy, chữa cháy, giao thông đường bộ, ma túy, kinh tế, chức vụ, tình báo, trung ương,
  nhân quyền, giám sát, quan sát, theo dõi, ân xá, quốc tế, thế giới, châu Âu, châu Á, châu Phi, khu vực, bảo hiểm, tiền gửi,
  hoàn thuế, thuế, hải quan, kho bạc, dự trữ, tiền tệ, chứng khoán, kiểm toán, kiểm tra, thanh tra, tổ chức, tuyên giáo,
  dân vận, đối ngoại, đối nội, pháp luật, pháp chế, tư tưởng, bầu cử, nhân sự, thi đua, khen thưởng, quân sự, chính trị,
  hậu cần, kỹ thuật, cứu hộ, cứu nạn, tìm kiếm, phối hợp, ứng phó, phòng chống, lụt bão, thiên tai, khí tượng, thủy văn,
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
  hồi giáo, do thái, giám sát viên, hàng không quốc gia, điện tử, tự động hóa, cơ khí, chế tạo, hợp nhất, lâm thời, chuyển tiếp, đối lập, liên minh`,
);

/** Fields that are verbs when written small at the end: 'lực lượng … tìm kiếm'. */
export const verbFields = foldedSet(
  `tìm kiếm, kiểm tra, bảo vệ, quản lý, phát triển, theo dõi, giám sát, quan sát, điều tra, ứng phó, hỗ trợ, phối hợp, cứu hộ, sáng tạo, hành động,
  kiểm soát, in, mở, giá, luật, trẻ, xanh, than, tim, mắt, nhi, hợp tác, dự báo, nghiên cứu, phân tích, thông tin, kinh doanh, cho vay, hợp nhất, chuyển tiếp, đối lập, thống nhất, tổng hợp, cứu nạn,
  xây dựng, tổ chức, kế hoạch, hành chính, biểu diễn, thanh tra, phòng ngừa, phản ứng nhanh, chế biến, xuất khẩu, nhập khẩu, đầu tư, bổ trợ, trợ giúp, trật tự, thi đua, khen thưởng, tuyên truyền, ân xá, bầu cử, dịch bệnh`,
);

/** Heads that lead to a name when they are written small; others of one syllable are mostly other words. */
export const lowHeads = foldedSet(
  "hãng, báo, tờ, đài, kênh, trang, trường, đảng, nhóm, quỹ, viện, sàn, cty, công ty, CLB, ngân hàng",
);

/** Parts of long names written small between capitalised ones. */
export const innerWords = foldedSet("và, số, về, của các, chống, vì, cho, các, người, với, trực thuộc, bang");
