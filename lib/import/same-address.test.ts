import { expect, test } from "vitest";
import { sameAddress } from "./same-address";

test("all spellings of one page are one address", () => {
  const spellings = [
    "https://Bao.Example/tin/1?b=2&a=1",
    "https://bao.example:443/tin/1?a=1&b=2#doan-3",
    "http://bao.example:80/tin/1/?a=1&b=2&utm_source=fb&fbclid=x",
    " https://bao.example./tin/1?a=1&UTM_Medium=x&b=2 ",
  ];
  expect(new Set(spellings.map(sameAddress))).toEqual(new Set(["https://bao.example/tin/1?a=1&b=2"]));
});

test("what makes another page stays", () => {
  const pages = [
    "https://bao.example/tin/1",
    "https://bao.example/Tin/1",
    "https://bao.example/tin/1?id=2",
    "https://bao.example/tin/1?id=2&id=3",
    "https://bao.example:8443/tin/1",
    "https://www.bao.example/tin/1",
    "https://bao.example/tin/1?source=rss",
  ];
  expect(new Set(pages.map(sameAddress)).size).toBe(pages.length);
});

test("what is no web address is none", () => {
  for (const address of [
    "",
    "bài 1",
    "mailto:a@b.example",
    "file:///etc/passwd",
    "https://",
    "javascript:1",
  ]) {
    expect(sameAddress(address)).toBeNull();
  }
});
