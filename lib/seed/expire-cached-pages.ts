import "server-only";
import { env } from "@/lib/env";

/** Tells a running web server that its public pages are out of date. No server running is no fault. */
export async function expireCachedPages(): Promise<void> {
  const { PUBLIC_URL, INTERNAL_TOKEN } = env();
  try {
    await fetch(new URL("/api/internal/expire", PUBLIC_URL), {
      method: "POST",
      headers: { Authorization: `Bearer ${INTERNAL_TOKEN}` },
      signal: AbortSignal.timeout(5_000),
    });
  } catch (error) {
    if (!(error instanceof TypeError) && !(error instanceof DOMException)) throw error;
  }
}
