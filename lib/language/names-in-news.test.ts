import { expect, test } from "vitest";
import { findBlocks } from "./blocks";
import { findEntities } from "./entities";
import { sampleGazetteer } from "./sample-gazetteer";

const gazetteer = sampleGazetteer();
const letters = { person: "E", organisation: "R", place: "L" };

function read(text: string): string[] {
  return findEntities(text, findBlocks(text), gazetteer).map(
    ({ text: words, kind }) => `${words}/${letters[kind]}`,
  );
}

test.each<[what: string, text: string, names: string[]]>([
  // Lone given names
  [
    "a given name that a text goes on using",
    "Hôm sau Thảo gọi lại, nhưng máy bận. Chồng của Thảo đi vắng.",
    ["Thảo/E", "Thảo/E"],
  ],
  ["a capital that stands once", "Buổi họp hôm nay có Thu cùng các khoản khác.", []],
  [
    "a word of the sentence before such a name",
    "Nhà Thảo ở cuối xóm. Hàng xóm của Thảo đã ngủ.",
    ["Thảo/E", "Thảo/E"],
  ],
  ["the order of birth before it", "Út Thảo về quê. Hàng xóm của Thảo đã ngủ.", ["Út Thảo/E", "Thảo/E"]],
  ["a word of the sentence before an abbreviation", "Chuyện HIV lây qua ba đường ai cũng biết.", []],
  ["who is named for what they do on the web", "Hôm qua YouTuber Trần Sương có mặt.", ["Trần Sương/E"]],
  ["houses that reigned", "Tượng đá có từ thời Lý, rồi bị quân Minh phá. Thời Lý, nhà Minh chưa có.", []],
  [
    "a season, a subject and a year",
    "Cả làng đón Xuân, mừng Xuân. Đề Toán khó, điểm Toán thấp. Tuổi Ngọ hợp tuổi Ngọ.",
    [],
  ],
  [
    "a name that stands for a town elsewhere",
    "Xe qua thôn Thảo lúc sáng. Hôm sau Thảo gọi lại, nhưng máy bận.",
    ["thôn Thảo/L"],
  ],
  ["a lady in a headline of capitals", "BÀ NGA VÀ ÔNG ĐỨC ĐƯỢC THƯỞNG Ở HÀ NỘI HÔM QUA", ["HÀ NỘI/L"]],
  [
    "a whole name that opens two sentences",
    "Hữu Thắng từ chức. Việc của Thắng xong. Hữu Thắng về.",
    ["Hữu Thắng/E", "Thắng/E", "Hữu Thắng/E"],
  ],
  // Bodies and whoever leads them
  ["a district that could be somebody", "Hôm qua Bí thư Huyện ủy Vũ Thư họp báo.", ["Huyện ủy Vũ Thư/R"]],
  [
    "who holds an office of a body without a town",
    "Hôm qua Bí thư Thành ủy Lê Văn Bền và Bí thư Tỉnh ủy Sông Mây có mặt.",
    ["Thành ủy/R", "Lê Văn Bền/E", "Tỉnh ủy Sông Mây/R"],
  ],
  ["the prosecution", "Đại diện Viện Kiểm sát hỏi tiếp.", ["Viện Kiểm sát/R"]],
  ["the country's short form behind a form of address", "Một cô gái VN sống ở Huế.", ["VN/L", "Huế/L"]],
  ["a house number of one figure", "Họ họp ở trụ sở số 4 Lê Bền hôm qua.", ["Lê Bền/L"]],
  // Titles, contests and treaties
  ["words between the work and its title", "Họ dự cuộc thi trực tuyến “Việt Nam quê em” hôm qua.", []],
  [
    "a long title",
    "Hơn trăm bài dự cuộc thi viết “Trẻ em học và làm theo lời dạy của cụ Lê Văn Bền ở Hà Nội”.",
    [],
  ],
  ["somebody's words behind 'là'", "Ông bị gọi là “kẻ quay lưng với Pháp” hôm qua.", ["Pháp/L"]],
  ["a treaty by its town", "Hai bên nhắc lại công ước Kyoto và hiệp định Geneva.", []],
  ["a contest that opens the line", "Giải Thái Lan mở rộng bắt đầu hôm nay.", []],
  ["an index of shares", "Chỉ số S&P 500 tăng 2 điểm.", []],
  [
    "a festival of two countries",
    "Hôm qua khai mạc Liên hoan giao lưu văn nghệ Lào - Pháp ở Huế.",
    ["Huế/L"],
  ],
  ["a festival that opens the sentence", "Liên hoan hữu nghị nhân dân Lào-Pháp bắt đầu hôm qua.", []],
  ["a quoted year", 'Hai nước kết thúc "Năm hữu nghị Lào-Pháp 2012" hôm qua.', []],
  [
    "a programme and its short form",
    "Chương trình Đối tác Đổi mới giáo dục Lào - Pháp (GDX) họp báo. Sau đó GDX hỗ trợ trường học.",
    [],
  ],
  ["where an exhibition is", "Triển lãm ảnh ở Pháp đóng cửa.", ["Pháp/L"]],
  [
    "features of a device",
    "Người dùng điện thoại thông minh có giao diện mới. Tính năng Tarn Rolo mở trình duyệt, còn Tarn Rolo và Pen Memo ghi chú.",
    [],
  ],
  ["the name of a version", "Máy chạy Android 4.9 Muffin từ hôm qua.", []],
  // Bounds of bodies
  [
    "a part and the whole",
    "Hôm qua, Ban Thư ký Hội Nông dân tỉnh Sông Mây họp báo.",
    ["Ban Thư ký Hội Nông dân tỉnh Sông Mây/R"],
  ],
  [
    "'các' inside a name",
    "Trang tin của Ban quản lý các khu công nghiệp tỉnh Sông Mây đăng tin.",
    ["Ban quản lý các khu công nghiệp tỉnh Sông Mây/R"],
  ],
  [
    "a number at its end",
    "Hôm qua Công ty Cổ phần Xi măng Núi Mây 1 ( NM1 ) báo lãi.",
    ["Công ty Cổ phần Xi măng Núi Mây 1/R", "NM1/R"],
  ],
  [
    "who holds a district's office",
    "Chủ tịch UBND huyện Lê Văn Bền đến sớm.",
    ["UBND huyện/R", "Lê Văn Bền/E"],
  ],
  ["a road that sounds like a school", "Xe đi trên đường Trường Mây hôm qua.", ["Trường Mây/L"]],
  ["a plant that opens the sentence", "Nhà máy Northwind mở cửa năm ngoái.", ["Northwind/R"]],
  ["a chain that opens the sentence", "Chuỗi Điện Máy Mây bán thêm tủ lạnh.", ["Điện Máy Mây/R"]],
  ["a field between head and name", "Bà là chủ công ty may Ngọc Mây ở quê.", ["Ngọc Mây/R"]],
  ["a group of musicians", "Khán giả đón nhóm nhạc nữ Mi-ara ở cổng.", ["Mi-ara/R"]],
  ["a joint venture", "Hôm qua Liên doanh Mây Xanh góp vốn.", ["Liên doanh Mây Xanh/R"]],
  ["the stop of a firm's short form", "Hôm qua Northwind Corp. tăng 12% sau báo cáo.", ["Northwind Corp./R"]],
  // Firms
  ["a firm by what it makes", "Trong khi đó, Thép Sông Mây báo lỗ.", ["Thép Sông Mây/R"]],
  [
    "the firm of whoever has been named",
    "Ông Lê Văn Bền, Tổng giám đốc Ngọc Mây, thừa nhận sai sót.",
    ["Lê Văn Bền/E", "Ngọc Mây/R"],
  ],
  ["makes in a list", "Có hai máy hiệu iPhone, Samsung và một số tài sản khác.", []],
  // Places
  ["a hall that bears a unit", "Sáng nay tại Nhà thi đấu Quân khu 5 có giải.", ["Nhà thi đấu Quân khu 5/L"]],
  [
    "what sort of site",
    "Họ thăm Khu di tích Quốc gia đặc biệt Chủ tịch Lê Văn Mây.",
    ["Khu di tích Quốc gia đặc biệt Chủ tịch Lê Văn Mây/L"],
  ],
  ["a numbered street", "Nhà ở đường số 12 bị ngập.", ["đường số 12/L"]],
  ["a level with a capital", "Đoàn về xã Mây Hưng, Thị xã Mây Xuyên hôm qua.", ["Mây Hưng/L", "Mây Xuyên/L"]],
  ["a name in that language", "Chị Malee (tên Việt là Lê Thị Sáu) về quê.", ["Malee/E", "Lê Thị Sáu/E"]],
  ["a people that is a country's", "Hai nạn nhân người Việt bị thương.", ["Việt/L"]],
  ["a team", "Anh được gọi vào đội tuyển Thái Lan năm ngoái.", ["Thái Lan/R"]],
  [
    "a site with its number",
    "Xe đi qua cầu Mây Rào 2 và khu công nghiệp Ngọc Mây 1 hôm qua.",
    ["Mây Rào 2/L", "Ngọc Mây 1/L"],
  ],
  [
    "a street called after a day",
    "Cây đổ trên đường 3/2 và gần Trường Mầm non 20-10 hôm qua.",
    ["đường 3/2/L", "Trường Mầm non 20-10/R"],
  ],
  ["a date is none", "Hôm qua, ngày 3/2, trời mưa.", []],
  ["a ground by the name of a unit", "Họ hát tại sân vận động Quân khu 7 hôm qua.", ["Quân khu 7/L"]],
  // Heads, branches and works
  [
    "a school that opens the sentence",
    "Trường THPT chuyên Lê Văn Mây đóng cửa.",
    ["Trường THPT chuyên Lê Văn Mây/R"],
  ],
  ["a school's short head", "Hôm qua sinh viên trường ĐH Ngọc Mây đi thi.", ["ĐH Ngọc Mây/R"]],
  [
    "a school's short head behind one that opens the sentence",
    "Trường ĐH Kỹ thuật công nghệ Hà Nội đóng cửa. Còn trường ĐH Mở Hà Nội thì không.",
    ["ĐH Kỹ thuật công nghệ Hà Nội/R", "ĐH Mở Hà Nội/R"],
  ],
  [
    "a capital in the middle of the head",
    "Công ty Chứng khoán Ngọc Mây báo lãi.",
    ["Công ty Chứng khoán Ngọc Mây/R"],
  ],
  ["an office that holds a body", "Tướng Lê Văn Bền, Tổng Tham mưu trưởng, đến sớm.", ["Lê Văn Bền/E"]],
  ["a branch", "Hôm qua Reuters Video và NATO IT ký kết.", ["Reuters Video/R", "NATO IT/R"]],
  [
    "a song that nothing quotes",
    "Ca khúc Nồng nàn Hà Nội của nhạc sĩ Lê Văn Mây được hát.",
    ["Lê Văn Mây/E"],
  ],
  ["a department that is nobody", "Ông Lê Văn Bền, Trưởng khoa Hồi sức tích cực, đến sớm.", ["Lê Văn Bền/E"]],
  // Captions and missing stops
  ["a caption in the text", "Họ đang sửa cầu. Ảnh: Lan Mai Khoảng 9h, trời mưa.", ["Lan Mai/E"]],
  ["a name that stands twice", "Người hâm mộ của Miara Miara lên xe về khách sạn.", ["Miara/E", "Miara/E"]],
  [
    "a stop that is missing before 'Ông'",
    "Trong ảnh là George Tarasov Ông Dubinin từ chối trả lời.",
    ["George Tarasov/E", "Dubinin/E"],
  ],
  [
    "a given name that opens a sentence",
    "Lê Ngọc Tuấn đi trước, chở theo em. Tuấn về sau cùng.",
    ["Lê Ngọc Tuấn/E", "Tuấn/E"],
  ],
  // Lines without stops, addresses, lists
  [
    "a caption's author and 'Chị'",
    "Hết hàng để bán. Ảnh: NMG/Anh Hào Chị Lành (Hà Nội) cho biết.",
    ["NMG/R", "Anh Hào/E", "Lành/E", "Hà Nội/L"],
  ],
  [
    "who heads a bank",
    "Chủ tịch Cục Dự trữ liên bang Mỹ Ben Tarasek đến sớm.",
    ["Cục Dự trữ liên bang Mỹ/R", "Ben Tarasek/E"],
  ],
  [
    "a house of another country",
    "Hôm qua Trung tâm Văn hóa Pháp tại Hà Nội mở cửa.",
    ["Trung tâm Văn hóa Pháp tại Hà Nội/R"],
  ],
  ["who issued a paper", "Việc này theo Nghị quyết 12 của Quốc hội hôm qua.", ["Quốc hội/R"]],
  ["a numbered district", "Xe chạy từ Q.12 đi Hà Nội.", ["Q.12/L", "Hà Nội/L"]],
  ["a site that is cited", "Ông đi vắng (theo songmay.vn) hôm qua.", ["songmay.vn/R"]],
  ["initials at the end", "Hôm qua trời mưa ở Huế và giá rau tăng mạnh. (LTB)", ["Huế/L"]],
  ["a street in brackets", "Chị Lành (Lê Mây, Hà Nội) đến sớm.", ["Lành/E", "Lê Mây/L", "Hà Nội/L"]],
  ["a house in a lane", "Gửi về 15A/28 Lê Văn Mây, Hà Nội.", ["Lê Văn Mây/L", "Hà Nội/L"]],
  [
    "a player who is called like a town",
    "HLV gọi các cầu thủ cho trận đấu: Duy Rào, Sỹ Mây, Bình Minh, Đình Rào, Quách Mây.",
    ["Duy Rào/E", "Sỹ Mây/E", "Bình Minh/E", "Đình Rào/E", "Quách Mây/E"],
  ],
  ["a word without its space", "Hôm qua ca sĩ Moon Tarasekđã đi xa.", ["Moon Tarasek/E"]],
  [
    "two with a hyphen",
    "Sáng nay, Tarasek chạy. Cặp Tarasek-Kolo phối hợp tốt.",
    ["Tarasek/E", "Tarasek/E", "Kolo/E"],
  ],
  ["a clause behind a name", "Nhạc phẩm của nhạc sĩ Lê Mây Chàng trai trẻ hát hay.", ["Lê Mây/E"]],
  [
    "a group that opens the line",
    "Nhóm Tarak hát trước, rồi biểu diễn nhạc Hàn (Nhóm Kolor).",
    ["Tarak/R", "Hàn/L", "Kolor/R"],
  ],
  ["who makes planes", "Hôm qua nhà sản xuất máy bay Boeing họp báo.", ["Boeing/R"]],
  ["planes", "Hôm qua máy bay Boeing hạ cánh.", []],
  [
    "a member for a town",
    "Ông Lê Văn Bền, đại biểu Quốc hội TP Hà Nội, đến sớm.",
    ["Lê Văn Bền/E", "Quốc hội/R", "Hà Nội/L"],
  ],
  [
    "a list behind a colon",
    "Cô hát cùng những cái tên như: Adela, Tarasek, Kolo.",
    ["Adela/E", "Tarasek/E", "Kolo/E"],
  ],
  ["an event without a name", 'Hôm qua hội nghề tổ chức Hội thảo "Rau sạch".', []],
  ["an author by initials", "Họ đang sửa cầu. Ảnh: H.Mây Theo báo cáo, trời mưa.", ["H.Mây/E"]],
  ["whose office it is", "Ông Lê Văn Bền là chủ tịch của Tarasek.", ["Lê Văn Bền/E", "Tarasek/R"]],
  ["police of a town", "Nhận tin báo, CSGT quận Mây Tân có mặt.", ["CSGT quận Mây Tân/R"]],
  ["police of nowhere", "Nhận tin báo, CSGT có mặt.", []],
  // Kinds that nothing around them tells
  ["a lone foreign word", "Hôm qua hàng thủ lại quên kèm Tarasek.", ["Tarasek/E"]],
  ["a word written like a sign", "Khách hàng chê NovaPort nhiều.", ["NovaPort/R"]],
  [
    "a club against which one plays",
    "Trận đấu ở vòng bảng cúp C1: sau hiệp một, trọng tài thổi phạt đền trước cuộc chạm trán với Taraska.",
    ["Taraska/R"],
  ],
  ["a minister's field", "Bộ trưởng Thủy sản Taru Ivane nói với các phóng viên hôm qua.", ["Taru Ivane/E"]],
  [
    "firms of a numbered list",
    "1. Công ty Cổ phần Sữa Sông Mây 2. Công ty Cổ phần Gạo Sông Mây đứng đầu.",
    ["Công ty Cổ phần Sữa Sông Mây/R", "Công ty Cổ phần Gạo Sông Mây/R"],
  ],
  ["a nickname", "Nickname Mika Tarasov viết lời chê.", ["Mika Tarasov/E"]],
])("%s", (_what, text, names) => {
  expect(read(text)).toEqual(names);
});
