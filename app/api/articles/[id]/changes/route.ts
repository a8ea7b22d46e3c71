import { answerChanges } from "@/lib/article/changes-door";
import { currentActor } from "@/lib/auth/session";

export async function GET(
  { signal }: Request,
  { params }: RouteContext<"/api/articles/[id]/changes">,
): Promise<Response> {
  const { id: articleId } = await params;
  return answerChanges(currentActor, { articleId, signal });
}
