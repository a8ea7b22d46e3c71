/**
 * Words and names that are everywhere in the news but rare in general prose, by the share of news
 * articles in which they may be expected. Our own rough estimate, in three steps: without it, two
 * articles that only share a country and an agency would look alike. Phrases are separated by commas.
 */
export const newsShares: readonly (readonly [share: number, phrases: string])[] = [
  [
    0.3,
    `việt nam, mỹ, cho biết, theo, ngày, tuyên bố, quan chức, chính phủ, quốc gia, thế giới, người dân, hôm,
    thứ hai, thứ ba, thứ tư, thứ năm, thứ sáu, thứ bảy, chủ nhật, cơ quan, thông tin, sự việc, vụ việc, phát biểu,
    phóng viên, khu vực, tình hình, trong khi, tuy nhiên, trước đó, hiện nay, liên quan, ít nhất, khoảng, hàng trăm,
    hàng nghìn, đồng thời, ngoài ra, thời gian, giờ địa phương, sáng, chiều, tối, đêm`,
  ],
  [
    0.15,
    `trung quốc, nga, hà nội, thành phố hồ chí minh, reuters, afp, ap, tổng thống, thủ tướng, chủ tịch, bộ trưởng,
    người phát ngôn, ngoại giao, quốc phòng, an ninh, quân đội, cảnh sát, hãng tin, dẫn lời, kinh tế, triệu, tỷ, đô la,
    công ty, hợp tác, hai nước, đại diện, chuyên gia, điều tra, thiệt hại, nạn nhân, tai nạn, thiệt mạng, bị thương,
    bệnh viện, nhà chức trách, lực lượng, thảo luận, đàm phán, thỏa thuận, cộng đồng quốc tế, xác nhận, thông báo,
    quyết định, dự kiến, kế hoạch, khẳng định, nhấn mạnh, bày tỏ, cáo buộc, cảnh báo, kêu gọi`,
  ],
  [
    0.07,
    `hàn quốc, triều tiên, nhật bản, anh, pháp, đức, ukraine, ấn độ, australia, philippines, indonesia, thái lan,
    campuchia, lào, myanmar, malaysia, singapore, đài loan, hồng kông, iran, iraq, syria, israel, palestine, canada,
    italia, tây ban nha, thổ nhĩ kỳ, ai cập, brazil, mexico, châu âu, châu á, đông nam á, trung đông, liên minh châu âu,
    liên hợp quốc, nato, asean, nhà trắng, lầu năm góc, điện kremlin, bộ ngoại giao, bộ quốc phòng, hội đồng bảo an,
    washington, mátxcơva, bắc kinh, tokyo, seoul, bình nhưỡng, london, paris, berlin, kiev, new york, đà nẵng,
    hải phòng, cần thơ, tên lửa, hạt nhân, vũ khí, trừng phạt, bầu cử, quốc hội, tấn công, xung đột, biên giới,
    máy bay, tàu, bão, lũ, động đất, hỏa hoạn, cháy, giá, thị trường, doanh nghiệp, ngân hàng, lãi suất, xuất khẩu,
    nhập khẩu, sản xuất, đầu tư, bóng đá, trận đấu, huấn luyện viên, đội tuyển, cầu thủ, bàn thắng, vòng loại, giải,
    học sinh, giáo viên, trường học, bác sĩ, bệnh nhân, dịch bệnh, tòa án, bị cáo, khởi tố, phương tiện, tài xế,
    thị trấn, tỉnh, huyện, xã, phường, khởi hành, phóng, thử, tầm ngắn, đạn đạo, vùng biển, bờ biển`,
  ],
];
