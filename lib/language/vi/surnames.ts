import { foldedSet } from "../folded-set";

/** Vietnamese family names. */
export const surnames = foldedSet(
  `nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đào đoàn vương trịnh trương đinh lâm
  phùng mai tô tạ hà chu châu cao thái tăng lưu la lương quách kiều đàm thạch từ triệu nghiêm doãn ông khổng
  lại lã viên văn tống mạc thân đồng hứa giang vi ninh khương kim phó tôn ưng bạch âu mã lục lò quàng sùng giàng
  hạng thào vừ cầm điêu lường bế nông ma hoa uông cù tiêu trà diệp quan đậu phí mẫn thiều ngọ tào đới cung hầu lăng cấn đàng giáp khuất khúc khiếu kha liễu nhữ ôn phù sầm tòng trình tưởng ứng bành bàn cáp chế danh dư điểu
  bàng tiết trầm cháng tẩn lừu thèn lầu vàng ngụy lỗ hình thẩm hàn lạc cổ đái sái đổng mai thôi vòng hờ lý tần`.replace(
    /\s+/g,
    ",",
  ),
);
