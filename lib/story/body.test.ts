import { expect, test } from "vitest";
import { citationIdsOf, emptyBody, plainTextOf, storyBody, type StoryBody } from "./body";

const one = "0190b0a0-0000-7000-8000-000000000001";
const two = "0190b0a0-0000-7000-8000-000000000002";
const cite = (citationId: string) => ({ type: "citation" as const, attrs: { citationId } });
const say = (text: string) => ({ type: "text" as const, text });

const body: StoryBody = {
  type: "doc",
  content: [
    { type: "heading", attrs: { level: 2 }, content: [say("Bến cá")] },
    { type: "paragraph", content: [say("Tàu về sớm"), cite(two), say(", "), cite(one)] },
    {
      type: "bulletList",
      content: [{ type: "listItem", content: [{ type: "paragraph", content: [say("Mực")] }] }],
    },
    { type: "blockquote", content: [{ type: "paragraph", content: [say("Giá tăng"), cite(two)] }] },
  ],
};

test("citations are numbered by first appearance", () => {
  expect(citationIdsOf(body)).toEqual([two, one]);
});

test("the plain text has a line for each block", () => {
  expect(plainTextOf(body).split("\n")).toEqual(["Bến cá", "Tàu về sớm ,", "Mực", "Giá tăng"]);
});

test("an empty draft is a text of the schema without words", () => {
  expect(plainTextOf(storyBody.parse(emptyBody))).toBe("");
});

const inParagraph = (node: unknown) => ({ type: "doc", content: [{ type: "paragraph", content: [node] }] });
const link = (href: string) =>
  inParagraph({
    type: "text",
    text: "đây",
    marks: [{ type: "link", attrs: { href, target: "_blank", onclick: "x()" } }],
  });

test("links lead to web addresses only", () => {
  expect(storyBody.safeParse(link("https://bao.example/a")).success).toBe(true);
  for (const href of ["javascript:alert(1)", "data:text/html,x", "/desk", "mailto:a@b.example"]) {
    expect(storyBody.safeParse(link(href)).success).toBe(false);
  }
});

test("attributes that are not ours do not come through", () => {
  expect(JSON.stringify(storyBody.parse(link("https://bao.example/a")))).not.toMatch(/target|onclick/);
});

test("nodes and marks that readers never get are refused", () => {
  for (const node of [
    { type: "image", attrs: { src: "https://x.example/a.png" } },
    { type: "text", text: "a", marks: [{ type: "code" }] },
    { type: "citation", attrs: { citationId: "1" } },
  ]) {
    expect(storyBody.safeParse(inParagraph(node)).success).toBe(false);
  }
  expect(storyBody.safeParse({ type: "doc", content: [{ type: "horizontalRule" }] }).success).toBe(false);
});
