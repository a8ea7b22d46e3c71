import fc from "fast-check";
import { expect, test } from "vitest";
import { tableRows } from "./table-rows";

async function rowsOf(pieces: string[], most = 1_000): Promise<(string | null)[]> {
  const stream = (async function* all() {
    yield* pieces;
  })();
  const rows: (string | null)[] = [];
  for await (const { text } of tableRows(stream, { separator: ",", most })) rows.push(text);
  return rows;
}

test("line ends in quotes belong to the row, quotes within a column open nothing", async () => {
  expect(await rowsOf([`a,"b\nc",d\r\n5",6""\n"x""\n",y\n`])).toEqual([`a,"b\nc",d`, `5",6""`, `"x""\n",y`]);
});

test("wherever a table is cut into pieces, its rows are the same", async () => {
  const letters = fc.string({ unit: fc.constantFrom('"', "\n", ",", "a", "\r"), maxLength: 60 });
  await fc.assert(
    fc.asyncProperty(letters, fc.nat(60), fc.nat(60), async (table, one, other) => {
      const [first, second] = [Math.min(one, other), Math.max(one, other)];
      const pieces = [table.slice(0, first), table.slice(first, second), table.slice(second)];
      expect(await rowsOf(pieces)).toEqual(await rowsOf([table]));
    }),
  );
});

test("a row that is too long is passed over, whether by a quote or by itself", async () => {
  expect(
    await rowsOf([`a\n"${"x".repeat(30)}\ny\nb\n${"z".repeat(40)}`, `${"z".repeat(40)}\nc\n`], 20),
  ).toEqual(["a", null, "y", "b", null, "c"]);
});
