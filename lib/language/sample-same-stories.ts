import type { SamplePair } from "./sample-other-stories";

/** Pairs of invented articles on one event, the first in the domestic register, the second in the overseas. */
export const sameStories: readonly SamplePair[] = [
  {
    what: "a missile test",
    a: {
      title: "Triều Tiên phóng ba tên lửa, Nhà Trắng lên án",
      text: "Triều Tiên phóng ba tên lửa đạn đạo ra biển sáng 6/10, quân đội Hàn Quốc cho biết. Người phát ngôn Nhà Trắng Dana Whitlock nói vụ phóng từ căn cứ Taegwan vi phạm nghị quyết của Liên Hợp Quốc. Bình Nhưỡng chưa lên tiếng.",
    },
    b: {
      title: "Tòa Bạch Ốc chỉ trích vụ Bắc Hàn bắn hỏa tiễn",
      text: "Phát ngôn viên Tòa Bạch Ốc Dana Whitlock lên án việc Bắc Hàn bắn ba hỏa tiễn từ căn cứ Taegwan sáng 6/10, gọi đó là vi phạm nghị quyết Liên Hiệp Quốc. Quân đội Nam Hàn loan báo các hỏa tiễn rơi xuống biển. Bình Nhưỡng im lặng.",
    },
  },
  {
    what: "an aircraft carrier's visit",
    a: {
      title: "Tàu sân bay Mỹ thăm Đà Nẵng",
      text: "Tàu sân bay USS Harlan Pike của Mỹ cập cảng Tiên Sa, Đà Nẵng trưa 3/6, bắt đầu chuyến thăm năm ngày. Chuẩn đô đốc Wesley Crane nói thủy thủ sẽ chơi bóng đá với sinh viên và thăm làng trẻ em Hy Vọng.",
    },
    b: {
      title: "Hàng không mẫu hạm Hoa Kỳ ghé Đà Nẵng",
      text: "Hàng không mẫu hạm USS Harlan Pike của Hoa Kỳ tới cảng Tiên Sa ở Đà Nẵng hôm 3/6 trong chuyến viếng thăm kéo dài năm ngày. Theo Chuẩn Đô Đốc Wesley Crane, thủy thủ đoàn sẽ đá banh với sinh viên và tới làng trẻ em Hy Vọng.",
    },
  },
  {
    what: "a plane off the runway",
    a: {
      title: "Máy bay trượt khỏi đường băng ở Kathmandu",
      text: "Một máy bay của hãng Himal Wings trượt khỏi đường băng sân bay Kathmandu khi hạ cánh trong mưa lớn. 71 hành khách và phi hành đoàn an toàn. Giám đốc sân bay Prakash Thapa cho biết sân bay đóng cửa sáu giờ.",
    },
    b: {
      title: "Phi cơ Nepal lăn ra ngoài phi đạo",
      text: "Phi trường Kathmandu phải đóng cửa sáu giờ sau khi một phi cơ của hãng Himal Wings lăn khỏi phi đạo lúc đáp xuống giữa trời mưa lớn. Ông Prakash Thapa, giám đốc phi trường, cho hay 71 hành khách cùng phi hành đoàn vô sự.",
    },
  },
  {
    what: "a row about tariffs",
    a: {
      title: "Mỹ áp thuế 25% với thép Hàn Quốc nhập khẩu",
      text: "Bộ trưởng Thương mại Mỹ Lionel Graves thông báo áp thuế 25% với thép nhập khẩu từ Hàn Quốc từ ngày 1/9. Hiệp hội thép Hàn Quốc nói quyết định sẽ khiến xuất khẩu giảm 2 tỷ USD. Seoul sẽ kiện lên WTO.",
    },
    b: {
      title: "Nam Hàn sẽ kiện Hoa Kỳ vì thuế thép",
      text: "Seoul cho hay sẽ đưa Hoa Kỳ ra WTO, sau khi Tổng Trưởng Thương Mại Lionel Graves loan báo đánh thuế 25% lên thép nhập cảng từ Nam Hàn kể từ ngày 1/9. Hiệp hội thép Nam Hàn ước tính xuất cảng mất 2 tỷ Mỹ kim.",
    },
  },
  {
    what: "a cup final",
    a: {
      title: "Thủ môn Riedl giúp Áo vào tứ kết",
      text: "Đội tuyển bóng đá Áo vào tứ kết sau khi thắng Scotland 4-3 ở loạt sút luân lưu trên sân vận động Rheinfeld. Thủ môn Florian Riedl cản phá hai quả. Huấn luyện viên Gregor Almhofer nói đây là đêm đẹp nhất của ông.",
    },
    b: {
      title: "Túc cầu: Áo loại Scotland bằng penalty",
      text: "Nhờ thủ thành Florian Riedl đẩy được hai cú sút, đội túc cầu Áo hạ Scotland 4-3 trong loạt đá luân lưu tại vận động trường Rheinfeld để vào tứ kết. Huấn luyện viên Gregor Almhofer gọi đó là đêm đẹp nhất đời mình.",
    },
  },
  {
    what: "a defector",
    a: {
      title: "Nhà ngoại giao Triều Tiên tại Lào đào tẩu",
      text: "Bí thư thứ hai của đại sứ quán Triều Tiên tại Lào, ông Ri Chol-nam, cùng vợ con đào tẩu sang Hàn Quốc, cơ quan tình báo Seoul xác nhận. Ông Ri mang theo tài liệu về buôn bán vàng. Gia đình dùng hộ chiếu giả.",
    },
    b: {
      title: "Viên chức sứ quán Bắc Hàn ở Lào trốn sang Nam Hàn",
      text: "Tình báo Nam Hàn xác nhận ông Ri Chol-nam, bí thư thứ nhì tòa đại sứ Bắc Hàn ở Lào, đã cùng vợ con trốn tới Seoul bằng sổ thông hành giả. Ông Ri đem theo hồ sơ về các vụ buôn vàng.",
    },
  },
  {
    what: "marines in an exercise",
    a: {
      title: "Lính thủy đánh bộ Mỹ và Philippines tập trận ở Palawan",
      text: "Gần 1.800 lính thủy đánh bộ Mỹ và Philippines bắt đầu cuộc tập trận Kamandag Bago ở đảo Palawan ngày 14/4, có trực thăng và xe tăng tham gia. Thiếu tướng Ramon Delacuesta nói cuộc tập trận không nhằm vào nước nào.",
    },
    b: {
      title: "Thủy quân lục chiến Hoa Kỳ - Phi tập trận",
      text: "Cuộc tập trận Kamandag Bago với gần 1.800 thủy quân lục chiến Hoa Kỳ và Phi Luật Tân khởi sự hôm 14/4 tại đảo Palawan, với chiến xa và trực thăng. Thiếu Tướng Ramon Delacuesta cho hay cuộc tập trận không nhắm vào nước nào.",
    },
  },
  {
    what: "a summit broken off",
    a: {
      title: "Đàm phán Nga - Ukraine tại Geneva đổ vỡ",
      text: "Cuộc đàm phán giữa Nga và Ukraine về trao đổi tù binh tại Geneva đổ vỡ sau bốn giờ. Trưởng đoàn Ukraine Taras Hrynko nói Mátxcơva đòi thêm 300 người. Điện Kremlin cho rằng Kiev không nghiêm túc.",
    },
    b: {
      title: "Thương thuyết tù binh Nga - Ukraine thất bại",
      text: "Sau bốn giờ thương thuyết ở Geneva, Moscow và Kiev không đạt thỏa ước trao đổi tù binh. Ông Taras Hrynko, trưởng phái đoàn Ukraine, nói Nga đòi thêm 300 người, trong khi Điện Cẩm Linh tố Kiev thiếu nghiêm túc.",
    },
  },
  {
    what: "a train fire",
    a: {
      title: "Cháy tàu hỏa ở Ấn Độ, 9 người chết",
      text: "Toa giường nằm của tàu hỏa Deccan Rani bốc cháy gần ga Solapur, Ấn Độ, rạng sáng 27/1, làm 9 người chết. Bộ trưởng Đường sắt Anil Deshmane cho biết một hành khách mang bếp ga lên tàu. Cảnh sát bắt nhân viên toa.",
    },
    b: {
      title: "Xe lửa Ấn Độ phát hỏa, chín người thiệt mạng",
      text: "Chín người thiệt mạng khi xe lửa Deccan Rani phát hỏa ở gần ga Solapur hôm 27/1. Theo Tổng Trưởng Đường Sắt Anil Deshmane, một hành khách đã đem bếp gas lên toa giường nằm. Cảnh sát Ấn Độ câu lưu nhân viên phụ trách toa.",
    },
  },
  {
    what: "a vaccine",
    a: {
      title: "WHO phê duyệt vắc xin sốt rét mới",
      text: "Tổ chức Y tế Thế giới phê duyệt vắc xin sốt rét Plasmovax do viện Calder phát triển, hiệu quả 77% ở trẻ dưới 3 tuổi. Tiến sĩ Amara Okonjo nói việc tiêm chủng bắt đầu ở Ghana và Malawi từ tháng 2.",
    },
    b: {
      title: "Thuốc chủng sốt rét Plasmovax được chấp thuận",
      text: "WHO vừa chấp thuận thuốc chủng Plasmovax ngừa sốt rét của viện Calder, hữu hiệu 77% với trẻ dưới 3 tuổi. Việc chích ngừa khởi sự từ tháng 2 tại Ghana và Malawi, theo tiến sĩ Amara Okonjo.",
    },
  },
  {
    what: "spies in a ministry",
    a: {
      title: "Hàn Quốc bắt nhân viên Bộ Quốc phòng bán tin cho Triều Tiên",
      text: "Công tố viên Hàn Quốc bắt Kwon Tae-jun, nhân viên Bộ Quốc phòng, vì nghi bán bản vẽ tên lửa Haetae cho Triều Tiên đổi lấy tiền ảo. Nghi phạm 38 tuổi bị phát hiện qua máy tính ở căn hộ tại Suwon.",
    },
    b: {
      title: "Nam Hàn: nhân viên quốc phòng bị bắt vì bán bí mật cho Bắc Hàn",
      text: "Kwon Tae-jun, 38 tuổi, làm việc ở Bộ Quốc Phòng Nam Hàn, bị câu lưu vì nghi bán họa đồ hỏa tiễn Haetae cho Bắc Hàn để lấy tiền ảo. Công tố viên tìm thấy máy điện toán của nghi can tại căn hộ ở Suwon.",
    },
  },
];
