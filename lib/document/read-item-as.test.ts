import { expect, test } from "vitest";
import { type ReadOptions, readDocuments } from "./read-documents";
import type { Arrival } from "./types";

async function read(name: string, content: string, options: ReadOptions = {}): Promise<Arrival[]> {
  const bytes = new Uint8Array(Buffer.from(content));
  const found: Arrival[] = [];
  for await (const { arrival } of readDocuments({ name, mediaType: null, bytes }, options))
    found.push(arrival);
  return found;
}

/** The refusal among what came out of a file, and the same item read once more with these bytes. */
async function onceMore(name: string, content: string, mended: (bytes: string) => string) {
  const refused = (await read(name, content)).find((arrival) => !arrival.ok);
  if (!refused || refused.ok || refused.bytes === null || refused.as === undefined)
    throw new Error("nothing was refused");
  const { as } = refused;
  const bytes = Buffer.from(refused.bytes).toString();
  const [same] = await read(refused.name, bytes, { as });
  const [other] = await read(refused.name, mended(bytes), { as });
  return { refused, same, other };
}

const told = (arrival: Arrival | undefined) =>
  arrival?.ok === true ? [arrival.document.metadata.title, arrival.document.text] : arrival?.problem;

const cases: Record<string, { name: string; content: string; mended: (bytes: string) => string }> = {
  "a row of a table": {
    name: "tin.csv",
    content: "tiêu đề;nội dung\nBến mới;Bến đã mở.\nBến cũ;\n",
    mended: (row) => `${row.trim()}Bến đã dời.`,
  },
  "a line of JSON": {
    name: "tin.jsonl",
    content: '{"ten":"Bến mới","bai":"Bến đã mở.","title":"Bến mới"}\n{"title":"Bến cũ"}\n',
    mended: () => '{"title":"Bến cũ","text":"Bến đã dời."}',
  },
  "a record of a list": {
    name: "tin.json",
    content: '[{"title":"Bến mới","text":"Bến đã mở."},{"title":"Bến cũ","text":""}]',
    mended: () => '{"title":"Bến cũ","text":"Bến đã dời."}',
  },
  "an item of RSS": {
    name: "tin.rss",
    content:
      '<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Báo Bến</title>' +
      "<item><title>Bến mới</title><description>Bến đã mở.</description></item>" +
      "<item><link>https://bao.example/1</link></item></channel></rss>",
    mended: (item) =>
      item.replace(
        "</item>",
        "<title>Bến cũ</title><content:encoded><![CDATA[<p>Bến đã dời.</p>]]></content:encoded></item>",
      ),
  },
  "an entry of Atom": {
    name: "tin.atom",
    content:
      '<feed xmlns="http://www.w3.org/2005/Atom"><title>Báo Bến</title>' +
      '<entry><id>urn:x:1</id><link href="https://bao.example/1"/></entry></feed>',
    mended: (entry) =>
      entry.replace("</entry>", "<title>Bến cũ</title><content>Bến đã dời.</content></entry>"),
  },
  "an item of JSON Feed": {
    name: "tin.json",
    content:
      '{"version":"https://jsonfeed.org/version/1.1","title":"Báo Bến","items":[{"id":"1","url":"https://bao.example/1"}]}',
    mended: () => '{"id":"1","title":"Bến cũ","content_text":"Bến đã dời."}',
  },
};

for (const [what, { name, content, mended }] of Object.entries(cases)) {
  test(`${what} is read once more as what it was`, async () => {
    const { refused, same, other } = await onceMore(name, content, mended);
    expect(same).toEqual(refused);
    expect(told(other)?.[0]).toBe("Bến cũ");
    expect(told(other)?.[1]).toContain("Bến đã dời.");
  });
}
