/**
 * Pairs of invented articles that are told in the same words about two events: two quakes, two matches
 * of the same teams, a follow-up a week later. All people, companies and events are made up.
 */
export type SamplePair = {
  what: string;
  a: { title: string; text: string; publishedAt?: string };
  b: { title: string; text: string; publishedAt?: string };
};

export const otherStories: readonly SamplePair[] = [
  {
    what: "two quakes in two provinces",
    a: {
      title: "Động đất 4,1 độ Richter ở Mường Sại",
      text: "Một trận động đất mạnh 4,1 độ Richter xảy ra lúc 3 giờ sáng 6/2 tại huyện Mường Sại, khiến nhiều người dân chạy ra khỏi nhà. Viện Vật lý địa cầu cho biết tâm chấn nằm ở độ sâu 12 km. Ông Lò Văn Phích, chủ tịch huyện, nói chưa ghi nhận thiệt hại về người. Một số ngôi nhà ở bản Nà Lóng bị nứt tường.",
    },
    b: {
      title: "Động đất 5,3 độ Richter ở Đắk Trung",
      text: "Một trận động đất mạnh 5,3 độ Richter xảy ra lúc 14 giờ ngày 19/5 tại huyện Đắk Trung, khiến nhiều người dân chạy ra khỏi nhà. Viện Vật lý địa cầu cho biết tâm chấn nằm ở độ sâu 8 km. Ông A Blưng, phó chủ tịch huyện, nói trường tiểu học Kon Rơ bị sập một mảng trần. Học sinh được cho nghỉ học.",
    },
  },
  {
    what: "two quakes in one district, a week apart",
    a: {
      title: "Động đất làm rung lắc huyện Kon Lơng",
      text: "Trận động đất mạnh 3,6 độ Richter xảy ra tại huyện Kon Lơng rạng sáng 4/3, cách hồ thủy điện Đắk Rin khoảng 5 km. Người dân xã Măng Ruộng cho biết nhà cửa rung nhẹ trong vài giây. Viện Vật lý địa cầu nói đây là động đất kích thích do hồ chứa.",
      publishedAt: "2026-03-04T08:00:00+07:00",
    },
    b: {
      title: "Kon Lơng lại có động đất",
      text: "Trận động đất mạnh 4,4 độ Richter xảy ra tại huyện Kon Lơng tối 12/3, cách hồ thủy điện Đắk Rin khoảng 9 km. Người dân xã Ngọc Tem cho biết bát đĩa rơi khỏi kệ. Viện Vật lý địa cầu nói sẽ đặt thêm ba trạm quan trắc.",
      publishedAt: "2026-03-12T21:30:00+07:00",
    },
  },
  {
    what: "two missile tests",
    a: {
      title: "Triều Tiên phóng hai tên lửa tầm ngắn",
      text: "Triều Tiên phóng hai tên lửa đạn đạo tầm ngắn ra vùng biển phía đông sáng 9/1, Hội đồng Tham mưu trưởng Liên quân Hàn Quốc cho biết. Tên lửa bay khoảng 380 km từ khu vực Sunchon. Bộ trưởng Quốc phòng Hàn Quốc Ma Dong-il nói Seoul đã tăng cường giám sát cùng Mỹ.",
    },
    b: {
      title: "Triều Tiên phóng bốn tên lửa hành trình",
      text: "Triều Tiên phóng bốn tên lửa hành trình ra vùng biển phía tây chiều 22/4, Hội đồng Tham mưu trưởng Liên quân Hàn Quốc cho biết. Tên lửa bay khoảng 1.500 km từ khu vực Nampo. Người phát ngôn quân đội Hàn Quốc Yoo Sang-hee nói vụ phóng diễn ra sau cuộc tập trận chung với Mỹ.",
    },
  },
  {
    what: "two missile tests, one in each register",
    a: {
      title: "Bình Nhưỡng thử tên lửa nhiên liệu rắn",
      text: "Triều Tiên cho biết đã thử thành công tên lửa tầm xa dùng nhiên liệu rắn ngày 13/7. Hãng thông tấn nhà nước nói nhà lãnh đạo nước này giám sát vụ thử. Nhật Bản thông báo một tên lửa rơi ngoài vùng đặc quyền kinh tế, cách đảo Okushiri 250 km.",
      publishedAt: "2026-07-14T09:00:00+07:00",
    },
    b: {
      title: "Bắc Hàn bắn hỏa tiễn từ tàu ngầm",
      text: "Bắc Hàn loan báo đã bắn thử thành công hỏa tiễn từ tàu ngầm hôm 28/8. Hãng thông tấn nhà nước nói lãnh tụ nước này vắng mặt trong cuộc thử. Nhật Bản loan báo ba hỏa tiễn rơi gần bờ biển Bắc Hàn, ngoài khơi cảng Sinpo.",
      publishedAt: "2026-08-29T09:00:00+07:00",
    },
  },
  {
    what: "two matches of the same teams",
    a: {
      title: "Sông Lam Vàng thắng Thép Hải Triều 2-1",
      text: "Sông Lam Vàng thắng Thép Hải Triều 2-1 trong trận lượt đi trên sân Bến Thủy. Tiền đạo Hồ Sỹ Khôi mở tỷ số phút 17, trước khi hậu vệ Đàm Trọng gỡ hòa. Bàn quyết định được ghi ở phút 88 bởi cầu thủ vào thay người Lê Văn Đạt. Huấn luyện viên Phan Hữu Tạo khen tinh thần của đội.",
      publishedAt: "2026-02-20T21:00:00+07:00",
    },
    b: {
      title: "Thép Hải Triều hạ Sông Lam Vàng 3-0",
      text: "Thép Hải Triều thắng Sông Lam Vàng 3-0 trong trận lượt về trên sân Lạch Tray Mới. Ngoại binh Matheus Prado lập cú đúp trong hiệp một, Đàm Trọng ấn định tỷ số phút 74. Thủ môn Vi Văn Cát của đội khách bị thẻ đỏ. Huấn luyện viên Phan Hữu Tạo từ chối họp báo.",
      publishedAt: "2026-06-14T21:00:00+07:00",
    },
  },
  {
    what: "two matches of the same teams, no dates known",
    a: {
      title: "Đội tuyển nữ Việt Nam hòa Thái Lan 1-1",
      text: "Đội tuyển nữ Việt Nam hòa Thái Lan 1-1 ở trận mở màn giải Đông Nam Á trên sân Cẩm Phả tối 3/7. Tiền vệ Trương Thùy Dung ghi bàn từ chấm phạt đền. Huấn luyện viên Mai Quốc Chính nói đội bóng phung phí nhiều cơ hội.",
    },
    b: {
      title: "Đội tuyển nữ Việt Nam thắng Thái Lan 4-2 ở chung kết",
      text: "Đội tuyển nữ Việt Nam thắng Thái Lan 4-2 ở trận chung kết giải giao hữu trên sân Chonburi tối 11/12. Tiền đạo Ngân Thị Hải lập cú hat-trick. Huấn luyện viên Mai Quốc Chính nói các cầu thủ trẻ đã trưởng thành.",
    },
  },
  {
    what: "two rounds of one league",
    a: {
      title: "Vòng 5: Bến Nghé FC mất điểm",
      text: "Bến Nghé FC bị Cà Phê Cao Nguyên cầm hòa 0-0 ở vòng 5 trên sân nhà. Đội khách phòng ngự số đông suốt hiệp hai, thủ môn Y Thoan cứu thua sáu lần. Bến Nghé FC vẫn đứng đầu bảng với 11 điểm.",
      publishedAt: "2026-03-01T22:00:00+07:00",
    },
    b: {
      title: "Vòng 9: Bến Nghé FC thắng đậm",
      text: "Bến Nghé FC thắng Than Uông Thượng 5-1 ở vòng 9 trên sân khách. Tiền đạo Rodrigo Paz ghi ba bàn trong hiệp một, đội chủ nhà chỉ có bàn danh dự từ quả phạt góc. Bến Nghé FC có 20 điểm và nới rộng khoảng cách.",
      publishedAt: "2026-03-29T22:00:00+07:00",
    },
  },
  {
    what: "two fires in two markets",
    a: {
      title: "Cháy lớn tại chợ Phú Lạc",
      text: "Đám cháy bùng phát lúc 1 giờ sáng tại chợ Phú Lạc, thiêu rụi 42 ki-ốt bán vải. Cảnh sát phòng cháy chữa cháy huy động 9 xe chữa cháy, sau ba giờ khống chế được ngọn lửa. Bà Hoàng Thị Nhạn, tiểu thương, nói mất trắng hơn 600 triệu đồng. Không có thương vong.",
    },
    b: {
      title: "Cháy chợ Vĩnh Thái, một bảo vệ bị thương",
      text: "Đám cháy bùng phát lúc 20 giờ tại chợ Vĩnh Thái, lan sang dãy hàng gia dụng. Cảnh sát phòng cháy chữa cháy huy động 5 xe chữa cháy và một tàu cứu hỏa trên kênh Tẻ. Ông Đinh Công Rạng, bảo vệ chợ, bị bỏng tay. Nguyên nhân ban đầu được xác định do chập điện.",
    },
  },
  {
    what: "two crashes on one day",
    a: {
      title: "Xe khách đâm xe tải ở đèo Khau Mạ, 3 người chết",
      text: "Xe khách chạy tuyến Hà Giang đi Hà Nội đâm xe tải chở gỗ tại đèo Khau Mạ sáng 8/6, làm 3 người chết và 14 người bị thương. Tài xế Nông Văn Bảy được đưa tới bệnh viện huyện Bắc Tiên. Công an đang điều tra nguyên nhân vụ tai nạn.",
      publishedAt: "2026-06-08T11:00:00+07:00",
    },
    b: {
      title: "Ô tô con đâm xe máy ở cầu Rạch Dừa, 2 người chết",
      text: "Ô tô con do một nữ tài xế điều khiển đâm liên tiếp ba xe máy tại cầu Rạch Dừa chiều 8/6, làm 2 người chết tại chỗ. Nạn nhân là vợ chồng anh Thạch Sô Phi, quê Trà Cú. Công an đang điều tra nguyên nhân vụ tai nạn, tài xế âm tính với cồn.",
      publishedAt: "2026-06-08T19:00:00+07:00",
    },
  },
  {
    what: "an arrest, and the trial a week and a half later",
    a: {
      title: "Bắt giám đốc công ty Thiên Mộc lừa bán đất nền",
      text: "Công an tỉnh Bình Sơn bắt tạm giam Lưu Khắc Duệ, giám đốc công ty Thiên Mộc, để điều tra hành vi lừa đảo chiếm đoạt tài sản. Theo cơ quan điều tra, Duệ vẽ dự án khu dân cư Đồi Sim rồi bán cho 210 khách hàng. Khám xét trụ sở, công an thu giữ nhiều con dấu.",
      publishedAt: "2026-04-02T10:00:00+07:00",
    },
    b: {
      title: "Khách hàng của Thiên Mộc kéo tới tòa đòi tiền",
      text: "Hàng chục người mua đất của công ty Thiên Mộc tập trung trước tòa án tỉnh Bình Sơn đề nghị kê biên biệt thự của gia đình Lưu Khắc Duệ. Bà Tạ Bích Ngà, người góp 1,2 tỷ đồng, nói chưa được thông báo về khoản bồi thường. Chánh án Kiều Văn Thạnh hứa trả lời bằng văn bản.",
      publishedAt: "2026-04-13T16:00:00+07:00",
    },
  },
  {
    what: "gold prices of two weeks",
    a: {
      title: "Giá vàng sáng 5/5 tăng 300.000 đồng một lượng",
      text: "Giá vàng miếng sáng 5/5 tăng 300.000 đồng một lượng so với cuối tuần trước, lên 88,2 triệu đồng ở chiều bán ra. Giá vàng thế giới giao dịch quanh 2.610 USD một ounce. Chuyên gia Hứa Minh Lễ cho rằng người dân nên thận trọng khi mua.",
      publishedAt: "2026-05-05T09:30:00+07:00",
    },
    b: {
      title: "Giá vàng sáng 19/5 giảm mạnh",
      text: "Giá vàng miếng sáng 19/5 giảm 1,1 triệu đồng một lượng so với phiên liền trước, còn 85,7 triệu đồng ở chiều bán ra. Giá vàng thế giới rơi xuống 2.533 USD một ounce sau số liệu việc làm của Mỹ. Chênh lệch mua bán được nới rộng lên hai triệu đồng.",
      publishedAt: "2026-05-19T09:30:00+07:00",
    },
  },
  {
    what: "two storms",
    a: {
      title: "Bão Kalmera đổ bộ Quảng Hà",
      text: "Bão Kalmera đổ bộ vào Quảng Hà trưa 21/9 với sức gió giật cấp 13, làm tốc mái 400 ngôi nhà. Trung tâm dự báo khí tượng cho biết bão suy yếu thành áp thấp nhiệt đới. Chính quyền đã sơ tán 12.000 người dân ven biển trước khi bão vào.",
    },
    b: {
      title: "Bão Sitang áp sát bờ biển Ninh Phước",
      text: "Bão Sitang còn cách bờ biển Ninh Phước 90 km lúc 16 giờ ngày 2/11, sức gió giật cấp 11. Trung tâm dự báo khí tượng cho biết bão có thể gây mưa 300 mm. Chính quyền cấm biển và gọi 1.870 tàu cá vào nơi trú tránh.",
    },
  },
  {
    what: "two firms' quarters",
    a: {
      title: "Dệt may Tân Lập lãi 64 tỷ đồng quý III",
      text: "Công ty cổ phần Dệt may Tân Lập công bố báo cáo tài chính quý III với doanh thu 812 tỷ đồng, lợi nhuận sau thuế 64 tỷ đồng, tăng 18% so với cùng kỳ. Lãnh đạo công ty cho biết đơn hàng từ Nhật Bản phục hồi. Cổ phiếu TLT tăng trần.",
      publishedAt: "2026-10-20T10:00:00+07:00",
    },
    b: {
      title: "Thủy sản Gành Hào lỗ quý thứ hai liên tiếp",
      text: "Công ty cổ phần Thủy sản Gành Hào công bố báo cáo tài chính quý III với doanh thu 305 tỷ đồng, lỗ sau thuế 21 tỷ đồng. Lãnh đạo công ty giải thích giá tôm nguyên liệu tăng và chi phí vận tải cao. Cổ phiếu GHS nằm sàn.",
      publishedAt: "2026-10-20T11:00:00+07:00",
    },
  },
  {
    what: "two drug seizures",
    a: {
      title: "Bắt hai người vận chuyển 30 bánh heroin ở Sông Mã Thượng",
      text: "Bộ đội biên phòng phối hợp công an bắt quả tang hai người vận chuyển 30 bánh heroin qua bản Pá Hốc. Hai nghi phạm Giàng A Nủ và Thào A Sếnh khai được thuê với giá 40 triệu đồng. Tang vật còn có một khẩu súng ngắn.",
    },
    b: {
      title: "Phát hiện 120 kg ma túy đá giấu trong container ở cảng Đình Vũ Đông",
      text: "Hải quan phối hợp công an phát hiện 120 kg ma túy đá giấu trong container hàng đông lạnh. Người đứng tên lô hàng là Quách Tuấn Kha, giám đốc một công ty ở quận Hải Lĩnh. Lô hàng đi từ nước ngoài, quá cảnh hai cảng.",
    },
  },
  {
    what: "strikes in two factories",
    a: {
      title: "2.000 công nhân giày Hưng Dụ ngừng việc",
      text: "Khoảng 2.000 công nhân công ty giày Hưng Dụ ngừng việc từ sáng thứ hai để phản đối cách tính thưởng Tết. Đại diện công đoàn, ông Mạc Đăng Tú, cho biết công ty hứa đối thoại. Công nhân yêu cầu thưởng tối thiểu một tháng lương.",
    },
    b: {
      title: "Công nhân điện tử Sanwon ngừng việc vì suất ăn",
      text: "Khoảng 600 công nhân công ty điện tử Sanwon ngừng việc từ trưa thứ năm sau khi phát hiện sâu trong suất ăn ca. Đại diện công đoàn, bà Lường Thị Én, cho biết nhà thầu bếp ăn bị cắt hợp đồng. Công nhân trở lại xưởng lúc 15 giờ.",
    },
  },
  {
    what: "votes in two countries",
    a: {
      title: "Cử tri Slovenia đi bầu quốc hội",
      text: "Cử tri Slovenia đi bầu quốc hội hôm chủ nhật với cuộc đua sát sao giữa hai đảng lớn. Các điểm bỏ phiếu đóng cửa lúc 19 giờ. Thăm dò cho thấy liên minh cầm quyền của thủ tướng Janez Kosirnik có thể mất thế đa số. Tỷ lệ đi bầu đạt 58%.",
    },
    b: {
      title: "Cử tri Uruguay đi bầu tổng thống vòng hai",
      text: "Cử tri Uruguay đi bầu tổng thống hôm chủ nhật với cuộc đua sát sao giữa hai ứng viên. Các điểm bỏ phiếu mở cửa từ 8 giờ. Thăm dò cho thấy ứng viên đối lập Alma Ferreiro dẫn trước hai điểm. Tỷ lệ đi bầu lần trước đạt 90%.",
    },
  },
  {
    what: "two emergency landings",
    a: {
      title: "Máy bay Lạc Việt Air hạ cánh khẩn vì hành khách co giật",
      text: "Chuyến bay LV312 của Lạc Việt Air từ Đà Nẵng đi Seoul phải hạ cánh khẩn cấp xuống Đài Bắc vì một nữ hành khách lên cơn co giật. Tiếp viên sơ cứu trong 40 phút. Hãng cho biết hành khách đã qua cơn nguy kịch.",
    },
    b: {
      title: "Máy bay Lạc Việt Air quay đầu vì cảnh báo kỹ thuật",
      text: "Chuyến bay LV778 của Lạc Việt Air từ Cần Thơ đi Hà Nội phải quay đầu sau 20 phút cất cánh vì đèn cảnh báo càng trước bật sáng. Cơ trưởng xin hạ cánh ưu tiên. Hãng cho biết 174 hành khách được đổi máy bay.",
    },
  },
  {
    what: "two verdicts",
    a: {
      title: "Cựu chủ tịch huyện Yên Khê lĩnh 7 năm tù",
      text: "Tòa án tỉnh Phú Lương tuyên phạt Bế Quang Hợp, cựu chủ tịch huyện Yên Khê, 7 năm tù về tội nhận hối lộ. Theo cáo trạng, bị cáo nhận 900 triệu đồng để cấp mỏ cát. Luật sư nói thân chủ sẽ kháng cáo.",
      publishedAt: "2026-08-11T15:00:00+07:00",
    },
    b: {
      title: "Kế toán trường Lê Lợi lĩnh 5 năm tù",
      text: "Tòa án tỉnh Phú Lương tuyên phạt Chu Ánh Tuyết, kế toán trường trung học Lê Lợi, 5 năm tù về tội tham ô tài sản. Theo cáo trạng, bị cáo lập khống 63 hồ sơ học bổng. Bị cáo xin giảm nhẹ hình phạt.",
      publishedAt: "2026-08-11T17:00:00+07:00",
    },
  },
  {
    what: "two visits of one head of state",
    a: {
      title: "Tổng thống Kasimov thăm Ấn Độ",
      text: "Tổng thống Rustam Kasimov bắt đầu chuyến thăm Ấn Độ ba ngày, dự kiến ký thỏa thuận về đường sắt và dược phẩm. Lễ đón diễn ra tại phủ tổng thống ở New Delhi. Hai bên đặt mục tiêu nâng kim ngạch lên 4 tỷ USD.",
      publishedAt: "2026-01-12T12:00:00+07:00",
    },
    b: {
      title: "Tổng thống Kasimov thăm Thổ Nhĩ Kỳ",
      text: "Tổng thống Rustam Kasimov bắt đầu chuyến thăm Thổ Nhĩ Kỳ hai ngày, dự kiến ký thỏa thuận về khí đốt và vận tải biển. Lễ đón diễn ra tại Ankara. Hai bên thảo luận về hành lang qua biển Caspi và tập trận chung.",
      publishedAt: "2026-02-03T12:00:00+07:00",
    },
  },
  {
    what: "two bank robberies",
    a: {
      title: "Cướp ngân hàng ở Long Mỹ Tây, nghi phạm 23 tuổi bị bắt",
      text: "Nghi phạm Tăng Chí Vĩ, 23 tuổi, bị bắt sau bốn giờ cướp phòng giao dịch ngân hàng Đại Phát ở thị xã Long Mỹ Tây. Vĩ dùng súng nhựa khống chế nhân viên, lấy 340 triệu đồng. Công an thu hồi toàn bộ tiền.",
    },
    b: {
      title: "Cướp ngân hàng ở Hòa Trạch, nghi phạm 41 tuổi ra đầu thú",
      text: "Nghi phạm Cù Huy Đoán, 41 tuổi, ra đầu thú sau hai ngày cướp phòng giao dịch ngân hàng Sen Việt ở huyện Hòa Trạch. Đoán mang theo bình xăng, lấy hơn 1 tỷ đồng. Vợ nghi phạm khuyên chồng tới công an.",
    },
  },
  {
    what: "dengue in two provinces",
    a: {
      title: "Sốt xuất huyết tăng gấp ba ở Tiên Giang Hạ",
      text: "Trung tâm kiểm soát bệnh tật Tiên Giang Hạ ghi nhận 1.240 ca sốt xuất huyết từ đầu năm, gấp ba cùng kỳ, một bệnh nhi tử vong. Bác sĩ Phùng Thế Lân kêu gọi người dân diệt lăng quăng. Ngành y tế phun hóa chất tại 60 ổ dịch.",
    },
    b: {
      title: "Lâm Thượng ghi nhận 310 ca sốt xuất huyết",
      text: "Trung tâm kiểm soát bệnh tật Lâm Thượng ghi nhận 310 ca sốt xuất huyết trong tháng, phần lớn ở thành phố Bảo Thanh. Bác sĩ K'Brếp cho biết thiếu dịch truyền cao phân tử. Hai trường mầm non cho trẻ nghỉ để phun thuốc.",
    },
  },
  {
    what: "two rocket launches",
    a: {
      title: "Hàn Quốc phóng thành công vệ tinh thời tiết",
      text: "Hàn Quốc phóng thành công vệ tinh thời tiết Cheonma-2 bằng tên lửa đẩy tự chế lúc 16 giờ ngày 25/5 từ trung tâm Goheung. Vệ tinh nặng 500 kg vào quỹ đạo sau 14 phút. Bộ trưởng Khoa học Ahn Se-rim gọi đây là bước ngoặt.",
    },
    b: {
      title: "Tên lửa đẩy của Nhật Bản nổ sau khi phóng",
      text: "Tên lửa đẩy cỡ nhỏ của một công ty tư nhân Nhật Bản nổ chỉ vài giây sau khi rời bệ phóng ở Wakayama ngày 13/3. Mảnh vỡ rơi trên sườn núi, không ai bị thương. Chủ tịch công ty Toyoda Ren xin lỗi khách hàng.",
    },
  },
  {
    what: "two collapsed bridges",
    a: {
      title: "Sập cầu treo ở Nậm Cắn, 5 người bị thương",
      text: "Cầu treo bắc qua suối ở xã Nậm Cắn bị đứt cáp khi một đám cưới đi qua chiều 15/2, làm 5 người bị thương. Cầu dài 54 mét được xây cách đây 12 năm. Chủ tịch xã Moong Văn Hiền nói cầu từng được cảnh báo xuống cấp.",
    },
    b: {
      title: "Sập nhịp dẫn cầu Cái Rắn khi đổ bê tông",
      text: "Nhịp dẫn cầu Cái Rắn đang thi công bị sập khi công nhân đổ bê tông tối 30/7, làm 2 người chết. Cầu thuộc dự án tránh quốc lộ qua thị trấn Thới Bửu. Nhà thầu Trường Thịnh Lộ nói giàn giáo bị lún do mưa.",
    },
  },
  {
    what: "two quakes in English",
    a: {
      title: "Magnitude 5.9 quake shakes Calamba Norte",
      text: "A magnitude 5.9 earthquake shook the Calamba Norte district on Tuesday, sending people into the streets, officials said. The quake struck at a depth of 10 km. Governor Arnel Lisandro said two schools were damaged. There was no tsunami warning.",
    },
    b: {
      title: "Magnitude 7.1 quake strikes off Port Essary",
      text: "A magnitude 7.1 earthquake struck off Port Essary on Sunday, sending people into the streets, officials said. The quake was at a depth of 35 km. Mayor Helen Tarapore said a hospital had been evacuated. A tsunami warning was lifted after two hours.",
    },
  },
];
