import { foldedSet } from "../folded-set";

/** Forms of address: a name follows, never a country. */
export const honorifics = foldedSet(
  `ông, bà, anh, chị, cô, chú, bác, dì, cậu, em, bé, cụ, cháu, ngài, thầy, cô giáo, thầy giáo, em trai, em gái,
  anh trai, chị gái, con trai, con gái, chồng, vợ, cha, bố, mẹ, bạn gái, bạn trai, người yêu, chàng trai, cô gái,
  ca sỹ, ca sĩ, hoa hậu, á hậu, á khôi, người mẫu, siêu mẫu, người đẹp, MC, NSND, NSƯT, nghệ sĩ nhân dân,
  nghệ sĩ ưu tú, liệt sĩ, đồng chí, đ c, bị cáo, bị can, nghi can, nghi phạm, nạn nhân, đối tượng, sư thầy,
  GS, PGS, TS, ThS, BS, LS, KTS, KS, GS TS, PGS TS, TSKH, GS TSKH, TS BS, ThS BS, BS CK, tiến sĩ, thạc sĩ,
  giáo sư, phó giáo sư, lương y, hòa thượng, thượng tọa, đại đức, ni sư, linh mục, giám mục, mục sư, hồng y,
  giáo hoàng, đức giáo hoàng, thánh, bác sĩ, bác sỹ, mr, mrs, ms, dr, sir, dame, lord, nickname, biệt danh, bí danh, nghệ danh, pháp danh, bút danh, tục danh, tên thật, tên thật là, tên khai sinh, tên khai sinh là, tên thường gọi là, tên gọi thông thường là, tên gọi thân mật là, thường gọi là, nghệ danh là, biệt danh là, bạn đọc, độc giả, khán giả, thính giả, khán thính giả, người hâm mộ, facebooker, luật sư, kỹ sư, kiến trúc sư, diễn giả, bầu`,
);

/** Offices and callings: a name follows, or the body or country of the office and then the name. */
export const offices = foldedSet(
  `tổng thống, phó tổng thống, quyền tổng thống, tổng thống đắc cử, thủ tướng, phó thủ tướng, thủ tướng chính phủ lâm thời,
  chủ tịch, phó chủ tịch, chủ tịch nước, phó chủ tịch nước, chủ tịch hội đồng quản trị, chủ tịch HĐQT, tổng bí thư,
  bí thư, phó bí thư, bí thư thường trực, phó bí thư thường trực, bộ trưởng, thứ trưởng, quyền bộ trưởng, ngoại trưởng,
  tổng trưởng, quốc vụ khanh, quốc vương, nhà vua, vua, hoàng đế, nữ hoàng, hoàng hậu, hoàng tử, thái tử, công chúa,
  hoàng thân, đệ nhất phu nhân, phu nhân, giám đốc, phó giám đốc, tổng giám đốc, phó tổng giám đốc, giám đốc điều hành,
  quyền tổng giám đốc, CEO, GĐ, PGĐ, TGĐ, Phó TGĐ, trưởng ban, phó ban, phó trưởng ban, trưởng phòng, phó phòng,
  phó trưởng phòng, trưởng đoàn, phó trưởng đoàn, phó đoàn, trưởng khoa, phó khoa, viện trưởng, phó viện trưởng,
  cục trưởng, phó cục trưởng, vụ trưởng, phó vụ trưởng, chi cục trưởng, tổng cục trưởng, phó tổng cục trưởng,
  chánh án, phó chánh án, chánh văn phòng, phó chánh văn phòng, chánh thanh tra, tổng thanh tra, phó tổng thanh tra, thanh tra viên, thẩm phán, kiểm sát viên, công tố viên,
  tổng công tố, hiệu trưởng, hiệu phó, phó hiệu trưởng, giảng viên, giáo viên, nhà giáo, sinh viên, học sinh, thí sinh,
  nhà báo, phóng viên, biên tập viên, BTV, PV, tổng biên tập, phó tổng biên tập, người dẫn chương trình, phát thanh viên,
  phát ngôn viên, người phát ngôn, phát ngôn nhân, nữ phát ngôn viên, đại diện, người đại diện, đại sứ, đại biện,
  tổng lãnh sự, lãnh sự, đặc phái viên, đặc sứ, tướng, đại tướng, thượng tướng, trung tướng, thiếu tướng, chuẩn tướng,
  đô đốc, phó đô đốc, chuẩn đô đốc, thống chế, thống tướng, đại tá, thượng tá, trung tá, thiếu tá, đại úy, thượng úy,
  trung úy, thiếu úy, thượng sĩ, trung sĩ, hạ sĩ, binh sĩ, binh nhì, tư lệnh, phó tư lệnh, tổng tham mưu trưởng,
  tham mưu trưởng, chính ủy, chỉ huy, chỉ huy trưởng, cảnh sát trưởng, HLV, huấn luyện viên, trợ lý HLV, HLV trưởng,
  tiền đạo, tiền vệ, hậu vệ, trung vệ, thủ môn, thủ thành, cầu thủ, đội trưởng, chân sút, danh thủ, tuyển thủ,
  cựu tuyển thủ, trọng tài, VĐV, vận động viên, tay vợt, tay đua, kỳ thủ, võ sĩ, cua rơ, kình ngư, lực sĩ, ngôi sao,
  siêu sao, sao, nhạc sĩ, nhạc công, nghệ sĩ, danh ca, danh hài, diễn viên, nữ diễn viên, nam diễn viên, đạo diễn,
  nhà sản xuất, biên kịch, biên đạo, đạo diễn phim, nhà thiết kế, NTK, stylist, nhiếp ảnh gia, nhà nhiếp ảnh, họa sĩ,
  nhà điêu khắc, nhà văn, nhà thơ, dịch giả, tác giả, nhà sử học, sử gia, nhà khoa học, nhà nghiên cứu,
  nhà phân tích, nhà kinh tế, nhà kinh tế học, nhà hoạt động, nhà ngoại giao, nhà lãnh đạo, lãnh đạo, lãnh tụ, thủ lĩnh,
  chuyên gia, chuyên viên, cố vấn, trợ lý, thư ký, tổng thư ký, phó tổng thư ký, người đứng đầu, người đồng cấp,
  người đồng nhiệm, ứng cử viên, ứng viên, nghị sĩ, nghị sỹ, thượng nghị sĩ, hạ nghị sĩ, dân biểu, đại biểu, ĐB, ĐBQH,
  nghị viên, thống đốc, phó thống đốc, thị trưởng, phó thị trưởng, tỉnh trưởng, quận trưởng, toàn quyền, thủ hiến,
  cao ủy, ủy viên, ủy viên thường vụ, tỷ phú, triệu phú, doanh nhân, đại gia, nữ doanh nhân, nhà đầu tư,
  ông chủ, bà chủ, nhà sáng lập, người sáng lập, đồng sáng lập, giám đốc marketing, giám đốc kỹ thuật, quản lý,
  nhân viên, cựu nhân viên, công nhân, nông dân, tài xế, lái xe, phi công, cơ trưởng, phi hành gia, tay súng, trùm,
  trùm ma túy, kẻ, hung thủ, thủ phạm, người thổi còi, cựu điệp viên, điệp viên, nhà thám hiểm, người dân, giới chức,
  quan chức, viên chức, cựu quan chức, quan chức cấp cao, chiến lược gia, thuyền trưởng, bình luận viên, blogger, vlogger, influencer, KOL, nữ youtuber, nữ tiktoker,
  biện lý, chánh biện lý, phó biện lý, nữ tu, sư cô, sư thầy, sư trụ trì, trụ trì, đề đốc, phó đề đốc, trung tướng, đại tướng, bộ trưởng ngân khố, giám đốc cứu hỏa, cảnh sát trưởng, hạt trưởng, hạt phó, đồn trưởng, đồn phó, trạm trưởng, trạm phó, đội phó, tổ trưởng, tổ phó, trưởng thôn, trưởng bản, trưởng ấp, trưởng ga, phó trưởng ga, trưởng đồn, xã trưởng, già làng, xóm trưởng,
  trưởng nhóm, phó nhóm, thủ lĩnh nhóm, ca trưởng, nhạc trưởng, chỉ huy dàn nhạc, bầu show, ông bầu, bầu sô, nghệ nhân, nghệ sĩ violin, nghệ sĩ piano, danh cầm, tay guitar, tay trống, rapper, DJ, hot girl, hotgirl, người mẫu ảnh, vũ công, biên đạo múa, quay phim, nhà quay phim, nhà phê bình, nhà báo ẩm thực, nhà tạo mẫu, nhà sưu tập, dân phượt, youtuber, tiktoker, streamer, thủ khoa, á khoa, nữ sinh, nam sinh, cựu sinh viên,
  cầu thủ trẻ, tiền đạo trẻ, chân chuyền, tay đập, tay ném, xạ thủ, vận động viên, VĐV, cung thủ, đô vật, đô cử, kiện tướng, đại kiện tướng, cua rơ, cua-rơ, golfer, tay golf, ngoại binh, nội binh, trung phong, hộ công, chủ công, libero, thủ quân, đội phó, trợ lý trọng tài, trưởng giải, điều phối viên, người đại diện, luật sư bào chữa, chủ tọa, thẩm phán chủ tọa, hội thẩm, hòa giải viên, giám định viên, điều tra viên, trinh sát, chiến sĩ, thượng sỹ, trung sỹ, hạ sỹ, binh nhất, y sĩ, y tá, điều dưỡng, hộ sinh, dược sĩ, bác sỹ, nha sĩ, chuyên viên tư vấn, giảng viên, trợ giảng, nghiên cứu sinh, học giả, viện sĩ, nhà xã hội học, nhà tâm lý học, nhà khảo cổ, nhà khảo cổ học, nhà sinh vật học, nhà toán học, nhà vật lý,
  kế toán trưởng, kế toán, thủ quỹ, trưởng đại diện, tổng quản lý, quản lý khách sạn, đầu bếp, bếp trưởng, nhân viên bảo vệ, bảo vệ, tiếp viên, tiếp viên trưởng, hướng dẫn viên, phiên dịch, phụ xe, phụ lái, ngư dân, nông dân, diêm dân, chủ tàu, chủ bè, chủ quán, chủ tiệm, chủ nhà, chủ trại, chủ xe, chủ voi, chủ doanh nghiệp, chủ đầu tư, tiểu thương, thương lái, môi giới, du khách, hành khách, khách hàng, cư dân, nhân chứng, người thân, hàng xóm, cựu binh, cựu chiến binh, thương binh, liệt sỹ, mẹ liệt sĩ, tình nguyện viên, nhà từ thiện, mạnh thường quân, thiền sư, thượng tọa, ni trưởng, thầy cả, thầy cúng, nghệ sĩ ưu tú, nghệ sĩ nhân dân, nữ văn sĩ, soạn giả, kịch sĩ, kịch tác gia, danh họa, cụ ông, cụ bà, ông cụ, bà cụ, ông lão, bà lão`,
);

/** Offices of firms and the like: behind somebody's name and a comma the firm follows. */
export const firmOffices = foldedSet(
  `giám đốc, phó giám đốc, tổng giám đốc, phó tổng giám đốc, phó tổng giám đốc thường trực, quyền tổng giám đốc, giám đốc điều hành, giám đốc kinh doanh, giám đốc tài chính, giám đốc marketing, giám đốc kỹ thuật, giám đốc truyền thông, giám đốc sáng tạo, tổng giám đốc điều hành, CEO, CFO, TGĐ, GĐ, PGĐ, Phó TGĐ, chủ tịch, phó chủ tịch, chủ tịch HĐQT, phó chủ tịch HĐQT, chủ tịch hội đồng quản trị, chủ tịch kiêm tổng giám đốc, chủ tịch kiêm CEO, trưởng đại diện, người phát ngôn, phát ngôn viên, đại diện, người đại diện, nhà sáng lập, người sáng lập, đồng sáng lập, nhà đồng sáng lập, sáng lập viên, tổng quản lý, bếp trưởng, kế toán trưởng, tổng biên tập, phó tổng biên tập, ông chủ, bà chủ`,
);

/** Come before a title and belong to it. */
export const titlePrefixes = foldedSet(
  "cựu, nguyên, tân, cố, quyền, phó, nữ, nam, đồng, cựu phó, nguyên phó, tổng, ông, bà",
);
