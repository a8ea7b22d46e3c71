import { expect, test } from "vitest";
import { database } from "@/lib/db/client";
import { undoDecision } from "@/lib/undo/undo";
import { aNamedEntity, anEntity } from "@/seeds/factories/entity";
import { everythingOf } from "@/seeds/factories/everything-of";
import { anEditor } from "@/seeds/factories/user";
import { addAlias } from "./add-alias";
import { addExternalId } from "./add-external-id";
import { changeAlias } from "./change-alias";
import { externalIdOf } from "./external-id";
import { currentNames } from "./current-names";
import { keepApart } from "./keep-apart";
import { postponePair } from "./postpone";
import { removeAlias } from "./remove-alias";

const inVietnamese = { language: "vi" as const, register: null, preferred: false, ambiguous: false };

test("the printed name of a register gives way to another, and the printed one of all is the entity's name", async () => {
  const editor = await anEditor();
  const { entityId, aliasIds, name } = await aNamedEntity(["Bắc Hàn"]);
  const [own = "", other = ""] = aliasIds;
  const before = await everythingOf([entityId]);
  const change = { ...inVietnamese, text: "Bắc Hàn", preferred: true };
  const changed = await changeAlias(editor, { aliasId: other, seenVersion: 1, ...change });
  if (!changed.ok) throw new Error(changed.problem);
  const entity = await database().entity.findUniqueOrThrow({ where: { id: entityId } });
  expect(entity.name).toBe("Bắc Hàn");
  expect((await database().entityAlias.findUniqueOrThrow({ where: { id: own } })).preferred).toBe(false);

  expect((await undoDecision(editor, changed.value)).ok).toBe(true);
  expect(await everythingOf([entityId])).toEqual(before);
  expect(before.entities[0]?.name).toBe(name);
});

test("one of each register can be printed beside the other", async () => {
  const editor = await anEditor();
  const { entityId, aliasIds } = await aNamedEntity(["Bắc Hàn"]);
  const overseas = { ...inVietnamese, text: "Bắc Hàn", register: "overseas" as const, preferred: true };
  expect((await changeAlias(editor, { aliasId: aliasIds[1] ?? "", seenVersion: 1, ...overseas })).ok).toBe(
    true,
  );
  expect(await database().entityAlias.count({ where: { entityId, preferred: true } })).toBe(2);
});

test("a removed name comes back with undo, and not where it was added anew meanwhile", async () => {
  const editor = await anEditor();
  const { entityId, aliasIds } = await aNamedEntity(["Bà Đò"]);
  const before = await everythingOf([entityId]);
  const removed = await removeAlias(editor, { aliasId: aliasIds[1] ?? "", seenVersion: 1 });
  if (!removed.ok) throw new Error(removed.problem);
  expect((await undoDecision(editor, removed.value)).ok).toBe(true);
  const after = await everythingOf([entityId]);
  expect(after.aliases.map(({ createdAt: _at, ...alias }) => alias)).toEqual(
    before.aliases.map(({ createdAt: _at, ...alias }) => alias),
  );

  const again = await removeAlias(editor, { aliasId: aliasIds[1] ?? "", seenVersion: 3 });
  if (!again.ok) throw new Error(again.problem);
  await addAlias(editor, { entityId, text: "Bà Đò" });
  expect(await undoDecision(editor, again.value)).toMatchObject({ problem: "changed_since" });
});

test("the last name stays, a screen that is behind changes nothing, and no name stands twice", async () => {
  const editor = await anEditor();
  const lonely = await aNamedEntity();
  const [only = ""] = lonely.aliasIds;
  expect(await removeAlias(editor, { aliasId: only, seenVersion: 1 })).toMatchObject({
    problem: "last_alias",
  });
  const { aliasIds, aliases } = await aNamedEntity(["Bà Đò"]);
  const [own = "", other = ""] = aliasIds;
  expect(await removeAlias(editor, { aliasId: own, seenVersion: 9 })).toMatchObject({
    problem: "changed_since_seen",
  });
  const twice = { aliasId: other, seenVersion: 1, ...inVietnamese, text: aliases[0] ?? "" };
  expect(await changeAlias(editor, twice)).toMatchObject({ problem: "alias_taken" });
});

test("names are compiled anew after each change of one", async () => {
  const editor = await anEditor();
  const { aliasIds } = await aNamedEntity(["Bà Đò"]);
  const [, aliasId = ""] = aliasIds;
  const packed = [await currentNames()];
  await changeAlias(editor, { aliasId, seenVersion: 1, ...inVietnamese, text: "Bà Đò", ambiguous: true });
  packed.push(await currentNames());
  await removeAlias(editor, { aliasId, seenVersion: 2 });
  packed.push(await currentNames());
  expect(new Set(packed).size).toBe(3);
});

test("ids of other registers are checked, written in one way, and stand on one entity", async () => {
  const editor = await anEditor();
  const [one, other] = [await anEntity(), await anEntity()];
  const add = (entityId: string, value: string) =>
    addExternalId(editor, { entityId, scheme: "wikidata", value });
  expect(await add(one, "https://www.wikidata.org/wiki/Q90000011")).toMatchObject({ ok: true });
  expect(await add(other, "q90000011")).toMatchObject({
    problem: "external_id_taken",
    detail: { entity: { id: one } },
  });
  expect(await add(other, "Triều Tiên")).toMatchObject({ problem: "bad_external_id" });
  expect(externalIdOf("geonames", "https://www.geonames.org/1873107/north-korea.html")).toBe("1873107");
  expect(externalIdOf("iso3166", "vn")).toBe("VN");
  expect(externalIdOf("iso3166", "Việt Nam")).toBeNull();
  expect(externalIdOf("wikidata", "Q0")).toBeNull();
});

test("later gives way to not the same, which stays and can be undone", async () => {
  const editor = await anEditor();
  const pair = { oneId: await anEntity(), otherId: await anEntity() };
  const turned = { oneId: pair.otherId, otherId: pair.oneId };
  expect((await postponePair(editor, pair)).ok).toBe(true);
  expect((await postponePair(editor, turned)).ok).toBe(true);
  const apart = await keepApart(editor, turned);
  if (!apart.ok) throw new Error(apart.problem);
  expect(await keepApart(editor, pair)).toMatchObject({ problem: "said_already" });
  expect(await postponePair(editor, pair)).toMatchObject({ problem: "said_already" });
  expect((await undoDecision(editor, apart.value)).ok).toBe(true);
  expect((await keepApart(editor, pair)).ok).toBe(true);
});
