import * as z from "zod";
import { currentActor } from "@/lib/auth/session";
import { env } from "@/lib/env";
import { getAnnotations } from "@/lib/mention/annotation-queries";

/** What editors tagged in a text, as W3C Web Annotations. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/api/revisions/[id]/annotations">,
): Promise<Response> {
  const actor = await currentActor();
  const { id } = await params;
  const { origin } = new URL(env().PUBLIC_URL);
  const page = actor && z.uuid().safeParse(id).success ? await getAnnotations(actor, id, origin) : null;
  if (!page) return new Response(null, { status: 404, headers: { "Cache-Control": "no-store" } });
  return new Response(JSON.stringify(page), {
    headers: {
      "Content-Type": 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"; charset=utf-8',
      "Content-Disposition": `attachment; filename="${id}.jsonld"`,
      "Cache-Control": "private, no-store",
      "X-Content-Type-Options": "nosniff",
    },
  });
}
