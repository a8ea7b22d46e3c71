import { markupLimits } from "./markup-limits";

const { characters, depth, nodes } = markupLimits;
const page = (body: string, head = "") =>
  `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
const article =
  "<article><h1>Đò ngang</h1>" +
  "<p>Bến đò mở lại vào sáng nay, sau ba tháng sửa kè.</p>".repeat(8) +
  "</article>";
const near = nodes - 2_000;
const deep = depth - 20;

/** Markup made to take long or to fill memory, by name. Sizes follow the limits: some just below, some far beyond. */
export const bombs: Record<string, () => string> = {
  "deep divs": () => page("<div>".repeat(100_000)),
  "deep divs with text": () => page("<div>a".repeat(100_000)),
  "deep divs, closed": () => page("<div>".repeat(50_000) + "x" + "</div>".repeat(50_000)),
  "unclosed bold and italic": () => page("<b><i>".repeat(50_000)),
  "unclosed fonts, one letter each": () => page("<font>x".repeat(100_000)),
  "unclosed links": () => page("<a href=x>x".repeat(100_000)),
  "unclosed spans in paragraphs": () => page("<p><span>x".repeat(100_000)),
  "unclosed paragraphs": () => page("<p>x".repeat(near)),
  "unclosed list items": () => page("<ul>" + "<li>x".repeat(near)),
  "nested lists": () => page("<ul><li>".repeat(50_000)),
  "nested quotations": () => page("<blockquote>".repeat(60_000) + "x"),
  "nested tables": () => page("<table><tr><td>".repeat(30_000) + "x"),
  "text in table where none belongs": () => page("<table>" + "x<b>y".repeat(50_000)),
  "rows without a table": () => page("<tr><td>x".repeat(near / 2)),
  "table with unbalanced ends": () => page("<table><tr><td>x</table></tr></td>".repeat(near / 4)),
  "wide table": () => page(`<table><tr>${"<td>x</td>".repeat(near)}</tr></table>`),
  "long table": () => page(`<table>${"<tr><td>a bit of text, and more</td></tr>".repeat(near / 2)}</table>`),
  "huge spans": () => page("<table><tr><td colspan=99999999 rowspan=99999999>x</table>" + article),
  "nested svg": () => page("<svg><g>".repeat(50_000)),
  "nested math": () => page("<math><mrow>".repeat(50_000)),
  "nested templates": () => page("<template>".repeat(50_000)),
  "nested forms and buttons": () => page("<form><button>".repeat(40_000)),
  options: () => page("<select>" + "<option>x".repeat(near)),
  "line breaks": () => page(article + "<br>".repeat(near)),
  "line breaks with words": () => page("x<br>".repeat(near)),
  "line breaks in pairs, deep": () =>
    page("<div>".repeat(deep) + "Một câu dài vừa phải.<br><br>".repeat(near / 2)),
  comments: () => page("<!---->".repeat(500_000)),
  "comments with dashes": () => page(`<!--${"-".repeat(2_000_000)}`),
  "comment that never ends": () => page(article + "<!--" + "<!- ".repeat(500_000)),
  "text at the bottom of a deep tree": () =>
    page("<div>".repeat(deep) + "Một câu, rồi một câu nữa. ".repeat(70_000)),
  "text on each floor of a deep tree": () =>
    page("<div>".concat("Một câu, rồi một câu nữa. ".repeat(400)).repeat(deep)),
  "prose paragraphs up to the limit": () =>
    page("<p>Một câu có dấu phẩy, rồi một câu nữa.</p>".repeat(Math.floor(near / 1.05 / 2))),
  "prose in deep wrappers": () =>
    page(
      (
        "<div>".repeat(deep) +
        "<p>Một câu có dấu phẩy, dài hơn hai mươi lăm chữ.</p>" +
        "</div>".repeat(deep)
      ).repeat(Math.floor(near / depth)),
    ),
  "siblings that all look like bodies": () =>
    page(
      '<div class="article-body"><p>Một câu có dấu phẩy, dài hơn hai mươi lăm chữ.</p></div>'.repeat(
        near / 3,
      ),
    ),
  "nested elements that all look like bodies": () =>
    page(
      (
        '<div class="article-body">'.repeat(deep) +
        "<p>Một câu có dấu phẩy, rồi nữa.</p>".repeat(20) +
        "</div>".repeat(deep)
      ).repeat(400),
    ),
  "many attributes of one element": () =>
    page(`<div ${Array.from({ length: 50_000 }, (_, at) => `a${at}=1`).join(" ")}>x</div>`),
  "many attributes of many elements": () =>
    page(`<p ${"a b c d e f g h i j k l ".trim()}>x</p>`.repeat(near / 2)),
  "one huge attribute": () => page(`<div title="${"x".repeat(4_000_000)}">x</div>${article}`),
  "one huge class": () => page(`<div class="${"related share ".repeat(200_000)}">x</div>${article}`),
  "huge classes everywhere": () =>
    page(`<p class="${"a-b_c ".repeat(200)}">Một câu, rồi nữa.</p>`.repeat(5_000)),
  "attribute quote that never ends": () => page(article + `<div title="${"<p>x".repeat(500_000)}`),
  "tag name without end": () => page("<" + "a".repeat(2_000_000)),
  "open angle brackets": () => page("<".repeat(2_000_000)),
  "ends without beginnings": () => page("</div></p></b>".repeat(200_000)),
  entities: () => page("&amp;&lt;&#x41;&nosuch;".repeat(80_000)),
  "entity without end": () => page("&" + "a".repeat(1_900_000)),
  "white space": () => page(article + " \n\t".repeat(600_000)),
  "white space in the title": () => page(article, `<title>${" ".repeat(1_000_000)}x</title>`),
  "separators in the title": () => page(article, `<title>${"a - ".repeat(200_000)}</title>`),
  "dots and dashes for patterns": () => page("<p>" + "- ".repeat(900_000) + "</p>" + article),
  "date look-alikes": () => page(`<p class="date">${"Thứ hai, 1/1/".repeat(100_000)}</p>${article}`),
  "byline look-alikes": () => page('<p class="author">By A. B. and C. and </p>'.repeat(near / 2)),
  "share look-alikes": () => page(`<p>${"share this on ".repeat(18)}</p>`.repeat(5_000)),
  "one word of many letters": () => page(`<p>${"x".repeat(1_900_000)}</p>`),
  "deep JSON-LD": () =>
    page(
      article,
      `<script type="application/ld+json">${'{"@graph":['.repeat(100_000)}${"]}".repeat(100_000)}</script>`,
    ),
  "wide JSON-LD": () =>
    page(
      article,
      `<script type="application/ld+json">[${'{"@type":"NewsArticle"},'.repeat(200_000)}{}]</script>`,
    ),
  "broken JSON-LD": () =>
    page(article, `<script type="application/ld+json">${"[,".repeat(500_000)}</script>`),
  "many metas": () => page(article, '<meta name="author" content="An Bình">'.repeat(near - 100)),
  "many headings of many words": () => page(`<h1>${"chữ ".repeat(50)}</h1>`.repeat(9_000)),
  "zero-width letters": () => page(`<p>${"\u200B".repeat(1_900_000)}</p>${article}`),
  "combining marks": () => page(`<p>a${"\u0301".repeat(1_900_000)}</p>${article}`),
  "NUL letters": () => page(`<p>${"\0".repeat(1_000_000)}</p>${article}`),
  "hidden elements": () => page('<div style="display:none">x</div>'.repeat(near / 2) + article),
  "styles that look hidden": () =>
    page(`<p style="display${" ".repeat(100_000)}:${" ".repeat(100_000)}none">x</p>`.repeat(20) + article),
  "beyond the size": () => page("x".repeat(characters + 1)),
  "raw text without end": () => page(article + "<script>" + "</scrip".repeat(800_000)),
  plaintext: () => page("<plaintext>" + "<p>".repeat(1_000_000)),
  "nested framesets": () => "<frameset>".repeat(100_000),
  "bodies in bodies": () => page("<body><html>".repeat(50_000)),
  "title in title": () => `<title>${"<title>".repeat(500_000)}`,
};
