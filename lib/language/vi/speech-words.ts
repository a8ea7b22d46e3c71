import { foldedSet } from "../folded-set";

/** What people do right after their name stands; bodies do some of it too. */
/** Stand between a subject and its verb. */
export const auxiliaries = foldedSet(
  "đã, đang, sẽ, vừa, cũng, từng, lại, mới, không, chưa, còn, liền, bất ngờ, đã từng, vẫn, cũng đã, tiếp tục",
);

export const personVerbs = foldedSet(
  `nói, cho biết, cho hay, chia sẻ, kể, nhấn mạnh, phát biểu, cho rằng, trả lời, viết, nhận định, tiết lộ, cười, sinh, qua đời, bày tỏ, thừa nhận, tâm sự, thổ lộ,
  trải lòng, khai, bật khóc, hát, ghi bàn, lập công, sút, chuyền, đánh đầu, giải thích, đặt câu hỏi, hỏi, ngồi, đứng, mặc, diện, kết hôn, ly hôn, mang thai, mang bầu, rút lui, đính hôn, thi đấu, tỏ ra, yêu, hẹn hò, chấn thương, giải nghệ, đăng quang, tự tử, tử vong, qua đời, bị bắt, tự nhận, khoe, xuất hiện, từ chức, đắc cử, nhậm chức`,
);
