function rss(inside: string, before = ""): string {
  return `<?xml version="1.0"?>${before}<rss version="2.0"><channel><title>Bom</title>${inside}</channel></rss>`;
}

function item(inside: string): string {
  return rss(`<item><title>Đò ngang</title>${inside}</item>`);
}

const levels = Array.from({ length: 12 }, (_, level) => level);
const laughs = levels
  .map((level) => `<!ENTITY c${level} "${level === 0 ? "ha" : `&c${level - 1};`.repeat(10)}">`)
  .join("");

/** Everything that declares an entity, an element or an internal subset. */
export const unsafeXml: Record<string, string> = {
  "billion laughs": rss("<item><title>&c11;</title></item>", `<!DOCTYPE rss [${laughs}]>`),
  "quadratic blow-up": rss(
    `<item><title>${"&a;".repeat(50_000)}</title></item>`,
    `<!DOCTYPE rss [<!ENTITY a "${"x".repeat(50_000)}">]>`,
  ),
  "entity that names itself": rss("<item><title>&a;</title></item>", '<!DOCTYPE rss [<!ENTITY a "&a;">]>'),
  "entities that name each other": rss(
    "<item><title>&a;</title></item>",
    '<!DOCTYPE rss [<!ENTITY a "&b;"><!ENTITY b "&a;">]>',
  ),
  "external entity of a file": rss(
    "<item><title>&f;</title></item>",
    '<!DOCTYPE rss [<!ENTITY f SYSTEM "file:///etc/passwd">]>',
  ),
  "external entity of an address": rss(
    "<item><title>&f;</title></item>",
    '<!DOCTYPE rss [<!ENTITY f SYSTEM "http://169.254.169.254/latest">]>',
  ),
  "external entity with a public name": rss(
    "<item><title>&f;</title></item>",
    '<!DOCTYPE rss [<!ENTITY f PUBLIC "x" "http://127.0.0.1:22/">]>',
  ),
  "endless device": rss("<item>&f;</item>", '<!DOCTYPE rss [<!ENTITY f SYSTEM "file:///dev/zero">]>'),
  "parameter entity": rss("", '<!DOCTYPE rss [<!ENTITY % p SYSTEM "http://127.0.0.1/evil.dtd"> %p;]>'),
  "parameter entity laughs": rss("", '<!DOCTYPE rss [<!ENTITY % a "ha"><!ENTITY % b "%a;%a;%a;%a;">%b;]>'),
  "subset after an outer DTD": rss("", '<!DOCTYPE rss SYSTEM "http://x.example/r.dtd" [<!ENTITY a "b">]>'),
  "empty subset": rss("", "<!DOCTYPE rss []>"),
  "small letters": rss("", '<!doctype rss [<!entity a "b">]>'),
  "subset behind a quoted bracket": rss("", '<!DOCTYPE rss SYSTEM "]>" [<!ENTITY a "b">]>'),
  "default attributes": rss("", '<!DOCTYPE rss [<!ATTLIST item a CDATA "x">]>'),
  "entity outside a DOCTYPE": rss('<!ENTITY a "b"><item><title>&a;</title></item>'),
  "second DOCTYPE": rss('<!DOCTYPE x [<!ENTITY a "b">]><item><title>&a;</title></item>', "<!DOCTYPE rss>"),
  "DOCTYPE behind a closed comment": rss("", '<!-- --><!DOCTYPE rss [<!ENTITY a "b">]>'),
  "subset that nothing closes": '<!DOCTYPE rss [<!ENTITY a "b"><rss><channel/></rss>',
  "UTF-16 read as bytes": [...rss("&a;", '<!DOCTYPE rss [<!ENTITY a "b">]>')].join("\u0000"),
  "byte order marks before": `\uFEFF\uFEFF ${rss("&a;", '<!DOCTYPE rss [<!ENTITY a "b">]>')}`,
  "controls inside the keyword": rss("", '<!DOC\u0001TYPE rss [<!ENT\u0002ITY a "b">]>'),
  "DOCTYPE of great length": rss("", `<!DOCTYPE rss SYSTEM "${"x".repeat(100_000)}">`),
};

const many = 200_000;
/** More of something than any feed has. */
export const tooLargeXml: Record<string, string> = {
  "deep nesting": item("<a>".repeat(many)),
  "deep nesting that closes": item("<a>".repeat(201) + "</a>".repeat(201)),
  "deep nesting under many names": item(Array.from({ length: many }, (_, index) => `<n${index}>`).join("")),
  "deep outlines": `<opml><body>${'<outline text="a">'.repeat(many)}</body></opml>`,
  "attribute flood": item(`<a ${Array.from({ length: many }, (_, index) => `a${index}="1"`).join(" ")}/>`),
  "attributes of one name": item(`<a ${'a="1" '.repeat(many)}/>`),
  "attributes in many tags": item(`<a ${'b="" '.repeat(250)}/>`.repeat(3_000)),
  "huge attribute": item(`<a b="${"x".repeat(5_000_000)}"/>`),
  "huge name": item(`<${"x".repeat(5_000_000)}/>`),
  "huge attribute name": item(`<a ${"x".repeat(5_000_000)}="1"/>`),
  "huge text": item(`<description>${"x ".repeat(2_500_000)}</description>`),
  "huge CDATA": item(`<description><![CDATA[${"<b>".repeat(1_500_000)}]]></description>`),
  "element flood": item("<a/>".repeat(400_000)),
  "comment flood": item("<!---->".repeat(many)),
  "instruction flood": item("<?a?>".repeat(many)),
  "namespace flood": item(
    Array.from({ length: 2_000 }, (_, index) => `<a xmlns:n${index}="urn:${index}"/>`).join(""),
  ),
  "nested namespace flood": item(
    Array.from(
      { length: 150 },
      (_, index) =>
        `<a ${Array.from({ length: 20 }, (__, other) => `xmlns:n${index}x${other}="urn:x"`).join(" ")}>`,
    ).join(""),
  ),
  "more than may come at all": " ".repeat(10) + rss("x".repeat(16_500_000)),
};

/** What looks bad and can be read; `feed` is what a reader of feeds makes of it. */
export const harmlessXml: Record<string, { source: string; feed: number | string }> = {
  "a bare DOCTYPE": {
    source: rss(
      "<item><title>Một</title></item>",
      '<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://x.example/rss.dtd">',
    ),
    feed: 1,
  },
  XInclude: {
    source: item(
      '<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="file:///etc/passwd" parse="text"/>',
    ),
    feed: 1,
  },
  "stylesheet instruction": {
    source: rss("<item><title>Một</title></item>", '<?xml-stylesheet href="http://127.0.0.1/x.xsl"?>'),
    feed: 1,
  },
  "schema locations": {
    source: item(
      '<a xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="urn:x http://127.0.0.1/x.xsd"/>',
    ),
    feed: 1,
  },
  "entities that nobody declared": {
    source: item(`<description>${"&c9;".repeat(many)}</description>`),
    feed: 1,
  },
  "character references": { source: item(`<description>${"&#x1F6A2;".repeat(many)}</description>`), feed: 1 },
  "a DTD in CDATA is an article's text": {
    source: item('<description><![CDATA[<!DOCTYPE a [<!ENTITY b "c">]>]]></description>'),
    feed: 1,
  },
  "UTF-7": {
    source: "+ADw-+ACE-DOCTYPE rss +AFs-+ADw-+ACE-ENTITY a +ACI-b+ACI-+AD4-+AF0-+AD4-",
    feed: "broken_markup",
  },
  "end tags alone": { source: item("</a>".repeat(many)), feed: 1 },
  "end tags of what is elsewhere": { source: item("<a>".repeat(150) + "</b>".repeat(many)), feed: 1 },
  "items that nothing closes": { source: `<rss><channel>${"<item><title>a".repeat(50_000)}`, feed: 1 },
  "quotes that nothing closes": { source: item(`<a b="<a b='`.repeat(many)), feed: 1 },
  "comments that nothing closes": { source: item("<!-- ".repeat(many)), feed: 0 },
  "CDATA that nothing closes": { source: item("<![CDATA[ ".repeat(many)), feed: 0 },
  "instructions that nothing closes": { source: `<rss><channel>${"<? ".repeat(900)}`, feed: 0 },
  "smaller-than signs": { source: item(`<description>${"<".repeat(1_000_000)}</description>`), feed: 1 },
  ampersands: { source: item(`<description>${"&".repeat(1_000_000)}</description>`), feed: 1 },
  spaces: { source: item(`<description>a${" ".repeat(3_000_000)}b</description>`), feed: 1 },
  "bars of at signs in a name": { source: item(`<author>${"a@".repeat(100_000)} (</author>`), feed: 1 },
  "escaped tags that nothing closes": {
    source: item(`<description>${"&lt;b&gt;&lt;i&gt;".repeat(many)}</description>`),
    feed: 1,
  },
  "a flood of items": { source: rss("<item><title>a</title><guid>1</guid></item>".repeat(40_000)), feed: 1 },
  "a flood of categories": { source: item("<category>a</category>".repeat(100_000)), feed: 1 },
};
