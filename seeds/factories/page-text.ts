/**
 * Two pages about one invented event, in the shapes that scrapers bring: a domestic page with headline, caption
 * twice and furniture; an overseas page without a headline, its dateline glued to the lead.
 */
export const domesticPage = `Kiribati mời Nauru bàn chuyện tàu cá

Một quan chức Kiribati nói hai nước sẽ gặp nhau ở Tarawa trong tuần tới, trong khi Nauru chưa xác nhận ngày họp.

Bộ trưởng Thủy sản Kiribati Temaru Ioane tại cảng Betio hôm 3/8.

Bộ trưởng Thủy sản Kiribati Temaru Ioane tại cảng Betio hôm 3/8.

Bộ trưởng Thủy sản Temaru Ioane nói với các phóng viên rằng cuộc gặp "sẽ bàn mọi chuyện, kể cả 12 giấy phép đánh cá".

Ông Ioane cho biết Kiribati đã gửi thư mời từ tháng trước. "Chúng tôi chờ câu trả lời", ông nói.

Phía Nauru cho biết họ "chưa thấy lý do để vội" và muốn dời cuộc gặp thêm một tháng.

Báo Bến Cảng

Có thể bạn quan tâm

Giá cá ngừ ở Samoa tăng mạnh

Giá cá ngừ ở Samoa tăng mạnh

Thương lái cho biết giá cá ngừ đã tăng hai lần trong tuần.

fb tw zl`;

export const overseasPage = `MANILA Một viên chức Kiribati cho biết hai quốc gia sẽ gặp nhau tại Tarawa tuần tới, trong lúc Nauru chưa xác nhận ngày họp, theo Sóng Xanh.
Tổng trưởng Thủy sản Temaru Ioane nói với các ký giả rằng cuộc gặp "sẽ bàn tất cả, gồm cả 12 giấy phép đánh cá."
Ông Ioane nói Kiribati đã gởi thư mời từ tháng trước: "Chúng tôi đợi câu trả lời."
Phía Nauru nói họ "chưa thấy lý do gì phải vội" và muốn hoãn cuộc gặp thêm một tháng.
Giáo sư Lorna Tekiri tại Đại học Nam Hải nói rằng tranh chấp về tàu cá đã kéo dài chín năm.`;
