import { actorOfUser } from "@/lib/auth/actor";
import type { Person } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { database } from "@/lib/db/client";
import type { Role } from "@/lib/db/generated/enums";
import { newId } from "@/lib/ids";

type Wishes = { role?: Role; name?: string; email?: string; deactivated?: boolean };

/** A person with an account row but no password: most tests act, few sign in. */
export async function aUser({
  role = "editor",
  name,
  email,
  deactivated = false,
}: Wishes = {}): Promise<Person> {
  const id = newId();
  const user = await database().user.create({
    data: {
      id,
      name: name ?? `Người ${role}`,
      email: email ?? `${id}@newsroom.example`,
      role,
      deactivatedAt: deactivated ? now() : null,
    },
    select: { id: true, name: true, role: true },
  });
  return actorOfUser(user);
}

export function anEditor(): Promise<Person> {
  return aUser({ role: "editor" });
}

export function aChief(): Promise<Person> {
  return aUser({ role: "chief" });
}

export function anAdmin(): Promise<Person> {
  return aUser({ role: "admin" });
}

/** An actor whose row does not exist: a stranger, or somebody whose account is gone. */
export function aStranger(role: Role = "editor"): Person {
  return actorOfUser({ id: newId(), name: "Người lạ", role });
}
