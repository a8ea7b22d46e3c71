/** 'rằng' and its like, between the verb and what is said. */
export const thatWords = ["rằng", "là", "rằng là"] as const;

/** The speaker's phrase does not reach over these. */
export const phraseBreakers = [
  "cũng", "đã", "đang", "sẽ", "vừa", "mới", "lại", "còn", "vẫn", "từng", "thì", "chỉ", "đều", "liền", "bèn", "ngay", "ngay lập tức", "liên tục", "tiếp tục", "lập tức", "hôm", "ngày", "sáng", "chiều", "tối", "trưa", "đêm", "tuần", "tháng", "nay", "trước", "trước đó", "sau", "sau đó", "khi", "lúc", "rằng", "là", "được", "bị", "không", "chưa", "nhưng", "song", "mà", "nếu", "để", "do", "vì", "nên", "lên tiếng", "trả lời", "phát biểu", "trao đổi", "chia sẻ", "bày tỏ", "tỏ", "gửi", "muốn", "phải", "cần", "nói", "cho", "với", "bằng", "qua", "theo", "thậm chí", "thẳng thắn", "hồi", "trong khi", "như", "ra", "dẫn", "đồng thời", "nhấn mạnh", "vội", "bất ngờ", "luôn", "thường", "có thể", "đành", "một lần nữa", "có văn bản", "có công văn", "ghi", "tiết lộ", "có", "đưa", "vẫn còn",
] as const;

/** Inside a speaker's phrase they open a modifier: a name behind them is not the speaker's own. */
export const modifierWords = [
  "của", "thuộc", "tại", "ở", "về", "từ", "đến từ", "trong", "phụ trách", "cho", "trực thuộc", "tới từ", "trên", "làm việc cho", "làm việc tại", "thân cận với", "gần gũi với", "tham gia", "và", "cùng", "dưới", "giữa",
] as const;

/** A noun right behind one of these is not a subject. */
export const governors = [
  "tại", "ở", "với", "cho", "của", "thuộc", "về", "từ", "đến", "tới", "trong", "trên", "gặp", "gặp gỡ", "cùng", "bởi", "vào", "qua", "sau", "trước", "theo", "dưới", "giữa", "vì", "đối với", "trả lời", "phỏng vấn", "hỏi", "thăm", "ủng hộ", "chống", "giúp", "gửi", "là", "làm", "như", "bằng", "phỏng vấn của", "báo chí", "cảm ơn", "tiếp", "sang", "ra", "bên lề", "liên quan đến", "thay mặt", "lên", "quanh", "xung quanh", "phản đối", "bổ nhiệm", "bầu", "thay", "thay thế", "yêu cầu", "đề nghị", "mời", "đưa", "hôm",
] as const;

/** A new clause starts behind one of these. */
export const clauseWords = [
  "nhưng", "song", "mà", "khi", "nơi", "khiến", "khiến cho", "nên", "bởi", "rằng", "nếu", "dù", "trong khi", "trong khi đó", "trước đó", "sau đó", "tuy nhiên", "tuy vậy", "ngoài ra", "bên cạnh đó", "hiện", "còn", "thế nhưng", "do đó", "vì vậy", "vì thế", "mặc dù", "dẫu vậy", "lúc đó", "khi đó", "nhờ đó", "trong đó", "vì",
] as const;

/** The speaker of the clause before goes on speaking. */
export const goingOn = ["và", "đồng thời", "rồi", "nhưng", "song", "vừa", "bên cạnh đó", "cũng như", "sau đó", "hoặc", "ngoài ra", "tuy nhiên"] as const;

/** Between speaker and verb. */
export const adverbs = [
  "cũng", "đã", "đang", "sẽ", "vừa", "mới", "lại", "còn", "vẫn", "từng", "thì", "chỉ", "đều", "liền", "bèn", "ngay", "ngay lập tức", "liên tục", "tiếp tục", "lập tức", "tức thì", "lên tiếng", "chính thức", "công khai", "thẳng thắn", "một lần nữa", "cùng", "nhiều lần", "mạnh mẽ", "kiên quyết", "thẳng thừng", "khi đó", "sau đó", "trước đó", "hôm qua", "hôm nay", "sáng nay", "chiều nay", "tối qua", "mới đây", "gần đây", "lúc này", "đồng loạt", "nhanh chóng", "bất ngờ", "luôn", "thường", "hiện", "ngày càng", "thậm chí", "đồng thời", "có văn bản", "có công văn", "có thông báo", "ra thông báo", "ra tuyên bố", "ra thông cáo", "phát đi thông báo", "gửi công văn", "vui vẻ", "nghẹn ngào", "xúc động", "bức xúc", "thành thật", "hài hước", "tự tin", "khéo léo", "tỏ ra", "phải", "đành", "hóm hỉnh", "buồn bã", "giận dữ", "thân mật", "tế nhị", "cũng đã", "vui mừng", "đưa ra", "đăng đàn", "được trích lời", "hào hứng", "nay", "này", "bỗng", "lớn tiếng", "dõng dạc", "hồn nhiên", "thêm", "tiếp", "rõ ràng", "kịch liệt", "hớn hở", "hùng hồn", "chua chát", "cay đắng", "trịnh trọng",
] as const;

/** They open a stretch of time, place or company between speaker and verb. */
export const circumstanceWords = [
  "hôm", "ngày", "sáng", "chiều", "tối", "trưa", "đêm", "tuần", "tháng", "năm", "tại", "ở", "trên", "trong", "với", "sau", "trước", "vào", "từ", "qua", "bằng", "khi", "về", "hồi", "lúc", "ngay sau", "nhân", "trả lời", "phát biểu", "trao đổi", "nói chuyện", "thông qua", "tới", "gửi", "giấu tên", "có trụ sở", "chia sẻ", "phản hồi", "cho", "đến", "ra", "dự", "bên lề", "xuất hiện", "kết thúc", "đã", "cùng", "đăng tải", "tiếp",
] as const;

/** Openings of a sentence that is an adjunct, not something said. */
export const adjunctOpeners = [
  "trả lời", "phát biểu", "trao đổi", "chia sẻ", "nói về", "nói với", "khi", "sau khi", "trước khi", "theo", "tại", "trong", "liên quan", "nhắc đến", "nhắc tới", "về", "với", "tiếp xúc", "giải thích", "lý giải", "bình luận", "đánh giá", "nhận định", "thông báo", "trước", "sau", "thay mặt", "xuất hiện", "đề cập", "kết luận", "trên", "hôm", "ngày", "sáng", "chiều", "tối", "trước câu hỏi", "để", "cùng", "từ", "bên lề", "phát hiện", "bày tỏ", "nhận xét", "tuy nhiên", "trong khi đó", "trước đó", "bên cạnh đó", "ngoài ra", "cụ thể", "còn", "mặc dù", "dù", "nếu", "vì", "là", "được", "tuy", "đồng thời", "riêng", "bàn về", "mới đây", "gần đây", "đặc biệt", "thậm chí", "hiện", "qua", "đến", "dẫn", "nêu", "xúc động", "lo lắng", "bức xúc", "vui mừng", "tâm sự",
] as const;

/** Openings that belong to the reporter, before what is said. */
export const connectives = [
  "song", "tuy nhiên", "nhưng", "trong khi đó", "ngoài ra", "bên cạnh đó", "đồng thời", "do đó", "vì vậy", "thế nhưng", "tuy vậy", "cụ thể", "trước đó", "sau đó", "hơn nữa", "mặt khác", "thêm vào đó", "và",
] as const;

/** They end what the speaker said: the rest is the reporter's. */
export const turningWords = ["nhưng", "song", "tuy nhiên"] as const;
export const refusals = ["không", "chưa", "từ chối", "chẳng", "không hề"] as const;

/** Before a quotation they make it a title, a name or a term, not speech. */
export const titleNouns = [
  "ca khúc", "bài hát", "câu hát", "bài", "cuốn", "cuốn sách", "sách", "phim", "bộ phim", "vở", "vở kịch", "tác phẩm", "chương trình", "liveshow", "album", "dự án", "mang tên", "tên", "có tên", "tên gọi", "tên gọi là", "với tên", "chủ đề", "cuộc thi", "chiến dịch", "đề tài", "triển lãm", "hội thảo", "danh hiệu", "giải", "giải thưởng", "khẩu hiệu", "biệt danh", "gọi là", "được gọi là", "mệnh danh là", "thuật ngữ", "cụm từ", "từ", "chữ", "tour", "mục", "chuyên mục", "tiểu phẩm", "luận án", "tiêu đề", "bài viết", "thể loại", "nhãn hiệu", "hạng mục", "đề án", "phong trào", "cuộc vận động", "tọa đàm", "hội nghị", "công trình", "thương hiệu",
] as const;

/** 'theo' that is no source: 'theo quy định', 'theo đúng', 'theo dõi'. */
export const accordingToNothing = [
  "đó", "quy định", "quy", "thông tư", "thông lệ", "dõi", "đúng", "hướng", "luật", "kế hoạch", "nghị định", "quyết định", "nghị quyết", "hợp đồng", "thỏa thuận", "thoả thuận", "hiến pháp", "pháp lệnh", "điều", "khoản", "chương trình", "lịch", "lịch trình", "truyền thống", "nguyên tắc", "phong tục", "yêu cầu", "đề nghị", "lệnh", "chỉ thị", "chỉ đạo", "chủ trương", "giờ", "tỷ giá", "tỉ giá", "tiêu chuẩn", "hình thức", "phương thức", "phương pháp", "phương án", "phong cách", "mô hình", "kiểu", "cách", "dự kiến", "lộ trình", "thứ tự", "từng", "chân", "đuổi", "học", "kịp", "nghĩa", "tỷ lệ", "tỉ lệ", "mùa", "thời gian", "năm", "tháng", "ngày", "tuần", "đạo", "gương", "ý", "sau", "chiều", "đường", "dòng", "vết", "công ước", "hiệp định", "hiệp ước", "điều lệ", "quy chế", "quy trình", "quy hoạch", "quy luật", "cam kết", "chuẩn", "cơ chế", "nhu cầu", "khả năng", "thường lệ", "bản năng", "cùng", "lối", "giá", "diện", "tinh thần", "như", "tin đã đưa", "như tin đã đưa", "tôi", "chúng tôi", "chúng ta", "em nghĩ", "mặc định", "phân công", "hợp tác", "phe",
] as const;

/** Before 'theo' these make it part of another verb: 'kèm theo', 'làm theo'. */
export const beforeAccordingTo = [
  "kèm", "mang", "đi", "làm", "tiếp", "dựa", "kéo", "tuân", "chạy", "đuổi", "bám", "chiều", "noi", "học", "áp dụng", "thực hiện", "tính", "phân", "chia", "xếp", "hát", "nghe", "dẫn", "cuốn", "trôi", "bước", "đem", "cầm", "vác", "hành động", "xử lý", "nói", "chơi", "ngả", "ăn", "xoay", "đoán", "dịch", "chọn", "phát triển", "tổ chức", "diễn ra", "kinh doanh", "sống", "chết",
] as const;
