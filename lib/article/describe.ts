import "server-only";
import { ok, problem } from "@/lib/action/result";
import { record } from "@/lib/audit/record";
import { type Actor, isPerson } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { settleOutlet } from "@/lib/cleaning/settle";
import type { Prisma } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/transaction";
import { keepDecision } from "@/lib/decision/keep";
import type { Columns } from "@/lib/decision/schema";
import type { DescribeInput, DescribeProblem } from "./schema";

export type ArticleDecided = {
  articleId: string;
  decisionId: string;
  version: number;
  /** Blocks that the outlet's rules cut, kept or called something else. */
  blocksChanged: number;
};

const described = {
  title: true,
  outletId: true,
  publishedAt: true,
  url: true,
  byline: true,
  rightsMode: true,
  excerptLength: true,
} as const;

/** Title, outlet, date, address, byline and rights, as an editor knows them. */
export function describeArticle(actor: Actor, { articleId, seenVersion, ...fields }: DescribeInput) {
  return inTransaction<ArticleDecided, DescribeProblem>(async (tx) => {
    if (!may(actor, "article.review") || !isPerson(actor)) return problem("forbidden");
    const standing = await tx.article.findUnique({ where: { id: articleId }, select: described });
    if (!standing) return problem("not_found");
    if (fields.outletId && (await tx.outlet.count({ where: { id: fields.outletId } })) === 0) {
      return problem("unknown_outlet");
    }
    const after = changesOf(fields);
    const before = pickBefore(standing, after);
    const { count } = await tx.article.updateMany({
      where: { id: articleId, version: seenVersion },
      data: { ...after, version: { increment: 1 } },
    });
    if (count === 0) return problem("changed_since_seen", { current: plain(standing) });
    const decisionId = await keepDecision(tx, actor, {
      type: "article.described",
      articleId,
      shown: plain(standing),
      reversal: { kind: "article", id: articleId, version: seenVersion + 1, before: plain(before) },
    });
    await record(tx, actor, {
      type: "article.described",
      subject: { type: "article", id: articleId },
      payload: { before: plain(before), after: plain(after) },
    });
    const blocksChanged = await settleOutlet(tx, actor, { articleId, from: standing.outletId });
    return ok({ articleId, decisionId, version: seenVersion + 1, blocksChanged });
  });
}

type Fields = Omit<DescribeInput, "articleId" | "seenVersion">;
type Standing = Prisma.ArticleGetPayload<{ select: typeof described }>;

/** Without what was not given. An excerpt's length goes with its mode. */
function changesOf(fields: Fields): Partial<Standing> {
  const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  if (given["rightsMode"] !== undefined && given["rightsMode"] !== "excerpt") given["excerptLength"] = null;
  return given;
}

function pickBefore(standing: Standing, after: Partial<Standing>): Partial<Standing> {
  return Object.fromEntries(Object.entries(standing).filter(([field]) => field in after));
}

/** Dates as ISO text, for JSON columns. */
function plain(fields: Partial<Standing>): Columns {
  return Object.fromEntries(
    Object.entries(fields).map(([field, value]) => [
      field,
      value instanceof Date ? value.toISOString() : value,
    ]),
  );
}
