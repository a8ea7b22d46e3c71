import "server-only";
import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import type { Route } from "next";
import { localeOfAddress, localePath } from "@/lib/i18n/locales";
import type { Person } from "./actor";
import { pathHeader } from "./path-header";
import { may } from "./permissions";
import type { Permission } from "./permissions";
import { readActor } from "./read-actor";

/** Whoever this request's session belongs to, as their row stands now; null for a visitor. */
export const currentActor = cache(async (): Promise<Person | null> => readActor(await headers()));

/** For pages: the person, or off to sign in and back here afterwards. */
export async function requireActor(): Promise<Person> {
  const actor = await currentActor();
  if (actor) return actor;
  const here = (await headers()).get(pathHeader) ?? "/";
  const signIn = localePath(localeOfAddress(here), "/sign-in");
  redirect(`${signIn}?next=${encodeURIComponent(here)}` as Route);
}

/** For pages that only some may see: to everybody else they do not exist. */
export async function requirePermission(permission: Permission): Promise<Person> {
  const actor = await requireActor();
  if (!may(actor, permission)) notFound();
  return actor;
}
