import { expect, test } from "vitest";
import { database } from "@/lib/db/client";
import { aNamedEntity } from "@/seeds/factories/entity";
import { anAdmin, anEditor } from "@/seeds/factories/user";
import { listHouseNames } from "./house-name-queries";

const printed = async (text: string) =>
  (await listHouseNames(await anEditor(), { text, language: "vi" })).map((name) => [
    name.folded,
    name.printed,
  ]);

test("names in a text are found with what we print; what is doubtful is left", async () => {
  await aNamedEntity(["Bắc Hàn"], { kind: "place", name: "Triều Tiên" });
  const text = "Hôm qua, Bắc Hàn.\nTriều Tiên nói gì?";
  expect(await printed(text)).toEqual([
    ["triều tiên", null],
    ["bắc hàn", "Triều Tiên"],
  ]);
  expect(await listHouseNames(await anAdmin(), { text, language: "vi" })).toEqual([]);
  await aNamedEntity(["Bắc Hàn"], { kind: "organisation", name: "Đội Bắc" });
  expect(await printed("Bắc Hàn")).toEqual([["bắc hàn", null]]);
});

test("where nothing is printed for both registers, the domestic name is", async () => {
  const { entityId } = await aNamedEntity(["Tòa Bạch Ốc", "Nhà Trắng"], { name: "Nhà Trắng Mỹ" });
  const db = database();
  await db.entityAlias.updateMany({ where: { entityId }, data: { preferred: false } });
  await db.entityAlias.updateMany({
    where: { entityId, text: "Nhà Trắng" },
    data: { register: "domestic", preferred: true },
  });
  expect(await printed("Tòa Bạch Ốc")).toEqual([["tòa bạch ốc", "Nhà Trắng"]]);
});
