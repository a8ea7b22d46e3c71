import { expect, test } from "vitest";
import { findBlocks } from "@/lib/language/blocks";
import { sampleGazetteer } from "@/lib/language/sample-gazetteer";
import { type OriginReading, suspectSharedOrigins } from "./shared-origin";

const agencyText = `Cảng Vân Phú đóng cửa sau vụ tràn hóa chất

VÂN PHÚ (Sao Biển) – Chính quyền cảng Vân Phú hôm Thứ Tư ra lệnh ngừng mọi hoạt động bốc dỡ sau khi một bồn chứa axit bị nứt, theo Reuters.

Khoảng 40 công nhân được đưa ra khỏi khu vực bến số 3 trong vòng nửa giờ. Hai người phải nhập viện vì khó thở.

“Chúng tôi sẽ không mở lại bến cho tới khi mẫu nước cuối cùng được xác nhận an toàn”, giám đốc cảng Lê Quang Hưng nói với phóng viên.

Công ty vận hành bồn chứa cho biết thiết bị đã được kiểm tra lần cuối vào tháng 1. “Không có dấu hiệu nào cho thấy lớp thép bị ăn mòn”, phát ngôn viên của công ty nói.

Vân Phú là cảng xuất khẩu gỗ dăm lớn thứ hai ở miền Trung.`;

const silentText = `Tràn axit, cảng Vân Phú ngừng bốc dỡ

Lãnh đạo cảng Vân Phú ngày 12/3 yêu cầu ngừng toàn bộ hoạt động bốc dỡ sau khi một bồn chứa axit bị nứt.

Trong vòng nửa giờ, chừng 40 công nhân đã được đưa ra khỏi khu vực bến số 3. Hai người nhập viện vì khó thở.

"Chúng tôi sẽ chưa mở lại bến chừng nào mẫu nước cuối cùng chưa được xác nhận là an toàn", ông Lê Quang Hưng, giám đốc cảng, cho hay.

Công ty vận hành bồn chứa nói thiết bị được kiểm tra lần cuối hồi tháng 1. "Không có dấu hiệu gì cho thấy lớp thép bị ăn mòn", phát ngôn viên công ty khẳng định.

Báo Ven Biển`;

const ownText = `Người dân bến số 3 kể lại đêm mất ngủ

Bà Phan Thị Liễu bán nước mía cạnh cổng cảng Vân Phú đã ba mươi năm. Đêm qua bà dắt hai cháu lên chùa ngủ nhờ.

Ở chợ cá, nhiều sạp không mở. Chủ vựa nói khách hỏi mua rồi lại thôi.

Nhà trường cho học sinh nghỉ thêm một buổi để kiểm tra bể nước mưa.`;

function reading(articleId: string, text: string, from: Partial<OriginReading> = {}): OriginReading {
  return { articleId, settled: false, agencies: [], read: { text, blocks: findBlocks(text) }, ...from };
}

const reuters = { key: "reuters", name: "Reuters", quote: "theo Reuters", decided: false };
const wire = reading("wire", agencyText, { agencies: [reuters] });

test("an article that tells what the agency's client tells, quotations too, is suspected of the same origin", () => {
  const [found, ...others] = suspectSharedOrigins([wire, reading("silent", silentText)], sampleGazetteer());
  expect(others).toEqual([]);
  expect(found).toMatchObject({
    articleId: "silent",
    besideId: "wire",
    agency: { name: "Reuters", quote: "theo Reuters" },
  });
  expect(found?.quotationCount).toBe(2);
  expect(found?.sentenceCount).toBeGreaterThanOrEqual(4);
});

test("own reporting of the same event is not suspected", () => {
  expect(suspectSharedOrigins([wire, reading("own", ownText)], sampleGazetteer())).toEqual([]);
});

test("what an editor has decided is not suspected again", () => {
  const settled = reading("silent", silentText, { settled: true });
  expect(suspectSharedOrigins([wire, settled], sampleGazetteer())).toEqual([]);
});

test("an article that names an agency itself needs no neighbour", () => {
  const other = reading("silent", silentText, { agencies: [{ ...reuters, key: "afp", name: "AFP" }] });
  expect(suspectSharedOrigins([wire, other], sampleGazetteer())).toEqual([]);
});

test("without anybody naming an agency there is nothing to share", () => {
  expect(
    suspectSharedOrigins([reading("a", agencyText), reading("b", silentText)], sampleGazetteer()),
  ).toEqual([]);
});
