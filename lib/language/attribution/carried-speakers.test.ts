import { expect, test } from "vitest";
import { reading } from "./sample-reading";

/** A text, then what is read from it: source | cue | claims | mode, kind and speaker ← what reports it. */
const readings: [text: string, ...lines: string[]][] = [
  [
    "Ông Trần Bá Lộc cho biết đập đã đầy. Ông nói thêm rằng nước sẽ được xả trong đêm.",
    "Ông Trần Bá Lộc | cho biết | đập đã đầy | indirect named_person Trần Bá Lộc",
    "Ông | nói thêm rằng | nước sẽ được xả trong đêm | indirect named_person Trần Bá Lộc",
  ],
  [
    "Bà Đỗ Thị Hường đến muộn. Bà cho hay xe hỏng giữa đường.",
    "Bà | cho hay | xe hỏng giữa đường | indirect named_person Đỗ Thị Hường",
  ],
  [
    "Hiệu trưởng Đỗ Thị Hường vắng mặt tuần trước. Hiệu trưởng khẳng định trường không thiếu thầy cô.",
    "Hiệu trưởng | khẳng định | trường không thiếu thầy cô | indirect named_person Đỗ Thị Hường",
  ],
  [
    "Nhà nghiên cứu Ana Belova đo nhiệt độ nước suốt mùa đông. “Biển ấm lên rất nhanh”, nhà nghiên cứu này nói.",
    "nhà nghiên cứu này | nói | “Biển ấm lên rất nhanh” | direct named_person Ana Belova",
  ],
  [
    "Ủy ban Khí hậu họp hôm qua. Ủy ban này nhận thấy số liệu còn thiếu.",
    "Ủy ban này | nhận thấy | số liệu còn thiếu | indirect organisation Ủy ban Khí hậu",
  ],
  [
    "Ông Lộc nói: “Chúng tôi đã làm hết sức.” “Phần còn lại là của thành phố và người dân ven sông.”",
    "Ông Lộc | nói | “Chúng tôi đã làm hết sức.” + “Phần còn lại là của thành phố và người dân ven sông.” | direct named_person Trần Bá Lộc",
  ],
  [
    "Ông Strand cho biết tàu chạy chậm lại. Thủy thủ hiện chỉ “làm nửa ngày và nghỉ luân phiên theo tuần” ở các cảng nhỏ.",
    "Ông Strand | cho biết | tàu chạy chậm lại | indirect named_person Mikael Strand",
    "∅ | ∅ | Thủy thủ hiện chỉ “làm nửa ngày và nghỉ luân phiên theo tuần” ở các cảng nhỏ | mixed named_person Mikael Strand",
  ],
  [
    "Mạng này có hai triệu thành viên và Khải cho rằng con số ấy sẽ tăng gấp đôi.",
    "Khải | cho rằng | con số ấy sẽ tăng gấp đôi | indirect named_person Nguyễn Văn Khải",
  ],
  [
    "Ông Trần Bá Lộc đến sớm. (Ảnh: Nguyễn Văn Khải) Ông cho biết nước đã rút.",
    "Ông | cho biết | nước đã rút | indirect named_person Trần Bá Lộc",
  ],
];

test.each(readings)("speaker from before: %s", (text, ...lines) => {
  expect(reading(text)).toEqual(lines);
});
