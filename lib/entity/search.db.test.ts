import { expect, test } from "vitest";
import { anEditor } from "@/seeds/factories/user";
import { addAlias } from "./add-alias";
import { createEntity } from "./create";
import { searchEntities } from "./queries";

const names = async (query: string) => {
  const found = await searchEntities(await anEditor(), { query, kind: null });
  return found.map(({ name }) => name);
};

test("an entity is found by any name, with or without marks, in either register", async () => {
  const editor = await anEditor();
  const aliases = [
    { text: "Bắc Hàn", register: "overseas" as const },
    { text: "North Korea", language: "en" as const },
  ];
  await createEntity(editor, { kind: "place", name: "Triều Tiên", aliases });
  await createEntity(editor, { kind: "organisation", name: "Nhà Trắng", aliases: [{ text: "Tòa Bạch Ốc" }] });
  for (const query of [
    "Bắc Hàn",
    "bac han",
    "trieu tien",
    "North Kor",
    "BẮC HÀN",
    "Bắc Hàn".normalize("NFD"),
    "tiên",
  ]) {
    expect(await names(query)).toEqual(["Triều Tiên"]);
  }
  for (const query of ["Tòa Bạch Ốc", "Toà Bạch", "toa bach oc", "nha trang"]) {
    expect(await names(query)).toEqual(["Nhà Trắng"]);
  }
});

test("what was typed with marks comes before what only fits without them", async () => {
  const editor = await anEditor();
  await createEntity(editor, { kind: "place", name: "Hà Nội" });
  await createEntity(editor, { kind: "place", name: "Hạ Nội" });
  expect(await names("hạ nội")).toEqual(["Hạ Nội", "Hà Nội"]);
});

test("letters that are patterns elsewhere are letters here", async () => {
  const editor = await anEditor();
  await createEntity(editor, { kind: "organisation", name: "100% Sạch" });
  expect(await names("100%")).toEqual(["100% Sạch"]);
  expect(await names("%")).toEqual([]);
  expect(await names("_")).toEqual([]);
  expect(await names("'; DROP TABLE entity; --")).toEqual([]);
});

test("the same name twice is refused and tells which entity bears it", async () => {
  const editor = await anEditor();
  const first = await createEntity(editor, { kind: "person", name: "Hòa Văn Lộ" });
  const again = await createEntity(editor, { kind: "person", name: "Hoà Văn Lộ" });
  expect(again).toMatchObject({ ok: false, problem: "name_taken" });
  if (!first.ok || again.ok) throw new Error("not as expected");
  expect(again.detail).toEqual({ entityId: first.value.entityId });
});

test("an alias is found from then on, and only once on record", async () => {
  const editor = await anEditor();
  const created = await createEntity(editor, { kind: "place", name: "Đảo Cò" });
  if (!created.ok) throw new Error(created.problem);
  const alias = { entityId: created.value.entityId, text: "Cù lao Cò" };
  expect((await addAlias(editor, alias)).ok).toBe(true);
  expect(await addAlias(editor, alias)).toMatchObject({ ok: false, problem: "alias_taken" });
  expect(await names("cu lao")).toEqual(["Đảo Cò"]);
});
