import { expect, test } from "vitest";
import { ok } from "@/lib/action/result";
import { database, type Tx } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/transaction";
import { newId } from "@/lib/ids";
import { foldMarks, foldTone } from "@/lib/language/fold";
import { openGazetteer } from "@/lib/language/gazetteer";
import { referenceGazetteerEntries } from "@/lib/seed/reference-files";
import { currentNames } from "./current-names";
import { currentGazetteer } from "./gazetteer";

type Alias = { text: string; ambiguous?: boolean };

async function entityCalled(slug: string, ...aliases: Alias[]): Promise<string> {
  const id = newId();
  await database().entity.create({ data: { id, slug, kind: "place", name: aliases[0]?.text ?? slug } });
  for (const alias of aliases) await addAlias(id, alias);
  return id;
}

async function addAlias(entityId: string, { text, ambiguous = false }: Alias): Promise<void> {
  const folded = { folded: foldTone(text), bare: foldMarks(text) };
  await database().entityAlias.create({
    data: { id: newId(), entityId, text, language: "vi", ambiguous, ...folded },
  });
}

async function read(text: string): Promise<string[]> {
  const gazetteer = await currentGazetteer();
  return gazetteer
    .matches(text)
    .flatMap(({ readings }) => readings.map(({ entry, alias }) => `${alias.text}=${entry.name}`));
}

test("names are as the database has them, with language, register and marks", async () => {
  const known = referenceGazetteerEntries().slice(0, 300);
  await database().entity.createMany({
    data: known.map(({ entityId: id, kind, name }) => ({ id, slug: id, kind, name })),
  });
  await database().entityAlias.createMany({
    data: known.flatMap(({ entityId, aliases }) =>
      aliases.map((alias) => {
        const { text } = alias;
        return { id: newId(), entityId, ...alias, folded: foldTone(text), bare: foldMarks(text) };
      }),
    ),
  });
  const gazetteer = openGazetteer(await currentNames());
  for (const { entityId, kind, name, aliases } of known) {
    for (const alias of aliases) {
      const found = gazetteer
        .named(alias.text)
        .find((one) => one.alias.text === alias.text && one.entry.entityId === entityId);
      expect(found?.entry).toEqual({ entityId, kind, name });
      // Of one name in two languages, one is kept.
      expect(aliases).toContainEqual(found?.alias);
    }
  }
});

test("every change of a name counts at once, and only a change makes other names", async () => {
  const id = await entityCalled("bến-sứ", { text: "Bến Sứ" });
  await entityCalled("cồn-lau", { text: "Cồn Lau" });
  const first = await currentNames();
  expect(await currentNames()).toBe(first);
  expect(await read("từ Bến Sứ tới Cồn Lau")).toEqual(["Bến Sứ=Bến Sứ", "Cồn Lau=Cồn Lau"]);

  await addAlias(id, { text: "Phố Sứ" });
  expect(await read("từ Phố Sứ và Bến Sứ")).toEqual(["Phố Sứ=Bến Sứ", "Bến Sứ=Bến Sứ"]);
  expect((await currentNames()).base).toBe(first.base);

  await database().entity.update({ where: { id }, data: { name: "Phố Sứ" } });
  expect(await read("Bến Sứ")).toEqual(["Bến Sứ=Phố Sứ"]);

  await database().entityAlias.updateMany({ where: { text: "Bến Sứ" }, data: { text: "Bến Gốm" } });
  expect(await read("Bến Sứ, Bến Gốm")).toEqual(["Bến Gốm=Phố Sứ"]);

  const other = await entityCalled("gò-nổi", { text: "Gò Nổi" });
  await database().entityAlias.updateMany({ where: { text: "Phố Sứ" }, data: { entityId: other } });
  expect(await read("Phố Sứ và Gò Nổi")).toEqual(["Phố Sứ=Gò Nổi", "Gò Nổi=Gò Nổi"]);

  await database().entity.update({ where: { id }, data: { mergedIntoId: other } });
  expect(await read("Bến Gốm")).toEqual([]);

  const last = await currentNames();
  await database().entity.update({ where: { id: other }, data: { version: { increment: 1 } } });
  expect(await currentNames()).toBe(last);

  await database().entity.delete({ where: { id } });
  await database().entity.delete({ where: { id: other } });
  expect(await read("từ Gò Nổi, Phố Sứ tới Cồn Lau")).toEqual(["Cồn Lau=Cồn Lau"]);
});

test("a change that is committed late is not missed", async () => {
  await entityCalled("trước", { text: "Mũi Trước" });
  const lateOne = async (late: Tx) => {
    const id = newId();
    await late.entity.create({ data: { id, slug: "muộn", kind: "place", name: "Mũi Muộn" } });
    const folded = { folded: foldTone("Mũi Muộn"), bare: foldMarks("Mũi Muộn") };
    await late.entityAlias.create({
      data: { id: newId(), entityId: id, text: "Mũi Muộn", language: "vi", ...folded },
    });
    // Another one, which began later, is there first.
    await entityCalled("giữa", { text: "Mũi Giữa" });
    expect(await read("Mũi Trước, Mũi Giữa, Mũi Muộn")).toHaveLength(2);
    return ok(null);
  };
  await inTransaction(lateOne, { timeoutMillis: 60_000 });
  expect(await read("Mũi Trước, Mũi Giữa, Mũi Muộn")).toHaveLength(3);
});

test("many changes are packed anew, and nothing is lost", async () => {
  await entityCalled("một", { text: "Đảo Một" });
  const { base } = await currentNames();
  const ids = Array.from({ length: 2_500 }, () => newId());
  await database().entity.createMany({
    data: ids.map((id, at) => ({ id, slug: `đảo-${at}`, kind: "place" as const, name: `Đảo A${at}` })),
  });
  await database().entityAlias.createMany({
    data: ids.map((entityId, at) => ({
      id: newId(),
      entityId,
      text: `Đảo A${at}`,
      language: "vi",
      folded: `đảo a${at}`,
      bare: `dao a${at}`,
    })),
  });
  const names = await currentNames();
  expect(names.base).not.toBe(base);
  expect(names.changes).toBeNull();
  expect(await read("Đảo Một, Đảo A0, Đảo A2499")).toHaveLength(3);
});
