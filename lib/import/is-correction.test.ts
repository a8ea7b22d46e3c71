import { expect, test } from "vitest";
import { isCorrection } from "./is-correction";

test("a sender's note or the beginning of a title says that it was wrong", () => {
  for (const upstreamNote of ["Đính chính số người", "CORRECTS spelling of name", "Erratum"]) {
    expect(isCorrection({ upstreamNote, title: null })).toBe(true);
  }
  for (const title of ["Đính chính: Cầu phao mở lại", "Correction: ferry reopens", "(Cải chính) Giá vé đò"]) {
    expect(isCorrection({ upstreamNote: null, title })).toBe(true);
  }
});

test("what is told about corrections elsewhere is no correction", () => {
  const titles = [
    "Báo Bến Cồn phải đính chính vì đưa tin sai",
    "Market correction hits shares",
    "Corrections officer",
  ];
  for (const title of titles) expect(isCorrection({ upstreamNote: "Cập nhật lần hai", title })).toBe(false);
});
