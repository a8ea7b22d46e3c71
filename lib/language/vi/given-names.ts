import { foldedSet } from "../folded-set";

/**
 * Vietnamese given names of one syllable that news hardly calls anything else by. Those that are countries, directions,
 * seasons, school subjects, dynasties, years or the beginnings of institutions as well (Đức, Nam, Xuân, Toán, Lý, Công) are
 * left out.
 */
export const givenSyllables = foldedSet(
  `an ân ánh bách bảo bằng bích bình bửu cảnh cẩm cầm châu chi chiến chinh chuẩn chương cúc cương cường danh diễm diên
  diệp diệu doanh du dung dũng duy duyên dương đan đào đạt đăng điệp đình định đoan gia giang giao giáp hà hải hạnh hào
  hảo hạo hân hằng hậu hiên hiền hiển hiếu hiệp hòa hoài hoan hoàn hoàng hoạt hồng huân huấn huệ hùng huy huyền hưng
  hương hường kha khải khang khanh khánh khiêm khoa khoán khôi khuê khương kiên kiệt kính kỳ lai lam lan lành lâm lân
  lập lệ liêm liên liễu linh lĩnh loan long lộc lợi lụa luân luận lực lương lượng lưu ly mai mạnh mận mẫn mậu mến miên
  minh mơ my ngà ngân nghi nghiêm ngoan ngọc nguyên nguyện nguyệt ngữ nhã nhài nhàn nhi nhiên nho nhu nhung nhuận nhựt
  ninh nở oanh phát phi phong phú phúc phước phụng phương phượng quân quang quế quý quyên quyền quyết quỳnh sa san sang
  sâm sơn sương tài tân tấn thạch thành thao thảo thạnh thắm thăng thắng thêu thi thịnh thọ thoa thoại thơ thơm thu
  thuận thục thuần thúy thuyên thùy thư thương thường thức tiên tiến tiếp tính tịnh tình toại toàn tố trâm trân tri
  triết trinh trọng trúc trực tú tuân tuấn tuệ tùng tuyên tuyết tuyền tưởng tường uyên vân vi viên vinh vịnh vĩ vọng vũ
  vui vy vỹ xinh xuyến xuyên yên yến`.replace(/\s+/g, ","),
);
