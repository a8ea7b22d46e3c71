import "server-only";
import { database } from "@/lib/db/client";
import { env } from "@/lib/env";
import { isDemoAddress } from "./demo-address";

/** Asked before every session row. Demo people stay out of a production newsroom even if their rows are there. */
export async function mayHaveSession(userId: string): Promise<boolean> {
  const user = await database().user.findUnique({
    where: { id: userId },
    select: { email: true, deactivatedAt: true },
  });
  if (!user || user.deactivatedAt !== null) return false;
  return env().COLLATE_MODE === "demo" || !isDemoAddress(user.email);
}
