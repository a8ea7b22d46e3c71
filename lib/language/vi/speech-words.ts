import { foldedSet } from "../folded-set";

/** What people do right after their name stands; bodies do some of it too. */
export const personVerbs = foldedSet(
  `nói, cho biết, cho hay, chia sẻ, kể, nhấn mạnh, phát biểu, cho rằng, trả lời, viết, nhận định, tiết lộ, cười, sinh, qua đời, bày tỏ, thừa nhận, tâm sự, thổ lộ,
  trải lòng, khai, bật khóc, hát, ghi bàn, lập công, sút, chuyền, đánh đầu, giải thích, đặt câu hỏi, hỏi, ngồi, đứng, mặc, diện, kết hôn, ly hôn, mang thai, từ chức, đắc cử, nhậm chức`,
);
