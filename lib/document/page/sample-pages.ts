/** Invented pages in the shapes that sites have, each with the text that is its article. Sample data. */
export type SamplePage = { name: string; html: string; text: string[] };

const vi = [
  "Sáng 3/5, bến đò Bình Khê mở lại sau ba tháng sửa kè, chuyến đầu chở hơn bốn mươi người qua sông.",
  "Ông Trần Văn Nhã, trưởng ban quản lý bến, cho biết giá vé không đổi và trẻ em đi học được miễn phí.",
  "Theo kế hoạch, từ tháng sáu sẽ có thêm một đò máy chạy vào giờ cao điểm, mỗi chuyến cách nhau mười lăm phút.",
  "“Chờ mãi mới tới ngày này”, bà Lê Thị Tư, bán rau ở chợ bên kia sông, nói khi bước xuống đò.",
];
const en = [
  "The ferry at Binh Khe reopened on Saturday after three months of repairs to the embankment, carrying about forty people on its first crossing.",
  "Tran Van Nha, who manages the landing, said that fares would stay as they were and that pupils would travel free of charge.",
  "From June a second motor boat will run during the morning and evening rush, with one crossing every fifteen minutes, according to the plan.",
  "“We have waited for this day,” said Le Thi Tu, who sells vegetables at the market on the other bank, as she stepped aboard.",
];
const p = (lines: string[]) => lines.map((line) => `<p>${line}</p>`).join("\n");
const page = (body: string, head = "") =>
  `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Đò ngang Bình Khê chạy lại - Báo Bờ Sông</title>${head}</head><body>
  <header class="site-header"><a href="/">Báo Bờ Sông</a><nav><a href="/a">Thời sự</a> <a href="/b">Kinh tế</a></nav></header>${body}
  <footer><p>© 2026 Báo Bờ Sông. Giữ bản quyền nội dung. Tòa soạn: 1 Đường Bến, Bình Khê. Điện thoại: 000 000 000.</p></footer></body></html>`;
const teasers = `<ul><li><a href="/1">Giá lúa tăng ba phiên liền ở các chợ đầu mối</a></li><li><a href="/2">Trường Bình Khê đón học sinh trở lại lớp</a></li><li><a href="/3">Cầu mới sẽ khởi công vào mùa khô năm sau</a></li></ul>`;
const englishTeasers = `<ul><li><a href="/1">Rice prices rise for a third session in a row</a></li><li><a href="/2">School welcomes its pupils back after the flood</a></li></ul>`;

export const samplePages: SamplePage[] = [
  {
    name: "an article element",
    html: page(`<article><h1>Đò ngang Bình Khê chạy lại</h1>${p(vi)}</article>`),
    text: vi,
  },
  {
    name: "a named body with the lead beside it",
    html: page(
      `<main><h1>Đò ngang Bình Khê chạy lại</h1><div class="fck_detail">${p(vi)}</div><div class="box-tinlienquan"><h3>Tin liên quan</h3>${teasers}</div></main>`,
    ),
    text: vi,
  },
  {
    name: "related links between paragraphs",
    html: page(
      `<article class="detail-content">${p(vi.slice(0, 2))}<p>Xem thêm: <a href="/1">Giá lúa tăng ba phiên liền ở các chợ đầu mối</a></p><div class="relate-container">${teasers}</div>${p(vi.slice(2))}</article>`,
    ),
    text: vi,
  },
  {
    name: "a sole linked headline between paragraphs",
    html: page(
      `<article class="post-content">${p(en.slice(0, 2))}<p><a href="/1">Rice prices rise for a third session in a row</a></p>${p(en.slice(2))}</article>`,
    ),
    text: en,
  },
  {
    name: "related articles under a heading at the end",
    html: page(`<div class="entry-content">${p(en)}<h3>Related articles</h3>${englishTeasers}</div>`),
    text: en,
  },
  {
    name: "related articles without any class",
    html: page(`<div><div>${p(en)}<p><b>Read more:</b></p>${englishTeasers}</div></div>`),
    text: en,
  },
  {
    name: "paragraphs made by line breaks",
    html: page(`<div id="content"><h1>Đò ngang Bình Khê chạy lại</h1>${vi.join("<br><br>")}</div>`),
    text: vi,
  },
  {
    name: "divs for paragraphs",
    html: page(
      `<div class="story"><h1>Đò ngang</h1>${en.map((line) => `<div>${line}</div>`).join("")}</div>`,
    ),
    text: en,
  },
  {
    name: "spans for paragraphs in a layout table",
    html: page(`<table><tr><td width=200>${teasers}</td><td>${p(en)}</td></tr></table>`),
    text: en,
  },
  {
    name: "a body in three pieces with advertisements between",
    html: page(
      `<main><h1>Ferry</h1><div class="article-body"><p>${en[0]}</p></div><div class="ad-slot">Advertisement</div><div class="article-body"><p>${en[1]}</p><p>${en[2]}</p></div><div class="ad-slot">Advertisement</div><div class="article-body"><p>${en[3]}</p></div></main>`,
    ),
    text: en,
  },
  {
    name: "a short first paragraph",
    html: page(`<article><h1>Ferry</h1><p>It is back.</p>${p(en)}</article>`),
    text: ["It is back.", ...en],
  },
  {
    name: "headings inside the text",
    html: page(`<article>${p(en.slice(0, 2))}<h2>What comes next</h2>${p(en.slice(2))}</article>`),
    text: [...en.slice(0, 2), "What comes next", ...en.slice(2)],
  },
  {
    name: "a list that belongs to the text",
    html: page(
      `<article>${p(en.slice(0, 2))}<p>The fares:</p><ul><li>Adults pay five thousand dong.</li><li>Bicycles pay two thousand dong.</li><li>Pupils pay nothing.</li></ul>${p(en.slice(2))}</article>`,
    ),
    text: [
      ...en.slice(0, 2),
      "The fares:",
      "Adults pay five thousand dong.",
      "Bicycles pay two thousand dong.",
      "Pupils pay nothing.",
      ...en.slice(2),
    ],
  },
  {
    name: "a table that belongs to the text",
    html: page(
      `<article>${p(en.slice(0, 3))}<table><tr><th>Month</th><th>Passengers</th></tr><tr><td>June</td><td>1200</td></tr></table><p>${en[3]}</p></article>`,
    ),
    text: [...en.slice(0, 3), "Month | Passengers", "June | 1200", en[3] ?? ""],
  },
  {
    name: "a quotation set apart",
    html: page(`<article>${p(en.slice(0, 3))}<blockquote><p>${en[3]}</p></blockquote></article>`),
    text: en,
  },
  {
    name: "captions and credits",
    html: page(
      `<article>${p(vi.slice(0, 2))}<figure><img src=a.jpg><figcaption>Chuyến đò đầu tiên rời bến. Ảnh: An Bình</figcaption></figure><table class="picture"><tr><td><img src=b.jpg></td></tr><tr><td class="pCaption caption">Bà con chờ đò từ sớm. Ảnh: An Bình</td></tr></table>${p(vi.slice(2))}</article>`,
    ),
    text: vi,
  },
  {
    name: "the date and the byline above the text",
    html: page(
      `<article><h1>Ferry</h1><p class="byline">By An Binh</p><p>Updated 3 May 2026, 10:30 am</p>${p(en)}</article>`,
    ),
    text: en,
  },
  {
    name: "a byline and a date without classes",
    html: page(`<article><h1>Ferry</h1><div>By An Binh</div><div>May 3, 2026</div>${p(en)}</article>`),
    text: en,
  },
  {
    name: "share buttons in words",
    html: page(
      `<article><h1>Ferry</h1><ul><li>Facebook</li><li>Twitter</li><li>Email</li></ul>${p(en)}<p>Share this article on Facebook</p></article>`,
    ),
    text: en,
  },
  {
    name: "a newsletter box inside",
    html: page(
      `<article>${p(en.slice(0, 2))}<div class="newsletter-signup"><h4>Every morning</h4><p>Get the best of the river in your inbox, chosen by our editors, every single day.</p></div>${p(en.slice(2))}</article>`,
    ),
    text: en,
  },
  {
    name: "a newsletter box without a class",
    html: page(
      `<article>${p(en.slice(0, 2))}<p>Sign up for our daily newsletter and never miss a boat.</p>${p(en.slice(2))}</article>`,
    ),
    text: en,
  },
  {
    name: "about the author",
    html: page(
      `<article>${p(en)}<div class="author-bio"><p>An Binh writes about rivers and has done so for twenty years. She lives on a boat with two cats.</p></div></article>`,
    ),
    text: en,
  },
  {
    name: "more comments than article",
    html: page(
      `<article>${p(en)}</article><section id="comments"><h3>12 comments</h3>${`<div class="comment"><p>I have crossed that river for years, and the old boat was fine by me, whatever anyone says about it now.</p></div>`.repeat(12)}</section>`,
    ),
    text: en,
  },
  {
    name: "a cookie notice",
    html: page(
      `<div class="cookie-consent"><p>We use cookies to improve your experience, to measure, and to show you what you like. By continuing you agree to our cookie policy.</p></div><main>${p(en)}</main>`,
    ),
    text: en,
  },
  {
    name: "a hidden paywall",
    html: page(
      `<article>${p(en)}</article><div style="display:none"><p>Subscribe now for unlimited access to all our stories, on all your devices, for less than a coffee a week.</p></div>`,
    ),
    text: en,
  },
  {
    name: "tags at the end",
    html: page(
      `<article>${p(vi)}<p>Từ khóa: <a href="/t/1">đò ngang</a>, <a href="/t/2">Bình Khê</a></p><ul class="tags"><li><a href="/t">đò</a></li></ul></article>`,
    ),
    text: vi,
  },
  {
    name: "a sidebar with summaries",
    html: page(
      `<div class="wrapper"><div class="content"><h1>Ferry</h1>${p(en)}</div><div class="sidebar"><h3>Most read</h3>${`<div><a href="/1">Rice prices rise</a><p>Prices rose again at the market on Friday, traders said, for a third day.</p></div>`.repeat(5)}</div></div>`,
    ),
    text: en,
  },
  {
    name: "an ASP page inside one form",
    html: page(
      `<form id="aspnetForm" action="x"><input type=hidden name=__VIEWSTATE value="x"><div class="main-content"><h1>Đò ngang</h1>${p(vi)}</div></form>`,
    ),
    text: vi,
  },
  {
    name: "WordPress with the post's own tags in its classes",
    html: page(
      `<article class="post-12 post type-post category-social tag-comments tag-related"><h1>Ferry</h1><div class="entry-content">${p(en)}<div class="sharedaddy"><h3>Share this:</h3></div><div id="jp-post-flair" class="sharedaddy">Like this: Loading...</div></div></article><nav class="post-navigation"><a href="/p">Previous post</a></nav>`,
    ),
    text: en,
  },
  {
    name: "a page builder where every paragraph is a widget",
    html: page(
      `<div class="elementor">${en.map((line) => `<div class="elementor-widget elementor-widget-text-editor"><div class="elementor-widget-container"><p>${line}</p></div></div>`).join("")}</div>`,
    ),
    text: en,
  },
  {
    name: "heading ids that sound like furniture",
    html: page(
      `<article>${p(en.slice(0, 2))}<section id="sharing-the-river-with-others"><h2>Sharing the river</h2>${p(en.slice(2))}</section></article>`,
    ),
    text: [...en.slice(0, 2), "Sharing the river", ...en.slice(2)],
  },
  {
    name: "the text in JSON-LD and a page of many boxes",
    html: page(
      `<div>${p(en)}<div>${p(["Our other stories this week are about rice, about a school and about a bridge that nobody has built yet.", "Prices rose again at the market on Friday, traders said, for a third day in a row, which few had expected."])}</div></div>`,
      `<script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", headline: "Ferry", articleBody: en.join(" ") })}</script>`,
    ),
    text: en,
  },
  {
    name: "a lead in an h2 and the text in sections",
    html: page(
      `<main><article><h1>Đò ngang</h1><h2 class="sapo">${vi[0]}</h2><section>${p(vi.slice(1, 3))}</section><section>${p(vi.slice(3))}</section></article></main>`,
    ),
    text: vi,
  },
  {
    name: "a blog with several dates around",
    html: page(
      `<div class="post"><div class="post-meta">Posted on May 3, 2026 by <a href="/an">An Binh</a> in <a href="/c">Rivers</a></div><div class="post-body">${p(en)}</div><div class="post-footer">Filed under: Rivers</div></div>`,
    ),
    text: en,
  },
  {
    name: "old markup with fonts and centers",
    html: page(
      `<center><font size=2>${en.map((line) => `<p><font face=Arial>${line}</font>`).join("\n")}</font></center>`,
    ),
    text: en,
  },
  {
    name: "continue reading in between",
    html: page(
      `<article>${p(en.slice(0, 1))}<p>Story continues below advertisement</p><p>Advertisement</p>${p(en.slice(1))}<p>© 2026 The River Post. All rights reserved.</p></article>`,
    ),
    text: en,
  },
  {
    name: "a signature below the last paragraph",
    html: page(
      `<article class="detail">${p(vi)}<p style="text-align:right"><strong>An Bình</strong></p></article>`,
    ),
    text: vi,
  },
  {
    name: "a photographer's line between paragraphs",
    html: page(
      `<article>${p(vi.slice(0, 2))}<p>Ảnh: An Bình</p>${p(vi.slice(2))}<p>(Theo TTXVN)</p></article>`,
    ),
    text: [...vi, "(Theo TTXVN)"],
  },
  {
    name: "an author in a classed paragraph",
    html: page(`<article><p class="author_mail">An Bình - Lê Tư</p>${p(vi)}</article>`),
    text: vi,
  },
  {
    name: "a live blog of small entries",
    html: page(
      `<main><h1>Ferry</h1>${en.map((line, at) => `<article class="update"><time>1${at}:30</time><h3>Update number ${at + 1}</h3><p>${line}</p></article>`).join("")}</main>`,
    ),
    text: en.flatMap((line, at) => [`Update number ${at + 1}`, line]),
  },
  {
    name: "a forum's first post before its answers",
    html: page(
      `<div id="thread"><div class="message"><div class="post-message">${p(en)}</div></div></div><div class="comments">${`<div class="comment"><p>Thanks for the news, I will tell my mother, who has been asking about it.</p></div>`.repeat(6)}</div>`,
    ),
    text: en,
  },
  {
    name: "a byline and a date in one line of links",
    html: page(
      `<article><h1>Ferry</h1><div class="meta"><a href="/an">An Binh</a> | <span>3 May 2026</span></div>${p(en)}</article>`,
    ),
    text: en,
  },
  {
    name: "a page without any class in two columns",
    html: page(
      `<div><div><a href="/1">Rice</a><br><a href="/2">Roads</a><br><a href="/3">Rivers</a></div><div><h1>Ferry</h1>${p(en)}</div></div>`,
    ),
    text: en,
  },
  {
    name: "most read with numbers at the end",
    html: page(
      `<article>${p(en)}</article><div><h2>Most read</h2><ol><li><a href="/1">Rice prices rise for a third session in a row at all markets of the province</a></li><li><a href="/2">School welcomes its pupils back after the flood and hopes for a dry autumn</a></li></ol></div>`,
    ),
    text: en,
  },
  {
    name: "a correction note and an editor's note",
    html: page(
      `<article>${p(en)}<p>Correction: an earlier version of this article gave a wrong number of passengers for the first crossing.</p></article>`,
    ),
    text: [
      ...en,
      "Correction: an earlier version of this article gave a wrong number of passengers for the first crossing.",
    ],
  },
  {
    name: "who the writer is, without any class",
    html: page(
      `<article><h1>Ferry</h1>${p(en)}<p>An Binh is a correspondent on the river. She has written about boats for ten years.</p></article>`,
      '<meta name="author" content="An Binh">',
    ),
    text: en,
  },
  {
    name: "a caption in a thumbnail's box",
    html: page(
      `<article>${p(en.slice(0, 2))}<div class="thumb"><div class="thumbcaption">People waiting for the first boat of the day, early on Saturday morning.</div></div>${p(en.slice(2))}</article>`,
    ),
    text: en,
  },
];
