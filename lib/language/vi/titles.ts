import { foldedSet } from "../folded-set";

/** Forms of address: a name follows, never a country. */
export const honorifics = foldedSet(
  `ông, bà, anh, chị, cô, chú, bác, dì, cậu, em, bé, cụ, cháu, ngài, thầy, cô giáo, thầy giáo, em trai, em gái,
  anh trai, chị gái, con trai, con gái, chồng, vợ, cha, bố, mẹ, bạn gái, bạn trai, người yêu, chàng trai, cô gái,
  ca sỹ, ca sĩ, hoa hậu, á hậu, á khôi, người mẫu, siêu mẫu, người đẹp, MC, NSND, NSƯT, nghệ sĩ nhân dân,
  nghệ sĩ ưu tú, liệt sĩ, đồng chí, đ c, bị cáo, bị can, nghi can, nghi phạm, nạn nhân, đối tượng, sư thầy,
  GS, PGS, TS, ThS, BS, LS, KTS, KS, GS TS, PGS TS, TSKH, GS TSKH, TS BS, ThS BS, BS CK, tiến sĩ, thạc sĩ,
  giáo sư, phó giáo sư, lương y, hòa thượng, thượng tọa, đại đức, ni sư, linh mục, giám mục, mục sư, hồng y,
  giáo hoàng, đức giáo hoàng, thánh, bác sĩ, bác sỹ, luật sư, kỹ sư, kiến trúc sư, diễn giả, bầu`,
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
  cao ủy, ủy viên, ủy viên bộ chính trị, tỷ phú, triệu phú, doanh nhân, đại gia, nữ doanh nhân, nhà đầu tư,
  ông chủ, bà chủ, nhà sáng lập, người sáng lập, đồng sáng lập, giám đốc marketing, giám đốc kỹ thuật, quản lý,
  nhân viên, cựu nhân viên, công nhân, nông dân, tài xế, lái xe, phi công, cơ trưởng, phi hành gia, tay súng, trùm,
  trùm ma túy, kẻ, hung thủ, thủ phạm, người thổi còi, cựu điệp viên, điệp viên, nhà thám hiểm, người dân, giới chức,
  quan chức, viên chức, cựu quan chức, quan chức cấp cao, chiến lược gia, thuyền trưởng, bình luận viên, blogger`,
);

/** Come before a title and belong to it. */
export const titlePrefixes = foldedSet(
  "cựu, nguyên, tân, cố, quyền, phó, nữ, nam, đồng, cựu phó, nguyên phó, tổng, ông, bà",
);
