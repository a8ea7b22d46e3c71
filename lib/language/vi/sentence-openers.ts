import { foldedSet } from "../folded-set";

/** Words that open sentences and are no part of the name after them. */
export const sentenceOpeners = foldedSet(
  `theo, tại, ở, ông, bà, anh, chị, cô, ngày, hiện, riêng, song, nhưng, tuy, tuy nhiên, khi, sau, trước, trong, ngoài, với, đến, tới, từ, do, vì, bởi, nếu, dù, mặc, để, cả, các, những, một, hai, ba, bốn, năm, sáu, bảy,
  tám, chín, mười, và, còn, cũng, đây, đó, nay, qua, về, cùng, như, hôm, tối, sáng, chiều, trưa, đêm, tháng, tuần, quý, cuối, đầu, giữa, gần, hơn, nhiều, mọi, mỗi, mới, vừa, đã, đang, sẽ, bị, được, không, chưa, chỉ, vẫn,
  lại, rồi, thì, mà, là, có, nhờ, bên, phía, trên, dưới, giới, người, báo, tờ, tạp, đài, hãng, trang, tổng, phó, nguyên, cựu, tân, trả, phát, nói, cho, xem, ảnh, nguồn, đặc, thậm, thực, thế, vậy, bất, ngay, chính, đối, liên,
  tương, phần, khoảng, khác, cách, chúng, họ, tôi, ta, mình, nó, ai, gì, sao, bao, nào, đâu, hãy, xin, mời, nhân, nhìn, nhất, thứ, lần, lúc, cuộc, chuyến, vụ, việc, sự, nỗi, niềm, chiếc, con, cái, bức, cuốn, bài, tiếp, tiền, số,
  giá, hàng, nhà, đội, nhóm, cặp, đôi, cầu, quan, chức, lãnh, đạo, giám, chủ, tịch, bộ, sở, cục, chi, công, dân, khách, nước, thành, thị, tỉnh, quốc, thông, tin, tiến, kết, quả, nguyên nhân, hậu, mục, lý, lời, câu, dự, thời, thay, vào,
  trở, ra, lên, xuống, đi, làm, thấy, biết, hỏi, đáp, bạn, quý, đại, diện, viện, trường, đoàn, ủy, hội, ban, nghe, đọc, gặp, gọi, giúp, dẫn, đứng, ngồi, sống, chết, đánh, ăn, uống, mua, bán, mang, cần, muốn, nên, phải, bắt, mất, tìm, vụ,
  bởi, giả, tuyệt, may, thật, hầu, đa, toàn, từng, xét, xung, xuất, nhận, trao, tiêu, tổ, cơ, vấn, điều, đề, khi, hễ, dường, hình, tính, cấp, tuyển, thủ, hậu vệ, tên, tuổi, bóng, trận, vòng, kể, chia, khẳng, phát, bàn, đáng, rất, quá, hết, xong, chắc, hẳn, lẽ,
  cơn, mưa, bão, lũ, gió, trời, đất, biển, sông, thuyền, xe, máy, tàu, vé, cụ, ấy, thêm, ít, đủ, thiếu, sắp, luôn, thường, đôi, hồi, xưa, kèm, kiểu, loại, dòng, mẫu, phiên, bản, ứng, dụng, hệ, mạng, kênh, clip, video, sân, giải, nghi, nạn, tai, nhằm, suốt, ngược, trái,
  tuổi, chồng, vợ, mẹ, cha, bố, em, cháu, bé, thầy, học, sinh, giáo, viên, bác, luật, nghệ, ca, nhạc, diễn, đạo diễn, hoa, người mẫu, cư, tòa, án, cảnh, sát, quân, lính, tướng, tư, đặc biệt, cổ, phiếu, doanh, nghiệp, ngân, vốn, lãi, thuế, xăng, vàng, tỷ, tỉ, triệu, nghìn,
  đặt, đưa, cạnh, kèm, trải, chuyển, quay, cởi, hướng, hoặc, hay, tức, ví, nhắc, dành, gửi, đăng, vượt, thua, thắng, hòa, sút, ghi, bước, chơi, thi, tập, khởi, mở, đóng, kéo, giành, chọn, tuy vậy, bên cạnh, cuối cùng, trong khi, dự kiến, trước đó, sau đó, được biết, chân, tay, tiên`,
);
