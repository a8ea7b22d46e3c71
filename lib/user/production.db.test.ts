import { expect, test, vi } from "vitest";
import { systemActor } from "@/lib/auth/actor";

// Passwords are slow to hash on purpose, and there are many of them here.
vi.setConfig({ testTimeout: 30_000 });

const person = {
  id: "0198a7c2-0000-7000-8000-0000000000aa",
  name: "Mẫu",
  email: "mau@demo.example",
  role: "chief" as const,
  password: "con thuyền giấy qua sông",
};

test("production makes no demo people", async () => {
  const { createDemoUser } = await inMode("production");
  expect(await createDemoUser(systemActor("seed"), person)).toMatchObject({ problem: "not_in_production" });
});

test("demo people whose rows came along into production cannot sign in, and their sessions open nothing", async () => {
  const demo = await inMode("demo");
  await demo.createDemoUser(systemActor("seed"), person);
  const before = await demo.signIn(person, new Headers());
  if (!before.ok) throw new Error(before.problem);
  const cookie = before.value.cookies.map((line) => line.split(";", 1)[0]).join("; ");
  expect(await demo.readActor(new Headers({ cookie }))).toMatchObject({ name: "Mẫu" });
  await demo.closeDatabase();

  const production = await inMode("production");
  expect(await production.signIn(person, new Headers())).toMatchObject({ problem: "wrong_credentials" });
  expect(
    await production.readActor(new Headers({ cookie: cookie.replace("collate.", "__Host-collate.") })),
  ).toBeNull();
  expect(await production.readActor(new Headers({ cookie }))).toBeNull();
  await production.closeDatabase();
});

test("under an encrypted address the session's cookie is bound to this host and to encryption", async () => {
  const { aMember, signIn, readActor, closeDatabase } = await inMode("production");
  const member = await aMember();
  const result = await signIn(member, new Headers());
  if (!result.ok) throw new Error(result.problem);
  const [line = ""] = result.value.cookies;

  expect(line).toMatch(/^__Host-collate\.session=/);
  expect(line).toMatch(/; Secure/i);
  expect(line).not.toMatch(/Domain=/i);
  const cookie = line.split(";", 1)[0] ?? "";
  expect(await readActor(new Headers({ cookie }))).toEqual(member.person);
  await closeDatabase();
});

/** The settings are read once in a process, so each mode loads the modules afresh. */
async function inMode(mode: "demo" | "production") {
  vi.stubEnv("COLLATE_MODE", mode);
  vi.stubEnv("PUBLIC_URL", mode === "production" ? "https://collate.example" : "http://localhost:3000");
  for (const name of ["AUTH_SECRET", "INTERNAL_TOKEN"]) vi.stubEnv(name, "kP3vXq8ZtW5nB1rY6mL9sD2hG4jF7cTa");
  vi.resetModules();
  const { createDemoUser } = await import("./create-demo-user");
  const { signIn } = await import("@/lib/auth/sign-in");
  const { readActor } = await import("@/lib/auth/read-actor");
  const { closeDatabase } = await import("@/lib/db/client");
  const { aMember } = await import("@/seeds/factories/member");
  return { createDemoUser, signIn, readActor, closeDatabase, aMember };
}
