import { expect, test } from "vitest";
import { readNinjs } from "./read-ninjs";

function reading(value: unknown) {
  const arrival = readNinjs(value, { name: "a.json" });
  if (!arrival.ok) throw new Error(JSON.stringify(arrival));
  const { text, marked } = arrival.document;
  return { ...arrival.document, parts: marked.map(({ start, end, kind }) => [kind, text.slice(start, end)]) };
}

const expected = {
  title: "Đò ngang chạy lại",
  standfirst: "Sau ba ngày lũ.",
  byline: "Lê Mận",
  publishedAt: "2026-05-03T08:00:00+07:00",
  modifiedAt: "2026-05-03T09:00:00+07:00",
  guid: "tag:ttb.example.vn,2026:7",
  upstreamVersion: "2",
  upstreamStatus: "withheld",
  upstreamNote: "Bản 2",
  embargoedUntil: "2026-05-04T00:00:00+07:00",
  language: "vi",
  credits: ["Đài Sông", "Ảnh: Vũ Tấn"],
  rights: "Nội bộ",
};
const dates = {
  firstcreated: "2026-05-03T08:00:00+07:00",
  versioncreated: "2026-05-03T09:00:00+07:00",
};
const parts = [
  ["title", "Đò ngang chạy lại"],
  ["standfirst", "Sau ba ngày lũ."],
  ["paragraph", "Bến mở."],
  ["paragraph", "Khách < đông."],
  ["caption", "Đò qua sông."],
];

test("1.x", () => {
  const document = reading({
    uri: expected.guid,
    type: "text",
    version: 2,
    ...dates,
    pubstatus: "withheld",
    embargoed: expected.embargoedUntil,
    ednote: "Bản 2",
    usageterms: "Nội bộ",
    language: "vi",
    headline: expected.title,
    byline: "Lê Mận",
    description_text: expected.standfirst,
    body_xhtml: "<p>Bến mở.</p><p>Khách &lt; đông.</p>",
    body_text: "không dùng",
    infosource: [{ name: "Đài Sông" }],
    associations: {
      anh: { type: "picture", description_text: "Đò qua sông.", byline: "Ảnh: Vũ Tấn" },
      bai: { type: "text", headline: "Bài khác", body_text: "Không phải chú thích" },
    },
  });
  expect(document.metadata).toMatchObject(expected);
  expect(document.parts).toEqual(parts);
});

test("2.x and 3.x have lists, 3.x in camel case", () => {
  const associations = [
    {
      name: "anh",
      type: "picture",
      descriptions: [
        { role: "x", value: "khác" },
        { role: "caption", value: "Đò qua sông." },
      ].slice(1),
      byline: "Ảnh: Vũ Tấn",
    },
  ];
  const shared = {
    uri: expected.guid,
    version: "2",
    embargoed: expected.embargoedUntil,
    language: "vi",
    byline: "Lê Mận",
    headlines: [
      { role: "short", value: "Đò" },
      { role: "main", value: expected.title },
    ],
    descriptions: [{ role: "summary", value: expected.standfirst }],
    associations,
  };
  const second = reading({
    ...shared,
    ...dates,
    pubstatus: "withheld",
    ednote: "Bản 2",
    usageterms: "Nội bộ",
    infosources: [{ name: "Đài Sông" }],
    bodies: [{ value: "Bến mở.\n\nKhách < đông.", contenttype: "text/plain" }],
  });
  const third = reading({
    ...shared,
    firstCreated: dates.firstcreated,
    versionCreated: dates.versioncreated,
    pubStatus: "withheld",
    edNote: "Bản 2",
    usageTerms: "Nội bộ",
    infoSources: [{ name: "Đài Sông" }],
    bodies: [
      { value: "không dùng", contentType: "text/plain" },
      { value: "<p>Bến mở.</p><p>Khách &lt; đông.</p>", contentType: "text/html" },
    ],
    renditions: [{ href: "https://ttb.example.vn/7", contentType: "text/html" }],
  });
  for (const document of [second, third]) {
    expect(document.metadata).toMatchObject(expected);
    expect(document.parts).toEqual(parts);
  }
  expect(third.metadata.url).toBe("https://ttb.example.vn/7");
});

test("a kill needs no text; everything else does", () => {
  expect(reading({ uri: "a", pubstatus: "canceled" }).metadata.upstreamStatus).toBe("canceled");
  for (const [value, problem] of [
    [{ uri: "a" }, "no_text"],
    [{ uri: "a", type: "video" }, "unknown_kind"],
    [null, "unknown_kind"],
    [["a"], "unknown_kind"],
    ["a", "unknown_kind"],
    [{ uri: 3, headline: {}, bodies: "x", associations: [null, 4], renditions: { a: null } }, "no_text"],
  ] as const) {
    expect(readNinjs(value, { name: "a" })).toMatchObject({ ok: false, problem });
  }
});
