import * as z from "zod";
import { refusalWords } from "@/components/import/refusal-words";
import { readReportView } from "@/components/import/report-address";
import { may } from "@/lib/auth/permissions";
import { currentActor } from "@/lib/auth/session";
import { env } from "@/lib/env";
import { defaultLocale, isLocale, localePath } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { reportCsv } from "@/lib/import/report-csv";
import { getImportHead } from "@/lib/import/report-queries";

/** The report as a table for a spreadsheet, filtered as on the screen, whole however long it is. */
export async function GET(
  request: Request,
  { params }: RouteContext<"/api/imports/[id]/report">,
): Promise<Response> {
  const actor = await currentActor();
  const { id: importId } = await params;
  const known = actor && may(actor, "article.import") && z.uuid().safeParse(importId).success;
  const head = known ? await getImportHead(actor, importId) : null;
  if (!known || head === null)
    return new Response(null, { status: 404, headers: { "Cache-Control": "no-store" } });
  const query = Object.fromEntries(new URL(request.url).searchParams);
  const locale = isLocale(query["locale"] ?? "") ? (query["locale"] as "vi" | "en") : defaultLocale;
  const t = getTranslator(locale, "import");
  const { outcome, name } = readReportView(query);
  const { origin } = new URL(env().PUBLIC_URL);
  const body = reportCsv(
    actor,
    { importId, outcome, name },
    {
      head: [t("number"), t("item"), t("result"), t("reason"), t("detailColumn"), t("article"), t("address")],
      row: (item) => [
        item.position + 1,
        item.name,
        t(`count.${item.outcome}`),
        item.problem === null ? null : refusalWords(locale, item.problem),
        item.detail,
        item.article?.title ?? null,
        item.article && `${origin}${localePath(locale, `/desk/articles/${item.article.id}`)}`,
      ],
    },
  );
  return new Response(body, {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="import-${importId}.csv"`,
      "Cache-Control": "no-store",
      "X-Content-Type-Options": "nosniff",
    },
  });
}
