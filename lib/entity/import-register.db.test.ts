import { expect, test } from "vitest";
import { database } from "@/lib/db/client";
import { aNamedEntity } from "@/seeds/factories/entity";
import { aChief, anEditor } from "@/seeds/factories/user";
import { addExternalId } from "./add-external-id";
import { importRegister } from "./import-register";
import { openRegisterFile, tryRegisterImport } from "./transfer-queries";

async function exported(format: "csv" | "jsonl"): Promise<string> {
  const stream = await openRegisterFile(await anEditor(), format);
  return new Response(stream).text();
}

const trial = async (text: string) => {
  const told = await tryRegisterImport(await aChief(), { text });
  if (told === null) throw new Error("A chief may import.");
  return told;
};

test("a register comes back whole from its own file, and a second time changes nothing", async () => {
  const chief = await aChief();
  const { entityId } = await aNamedEntity(["Bà Đò", "=Tên lạ"]);
  await addExternalId(chief, { entityId, scheme: "wikidata", value: "Q90000021" });
  await aNamedEntity([], { kind: "place", name: "Đảo Cò" });
  for (const format of ["csv", "jsonl"] as const) {
    const file = await exported(format);
    expect((await trial(file)).counts).toEqual({ created: 0, changed: 0, same: 2, faults: 0 });
    const db = database();
    await db.entityExternalId.deleteMany();
    await db.entityAlias.deleteMany();
    await db.entity.deleteMany();
    const { counts } = await trial(file);
    expect(counts).toEqual({ created: 2, changed: 0, same: 0, faults: 0 });
    expect(await db.entity.count()).toBe(0);
    const done = await importRegister(chief, { text: file, promised: { created: 2, changed: 0 } });
    expect(done).toMatchObject({ ok: true, value: { created: 2, changed: 0 } });
    expect(await exported(format)).toBe(file);
  }
});

test("what an entity lacks is added to it, by its id, an id elsewhere, or its name", async () => {
  const chief = await aChief();
  const byId = await aNamedEntity();
  const byElsewhere = await aNamedEntity();
  const byName = await aNamedEntity();
  await addExternalId(chief, { entityId: byElsewhere.entityId, scheme: "wikidata", value: "Q90000031" });
  const alias = (text: string) => ({ text, language: "vi", register: "overseas" });
  const text = [
    { id: byId.entityId, kind: "person", name: byId.name, aliases: [alias("Một")] },
    {
      kind: "person",
      name: "Tên khác hẳn",
      externalIds: [{ scheme: "wikidata", value: "Q90000031" }],
      aliases: [alias("Hai")],
    },
    { kind: "person", name: byName.name, descriptionVi: "Người lái đò", aliases: [alias("Ba")] },
  ]
    .map((line) => JSON.stringify(line))
    .join("\n");
  const { counts, lines } = await trial(text);
  expect(counts).toEqual({ created: 0, changed: 3, same: 0, faults: 0 });
  expect(lines.map(({ line, aliases }) => [line, ...aliases])).toEqual([
    [1, "Một"],
    [2, "Hai"],
    [3, "Ba"],
  ]);
  expect((await importRegister(chief, { text, promised: { created: 0, changed: 3 } })).ok).toBe(true);
  const names = await database().entityAlias.findMany({ where: { register: "overseas" } });
  expect(Object.fromEntries(names.map((name) => [name.text, name.entityId]))).toEqual({
    Một: byId.entityId,
    Hai: byElsewhere.entityId,
    Ba: byName.entityId,
  });
});

test("one wrong line and nothing is done; nor when the register has changed since the trial", async () => {
  const chief = await aChief();
  const { entityId, name } = await aNamedEntity();
  const good = JSON.stringify({ kind: "place", name: "Bến Lá Mới" });
  const bad = JSON.stringify({ id: entityId, kind: "place", name });
  const text = `${good}\n${bad}`;
  expect((await trial(text)).lines[0]).toMatchObject({ line: 2, fault: "kind_differs" });
  const refused = await importRegister(chief, { text, promised: { created: 1, changed: 0 } });
  expect(refused).toMatchObject({ problem: "file_faulty", detail: { faults: [{ line: 2 }] } });
  expect(await database().entity.count({ where: { name: "Bến Lá Mới" } })).toBe(0);

  await aNamedEntity([], { kind: "place", name: "Bến Lá Mới" });
  const late = await importRegister(chief, { text: good, promised: { created: 1, changed: 0 } });
  expect(late).toMatchObject({ problem: "nothing_to_change" });
});
