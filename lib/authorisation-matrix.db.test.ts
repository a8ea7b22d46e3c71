import { expect, test } from "vitest";
import type { Result } from "@/lib/action/result";
import { systemActor, visitorActor } from "@/lib/auth/actor";
import type { Actor } from "@/lib/auth/actor";
import { database } from "@/lib/db/client";
import { brokenConstraint } from "@/lib/db/errors";
import type { Role } from "@/lib/db/generated/enums";
import { projectFiles } from "@/lib/testing/architecture/project";
import { verbsOf } from "@/lib/testing/architecture/verbs";
import { rows } from "@/lib/testing/authorisation/all-rows";
import { knockers } from "@/lib/testing/authorisation/row";
import type { Knocker } from "@/lib/testing/authorisation/row";
import { aStranger, aUser } from "@/seeds/factories/user";

test("every verb stands in the table once", () => {
  const verbs = projectFiles()
    .flatMap(verbsOf)
    .map(({ name }) => name)
    .sort();
  expect(rows.map(({ name }) => name).sort()).toEqual(verbs);
});

for (const row of rows) {
  for (const knocker of knockers) {
    const allowed = row.allowed.includes(knocker);
    test(`${row.name}: ${knocker} ${allowed ? "may" : "may not"}`, async () => {
      const actor = await actorFor(knocker, row.allowed);
      const verb = await row.arrange(actor);
      const before = await lastEntry();
      const verdict = await outcome(verb);
      const recorded = (await lastEntry()) > before;

      expect({ verdict, recorded }).toEqual({ verdict: allowed ? "done" : "forbidden", recorded: allowed });
    });
  }
}

/** The deactivated and the stranger come with a role that would do, so that only their account speaks against them. */
async function actorFor(knocker: Knocker, allowed: readonly Knocker[]): Promise<Actor> {
  const roles: Role[] = ["editor", "chief", "admin"];
  const role = roles.find((name) => allowed.includes(name)) ?? "admin";
  switch (knocker) {
    case "system":
      return systemActor("matrix");
    case "visitor":
      return visitorActor();
    case "deactivated":
      return aUser({ role, deactivated: true });
    case "stranger":
      return aStranger(role);
    default:
      return aUser({ role: knocker });
  }
}

/** A row that names somebody who does not exist is refused by its foreign key, if the verb did not get to it first. */
async function outcome(verb: () => Promise<Result<unknown, string>>): Promise<string> {
  try {
    const result = await verb();
    if (result.ok) return "done";
    // A stranger has written nothing, so somebody else's note is all there is to refuse them.
    return result.problem === "not_yours" ? "forbidden" : result.problem;
  } catch (error) {
    if (/_(?:by|actor|author)_id_fkey$/.test(brokenConstraint(error) ?? "")) return "forbidden";
    throw error;
  }
}

async function lastEntry(): Promise<bigint> {
  const last = await database().auditEntry.findFirst({
    orderBy: { sequence: "desc" },
    select: { sequence: true },
  });
  return last?.sequence ?? 0n;
}
