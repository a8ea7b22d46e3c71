import { expect, test } from "vitest";
import { reading } from "./sample-reading";

/** A text, then what is read from it: source | cue | claims | mode, kind and speaker ← what reports it. */
const readings: [text: string, ...lines: string[]][] = [
  [
    "Nhiều nguồn tin cho rằng ông Demir sẽ đi đường biển.",
    "Nhiều nguồn tin | cho rằng | ông Demir sẽ đi đường biển | indirect anonymous ∅",
  ],
  [
    "Một quan chức Bộ Giao thông Lavia xin giấu tên cho biết hợp đồng đã bị hủy.",
    "Một quan chức Bộ Giao thông Lavia xin giấu tên | cho biết | hợp đồng đã bị hủy | indirect anonymous ∅",
  ],
  [
    "Giới chức Norvia xác nhận hai người thiệt mạng.",
    "Giới chức Norvia | xác nhận | hai người thiệt mạng | indirect anonymous ∅",
  ],
  [
    "Người phát ngôn của Harbour Trust nói các tàu vẫn chạy bình thường.",
    "Người phát ngôn của Harbour Trust | nói | các tàu vẫn chạy bình thường | indirect anonymous ∅",
  ],
  [
    "Các nhân chứng kể lại tiếng nổ kéo dài gần một phút.",
    "Các nhân chứng | kể lại | tiếng nổ kéo dài gần một phút | indirect anonymous ∅",
  ],
  [
    "Nhiều ý kiến cho rằng thuế này quá cao.",
    "Nhiều ý kiến | cho rằng | thuế này quá cao | indirect anonymous ∅",
  ],
  [
    "Một nguồn tin thân cận với Điện Marvo tiết lộ danh sách đã thay đổi.",
    "Một nguồn tin thân cận với Điện Marvo | tiết lộ | danh sách đã thay đổi | indirect anonymous ∅",
  ],
];

test.each(readings)("unnamed source: %s", (text, ...lines) => {
  expect(reading(text)).toEqual(lines);
});
