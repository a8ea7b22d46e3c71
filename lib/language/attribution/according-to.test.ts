import { expect, test } from "vitest";
import { reading } from "./sample-reading";

/** A text, then what is read from it: source | cue | claims | mode, kind and speaker ← what reports it. */
const readings: [text: string, ...lines: string[]][] = [
  [
    "Theo ông Lộc, giá điện sẽ tăng vào mùa thu.",
    "ông Lộc | Theo | giá điện sẽ tăng vào mùa thu | indirect named_person Trần Bá Lộc",
  ],
  [
    "Theo Sông Xanh, doanh thu quý ba đạt bốn tỷ đồng.",
    "Sông Xanh | Theo | doanh thu quý ba đạt bốn tỷ đồng | indirect organisation Công ty Sông Xanh",
  ],
  [
    "Theo hãng tin AFP, quân đội Norvia cho biết hai tàu đã mất tích.",
    "hãng tin AFP | Theo | quân đội Norvia cho biết hai tàu đã mất tích | indirect media AFP",
    "quân đội Norvia | cho biết | hai tàu đã mất tích | indirect organisation ∅ ← 0",
  ],
  [
    "Theo nhận định của một số chuyên gia, giá gạo còn tăng.",
    "một số chuyên gia | Theo nhận định của | giá gạo còn tăng | indirect anonymous ∅",
  ],
  [
    "Theo lời bà Hường, lũ lên rất nhanh trong đêm.",
    "bà Hường | Theo lời | lũ lên rất nhanh trong đêm | indirect named_person Đỗ Thị Hường",
  ],
  [
    "Theo lời kể của các nhân chứng, chiếc xe lao xuống vực lúc rạng sáng.",
    "các nhân chứng | Theo lời kể của | chiếc xe lao xuống vực lúc rạng sáng | indirect anonymous ∅",
  ],
  [
    "Theo báo cáo của Ủy ban Khí hậu, nhiệt độ đã tăng một độ.",
    "báo cáo của Ủy ban Khí hậu | Theo | nhiệt độ đã tăng một độ | indirect document Ủy ban Khí hậu",
  ],
  [
    "Theo thống kê của Bộ Giao thông Lavia công bố hôm qua, số vụ tai nạn giảm một nửa.",
    "thống kê của Bộ Giao thông Lavia | Theo | số vụ tai nạn giảm một nửa | indirect document Bộ Giao thông Lavia",
  ],
  [
    "Theo kết quả khảo sát, đa số người dân ủng hộ phương án hai.",
    "kết quả khảo sát | Theo | đa số người dân ủng hộ phương án hai | indirect document ∅",
  ],
  [
    "Hiện tại, theo ông Khải, kho còn hơn hai nghìn tấn gạo.",
    "ông Khải | theo | Hiện tại + kho còn hơn hai nghìn tấn gạo | indirect named_person Nguyễn Văn Khải",
  ],
  [
    "Đã ba ngày trôi qua kể từ khi tàu mất tích, theo nhận định của thợ lặn, dòng chảy đã cuốn xác tàu ra xa.",
    "thợ lặn | theo nhận định của | dòng chảy đã cuốn xác tàu ra xa | indirect anonymous ∅",
  ],
  [
    "Nhà máy sẽ đóng cửa vào tháng sau, theo Reuters.",
    "Reuters | theo | Nhà máy sẽ đóng cửa vào tháng sau | indirect media Reuters",
  ],
  [
    "Tên nạn nhân chưa được công bố “vì lý do gia đình”, theo ông Strand.",
    "ông Strand | theo | Tên nạn nhân chưa được công bố “vì lý do gia đình” | mixed named_person Mikael Strand",
  ],
  [
    "Cũng theo ông Lộc, việc đền bù sẽ xong trong năm nay.",
    "ông Lộc | theo | việc đền bù sẽ xong trong năm nay | indirect named_person Trần Bá Lộc",
  ],
  [
    "Theo thông tin được báo Ven Biển tiết lộ, hai bên đã ký thỏa thuận mới.",
    "báo Ven Biển | tiết lộ | hai bên đã ký thỏa thuận mới | indirect media Ven Biển",
  ],
  [
    "Theo bà, lớp học không nên đông quá hai mươi em.",
    "bà | Theo | lớp học không nên đông quá hai mươi em | indirect anonymous ∅",
  ],
  [
    "Theo Bộ trưởng Mikael Strand, đường hầm “sẽ không mở lại” trước mùa hè.",
    "Bộ trưởng Mikael Strand | Theo | đường hầm “sẽ không mở lại” trước mùa hè | mixed named_person Mikael Strand",
  ],
  [
    "Cũng theo người đứng đầu bến tàu: “Đợt sửa chữa này kéo dài hai tuần”.",
    "người đứng đầu bến tàu | theo | “Đợt sửa chữa này kéo dài hai tuần” | direct anonymous ∅",
  ],
  [
    "Ủy ban Khí hậu cho rằng, theo báo cáo của Bộ Giao thông Lavia, số tàu đã giảm một nửa.",
    "Ủy ban Khí hậu | cho rằng | theo báo cáo của Bộ Giao thông Lavia, số tàu đã giảm một nửa | indirect organisation Ủy ban Khí hậu",
    "báo cáo của Bộ Giao thông Lavia | theo | số tàu đã giảm một nửa | indirect document Bộ Giao thông Lavia ← 0",
  ],
];

test.each(readings)("according to: %s", (text, ...lines) => {
  expect(reading(text)).toEqual(lines);
});
