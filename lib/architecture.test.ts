import { expect, test } from "vitest";
import { cycles } from "./testing/architecture/directions";
import { projectFiles } from "./testing/architecture/project";
import { rules } from "./testing/architecture/rules";

const files = projectFiles();

for (const { name, complaints } of rules) {
  test(`the whole project: ${name}`, () => {
    expect(files.flatMap((file) => complaints(file, files))).toEqual([]);
  });
}

test("slices do not go round in a ring", () => {
  expect(cycles(files)).toEqual([]);
});

test("the rules looked at the whole project", () => {
  for (const folder of ["app", "components", "lib", "seeds"]) {
    expect(files.some(({ path }) => path.startsWith(`${folder}/`))).toBe(true);
  }
});
