import * as z from "zod";
import { currentActor } from "@/lib/auth/session";
import { registerFormats } from "@/lib/entity/schema";
import { openRegisterFile } from "@/lib/entity/transfer-queries";

const types = { csv: "text/csv; charset=utf-8", jsonl: "application/jsonl; charset=utf-8" };
const asked = z.enum(registerFormats).catch("csv");

/** The register of entities as a file, whole however long it is. */
export async function GET(request: Request): Promise<Response> {
  const actor = await currentActor();
  const format = asked.parse(new URL(request.url).searchParams.get("format"));
  const body = actor && (await openRegisterFile(actor, format));
  if (body === null) return new Response(null, { status: 404, headers: { "Cache-Control": "no-store" } });
  return new Response(body, {
    headers: {
      "Content-Type": types[format],
      "Content-Disposition": `attachment; filename="collate-entities.${format}"`,
      "Cache-Control": "no-store",
      "X-Content-Type-Options": "nosniff",
    },
  });
}
