import { expect, test } from "vitest";
import { visitorActor } from "@/lib/auth/actor";
import { newId } from "@/lib/ids";
import { anAdmin, anEditor } from "@/seeds/factories/user";
import { createOutlet } from "./create";
import { findOutlets, outletsPerPage } from "./queries";

async function outletsCalled(names: string[], aliases: string[] = []): Promise<void> {
  const admin = await anAdmin();
  for (const name of names) {
    const created = await createOutlet(admin, {
      name,
      kind: "newspaper",
      rightsMode: "link_only",
      excerptLength: null,
      aliases,
    });
    if (!created.ok) throw new Error(created.problem);
  }
}

const anywhere = { after: null, before: null };

test("outlets are found by any of their names, typed with or without marks", async () => {
  const mark = newId().slice(-6);
  await outletsCalled([`Nhật báo Đò Ngang ${mark}`], [`Bến Nước ${mark}`]);
  const editor = await anEditor();
  for (const query of [`do ngang ${mark}`, `Đò Ngang ${mark}`, `BẾN NƯỚC ${mark}`, `ben nuoc ${mark}`]) {
    const { outlets, found } = await findOutlets(editor, { query, ...anywhere });
    expect(outlets.map(({ name }) => name)).toEqual([`Nhật báo Đò Ngang ${mark}`]);
    expect(found).toBe(1);
  }
});

test("their pages follow the alphabet, to the end and back", async () => {
  const mark = newId().slice(-6);
  const names = Array.from({ length: outletsPerPage + 2 }, (_, at) => `Tờ ${mark} số ${at}`);
  await outletsCalled(names.toReversed());
  const editor = await anEditor();
  const query = `to ${mark}`;
  const first = await findOutlets(editor, { query, ...anywhere });
  expect(first.outlets.map(({ name }) => name)).toEqual(names.slice(0, outletsPerPage));
  expect(first).toMatchObject({ found: names.length, previous: null });
  const second = await findOutlets(editor, { query, after: first.next, before: null });
  expect(second.outlets.map(({ name }) => name)).toEqual(names.slice(outletsPerPage));
  expect(second.next).toBeNull();
  expect(await findOutlets(editor, { query, after: null, before: second.previous })).toEqual(first);
});

test("a page whose place is gone is the first; a visitor sees none", async () => {
  const mark = newId().slice(-6);
  await outletsCalled([`Tờ lẻ ${mark}`]);
  const asked = { query: mark, after: newId(), before: null };
  expect((await findOutlets(await anEditor(), asked)).outlets).toHaveLength(1);
  expect((await findOutlets(visitorActor(), asked)).outlets).toEqual([]);
});
