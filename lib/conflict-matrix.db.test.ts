import { expect, test } from "vitest";
import { systemActor } from "@/lib/auth/actor";
import { database } from "@/lib/db/client";
import { projectFiles } from "@/lib/testing/architecture/project";
import { verbsOf } from "@/lib/testing/architecture/verbs";
import { rows } from "@/lib/testing/authorisation/all-rows";
import { aUser } from "@/seeds/factories/user";

const withVersion = new Set(
  projectFiles()
    .filter(({ bare }) => /\bseenVersion/.test(bare))
    .flatMap(verbsOf)
    .map(({ name }) => name),
);

/** Whoever has seen something else than what stands there now is told, and writes over nothing. */
for (const row of rows.filter(({ name }) => withVersion.has(name))) {
  test(`${row.name} refuses whoever has seen another version`, async () => {
    const role = (["editor", "chief", "admin"] as const).find((name) => row.allowed.includes(name));
    const mistaken = await row.arrangeMistaken(role ? await aUser({ role }) : systemActor("matrix"));
    const before = await database().auditEntry.count();

    expect(await mistaken()).toMatchObject({ ok: false, problem: "changed_since_seen" });
    expect(await database().auditEntry.count()).toBe(before);
  });
}
