import "server-only";
import { createHash, randomBytes } from "node:crypto";

/** 256 random bits behind a word that secret scanners can look for. Shown once. */
export function newApiToken(): string {
  return `collate_${randomBytes(32).toString("base64url")}`;
}

/** All that is kept of it: whoever reads the database cannot bring anything in with what they find. */
export function hashOfApiToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

export function hintOfApiToken(token: string): string {
  return token.slice(-4);
}
