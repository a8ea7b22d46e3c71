import { expect, test } from "vitest";

import { addressesIn } from "./addresses-in";

test("each line is one address, each taken once, a missing scheme made good", () => {
  const text = "https://a.example/1\n\n  b.example/tin?x=1 \r\nhttps://a.example/1\nhttp://127.0.0.1:4000/x";
  expect(addressesIn(text)).toEqual({
    addresses: ["https://a.example/1", "https://b.example/tin?x=1", "http://127.0.0.1:4000/x"],
    unreadable: [],
  });
});

test("what is no web address is told with its line", () => {
  expect(addressesIn("https://a.example/\nxin chào\nftp://a.example/\nlink\nhttps://")).toEqual({
    addresses: ["https://a.example/"],
    unreadable: [
      { line: 2, text: "xin chào" },
      { line: 3, text: "ftp://a.example/" },
      { line: 4, text: "link" },
      { line: 5, text: "https://" },
    ],
  });
});
