import { actorOfUser, type Person, systemActor } from "@/lib/auth/actor";
import { freezeClock } from "@/lib/clock";
import { seedId } from "@/lib/ids";
import { keepDemoLogIns } from "@/lib/platform/demo-log-ins";
import { createDemoUser } from "@/lib/user/create-demo-user";
import type { DemoDay } from "@/seeds/demo/demo-day-schema";
import { must } from "./must";

export type DemoDesk = {
  /** By the key that the day's files use. */
  person: (key: string) => Person;
  name: (key: string) => string;
};

/** Signs up the day's people, with the passwords of this machine. */
export async function openDesk({ editors }: DemoDay): Promise<DemoDesk> {
  const passwords = new Map(keepDemoLogIns(editors).map(({ email, password }) => [email, password]));
  const people = new Map<string, Person>();
  for (const { key, name, email, role, locale } of editors) {
    const id = seedId(`demo-person:${key}`);
    const password = passwords.get(email) ?? "";
    await must(key, createDemoUser(systemActor("demo"), { id, name, email, role, locale, password }));
    people.set(key, actorOfUser({ id, name, role }));
  }
  const person = (key: string) => {
    const found = people.get(key);
    if (!found) throw new Error(`Demo: nobody is called ${key}`);
    return found;
  };
  return { person, name: (key) => people.get(key)?.name ?? key };
}

/** Does something at a moment of the demo's day. */
export async function at<T>(moment: string, run: () => Promise<T>): Promise<T> {
  freezeClock(new Date(moment));
  return run();
}
