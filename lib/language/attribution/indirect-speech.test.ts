import { expect, test } from "vitest";
import { reading } from "./sample-reading";

/** A text, then what is read from it: source | cue | claims | mode, kind and speaker ← what reports it. */
const readings: [text: string, ...lines: string[]][] = [
  [
    "Ông Lộc cho biết mực nước đã giảm nửa mét.",
    "Ông Lộc | cho biết | mực nước đã giảm nửa mét | indirect named_person Trần Bá Lộc",
  ],
  [
    "Bà Hường cho hay, lớp học sẽ mở lại từ tuần sau.",
    "Bà Hường | cho hay | lớp học sẽ mở lại từ tuần sau | indirect named_person Đỗ Thị Hường",
  ],
  [
    "Chiều qua, Bộ trưởng Giao thông Lavia Mikael Strand tuyên bố tuyến phà sẽ ngừng hoạt động.",
    "Bộ trưởng Giao thông Lavia Mikael Strand | tuyên bố | tuyến phà sẽ ngừng hoạt động | indirect named_person Mikael Strand",
  ],
  [
    "Giám đốc Bệnh viện Thanh Hà - bác sĩ Đỗ Thị Hường - cho biết, hai bệnh nhân đã xuất viện.",
    "bác sĩ Đỗ Thị Hường | cho biết | hai bệnh nhân đã xuất viện | indirect named_person Đỗ Thị Hường",
  ],
  [
    "Ana Belova, một nhà khí tượng làm việc tại Port Alma, cho rằng bão sẽ đổi hướng.",
    "Ana Belova | cho rằng | bão sẽ đổi hướng | indirect named_person Ana Belova",
  ],
  [
    "Ông Trần Bá Lộc, Phó giám đốc Sở Y tế Thanh Hà nói rằng dịch đã lui.",
    "Ông Trần Bá Lộc | nói rằng | dịch đã lui | indirect named_person Trần Bá Lộc",
  ],
  [
    "Nguồn nước đã sạch trở lại, ông Nguyễn Văn Khải, Trưởng phòng Môi trường, cho biết.",
    "ông Nguyễn Văn Khải | cho biết | Nguồn nước đã sạch trở lại | indirect named_person Nguyễn Văn Khải",
  ],
  [
    "Ông Demir từ chối nêu số tiền, nói rằng hợp đồng còn hiệu lực.",
    "Ông Demir | nói rằng | hợp đồng còn hiệu lực | indirect named_person Yusuf Demir",
  ],
  [
    "Ông Lộc thừa nhận sai sót và cho rằng việc sửa chữa sẽ mất nhiều tháng.",
    "Ông Lộc | thừa nhận | sai sót | indirect named_person Trần Bá Lộc",
    "Ông Lộc | cho rằng | việc sửa chữa sẽ mất nhiều tháng | indirect named_person Trần Bá Lộc",
  ],
  [
    "Bà Belova cho biết đoàn tàu chậm hai giờ, đồng thời cảnh báo hành khách không nên ra ga sớm.",
    "Bà Belova | cho biết | đoàn tàu chậm hai giờ | indirect named_person Ana Belova",
    "Bà Belova | cảnh báo | hành khách không nên ra ga sớm | indirect named_person Ana Belova",
  ],
  [
    "Phó chủ tịch tỉnh, ông Nguyễn Văn Khải khẳng định kho lương đủ dùng đến mùa xuân.",
    "ông Nguyễn Văn Khải | khẳng định | kho lương đủ dùng đến mùa xuân | indirect named_person Nguyễn Văn Khải",
  ],
  [
    "Một quan chức Norvia tiết lộ cuộc gặp diễn ra vào đêm 3/5 nhưng không cung cấp thêm chi tiết.",
    "Một quan chức Norvia | tiết lộ | cuộc gặp diễn ra vào đêm 3/5 | indirect anonymous ∅",
  ],
  [
    "Ông Lộc cảnh báo các hộ ven sông rằng đỉnh lũ chưa qua.",
    "Ông Lộc | cảnh báo | đỉnh lũ chưa qua | indirect named_person Trần Bá Lộc",
  ],
  [
    "Bà Price nói với Reuters rằng quỹ đã cạn.",
    "Bà Price | nói | quỹ đã cạn | indirect named_person Joan Price",
  ],
  [
    "Lavia phủ nhận những cáo buộc trên.",
    "Lavia | phủ nhận | những cáo buộc trên | indirect organisation Lavia",
  ],
  [
    "Norvia dọa cắt nguồn điện nếu không được trả nợ.",
    "Norvia | dọa | cắt nguồn điện nếu không được trả nợ | indirect organisation Norvia",
  ],
  [
    "Công ty Sông Xanh cam kết sẽ trồng lại rừng trong hai năm.",
    "Công ty Sông Xanh | cam kết | sẽ trồng lại rừng trong hai năm | indirect organisation Công ty Sông Xanh",
  ],
  [
    "Tổ chức Cứu trợ Biển kêu gọi các nước mở cảng cho tàu cá.",
    "Tổ chức Cứu trợ Biển | kêu gọi | các nước mở cảng cho tàu cá | indirect organisation Tổ chức Cứu trợ Biển",
  ],
  [
    "Lavia và Norvia hứa hẹn sẽ mở lại cửa khẩu.",
    "Lavia và Norvia | hứa hẹn | sẽ mở lại cửa khẩu | indirect organisation Lavia; Norvia",
  ],
  [
    "Cảnh sát cho biết họ đã bắt ba nghi phạm.",
    "Cảnh sát | cho biết | họ đã bắt ba nghi phạm | indirect organisation ∅",
  ],
  [
    "Quân đội Lavia thông báo cuộc diễn tập đã kết thúc.",
    "Quân đội Lavia | thông báo | cuộc diễn tập đã kết thúc | indirect organisation ∅",
  ],
  [
    "Vụ cháy khiến Norvia lên tiếng đe dọa đóng biên giới.",
    "Norvia | đe dọa | đóng biên giới | indirect organisation Norvia",
  ],
  [
    "Thông tin từ Sở Y tế Thanh Hà cho biết, chín người đã được xuất viện.",
    "Sở Y tế Thanh Hà | cho biết | chín người đã được xuất viện | indirect organisation Sở Y tế Thanh Hà",
  ],
  [
    "Phản hồi của bà Price là “rất tiếc”.",
    "bà Price | Phản hồi | “rất tiếc” | direct named_person Joan Price",
  ],
  [
    "Trong thông cáo phát đi chiều nay, Harbour Trust cho biết con tàu còn thiếu phụ tùng.",
    "Harbour Trust | cho biết | con tàu còn thiếu phụ tùng | indirect organisation Harbour Trust",
  ],
  [
    "Trả lời báo Ven Biển, một quan chức thuộc văn phòng Tổng thống Yusuf Demir cho biết kế hoạch đã đổi.",
    "một quan chức thuộc văn phòng Tổng thống Yusuf Demir | cho biết | kế hoạch đã đổi | indirect anonymous ∅",
  ],
  [
    "Báo Ven Biển đưa tin hai thuyền viên đã trôi dạt gần Port Alma.",
    "Báo Ven Biển | đưa tin | hai thuyền viên đã trôi dạt gần Port Alma | indirect media Ven Biển",
  ],
  [
    "Đài truyền hình tại Port Alma - Ven Biển thông báo trận đấu bị dời lại.",
    "Ven Biển | thông báo | trận đấu bị dời lại | indirect media Ven Biển",
  ],
  [
    "Sáng nay, trao đổi với PV, Thượng tá Nguyễn Văn Khải - Phó trưởng Phòng Cảnh sát giao thông - cho biết, đường đèo đã thông.",
    "Thượng tá Nguyễn Văn Khải | cho biết | đường đèo đã thông | indirect named_person Nguyễn Văn Khải",
  ],
  [
    "Dù chưa có lịch thi đấu nhưng HLV Yusuf Demir cho biết sẽ triệu tập ba cầu thủ trẻ.",
    "HLV Yusuf Demir | cho biết | sẽ triệu tập ba cầu thủ trẻ | indirect named_person Yusuf Demir",
  ],
  [
    "Tháng trước, một viên chức Bộ Giao thông Lavia cho biết Lavia “chưa bao giờ có ‘hợp đồng ngầm’ với Norvia” và “không hề có ý định ấy.”",
    "một viên chức Bộ Giao thông Lavia | cho biết | Lavia “chưa bao giờ có ‘hợp đồng ngầm’ với Norvia” và “không hề có ý định ấy.” | mixed anonymous ∅",
  ],
  [
    "Hôm thứ Hai (5/6), Đại sứ Joan Price cho biết hai nước sẽ nối lại đàm phán.",
    "Đại sứ Joan Price | cho biết | hai nước sẽ nối lại đàm phán | indirect named_person Joan Price",
  ],
  [
    "Đại sứ Joan Price hôm thứ Hai (5/6) cho biết hai nước sẽ nối lại đàm phán.",
    "Đại sứ Joan Price | cho biết | hai nước sẽ nối lại đàm phán | indirect named_person Joan Price",
  ],
  [
    "Nhà chức trách khuyến cáo người dân không ra bãi biển.",
    "Nhà chức trách | khuyến cáo | người dân không ra bãi biển | indirect anonymous ∅",
  ],
  [
    "Mikael Strand viết trên trang cá nhân rằng chuyến đi “thật đáng nhớ”.",
    "Mikael Strand | viết | chuyến đi “thật đáng nhớ” | mixed named_person Mikael Strand",
  ],
  [
    "Nguyễn Văn Khải khai đã giấu chiếc xe dưới gầm cầu.",
    "Nguyễn Văn Khải | khai | đã giấu chiếc xe dưới gầm cầu | indirect named_person Nguyễn Văn Khải",
  ],
  [
    "Cơ quan điều tra đã tới cây cầu, nơi bị can Nguyễn Văn Khải khai đã giấu chiếc xe.",
    "bị can Nguyễn Văn Khải | khai | đã giấu chiếc xe | indirect named_person Nguyễn Văn Khải",
  ],
  [
    "Ban lãnh đạo Sông Xanh xác nhận đã mua lại cảng cũ.",
    "Ban lãnh đạo Sông Xanh | xác nhận | đã mua lại cảng cũ | indirect organisation Công ty Sông Xanh",
  ],
  [
    "Chủ tịch Trần Bá Lộc đề nghị các sở rà soát lại danh sách.",
    "Chủ tịch Trần Bá Lộc | đề nghị | các sở rà soát lại danh sách | indirect named_person Trần Bá Lộc",
  ],
  [
    "Công ty Sông Xanh đã có văn bản đề nghị tỉnh gia hạn.",
    "Công ty Sông Xanh | đề nghị | tỉnh gia hạn | indirect organisation Công ty Sông Xanh",
  ],
  [
    "Nhiều tài liệu tiết lộ chương trình do thám được Norvia công bố.",
    "Nhiều tài liệu | tiết lộ | chương trình do thám được Norvia công bố | indirect document ∅",
  ],
  [
    "Bộ Giao thông Lavia đề nghị các hãng rà soát và dự báo sát hơn lượng khách.",
    "Bộ Giao thông Lavia | đề nghị | các hãng rà soát và dự báo sát hơn lượng khách | indirect organisation Bộ Giao thông Lavia",
  ],
  [
    "Phó Giám đốc Sở Y tế Thanh Hà, bà Đỗ Thị Hường, thông tin thêm: hai ca bệnh nặng đã qua cơn nguy kịch.",
    "bà Đỗ Thị Hường | thông tin thêm | hai ca bệnh nặng đã qua cơn nguy kịch | indirect named_person Đỗ Thị Hường",
  ],
  [
    "Tuy nhiên, tờ báo 7 Days Port Alma cho biết cảng đã đóng.",
    "tờ báo 7 Days Port Alma | cho biết | cảng đã đóng | indirect media Port Alma",
  ],
  [
    "Một bài viết trên báo Ven Biển cho hay cảng đã đóng.",
    "Một bài viết trên báo Ven Biển | cho hay | cảng đã đóng | indirect media Ven Biển",
  ],
];

test.each(readings)("indirect speech: %s", (text, ...lines) => {
  expect(reading(text)).toEqual(lines);
});
