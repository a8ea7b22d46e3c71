import type { Role } from "@/lib/db/generated/enums";

declare const minted: unique symbol;

/**
 * Who acts. Cannot be made by hand: it comes from a session (lib/auth/session.ts), from a user row that a
 * test or a seed names, or it is the system itself. Every verb and every desk query asks for one.
 */
export type Actor = {
  readonly id: string | null;
  readonly name: string;
  readonly role: Role | "system" | "visitor";
  readonly [minted]: true;
};

/** An actor who is a person, as everything that keeps "who decided" demands. */
export type Person = Actor & { readonly id: string; readonly role: Role };

export function actorOfUser(user: { id: string; name: string; role: Role }): Person {
  return { id: user.id, name: user.name, role: user.role } as Person;
}

/** Worker and seeds. May import and analyse; never decides. */
export function systemActor(name: string): Actor {
  return { id: null, name, role: "system" } as Actor;
}

/** Somebody without a session. May read what is published and accept an invitation. */
export function visitorActor(): Actor {
  return { id: null, name: "visitor", role: "visitor" } as Actor;
}

export function isPerson(actor: Actor): actor is Person {
  return actor.id !== null && actor.role !== "system" && actor.role !== "visitor";
}
