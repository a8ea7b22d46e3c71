import { expect, test } from "vitest";
import { analyze } from "./analyze";
import { sampleGazetteer } from "./sample-gazetteer";

const gazetteer = sampleGazetteer();

test("a text without a title gets one offered, never taken", () => {
  const text = [
    "SEOUL Một viên chức Bắc Hàn cho biết cuộc họp về nguồn nước sẽ kéo dài thêm một tuần, theo Reuters.",
    "Các bên chưa nói gì thêm về nội dung của buổi họp, và phóng viên phải đứng chờ ở bên ngoài.",
  ].join("\n");
  const found = analyze(text, gazetteer);
  expect(found.blocks.map((block) => block.kind)).toEqual(["dateline", "paragraph", "paragraph"]);
  expect(found.suggestedTitle).toBe(
    "Một viên chức Bắc Hàn cho biết cuộc họp về nguồn nước sẽ kéo dài thêm một tuần",
  );
  expect(found.language).toBe("vi");
  expect(found.register).toBe("overseas");
});

test("nothing to read, nothing found", () => {
  expect(analyze("", gazetteer)).toEqual({
    language: "unknown",
    register: "unknown",
    blocks: [],
    keptWhole: false,
    entities: [],
    attributions: [],
    origins: [],
    suggestedTitle: null,
  });
});

test("the blocks that an editor let stand are read instead of the machine's own", () => {
  const text = ["Cầu mới ở Seoul", "Ông Kim Jong Un nói cầu sẽ mở cửa trong tuần này, theo Reuters."].join(
    "\n",
  );
  const standing = analyze(text, gazetteer).blocks.map((block, at) =>
    at === 0 ? block : { ...block, kept: false, reason: "editor" as const },
  );
  const found = analyze(text, gazetteer, { standing });
  expect(found.blocks).toEqual(standing);
  expect(found.attributions).toEqual([]);
  expect(found.origins).toEqual([]);
  expect(found.entities.every(({ end }) => end <= (standing[0]?.end ?? 0))).toBe(true);
  expect(analyze(text, gazetteer).attributions.length).toBeGreaterThan(0);
});
