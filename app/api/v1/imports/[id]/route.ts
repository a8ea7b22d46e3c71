import * as z from "zod";
import { apiAnswer, apiProblem } from "@/lib/api-token/api-answer";
import { requesterFault } from "@/lib/api-token/api-faults";
import { readRequester } from "@/lib/api-token/requester";
import { getImportProgress } from "@/lib/import/progress-queries";
import { getImportOfToken, listImportItems } from "@/lib/import/report-queries";

const asked = z.object({
  after: z.coerce.number().int().min(-1).max(2_000_000_000).default(-1),
  limit: z.coerce.number().int().min(1).max(1_000).default(100),
  outcome: z.enum(["pending", "imported", "revised", "duplicate", "rejected"]).optional(),
});

/** What became of an import that came in by the same token. */
export async function GET(
  request: Request,
  { params }: RouteContext<"/api/v1/imports/[id]">,
): Promise<Response> {
  const requester = await readRequester(request.headers);
  if (!requester.ok) return requesterFault(requester.problem, requester.detail);
  const { actor, tokenId } = requester.value;
  const { id: importId } = await params;
  const query = asked.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!query.success) {
    return apiProblem({
      status: 400,
      code: "invalid_query",
      detail: "after: a place; limit: 1 to 1000; outcome: pending, imported, revised, duplicate or rejected.",
    });
  }
  const known =
    z.uuid().safeParse(importId).success && (await getImportOfToken(actor, { importId, tokenId }));
  const progress = known ? await getImportProgress(actor, importId) : null;
  if (progress === null) {
    return apiProblem({ status: 404, code: "not_found", detail: "No import of this token has this id." });
  }
  const { after, limit, outcome = null } = query.data;
  const page = await listImportItems(actor, { importId, outcome, name: "" }, { after }, limit);
  return apiAnswer(
    {
      id: importId,
      state: progress.state,
      trial: progress.trial,
      problem: progress.problem,
      counts: {
        items: progress.itemCount,
        imported: progress.importedCount,
        revised: progress.revisedCount,
        duplicate: progress.duplicateCount,
        rejected: progress.rejectedCount,
        analysed: progress.analysedCount,
        unreadable: progress.unreadableCount,
      },
      items: page.items.map(({ position, name, outcome: became, problem, detail, article }) => ({
        position,
        name,
        outcome: became,
        problem,
        detail,
        articleId: article?.id ?? null,
      })),
      next: page.next === null ? null : nextPage(request.url, page.next),
    },
    200,
  );
}

function nextPage(address: string, after: number): string {
  const { pathname, searchParams } = new URL(address);
  searchParams.set("after", String(after));
  return `${pathname}?${searchParams}`;
}
