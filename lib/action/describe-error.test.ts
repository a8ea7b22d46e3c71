import { expect, test } from "vitest";
import * as z from "zod";
import { describeError } from "./describe-error";

test("an error of ours keeps its name, its first line and where it happened", () => {
  const { name, message, at } = describeError(new TypeError("no such block\nmore"));
  expect({ name, message }).toEqual({ name: "TypeError", message: "no such block" });
  expect(at[0]).toContain("describe-error.test");
});

test("what a validator, a parser or the database quotes stays out of the log", () => {
  const secret = "một đoạn tin chưa ai được đọc";
  const prisma = Object.assign(new Error(`Invalid value: ${secret}`), {
    name: "PrismaClientValidationError",
    code: "P1",
  });
  const errors = [
    prisma,
    thrown(() => z.literal("a").parse(secret)),
    thrown(() => JSON.parse(`{"${secret}`)),
  ];
  for (const error of errors) expect(JSON.stringify(describeError(error))).not.toContain(secret);
  expect(describeError(prisma).code).toBe("P1");
});

test("the stack's own first lines, which repeat the message, stay out as well", () => {
  const error = new Error("line one\nmật khẩu: abc");
  expect(JSON.stringify(describeError(error))).not.toContain("mật khẩu");
});

test("something thrown that is no error is told by its kind only", () => {
  expect(describeError("bí mật")).toEqual({ name: "string", code: null, message: null, at: [] });
});

function thrown(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error("nothing was thrown");
}
