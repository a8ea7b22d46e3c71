export type TimelineArticle = {
  id: string;
  outlet: { id: string; name: string } | null;
  publishedAt: Date | null;
  createdAt: Date;
};
export type TimelineOrigin = { key: string; articleIds: readonly string[]; decided: boolean };

export type TimelinePoint = {
  articleId: string;
  row: number;
  /** 0 to 1 from the left. */
  x: number;
  at: Date;
  /** Placed by arrival: when it was published is not known. */
  undated: boolean;
};
export type TimelineLine = { key: string; decided: boolean; from: TimelinePoint; to: TimelinePoint };

export type TimelineLayout = {
  rows: { key: string; name: string | null }[];
  points: TimelinePoint[];
  lines: TimelineLine[];
  ticks: { x: number; at: Date }[];
};

const hour = 3_600_000;
const steps = [1, 2, 3, 6, 12, 24, 48, 168, 720].map((hours) => hours * hour);
const mostTicks = 6;
/** Articles of one import arrive seconds apart: stretching that over the page would tell of an order. */
const sameMoment = 5 * 60_000;
/** Vietnam keeps no summer time: whole hours and days start here. */
const zoneOffset = 7 * hour;

/** Outlets as rows in order of their first article, time from left to right, a line for each shared origin. */
export function layOutTimeline(
  articles: readonly TimelineArticle[],
  origins: readonly TimelineOrigin[],
): TimelineLayout {
  const timed = articles
    .map((article) => ({ ...article, at: article.publishedAt ?? article.createdAt }))
    .toSorted((a, b) => a.at.getTime() - b.at.getTime() || (a.id < b.id ? -1 : 1));
  const first = timed[0]?.at.getTime() ?? 0;
  const last = timed.at(-1)?.at.getTime() ?? 0;
  const place = (at: number) => (last - first < sameMoment ? 0.5 : (at - first) / (last - first));
  const rows = rowsOf(timed);
  const points = timed.map((article) => ({
    articleId: article.id,
    row: rows.findIndex(({ key }) => key === rowKey(article)),
    x: place(article.at.getTime()),
    at: article.at,
    undated: article.publishedAt === null,
  }));
  return {
    rows,
    points,
    lines: origins.flatMap((origin) => linesOf(origin, points)),
    ticks: ticksBetween(first, last).map((at) => ({ x: place(at), at: new Date(at) })),
  };
}

function rowKey({ id, outlet }: TimelineArticle): string {
  return outlet?.id ?? id;
}

function rowsOf(timed: readonly TimelineArticle[]) {
  const rows = new Map<string, string | null>();
  for (const article of timed) {
    if (!rows.has(rowKey(article))) rows.set(rowKey(article), article.outlet?.name ?? null);
  }
  return [...rows].map(([key, name]) => ({ key, name }));
}

/** From each article of an origin to the next one in time. */
function linesOf(
  { key, articleIds, decided }: TimelineOrigin,
  points: readonly TimelinePoint[],
): TimelineLine[] {
  const own = points.filter(({ articleId }) => articleIds.includes(articleId));
  return own.flatMap((from, at) => {
    const to = own[at + 1];
    return to ? [{ key, decided, from, to }] : [];
  });
}

function ticksBetween(first: number, last: number): number[] {
  const step = steps.find((one) => (last - first) / one <= mostTicks) ?? steps.at(-1) ?? hour;
  const from = Math.ceil((first + zoneOffset) / step) * step - zoneOffset;
  const count = last < from ? 0 : Math.floor((last - from) / step) + 1;
  return Array.from({ length: Math.min(count, mostTicks + 1) }, (_, at) => from + at * step);
}
