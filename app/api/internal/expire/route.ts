import { timingSafeEqual } from "node:crypto";
import { revalidateTag } from "next/cache";
import { tags } from "@/lib/cache/tags";
import { env } from "@/lib/env";

/**
 * The launcher and the seed command call this after they changed data behind the running server's back: no
 * public page made before may be served again. Answers 404 to anybody else, as if there were nothing here.
 */
export async function POST(request: Request): Promise<Response> {
  if (!knowsToken(request.headers.get("authorization"))) return new Response(null, { status: 404 });
  revalidateTag(tags.everything, { expire: 0 });
  return new Response(null, { status: 204 });
}

function knowsToken(header: string | null): boolean {
  const given = Buffer.from(header ?? "");
  const expected = Buffer.from(`Bearer ${env().INTERNAL_TOKEN}`);
  return given.length === expected.length && timingSafeEqual(given, expected);
}
