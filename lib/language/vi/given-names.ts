import { foldedSet } from "../folded-set";

/**
 * Vietnamese given names of one syllable that hardly anything else is called. Those that are countries, directions or
 * the beginnings of institutions as well (`Đức`, `Nam`, `Công`) are left out.
 */
export const givenSyllables = foldedSet(
  `an ân ánh bách bảo bằng bích bình bửu cảnh cẩm cầm châu chi chiến chinh chuẩn chương cúc cương cường danh diễm diên diệp diệu
  doanh du dung dũng duy duyên dương đài đan đào đạo đạt đăng điền điệp đình định đoan độ gia giang giao giáp hà hải hạnh hào
  hảo hạo hân hằng hậu hiên hiền hiển hiếu hiệp hòa hoài hoan hoàn hoàng hoạt hồng huân huấn huệ hùng huy huyền hưng hương hường
  kha khải khang khanh khánh khiêm khoa khoán khôi khuê khương kiên kiệt kiều kim kính kỳ lai lam lan lành lâm lân lập lê lệ lễ liêm
  liên liễu linh lĩnh loan long lộc lợi lụa luân luận lực lương lượng lưu ly lý mai mạnh mận mẫn mậu mến miên minh mơ mùi my ngà ngân
  nghi nghĩa nghiêm ngoan ngọ ngọc nguyên nguyện nguyệt ngữ nhã nhài nhàn nhi nhiên nho nhu nhung nhuận nhựt ninh nở oanh phát
  phi phong phú phúc phước phụng phương phượng quân quang quế quý quyên quyền quyết quỳnh sa san sang sâm sen sơn sương tài tâm tân
  tấn thạch thành thanh thao thảo thạnh thắm thăng thắng thêu thi thịnh thọ thoa thoại thơ thơm thu thuận thục thuần thủy thúy thuyên
  thùy thư thương thường thức tiên tiến tiếp tín tính tịnh tình toại toán toàn tố trang trâm trân tri trí triết trinh trọng trúc trực tú
  tuân tuấn tuất tuệ tùng tuyên tuyết tuyền tưởng tường tỵ uyên vân vi viên vinh vịnh vĩ vọng vũ vui vy vỹ xinh xuân xuyến xuyên
  yên yến`.replace(/\s+/g, ","),
);
