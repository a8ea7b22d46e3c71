import { currentActor } from "@/lib/auth/session";
import { answerProgress } from "@/lib/import/answer-progress";

export async function GET(
  { headers, signal }: Request,
  { params }: RouteContext<"/api/imports/[id]/progress">,
): Promise<Response> {
  const { id: importId } = await params;
  return answerProgress(currentActor, { importId, signal, accept: headers.get("accept") });
}
