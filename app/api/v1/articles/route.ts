import { describeError } from "@/lib/action/describe-error";
import { apiAnswer, apiProblem } from "@/lib/api-token/api-answer";
import { articlesFault, requesterFault } from "@/lib/api-token/api-faults";
import { receiveArticles } from "@/lib/api-token/articles-door";
import { readRequester } from "@/lib/api-token/requester";
import { newId } from "@/lib/ids";
import { log } from "@/lib/log";

/** Brings in what the body holds, for another system: docs/api.md. No cookie counts here and no browser is let in. */
export async function POST(request: Request): Promise<Response> {
  try {
    const requester = await readRequester(request.headers);
    if (!requester.ok) return requesterFault(requester.problem, requester.detail);
    const query = new URL(request.url).searchParams;
    const announced = Number(request.headers.get("content-length") ?? Number.NaN);
    const received = await receiveArticles(requester.value, {
      contentType: request.headers.get("content-type"),
      contentLength: Number.isSafeInteger(announced) ? announced : null,
      name: query.get("name"),
      trial: query.get("trial") === "true",
      body: request.body ?? nothing(),
    });
    if (!received.ok) return articlesFault(received.problem, received.detail);
    const { importId: id } = received.value;
    const status = `/api/v1/imports/${id}`;
    return apiAnswer({ id, status }, 202, { Location: status });
  } catch (error) {
    const reference = newId();
    log().error({ reference, error: describeError(error) }, "api.articles");
    return apiProblem({
      status: 500,
      code: "unexpected",
      detail: "Something went wrong here. Send it again: what came in already is recognised.",
      more: { reference },
    });
  }
}

async function* nothing(): AsyncGenerator<Uint8Array> {}
