import { expect, test } from "vitest";
import * as z from "zod";
import { fieldProblemsOf } from "./field-problems";

const schema = z.object({
  name: z.string().trim().min(1).max(5),
  email: z.string().trim().pipe(z.email()),
  website: z.url(),
  length: z.coerce.number().int().min(1).max(100),
  password: z.string().min(12),
  names: z.array(z.string()).max(1),
});

function problemsOf(given: Record<string, unknown>) {
  const { error } = schema.safeParse(given, { reportInput: true });
  return error ? fieldProblemsOf(error) : {};
}

const right = {
  name: "Lan",
  email: "lan@newsroom.example",
  website: "https://newsroom.example",
  length: 7,
  password: "con thuyền giấy",
  names: [],
};

test("what was left empty is asked for, whatever should stand there", () => {
  expect(problemsOf({ ...right, name: " ", email: "", website: "", password: "" })).toEqual({
    name: "required",
    email: "required",
    website: "required",
    password: "required",
  });
  const { name: _name, ...without } = right;
  expect(problemsOf(without)).toEqual({ name: "required" });
});

test("what was typed is told by what is wrong with it", () => {
  expect(
    problemsOf({ ...right, name: "Lan Anh", email: "lan", website: "newsroom", password: "thuyền" }),
  ).toEqual({
    name: "too_long",
    email: "not_an_email",
    website: "not_an_address",
    password: "too_short",
  });
  expect(problemsOf({ ...right, names: ["a", "b"] })).toEqual({ names: "too_long" });
});

test("a number is not too short or too long but out of range", () => {
  expect(problemsOf({ ...right, length: "0" })).toEqual({ length: "out_of_range" });
  expect(problemsOf({ ...right, length: "101" })).toEqual({ length: "out_of_range" });
  expect(problemsOf({ ...right, length: "1,5" })).toEqual({ length: "invalid" });
});
