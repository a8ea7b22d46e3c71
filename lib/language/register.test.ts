import { foldTone } from "./fold";
import { expect, test } from "vitest";
import { detectLanguage, detectRegister } from "./register";

test.each([
  ["Chiều qua, đoàn xe chở gạo đã tới vùng lũ và được chia cho từng hộ dân.", "vi"],
  ["The lorries reached the valley on Tuesday and rice was handed to every family.", "en"],
  ["Sáng nay ở London, “the talks” lại mở ra", "vi"],
  ["", "unknown"],
  ["12 34 56", "unknown"],
  ["Les camions sont arrivés hier soir dans une vallée inondée", "unknown"],
])("language of: %s", (text, language) => {
  expect(detectLanguage(text)).toBe(language);
});

test.each([
  ["Nhà Trắng nói Triều Tiên đã thử tên lửa gần sân bay, theo quan chức giấu tên.", "domestic"],
  ["Tòa Bạch Ốc loan báo Bắc Hàn đã thử hỏa tiễn gần phi trường, theo một viên chức.", "overseas"],
  [
    "Nhà Trắng và Ngũ Giác Đài nói tên lửa và hỏa tiễn là một, theo Liên Hợp Quốc và viên chức Bắc Hàn.",
    "mixed",
  ],
  ["Cô bé nhặt được chiếc lá và ép vào trang vở của mình.", "unknown"],
  ["The White House said a missile was fired near the airport on the coast.", "unknown"],
])("register of: %s", (text, register) => {
  expect(detectRegister(foldTone(text))).toBe(register);
});

test("tone placement does not change the register", () => {
  const text = "Toà Bạch Ốc loan báo về hoả tiễn của Bắc Hàn và một viên chức đã nói về việc này.";
  expect(detectRegister(foldTone(text))).toBe("overseas");
});
