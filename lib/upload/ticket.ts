import "server-only";
import { createHmac, timingSafeEqual } from "node:crypto";
import * as z from "zod";
import type { Actor } from "@/lib/auth/actor";
import { env } from "@/lib/env";

const contents = z.object({
  id: z.uuid(),
  name: z.string(),
  mediaType: z.string().nullable(),
  size: z.number(),
  actorId: z.uuid().nullable(),
});
type Contents = z.infer<typeof contents>;
export type UploadedFile = Omit<Contents, "actorId">;

/**
 * What a browser holds of a file that it is sending. Signed, so that nobody can name a file of the spool that is
 * not theirs, and nothing has to be remembered between the pieces.
 */
export function writeTicket(actor: Actor, file: UploadedFile): string {
  const body = Buffer.from(JSON.stringify({ ...file, actorId: actor.id })).toString("base64url");
  return `${body}.${signature(body).toString("base64url")}`;
}

/** Null for a ticket that was not given to this person, or not by us. */
export function readTicket(actor: Actor, ticket: string): UploadedFile | null {
  const [body = "", signed = ""] = ticket.split(".", 2);
  const given = Buffer.from(signed, "base64url");
  const wanted = signature(body);
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) return null;
  const { actorId, ...file } = contents.parse(JSON.parse(Buffer.from(body, "base64url").toString("utf8")));
  return actorId === actor.id ? file : null;
}

function signature(body: string): Buffer {
  return createHmac("sha256", env().AUTH_SECRET).update(`upload:${body}`).digest();
}
