import { randomInt } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

import { z } from "zod";

import { dataFolder } from "@/lib/platform/data-folder";

const logIn = z.object({ email: z.string(), name: z.string(), role: z.string(), password: z.string() });
export type DemoLogIn = z.infer<typeof logIn>;

export function demoLogInsFile(): string {
  return path.join(dataFolder(), "demo-log-ins.json");
}

/** The demo's people with the passwords made for this data folder; empty before the demo was seeded. */
export function demoLogIns(): DemoLogIn[] {
  const file = demoLogInsFile();
  return existsSync(file) ? z.array(logIn).parse(JSON.parse(readFileSync(file, "utf8"))) : [];
}

/** Gives each of the demo's people a password of this data folder, the same one each time. */
export function keepDemoLogIns(people: Omit<DemoLogIn, "password">[]): DemoLogIn[] {
  const known = new Map(demoLogIns().map(({ email, password }) => [email, password]));
  const kept = people.map((person) => ({ ...person, password: known.get(person.email) ?? newPassword() }));
  writeFileSync(demoLogInsFile(), `${JSON.stringify(kept, null, 2)}\n`, { mode: 0o600 });
  return kept;
}

/** Easy to type from a screen: four groups without letters that look alike, about 78 bits. */
function newPassword(): string {
  const letters = "abcdefghjkmnpqrstuvwxyz23456789";
  const group = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join("");
  return Array.from({ length: 4 }, group).join("-");
}
