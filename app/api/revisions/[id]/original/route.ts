import * as z from "zod";
import { getRevisionBytes } from "@/lib/article/revision-queries";
import { currentActor } from "@/lib/auth/session";

/** A document as it arrived, to be saved and never shown: whatever it holds, no browser runs it from here. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/api/revisions/[id]/original">,
): Promise<Response> {
  const actor = await currentActor();
  const { id } = await params;
  const found = actor && z.uuid().safeParse(id).success ? await getRevisionBytes(actor, id) : null;
  // Whoever may not know is told the same as about a text that does not exist.
  if (!found) return new Response(null, { status: 404, headers: { "Cache-Control": "no-store" } });
  return new Response(found.bytes, {
    headers: {
      "Content-Type": "application/octet-stream",
      "Content-Disposition": `attachment; filename="${found.name}"`,
      "Content-Security-Policy": "default-src 'none'; sandbox",
      "X-Content-Type-Options": "nosniff",
      "Cross-Origin-Resource-Policy": "same-origin",
      "Cache-Control": "private, no-store",
    },
  });
}
