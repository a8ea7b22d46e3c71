import { expect, test } from "vitest";
import { reading } from "./sample-reading";

/** A text, then what is read from it: source | cue | claims | mode, kind and speaker ← what reports it. */
const readings: [text: string, ...lines: string[]][] = [
  [
    "Báo New York Times dẫn lời các quan chức Norvia giấu tên cho biết ông Strand sẽ từ chức.",
    "Báo New York Times | dẫn lời | các quan chức Norvia giấu tên cho biết ông Strand sẽ từ chức | indirect media New York Times",
    "các quan chức Norvia giấu tên | cho biết | ông Strand sẽ từ chức | indirect anonymous ∅ ← 0",
  ],
  [
    "Tờ Ven Biển dẫn nguồn tin ngoại giao cho hay cuộc gặp bị hoãn.",
    "Tờ Ven Biển | dẫn nguồn tin | nguồn tin ngoại giao cho hay cuộc gặp bị hoãn | indirect media Ven Biển",
    "nguồn tin ngoại giao | cho hay | cuộc gặp bị hoãn | indirect anonymous ∅ ← 0",
  ],
  [
    '"Chúng tôi chưa nhận được lời mời", AFP dẫn lời Bộ trưởng Ana Belova.',
    'AFP | dẫn lời | "Chúng tôi chưa nhận được lời mời" | direct media AFP',
    'Bộ trưởng Ana Belova | ∅ | "Chúng tôi chưa nhận được lời mời" | direct named_person Ana Belova ← 0',
  ],
  [
    'Nguồn tin an ninh Lavia cho biết "một quả đạn rơi gần cảng", AFP dẫn lại.',
    'AFP | dẫn lại | Nguồn tin an ninh Lavia cho biết "một quả đạn rơi gần cảng" | mixed media AFP',
    'Nguồn tin an ninh Lavia | cho biết | "một quả đạn rơi gần cảng" | direct anonymous ∅ ← 0',
  ],
  [
    "Một viên chức Lavia cho biết, tàu sẽ ra khơi sáng mai, đồng thời cảnh báo thủy thủ rằng biển động mạnh, theo Reuters.",
    "Reuters | theo | Một viên chức Lavia cho biết, tàu sẽ ra khơi sáng mai, đồng thời cảnh báo thủy thủ rằng biển động mạnh | indirect media Reuters",
    "Một viên chức Lavia | cho biết | tàu sẽ ra khơi sáng mai | indirect anonymous ∅ ← 0",
    "Một viên chức Lavia | cảnh báo | biển động mạnh | indirect anonymous ∅ ← 0",
  ],
  [
    "Hai hãng tàu lớn là Sông Xanh và Harbour Trust cũng lên tiếng phủ nhận đã tăng giá, theo AFP.",
    "AFP | theo | Hai hãng tàu lớn là Sông Xanh và Harbour Trust cũng lên tiếng phủ nhận đã tăng giá | indirect media AFP",
    "Sông Xanh và Harbour Trust | phủ nhận | đã tăng giá | indirect organisation Công ty Sông Xanh; Harbour Trust ← 0",
  ],
  [
    "Reuters đưa tin, ông Demir nói rằng ông sẽ kháng cáo.",
    "Reuters | đưa tin | ông Demir nói rằng ông sẽ kháng cáo | indirect media Reuters",
    "ông Demir | nói rằng | ông sẽ kháng cáo | indirect named_person Yusuf Demir ← 0",
  ],
  [
    "Điện Marvo cho biết họ không hay gì về tuyên bố của các viên chức Norvia rằng ông Demir đã rời thủ đô.",
    "Điện Marvo | cho biết | họ không hay gì về tuyên bố của các viên chức Norvia rằng ông Demir đã rời thủ đô | indirect organisation Điện Marvo",
    "các viên chức Norvia | tuyên bố | ông Demir đã rời thủ đô | indirect anonymous ∅ ← 0",
  ],
  [
    "Ủy ban Khí hậu bác bỏ thông tin mà giới chức Lavia đưa ra, rằng kho dầu đã rò rỉ.",
    "Ủy ban Khí hậu | bác bỏ | thông tin mà giới chức Lavia đưa ra, rằng kho dầu đã rò rỉ | indirect organisation Ủy ban Khí hậu",
    "giới chức Lavia | đưa ra | kho dầu đã rò rỉ | indirect anonymous ∅ ← 0",
  ],
  [
    "Bà Belova cho biết trong cuộc điện đàm, Thủ tướng Norvia Yusuf Demir đã cam kết mở kho dự trữ.",
    "Bà Belova | cho biết | trong cuộc điện đàm, Thủ tướng Norvia Yusuf Demir đã cam kết mở kho dự trữ | indirect named_person Ana Belova",
    "Thủ tướng Norvia Yusuf Demir | cam kết | mở kho dự trữ | indirect named_person Yusuf Demir ← 0",
  ],
  [
    "Ông Strand được Reuters dẫn lời nói rằng cuộc họp sẽ diễn ra vào thứ ba.",
    "Ông Strand | nói rằng | cuộc họp sẽ diễn ra vào thứ ba | indirect named_person Mikael Strand ← 1",
    "Reuters | dẫn lời | cuộc họp sẽ diễn ra vào thứ ba | indirect media Reuters",
  ],
  [
    "AFP dẫn lời luật sư Joan Price nói với tờ Ven Biển rằng phiên tòa bị hoãn.",
    "AFP | dẫn lời | luật sư Joan Price nói với tờ Ven Biển rằng phiên tòa bị hoãn | indirect media AFP",
    "luật sư Joan Price | nói | phiên tòa bị hoãn | indirect named_person Joan Price ← 0",
  ],
];

test.each(readings)("one source through another: %s", (text, ...lines) => {
  expect(reading(text)).toEqual(lines);
});
