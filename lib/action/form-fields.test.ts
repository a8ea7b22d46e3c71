import { expect, test } from "vitest";
import { formFields, typedFields } from "./form-fields";

test("single names are values, repeated ones and those with brackets are lists", () => {
  const form = new FormData();
  form.append("title", "Bão");
  form.append("topic", "weather");
  form.append("topic", "economy");
  form.append("ids[]", "1");
  form.append("$ACTION_REF_1", "");
  expect(formFields(form)).toEqual({ title: "Bão", topic: ["weather", "economy"], ids: ["1"] });
});

test("a name that means something to JavaScript is only a name", () => {
  const form = new FormData();
  form.append("__proto__", "x");
  form.append("constructor", "y");
  const fields = formFields(form);
  expect(Object.getPrototypeOf(fields)).toBe(Object.prototype);
  expect(Object.keys(fields).sort()).toEqual(["__proto__", "constructor"]);
});

test("what was typed comes back, except what is secret", () => {
  const form = new FormData();
  form.append("email", "lan@newsroom.example");
  form.append("password", "bí mật");
  form.append("passwordAgain", "bí mật");
  form.append("token", "abc");
  form.append("file", new File(["x"], "a.txt"));
  form.append("$ACTION_KEY", "k");
  expect(typedFields(form)).toEqual({ email: "lan@newsroom.example" });
});
