import "server-only";
import { createHash, randomBytes } from "node:crypto";

/** 256 random bits, as they stand in the link. Shown once. */
export function newInvitationToken(): string {
  return randomBytes(32).toString("base64url");
}

/** All that is kept of it: whoever reads the database cannot join with what they find. */
export function hashOfToken(token: string): string {
  return createHash("sha256").update(`invitation:${token}`).digest("hex");
}
