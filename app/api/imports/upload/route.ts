import { describeError } from "@/lib/action/describe-error";
import { ownRequest } from "@/lib/action/own-request";
import type { Result } from "@/lib/action/result";
import { currentActor } from "@/lib/auth/session";
import { env } from "@/lib/env";
import { log } from "@/lib/log";
import type { LaidPart, UploadProblem } from "@/lib/upload/schema";
import { layDownPart } from "@/lib/upload/upload-door";

const statuses: Record<UploadProblem, number> = {
  forbidden: 403,
  invalid_input: 400,
  unknown_kind: 415,
  too_large: 413,
  too_many_files: 413,
  out_of_step: 409,
  no_space: 507,
  upload_gone: 410,
  upload_incomplete: 409,
};

/**
 * One piece of a file as the body, as it is; whose and which in the query. Server actions would hold it in memory.
 * The answer is always JSON: nothing that was sent is ever shown by a browser from here.
 */
export async function POST(request: Request): Promise<Response> {
  if (ownRequest(request.headers, env().PUBLIC_URL) === "foreign") return refuse("foreign_request", 403);
  const actor = await currentActor();
  if (!actor) return refuse("signed_out", 401);
  const query = Object.fromEntries(new URL(request.url).searchParams);
  const given =
    "ticket" in query ? { ticket: query["ticket"] ?? "", from: query["from"] ?? "" } : named(query);
  try {
    return answer(await layDownPart(actor, given, request.body ?? nothing()));
  } catch (error) {
    // Most often the sender has gone: then nobody hears this, and what arrived stays for the next try.
    log().warn({ error: describeError(error) }, "upload.part");
    return refuse("unexpected", 500);
  }
}

function named({ name = "", type = "", size = "" }: Record<string, string>) {
  return { name, mediaType: type === "" ? null : type.slice(0, 200), size };
}

function answer(laid: Result<LaidPart, UploadProblem>): Response {
  return laid.ok
    ? Response.json(laid.value, { headers })
    : Response.json({ problem: laid.problem, ...laid.detail }, { status: statuses[laid.problem], headers });
}

const headers = { "Cache-Control": "no-store" };

function refuse(problem: string, status: number): Response {
  return Response.json({ problem }, { status, headers });
}

async function* nothing(): AsyncGenerator<Uint8Array> {}
