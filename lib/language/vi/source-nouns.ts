/** Words that can stand as, or in front of, the name of a source. */
export const pronouns = {
  man: ["ông", "anh", "ông ấy", "anh ấy", "ông này", "anh này", "hắn", "y", "ngài", "anh ta", "ông ta", "cậu", "cậu ấy", "thầy", "chàng trai này"],
  woman: ["bà", "cô", "chị", "bà ấy", "cô ấy", "chị ấy", "bà này", "cô này", "chị này", "thị", "cô ta", "bà ta", "nàng"],
  either: ["người này", "vị này", "nhân vật này", "người đàn ông này", "nữ ca sĩ này"],
  group: ["họ", "tổ chức này", "cơ quan này", "hãng này", "nước này", "bộ này", "công ty này", "đơn vị này", "ủy ban này", "ngân hàng này", "tập đoàn này", "nhóm này", "hội này", "viện này", "doanh nghiệp này", "đội bóng này", "phe này", "phía này"],
  media: ["báo này", "tờ báo này", "tờ này", "hãng tin này", "tờ báo", "trang này", "trang tin này", "tờ nhật báo này", "tạp chí này", "đài này"],
} as const;

/** In front of a person's name; with no name, a person the text has named before. */
export const roles = [
  "tổng thống", "phó tổng thống", "thủ tướng", "phó thủ tướng", "bộ trưởng", "thứ trưởng", "ngoại trưởng",
  "tổng trưởng", "quốc vương", "thái tử", "hoàng tử", "nữ hoàng", "giáo hoàng", "chủ tịch", "phó chủ tịch",
  "chủ tịch nước", "phó chủ tịch nước", "chủ tịch quốc hội", "tổng bí thư", "bí thư", "phó bí thư", "tổng thư ký",
  "đại sứ", "phó đại sứ", "đặc phái viên", "phái viên", "cố vấn", "trợ lý", "thư ký", "nghị sĩ", "nghị sỹ", "dân biểu",
  "thượng nghị sĩ", "hạ nghị sĩ", "đại biểu", "đại biểu quốc hội", "thống đốc", "phó thống đốc", "thị trưởng", "tỉnh trưởng",
  "cục trưởng", "phó cục trưởng", "vụ trưởng", "phó vụ trưởng", "viện trưởng", "phó viện trưởng", "trưởng phòng", "phó phòng", "phó trưởng phòng",
  "trưởng ban", "phó ban", "phó trưởng ban", "trưởng đoàn", "phó trưởng đoàn", "phó đoàn", "trưởng khoa", "phó khoa", "trưởng nhóm", "chánh án", "chánh văn phòng", "chánh thanh tra",
  "thẩm phán", "kiểm sát viên", "điều tra viên", "công tố viên", "luật sư", "hiệu trưởng", "phó hiệu trưởng", "giáo viên", "giảng viên", "thầy giáo", "cô giáo", "giáo sư", "phó giáo sư",
  "tiến sĩ", "tiến sỹ", "thạc sĩ", "ts", "gs", "pgs", "pgs ts", "gs ts", "ths", "bs", "ls", "ks", "kts", "bác sĩ", "bác sỹ", "kỹ sư", "dược sĩ", "y tá", "điều dưỡng",
  "giám đốc", "phó giám đốc", "tổng giám đốc", "phó tổng giám đốc", "tổng giám đốc điều hành", "giám đốc điều hành", "ceo", "cfo", "nhà sáng lập", "người sáng lập", "chủ doanh nghiệp", "doanh nhân", "tỷ phú",
  "tổng biên tập", "phó tổng biên tập", "nhà báo", "phóng viên", "biên tập viên", "nhà văn", "nhà thơ", "nhạc sĩ", "nhạc sỹ", "ca sĩ", "nữ ca sĩ", "nam ca sĩ", "diễn viên", "nữ diễn viên", "đạo diễn", "nghệ sĩ", "nghệ sỹ",
  "nsnd", "nsưt", "người mẫu", "hoa hậu", "á hậu", "mc", "nhiếp ảnh gia", "nhà nhiếp ảnh", "họa sĩ", "tác giả", "nhà thiết kế", "biên đạo", "nhà sản xuất",
  "hlv", "huấn luyện viên", "tiền đạo", "tiền vệ", "hậu vệ", "thủ môn", "trung vệ", "đội trưởng", "thủ quân", "cầu thủ", "trọng tài", "chiến lược gia", "vđv", "tay vợt", "kỳ thủ", "cựu danh thủ", "danh thủ", "chân sút",
  "đại tướng", "thượng tướng", "trung tướng", "thiếu tướng", "chuẩn tướng", "đại tá", "thượng tá", "trung tá", "thiếu tá", "đại úy", "thượng úy", "trung úy", "thiếu úy", "tướng", "đô đốc", "phó đô đốc", "tư lệnh", "phó tư lệnh", "tổng tham mưu trưởng", "chỉ huy trưởng",
  "chuyên gia", "nhà nghiên cứu", "nhà khoa học", "nhà kinh tế", "nhà phân tích", "nhà ngoại giao", "nhà hoạt động", "nhà lãnh đạo", "lãnh tụ", "lãnh đạo", "người đứng đầu", "người phát ngôn", "phát ngôn viên", "phó phát ngôn viên", "đại diện", "trưởng đại diện",
  "linh mục", "giám mục", "hồng y", "hòa thượng", "thượng tọa", "mục sư", "ngài", "ông", "bà", "anh", "chị", "cô", "em", "cháu", "cụ", "thầy", "nguyên thủ", "cựu tổng thống", "cựu thủ tướng", "tân tổng giám đốc", "tân giám đốc", "tân thủ tướng", "nhân viên", "cựu nhân viên", "cựu giám đốc", "đồng sáng lập", "quản lý", "phi công", "nông dân", "sinh viên", "du khách", "hành khách", "bệnh nhân", "nghi phạm", "bị cáo", "bị can", "nạn nhân", "chủ nhà", "chủ quán", "tài xế", "hàng xóm",
  "ủy viên", "uỷ viên", "thành viên", "phó trưởng", "trưởng", "cựu", "nguyên", "quyền", "hội trưởng", "tổng thanh tra", "kiểm toán trưởng", "nhà sử học", "nhà bình luận", "nhà ngôn ngữ học", "kiến trúc sư", "chuyên viên", "quan chức", "viên chức", "sĩ quan", "nữ nghệ sĩ", "trưởng thôn", "chủ nhiệm", "phó chủ nhiệm", "tổng cục trưởng", "phó tổng cục trưởng", "chi cục trưởng", "đội phó", "trung đội trưởng", "siêu mẫu", "nữ hoàng nhạc pop", "người cha", "người mẹ", "mẹ", "cha", "vợ", "chồng", "con trai", "con gái", "anh trai", "chị gái", "em trai", "em gái",
] as const;

/** People without a name. */
export const unnamed = [
  "quan chức", "viên chức", "giới chức", "nhà chức trách", "giới chức trách", "nguồn tin", "nguồn thạo tin", "nguồn tin giấu tên", "nguồn thạo tin ngoại giao", "nguồn ngoại giao", "nguồn tin thân cận", "nhân chứng", "nhân chứng tại hiện trường", "người dân", "cư dân", "dân làng", "bà con", "cử tri", "người phát ngôn", "phát ngôn viên", "đại diện", "vị đại diện", "lãnh đạo", "vị lãnh đạo", "giới lãnh đạo",
  "chuyên gia", "giới chuyên gia", "giới phân tích", "nhà phân tích", "giới quan sát", "nhà quan sát", "giới truyền thông", "giới nghiên cứu", "nhà nghiên cứu", "nhà khoa học", "nhà kinh tế", "giới khoa học", "giới đầu tư", "nhà đầu tư", "điều tra viên", "nhân viên", "cán bộ", "người thân", "thân nhân", "người nhà", "gia đình nạn nhân", "gia đình", "hàng xóm", "bạn bè", "đồng nghiệp", "cựu quan chức", "nhà ngoại giao", "giới ngoại giao", "nhà lập pháp", "nghị sĩ", "thành viên", "người biểu tình", "người ủng hộ", "phe ủng hộ", "người phụ nữ", "người đàn ông", "ý kiến", "dư luận", "luồng ý kiến", "người trong cuộc", "nhà điều tra", "bác sĩ", "học sinh", "phụ huynh", "giáo viên", "người mua", "người bán", "tiểu thương", "ngư dân", "nông dân", "công nhân", "hành khách", "du khách", "người tiêu dùng", "khách hàng", "người hâm mộ", "cổ động viên", "cư dân mạng", "doanh nghiệp", "nhà thầu", "người chứng kiến", "nạn nhân", "sĩ quan", "sỹ quan", "binh sĩ", "viên tướng", "đại biểu", "nhà quản lý", "người đứng đầu", "trợ lý", "cố vấn", "nhà ngôn ngữ", "nhà sử học", "nhà môi trường", "chiến binh", "phiến quân", "phe nổi dậy", "phe đối lập", "lực lượng nổi dậy", "tay súng", "thủ lĩnh", "thẩm phán", "luật sư", "cầu thủ", "bạn đọc", "độc giả", "khán giả", "thí sinh", "nhà báo", "phóng viên", "kỹ sư", "sinh viên", "bệnh nhân", "tài xế", "dân", "nhà thiên văn", "nhà vật lý", "tình báo",
] as const;

/** Bodies, as common nouns: the name behind them is theirs, not a person's. */
export const bodies = [
  "chính phủ", "chính quyền", "quân đội", "cảnh sát", "công an", "hải quân", "không quân", "lục quân", "tòa án", "toà án", "viện kiểm sát", "tòa", "bộ", "sở", "cục", "tổng cục", "vụ", "chi cục", "ban", "ủy ban", "uỷ ban", "hội đồng", "cơ quan", "cơ quan điều tra", "cơ quan công an", "cơ quan chức năng", "cơ quan tình báo", "quốc hội", "nghị viện", "hạ viện", "thượng viện", "đảng", "tổ chức", "liên minh", "liên đoàn", "hiệp hội", "hội", "công ty", "tập đoàn", "hãng", "doanh nghiệp", "ngân hàng", "quỹ", "viện", "trung tâm", "trường", "nhà trường", "đại học", "bệnh viện", "ban lãnh đạo", "ban tổ chức", "ban giám đốc", "ban giám hiệu", "ban quản lý", "ban quản trị", "hội đồng quản trị", "btc", "đội", "đội bóng", "clb", "câu lạc bộ", "đội tuyển", "nhóm", "phe", "lực lượng", "phái đoàn", "đoàn", "đại sứ quán", "lãnh sự quán", "tòa thánh", "nhà nước", "văn phòng", "điện", "phủ", "phía", "phe đối lập", "hãng hàng không", "nhà mạng", "nhà sản xuất", "nhà cung cấp", "đơn vị", "ubnd", "ủy ban nhân dân", "chủ đầu tư", "hệ thống", "mạng xã hội", "cơ sở", "ban thư ký", "bộ tư lệnh", "bộ chỉ huy", "lực lượng cứu hộ", "đội cứu hộ", "phòng",
] as const;

export const mediaNouns = [
  "báo", "tờ", "tờ báo", "nhật báo", "tờ nhật báo", "tuần báo", "tạp chí", "tờ tạp chí", "hãng tin", "hãng thông tấn", "thông tấn xã", "đài", "đài truyền hình", "đài phát thanh", "kênh", "kênh truyền hình", "trang", "trang tin", "trang mạng", "trang web", "website", "truyền thông", "báo chí", "giới truyền thông", "truyền hình", "truyền hình nhà nước", "các báo", "báo giới", "các hãng tin", "các hãng thông tấn", "tờ tuần báo", "báo điện tử", "trang thông tin", "trang thông tin điện tử", "bản tin", "bài báo", "hãng truyền thông",
] as const;

export const documents = [
  "báo cáo", "bản báo cáo", "thống kê", "số liệu", "số liệu thống kê", "khảo sát", "cuộc khảo sát", "nghiên cứu", "bản nghiên cứu", "cuộc nghiên cứu", "kết quả", "kết quả điều tra", "kết quả khảo sát", "kết quả nghiên cứu", "cuộc thăm dò", "thăm dò", "thông cáo", "thông cáo báo chí", "tài liệu", "dữ liệu", "cáo trạng", "kết luận", "kết luận điều tra", "biên bản", "văn bản", "hồ sơ", "bảng xếp hạng", "danh sách", "bản cáo trạng", "điều tra", "điều tra ban đầu", "thông báo", "tuyên bố", "bản tuyên bố", "sách trắng", "công văn", "thư", "bản án", "tổng hợp", "tờ trình", "bức thư",
] as const;

/** 'theo lời ông X', 'theo nhận định của Y': the source is what follows. */
export const sayingNouns = [
  "lời", "lời kể", "lời kể của", "lời của", "lời khai của", "lời khai", "nhận định của", "đánh giá của", "ước tính của", "tiết lộ của", "tiết lộ từ", "thông tin từ", "thông tin của", "nguồn tin của", "nguồn tin từ", "tin từ", "tin của", "ý kiến của", "quan điểm của", "phân tích của", "mô tả của", "chia sẻ của", "chia sẻ từ", "tính toán của", "dự báo của", "dự đoán của", "khẳng định của", "giải thích của", "lý giải của", "phát biểu của", "phản ánh của", "nhận xét của", "xác nhận của", "xác nhận từ", "cáo buộc của", "tường thuật của", "thông báo của", "thông báo từ", "tuyên bố của", "trình bày của", "cách giải thích của", "cảm nhận của", "khuyến cáo của", "ghi nhận của", "quan sát của", "lập luận của", "tính toán từ", "thông tin mà", "thông tin được", "thông tin do", "những gì", "nguồn tin mà", "quan niệm của", "thông tin chúng tôi có được từ",
] as const;

/** In front of an unnamed source. */
export const determiners = [
  "một", "các", "những", "nhiều", "một số", "vài", "một vài", "hai", "ba", "bốn", "năm", "không ít", "rất nhiều", "hầu hết", "phần lớn", "đa số", "đông đảo", "hàng loạt", "mỗi", "cả", "cả hai", "hai trong số", "một trong những", "một trong số", "nhiều người trong số", "toàn thể",
] as const;

/** They ask for, or explain, a missing name. */
export const anonymityPhrases = [
  "giấu tên", "dấu tên", "xin giấu tên", "yêu cầu giấu tên", "đề nghị giấu tên", "yêu cầu được giấu tên", "xin được giấu tên", "không muốn nêu tên", "không nêu tên", "không được nêu tên", "không tiết lộ danh tính", "không muốn tiết lộ danh tính", "ẩn danh", "đề nghị không nêu tên", "yêu cầu không nêu tên", "không tiết lộ tên", "thạo tin", "am hiểu vấn đề", "nắm rõ vấn đề", "ẩn danh tính",
] as const;
