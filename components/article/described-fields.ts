import type { ReviewedArticle } from "./review-context";
import { fromWallClock, wallClock } from "./wall-clock";

/** An article's details as a form holds them; empty means "not known". */
export type DescribedFields = {
  outletId: string;
  publishedAt: string;
  byline: string;
  url: string;
  rightsMode: NonNullable<ReviewedArticle["rightsMode"]> | "";
  excerptLength: string;
};

export type DescribedField = keyof DescribedFields;

type Described = Pick<
  ReviewedArticle,
  "outlet" | "publishedAt" | "byline" | "url" | "rightsMode" | "excerptLength"
>;

export function fieldsOf(article: Described): DescribedFields {
  const { outlet, publishedAt, byline, url, rightsMode, excerptLength } = article;
  return {
    outletId: outlet?.id ?? "",
    publishedAt: publishedAt ? wallClock(publishedAt) : "",
    byline: byline ?? "",
    url: url ?? "",
    rightsMode: rightsMode ?? "",
    excerptLength: excerptLength?.toString() ?? "",
  };
}

type Three = { before: DescribedFields; mine: DescribedFields; theirs: DescribedFields };

/** Fields that both changed, differently. Where only one did, both changes can stand. */
export function clashing({ before, mine, theirs }: Three): DescribedField[] {
  return changed(before, mine).filter(
    (field) => theirs[field] !== before[field] && theirs[field] !== mine[field],
  );
}

/** Only what was changed here is sent, so that nothing of another editor's is written over unseen. */
export function changesToSend(before: DescribedFields, mine: DescribedFields) {
  const fields = new Set(changed(before, mine));
  const rights = fields.has("rightsMode") || fields.has("excerptLength");
  return {
    ...(fields.has("outletId") && { outletId: mine.outletId || null }),
    ...(fields.has("publishedAt") && {
      publishedAt: mine.publishedAt === "" ? null : fromWallClock(mine.publishedAt),
    }),
    ...(fields.has("byline") && { byline: mine.byline.trim() || null }),
    ...(fields.has("url") && { url: mine.url.trim() || null }),
    ...(rights && {
      rightsMode: mine.rightsMode === "" ? null : mine.rightsMode,
      excerptLength: mine.rightsMode === "excerpt" ? Number(mine.excerptLength) : null,
    }),
  };
}

function changed(before: DescribedFields, after: DescribedFields): DescribedField[] {
  const names: DescribedField[] = ["outletId", "publishedAt", "byline", "url", "rightsMode", "excerptLength"];
  return names.filter((name) => before[name] !== after[name]);
}
