import { expect, test } from "vitest";
import { reading } from "./sample-reading";

/** A text, then what is read from it: source | cue | claims | mode, kind and speaker ← what reports it. */
const readings: [text: string, ...lines: string[]][] = [
  [
    'Ông Trần Bá Lộc nói: "Cây cầu sẽ mở lại vào tháng sau".',
    'Ông Trần Bá Lộc | nói | "Cây cầu sẽ mở lại vào tháng sau" | direct named_person Trần Bá Lộc',
  ],
  [
    "“Chúng tôi không đóng cửa nhà máy”, bà Đỗ Thị Hường khẳng định.",
    "bà Đỗ Thị Hường | khẳng định | “Chúng tôi không đóng cửa nhà máy” | direct named_person Đỗ Thị Hường",
  ],
  [
    "«Nước rút chậm hơn dự tính», ông Strand nói với các phóng viên.",
    "ông Strand | nói | «Nước rút chậm hơn dự tính» | direct named_person Mikael Strand",
  ],
  [
    "‘Không ai phải rời khỏi nhà’, bà Belova nhấn mạnh.",
    "bà Belova | nhấn mạnh | ‘Không ai phải rời khỏi nhà’ | direct named_person Ana Belova",
  ],
  [
    "''Tàu đã cập bến an toàn'', ông Demir cho biết.",
    "ông Demir | cho biết | ''Tàu đã cập bến an toàn'' | direct named_person Yusuf Demir",
  ],
  [
    "“Đường trơn lắm” - anh Khải kể.",
    "anh Khải | kể | “Đường trơn lắm” | direct named_person Nguyễn Văn Khải",
  ],
  [
    "“Sóng cao quá nửa mét”- ông Lộc quả quyết.",
    "ông Lộc | quả quyết | “Sóng cao quá nửa mét” | direct named_person Trần Bá Lộc",
  ],
  [
    "“Đợt này lúa mất trắng!” Bà Hường than thở.",
    "Bà Hường | than thở | “Đợt này lúa mất trắng!” | direct named_person Đỗ Thị Hường",
  ],
  [
    "“Con đê này chưa bao giờ vỡ.” Ông Khải nói. “Nhưng năm nay thì khác.”",
    "Ông Khải | nói | “Con đê này chưa bao giờ vỡ.” + “Nhưng năm nay thì khác.” | direct named_person Nguyễn Văn Khải",
  ],
  [
    "“Chúng tôi chờ mười năm rồi,” bà Price nói, “và sẽ chờ thêm nữa.”",
    "bà Price | nói | “Chúng tôi chờ mười năm rồi,” + “và sẽ chờ thêm nữa.” | direct named_person Joan Price",
  ],
  [
    'Trần Bá Lộc: "Thuế này không công bằng".',
    'Trần Bá Lộc | ∅ | "Thuế này không công bằng" | direct named_person Trần Bá Lộc',
  ],
  [
    "- Tôi chỉ muốn về nhà. Ở đây lạnh quá - bà Hường nói.",
    "bà Hường | nói | Tôi chỉ muốn về nhà. Ở đây lạnh quá | direct named_person Đỗ Thị Hường",
  ],
  [
    "“Họ bảo “đừng lo”, rồi họ bỏ đi”, anh Khải nhớ lại.",
    "anh Khải | nhớ lại | “Họ bảo “đừng lo”, rồi họ bỏ đi” | direct named_person Nguyễn Văn Khải",
  ],
  [
    "Bà Belova nói: “Ông Strand trả lời rằng kho đã trống từ mùa xuân”.",
    "Bà Belova | nói | “Ông Strand trả lời rằng kho đã trống từ mùa xuân” | direct named_person Ana Belova",
    "Ông Strand | trả lời rằng | kho đã trống từ mùa xuân | indirect named_person Mikael Strand ← 0",
  ],
  [
    'Ông Demir cho biết công ty "không có lý do gì để rút lui".',
    'Ông Demir | cho biết | công ty "không có lý do gì để rút lui" | mixed named_person Yusuf Demir',
  ],
  [
    "Ông Trần Bá Lộc nói:\n“Không ai được quên trận lụt ấy.”",
    "Ông Trần Bá Lộc | nói | “Không ai được quên trận lụt ấy.” | direct named_person Trần Bá Lộc",
  ],
  [
    "Bộ trưởng Ana Belova khẳng định với các phóng viên: “Hầm đã an toàn” và thừa nhận rằng việc kiểm tra kéo dài quá lâu.",
    "Bộ trưởng Ana Belova | khẳng định | “Hầm đã an toàn” | direct named_person Ana Belova",
    "Bộ trưởng Ana Belova | thừa nhận rằng | việc kiểm tra kéo dài quá lâu | indirect named_person Ana Belova",
  ],
  [
    "“Một vài tảng đá rơi xuống đường”, ông Demir nói song nguyên nhân “vẫn chưa rõ”.",
    "ông Demir | nói | “Một vài tảng đá rơi xuống đường” + nguyên nhân “vẫn chưa rõ” | mixed named_person Yusuf Demir",
  ],
  [
    "“Không ai biết trước” và “chúng tôi đã cố hết sức” trong đêm đó, bà Belova khẳng định.",
    "bà Belova | khẳng định | “Không ai biết trước” và “chúng tôi đã cố hết sức” trong đêm đó | mixed named_person Ana Belova",
  ],
  [
    'Phát biểu tại cuộc họp báo ở Port Alma, ông Demir nói: "Tôi sẽ trở lại".',
    'ông Demir | nói | "Tôi sẽ trở lại" | direct named_person Yusuf Demir',
  ],
  [
    "Khi được hỏi về vụ việc, người phát ngôn Điện Marvo Joan Price nói: “Không có gì để bàn.”",
    "người phát ngôn Điện Marvo Joan Price | nói | “Không có gì để bàn.” | direct named_person Joan Price",
  ],
  [
    "“Nước lên nhanh lắm. Chúng tôi chỉ kịp bế con chạy”, chị Hường kể, “và mọi thứ trôi hết.”",
    "chị Hường | kể | “Nước lên nhanh lắm. Chúng tôi chỉ kịp bế con chạy” + “và mọi thứ trôi hết.” | direct named_person Đỗ Thị Hường",
  ],
  [
    "Đại biểu Nguyễn Văn Khải (Thanh Hà): “Cần làm rõ trách nhiệm của chủ đầu tư.”",
    "Đại biểu Nguyễn Văn Khải | ∅ | “Cần làm rõ trách nhiệm của chủ đầu tư.” | direct named_person Nguyễn Văn Khải",
  ],
  [
    "“Hồ đã cạn trơ đáy”, đại biểu Đỗ Thị Hường (Port Alma) nhận xét.",
    "đại biểu Đỗ Thị Hường | nhận xét | “Hồ đã cạn trơ đáy” | direct named_person Đỗ Thị Hường",
  ],
  [
    "“Đám cháy lan rất nhanh trong đêm”, thanh tra cứu hộ vùng bắc Mikael Strand cho biết, với sự lo lắng hiện rõ trên mặt.",
    "thanh tra cứu hộ vùng bắc Mikael Strand | cho biết | “Đám cháy lan rất nhanh trong đêm” | direct named_person Mikael Strand",
  ],
];

test.each(readings)("direct speech: %s", (text, ...lines) => {
  expect(reading(text)).toEqual(lines);
});
